import type {ResourceGroup} from '../../domain/group.js';
import type {MapSnapshot, Person, Tie} from '../../domain/network/schema.js';
import type {MembershipState} from '../../domain/network/values.js';

/**
 * What of the map is private to the client (DR4). Each part leaves the page only when the client
 * chooses it; without any, what goes out is what every member may know.
 */
export const mapParts = [
  /** Who does not take part in the group. */
  'everybody',
  /** Rings, places, sectors and emoji: how the client drew it. */
  'picture',
  /** How far somebody is on the way into the group. */
  'ways',
  /** The client's own word for a relation, contact, initiative, and support both ways. */
  'description',
  'notes',
  'ties',
  /** Kept maps of earlier days; with `picture` and `ways` as far as those are chosen. */
  'snapshots',
] as const;
export type MapPart = (typeof mapParts)[number];

/** As much of the map as the client chose to let out. */
export interface ChosenMap {
  readonly parts: readonly MapPart[];
  readonly clientName?: string;
  readonly people: readonly Person[];
  /** By person; who is in nobody's thoughts has none. */
  readonly states: ReadonlyMap<string, MembershipState>;
  readonly ties: readonly Tie[];
  readonly snapshots: readonly MapSnapshot[];
}

const always = ['id', 'displayName', 'kind', 'relation', 'organisation', 'domain'] as const;
const privately = {
  picture: ['closeness', 'place', 'sector', 'emoji'],
  description: ['relationLabel', 'contact', 'initiative', 'supportReceived', 'supportGiven'],
  notes: ['note'],
} as const satisfies Partial<Record<MapPart, readonly (keyof Person)[]>>;

/** The fields of a person that are ever written into a file; an account of the portal is not. */
export const fileFields = [...always, ...Object.values(privately).flat()] as const;

/** The one place where it is decided what an export of the map holds. */
export function chosenMap(group: ResourceGroup, parts: readonly MapPart[] = []): ChosenMap {
  const has = (part: MapPart) => parts.includes(part);
  const states = new Map(group.memberships.map(({personId, state}) => [personId, state]));
  const people = group.people.filter(
    ({id, removedOn}) =>
      removedOn === undefined && (has('everybody') || states.get(id) === 'member'),
  );
  const there = new Set(people.map(({id}) => id));
  const fields = new Set<string>(always);
  for (const [part, names] of Object.entries(privately)) {
    if (parts.some((chosen) => chosen === part)) for (const name of names) fields.add(name);
  }
  return {
    parts,
    ...(group.clientName !== undefined && {clientName: group.clientName}),
    people: people.map((person) => only(person, fields)),
    states: has('ways') ? new Map([...states].filter(([id]) => there.has(id))) : new Map(),
    ties: has('ties')
      ? group.ties
          .filter(({from, to}) => there.has(from) && there.has(to))
          .map((tie) => only(tie, new Set(['id', 'from', 'to', 'label'])))
      : [],
    snapshots: has('snapshots')
      ? group.mapSnapshots.map((snapshot) => seenSnapshot(snapshot, there, has))
      : [],
  };
}

const namedEntry = ['personId', 'displayName', 'kind'] as const;

/** The fields of somebody on a kept map. */
export const entryFields = new Set([...namedEntry, ...privately.picture, 'state']);

function seenSnapshot(
  snapshot: MapSnapshot,
  there: ReadonlySet<string>,
  has: (part: MapPart) => boolean,
): MapSnapshot {
  const fields = new Set<string>(namedEntry);
  if (has('picture')) for (const name of privately.picture) fields.add(name);
  if (has('ways')) fields.add('state');
  return {
    ...only(snapshot, new Set(['id', 'on', 'label'])),
    people: snapshot.people
      .filter(({personId}) => there.has(personId))
      .map((entry) => only(entry, fields)),
  };
}

/** The thing with these fields alone; the type says as much only if all that it needs is named. */
export function only<T extends object>(thing: T, fields: ReadonlySet<string>): T {
  const kept = Object.entries(thing).filter(
    ([key, value]) => fields.has(key) && value !== undefined,
  );
  return Object.fromEntries(kept) as T;
}
