import type {Keeper} from '../keeper.js';
import {sealed, throwKeyAway, unsealed} from './secret.js';

/** How long it is kept: as long as the tab is there, or in this browser. */
const outboxPlaces = ['session', 'local'] as const;
type OutboxPlace = (typeof outboxPlaces)[number];

const prefix = 'resourcegroep-outbox/';

/** After that nobody comes back for it. */
const longestDays = 7;

/** When it was kept may be read; what, not. */
interface Sealed {
  readonly at: number;
  readonly sealed: string;
}

/** Keeps what waits for one group in this browser, sealed with a key that cannot leave it. */
export function browserKeeper(place: OutboxPlace, groupId: string): Keeper {
  const key = `${prefix}${groupId}`;
  let last = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => (last = last.then(act).catch(() => undefined));
  return {
    async read() {
      await last;
      try {
        dropOld();
        const kept = storageOf(place).getItem(key);
        return kept === null
          ? undefined
          : (JSON.parse(await unsealed(inner(kept).sealed)) as unknown);
      } catch {
        // Of another key, or not ours: nobody can do anything with it.
        remove(place, key);
        return undefined;
      }
    },
    keep: (what) =>
      inTurn(async () => {
        const kept = what && {at: Date.now(), sealed: await sealed(JSON.stringify(what))};
        if (kept) storageOf(place).setItem(key, JSON.stringify(kept));
        else remove(place, key);
      }),
  };
}

/** Somebody signs out: nothing that was kept here, for whatever group, can be read any more. */
export async function wipeOutboxes(): Promise<void> {
  for (const [place, key] of allKept()) remove(place, key);
  await throwKeyAway().catch(() => undefined);
}

const storageOf = (place: OutboxPlace): Storage =>
  place === 'local' ? localStorage : sessionStorage;

function remove(place: OutboxPlace, key: string): void {
  try {
    storageOf(place).removeItem(key);
  } catch {
    // This browser lets the page keep nothing: then nothing is kept.
  }
}

function dropOld(): void {
  for (const [place, key] of allKept()) {
    const {at} = inner(storageOf(place).getItem(key) ?? '{}');
    const days = (Date.now() - at) / 86_400_000;
    // A clock that was set back counts as well.
    if (!(days >= 0 && days < longestDays)) remove(place, key);
  }
}

const allKept = (): readonly (readonly [OutboxPlace, string])[] =>
  outboxPlaces.flatMap((place) =>
    Object.keys(storageOf(place))
      .filter((key) => key.startsWith(prefix))
      .map((key) => [place, key] as const),
  );

/** Read with care: whoever can write there can write anything. */
function inner(kept: string): Sealed {
  try {
    const {at, sealed: hidden} = JSON.parse(kept) as Partial<Record<keyof Sealed, unknown>>;
    return {at: Number(at), sealed: String(hidden)};
  } catch {
    return {at: NaN, sealed: ''};
  }
}
