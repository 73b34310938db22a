import type {ActorRef} from './base.js';
import type {Command} from './command.js';
import type {GroupBody, ResourceGroup} from './group.js';

/** The lists of a group by the kind of record they hold; the group's own record comes apart. */
export const collectionOf = {
  person: 'people',
  membership: 'memberships',
  tie: 'ties',
  goal: 'goals',
  step: 'steps',
  rating: 'ratings',
  meeting: 'meetings',
  agendaItem: 'agendaItems',
  agreement: 'agreements',
  proposal: 'proposals',
  delegation: 'delegations',
  mapSnapshot: 'mapSnapshots',
} as const satisfies Record<string, keyof ResourceGroup>;

export type EntityKind = keyof typeof collectionOf;
export type RecordKind = 'group' | EntityKind;
export const entityKinds = Object.keys(collectionOf) as readonly EntityKind[];

/** One thing with one version: all that a back end needs to store. */
export interface GroupRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: string;
  readonly body: object;
  readonly updatedAt?: string;
  readonly updatedBy?: string;
}
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A record's place in a map. */
export const keyOf = ({kind, id}: RecordRef): string => `${kind}/${id}`;

/**
 * `base` null: it must not exist yet. `body` null: it goes. A body holds what this actor may know of
 * the record: a server that keeps private fields from somebody on `load` keeps those fields as they
 * are when that somebody saves, and takes only what `policy.json` lets the action write.
 */
export interface Write extends RecordRef {
  readonly base: string | null;
  readonly body: object | null;
}

/** A command on its way to the back end, with what it comes to. */
export interface Change {
  /** Idempotency key, made by the client: same id, one effect. */
  readonly id: string;
  readonly groupId: string;
  readonly command: Command;
  readonly by: ActorRef;
  readonly onBehalfOf?: 'client';
  /** What was lent, where that is why it could be done. */
  readonly delegationId?: string;
  readonly at: string;
  readonly writes: readonly Write[];
}

const lists = new Set<string>(Object.values(collectionOf));

/** The group's own record without the lists. */
export function bodyOf(group: ResourceGroup): GroupBody {
  const entries = Object.entries(group).filter(([key]) => !lists.has(key));
  // What is left are exactly the fields of the group's own record.
  return Object.fromEntries(entries) as unknown as GroupBody;
}

/** A record that no back end has seen yet. */
export type NewRecord = Omit<GroupRecord, 'version'>;

/** The records that a new group begins with, its own record first. */
export function recordsOf(group: ResourceGroup): readonly NewRecord[] {
  return [
    {kind: 'group', id: group.id, body: bodyOf(group)},
    ...entityKinds.flatMap((kind) =>
      group[collectionOf[kind]].map((body) => ({kind, id: body.id, body})),
    ),
  ];
}

/**
 * What has to be written to come from one group to the other. Found by reference, so that no command
 * knows about records; `versionOf` gives the version that the writer last saw, `null` for none.
 */
export function writesBetween(
  before: ResourceGroup,
  after: ResourceGroup,
  versionOf: (ref: RecordRef) => string | null,
): readonly Write[] {
  if (before === after) return [];
  const writes: Write[] = [];
  const write = (kind: RecordKind, id: string, body: object | null) =>
    writes.push({kind, id, base: versionOf({kind, id}), body});
  const body = bodyOf(after);
  if (!sameEntries(bodyOf(before), body)) write('group', after.id, body);
  for (const kind of entityKinds) {
    const old = before[collectionOf[kind]];
    const now = after[collectionOf[kind]];
    if (old === now) continue;
    const known = new Map<string, object>(old.map((thing) => [thing.id, thing]));
    for (const thing of now) {
      if (known.get(thing.id) !== thing) write(kind, thing.id, thing);
      known.delete(thing.id);
    }
    for (const id of known.keys()) write(kind, id, null);
  }
  return writes;
}

/** Have both the same fields with the same values, by reference? */
export function sameEntries(a: object, b: object): boolean {
  const before = new Map(Object.entries(a));
  const after = Object.entries(b);
  return before.size === after.length && after.every(([key, value]) => before.get(key) === value);
}
