import {added, layers, setLayers, type Files, type Layer} from '../i18n/layers.js';
import {languageOf, plainTag} from '../i18n/language.js';
import {
  isShared,
  type ElementWords,
  type SharedWords,
  type Slice,
  type slicesOf,
  type Words,
} from './slices.js';
import {tellUnknownWords} from './unknown-words.js';

/**
 * Sentences of the page's own, by element and key; under `all` what every element says. A sentence with
 * parts is a function of them, as in the catalog.
 */
export type PageWords = {
  readonly [Tag in keyof typeof slicesOf]?: ElementWords<Tag>;
} & {readonly all?: SharedWords};

/**
 * Puts words of the page's own in the place of the built-in ones, in every element on the page in this
 * language: one sentence, or a whole language that the package does not have (then English stands under
 * it). Keys that no element has are told in the console.
 *
 * @param tag as in `lang`, for example `nl`, `nl-x-formal`, `de` or `pl`
 * @param words or where they are loaded from, the first time that an element needs them
 * @returns takes them back
 */
export function addWords(tag: string, words: PageWords | (() => Promise<PageWords>)): () => void {
  let loading: Promise<PageWords> | undefined;
  const load = (): Promise<PageWords> => {
    if (loading) return loading;
    loading = typeof words === 'function' ? words() : Promise.resolve(words);
    void loading.then(tellUnknownWords, () => (loading = undefined));
    return loading;
  };
  return add(tag, 'over', (slice, element) => [
    load().then(({all, ...own}) => ({
      all: isShared(slice) ? {...all} : {},
      own: {...new Map<string, object | undefined>(Object.entries(own)).get(element)},
    })),
  ]);
}

/** A whole language, file by file. What a page has said in its own words stays over it. */
export function addLanguage(
  tag: string,
  files: {readonly [S in Slice]: () => Promise<Readonly<Record<string, Words<S>>>>},
): void {
  const known = new Map<string, () => Files[number]>(Object.entries(files));
  // Another copy of the package may ask for a slice that this one does not have.
  add(tag, 'under', (slice) => [known.get(slice)?.() ?? Promise.resolve({})]);
}

function add(tag: string, where: 'over' | 'under', words: Layer['words']): () => void {
  const built = languageOf(tag);
  const layer: Layer = {language: built === 'en' ? plainTag(tag) : built, words};
  setLayers(where === 'over' ? [...layers(), layer] : [layer, ...layers()]);
  tell();
  return () => {
    setLayers(layers().filter((one) => one !== layer));
    tell();
  };
}

/** On a server there is nobody to hear it. */
function tell(): void {
  if ('dispatchEvent' in globalThis) dispatchEvent(new Event(added));
}
