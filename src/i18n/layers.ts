/** Files with sentences, as they are loaded: each export is a catalog. */
export type Files = readonly Promise<Readonly<Record<string, object>>>[];

/** Words that a page has added to a language. */
export interface Layer {
  /** As in `lang`, in small letters; `nl-formal` for Dutch with "u". */
  readonly language: string;
  /** What it says in a slice of the catalog, in the element with this tag. */
  readonly words: (slice: string, element: string) => Files;
}

/**
 * Words over others. One of the wrong kind, as a sentence where a function belongs, would break the
 * drawing: what stands under it stays. The console tells of it, see `languages/unknown-words.ts`.
 */
export function over<Words extends object>(under: Words, own: object | undefined): Words {
  const words = new Map<string, unknown>(Object.entries(under));
  for (const [key, message] of Object.entries(own ?? {}))
    if (typeof message === typeof (words.get(key) ?? message)) words.set(key, message);
  // The same keys, each with a message of the same kind: more than the types of a map can say.
  return Object.fromEntries(words) as Words;
}

/** What the page hears when it has added something, or taken it back. */
export const added = 'rg-words';

const key = '@resourcegroep/elements@1/words';
// A global name that is no identifier cannot be declared: what stands there, copies of this module made.
const page = globalThis as {[key]?: readonly Layer[]};

/** What the page has added, the last on top, also for two copies of this package: another list with each change. */
export const layers = (): readonly Layer[] => (page[key] ??= []);

export const setLayers = (all: readonly Layer[]): void => void (page[key] = all);
