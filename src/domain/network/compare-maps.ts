import type {MapEntry} from './map-moment.js';

/** What can be different between two moments: a fact, never a verdict. */
export const mapDifferences = [
  /** Was not on the earlier map. */
  'new',
  /** Is not on the later map. */
  'gone',
  'nearer',
  'further',
  /** Has a ring now, and had none. */
  'placed',
  /** Had a ring, and has none now. */
  'unplaced',
  'side',
  'sector',
  /** The nomination state; also when there was none, or is none now. */
  'state',
  'name',
] as const;
export type MapDifference = (typeof mapDifferences)[number];

/** Somebody at two moments; `before` or `after` is missing where they were not on the map. */
export interface MapChange {
  readonly personId: string;
  /** As the later of the two maps has it. */
  readonly displayName: string;
  readonly before?: MapEntry;
  readonly after?: MapEntry;
  /** Empty where all is as it was. */
  readonly differences: readonly MapDifference[];
}

/**
 * Everybody at two moments, each a kept map's `people` or `mapNow(group)`: first in the order of the
 * later map, then who is no longer there. Of somebody who is twice on a map the first place counts.
 */
export function compareMaps(
  before: readonly MapEntry[],
  after: readonly MapEntry[],
): readonly MapChange[] {
  const old = byPerson(before);
  const now = byPerson(after);
  const gone = [...old.values()].filter(({personId}) => !now.has(personId));
  return [
    ...[...now.values()].map((entry) => changeOf(old.get(entry.personId), entry)),
    ...gone.map((entry) => changeOf(entry, undefined)),
  ];
}

function byPerson(entries: readonly MapEntry[]): ReadonlyMap<string, MapEntry> {
  const found = new Map<string, MapEntry>();
  for (const entry of entries) {
    if (!found.has(entry.personId)) found.set(entry.personId, entry);
  }
  return found;
}

function changeOf(before: MapEntry | undefined, after: MapEntry | undefined): MapChange {
  return {
    personId: (after ?? before)?.personId ?? '',
    displayName: (after ?? before)?.displayName ?? '',
    ...(before && {before}),
    ...(after && {after}),
    differences: before && after ? between(before, after) : [before ? 'gone' : 'new'],
  };
}

function between(before: MapEntry, after: MapEntry): readonly MapDifference[] {
  const found: MapDifference[] = [];
  const from = before.closeness;
  const to = after.closeness;
  if (from !== to) {
    if (from === undefined) found.push('placed');
    else if (to === undefined) found.push('unplaced');
    else found.push(to < from ? 'nearer' : 'further');
  }
  if (before.kind !== after.kind) found.push('side');
  if (before.sector !== after.sector) found.push('sector');
  if (before.state !== after.state) found.push('state');
  if (before.displayName !== after.displayName) found.push('name');
  return found;
}
