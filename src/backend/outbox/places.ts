/** How long it is kept: as long as the tab is there, or in this browser. */
const outboxPlaces = ['session', 'local'] as const;
export type OutboxPlace = (typeof outboxPlaces)[number];

export const prefix = 'resourcegroep-outbox/';

/** After that nobody comes back for it. */
const longestDays = 7;

/** When it was kept may be read; what, not. */
interface Sealed {
  readonly at: number;
  readonly sealed: string;
}

export const storageOf = (place: OutboxPlace): Storage =>
  place === 'local' ? localStorage : sessionStorage;

export function remove(place: OutboxPlace, key: string): void {
  try {
    storageOf(place).removeItem(key);
  } catch {
    // This browser lets the page keep nothing: then nothing is kept.
  }
}

/** What is kept there under these names, the oldest first. */
export const keptAt = (place: OutboxPlace, start: string): readonly (readonly [string, Sealed])[] =>
  keysOf(place)
    .filter((key) => key.startsWith(start))
    .map((key) => [key, inner(storageOf(place).getItem(key) ?? '{}')] as const)
    .sort(([, one], [, other]) => one.at - other.at);

export function dropOld(): void {
  for (const place of outboxPlaces) {
    for (const [key, {at}] of keptAt(place, prefix)) {
      const days = (Date.now() - at) / 86_400_000;
      // A clock that was set back counts as well.
      if (!(days >= 0 && days < longestDays)) remove(place, key);
    }
  }
}

/** Whatever is kept, for whichever group. */
export function removeAll(): void {
  for (const place of outboxPlaces) {
    for (const key of keysOf(place)) if (key.startsWith(prefix)) remove(place, key);
  }
}

function keysOf(place: OutboxPlace): readonly string[] {
  try {
    return Object.keys(storageOf(place));
  } catch {
    return [];
  }
}

/** Read with care: whoever can write there can write anything. */
function inner(kept: string): Sealed {
  try {
    const {at, sealed: hidden} = JSON.parse(kept) as Partial<Record<keyof Sealed, unknown>>;
    return {at: Number(at), sealed: String(hidden)};
  } catch {
    return {at: NaN, sealed: ''};
  }
}
