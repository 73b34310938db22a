import {withSoundParents} from './goals/parents.js';
import type {ResourceGroup} from './group.js';
import type {Membership} from './network/schema.js';
import {collectionOf, entityKinds, type GroupRecord} from './records.js';
import {sameJson} from './same-json.js';

/**
 * The group that these records make. Unknown kinds are left out, references may lead nowhere, and of
 * two records with one id the later counts; otherwise their order makes no difference. What is equal
 * in `previous` keeps its reference, so that nothing is rendered again for nothing.
 *
 * @throws {RangeError} when the group's own record is missing.
 */
export function assemble(records: readonly GroupRecord[], previous?: ResourceGroup): ResourceGroup {
  const own = records.findLast(({kind}) => kind === 'group');
  if (own === undefined) throw new RangeError('There is no record of kind group');
  const found = new Map<string, Map<string, object>>(entityKinds.map((kind) => [kind, new Map()]));
  for (const {kind, id, body} of records) found.get(kind)?.set(id, body);
  const lists = entityKinds.map((kind) => {
    const things = [...(found.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return [collectionOf[kind], things.map(([, body]) => body)];
  });
  // Bodies are checked where they come in, see `parseRecord`.
  const group = {...own.body, ...Object.fromEntries(lists)} as ResourceGroup;
  const {goals, memberships} = group;
  return keepReferences(previous, {
    ...group,
    goals: withSoundParents(goals),
    memberships: memberships.toSorted((a, b) => endOf(a) - endOf(b)),
  });
}

/** Ways into the group that are over come first: `membershipOf` takes the last. */
function endOf({state, until, answeredOn}: Membership): number {
  if (state !== 'left' && state !== 'ended' && state !== 'declined') return Number.MAX_SAFE_INTEGER;
  return Date.parse(until ?? answeredOn ?? '') || 0;
}

function keepReferences(previous: ResourceGroup | undefined, group: ResourceGroup): ResourceGroup {
  if (previous === undefined) return group;
  const old = new Map<string, unknown>(Object.entries(previous));
  const kept = Object.entries(group).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) ? keepThings(old.get(key), value) : keepValue(old.get(key), value),
  ]);
  return keepEntries(previous, Object.fromEntries(kept) as ResourceGroup);
}

const keepValue = (old: unknown, value: unknown) => (sameJson(old, value) ? old : value);

/** Things are recognised by their id, wherever they stand now. */
function keepThings(old: unknown, things: readonly unknown[]): unknown {
  if (!Array.isArray(old)) return things;
  const known = new Map<unknown, unknown>(old.map((thing) => [idOf(thing), thing]));
  const kept = things.map((thing) => keepValue(known.get(idOf(thing)), thing));
  return keepEntries<readonly unknown[]>(old, kept);
}

const idOf = (thing: unknown) =>
  typeof thing === 'object' && thing !== null && 'id' in thing ? thing.id : thing;

/** The old object, if the new one holds the very same things. */
function keepEntries<T extends object>(old: T, value: T): T {
  const before = Object.entries(old);
  const after = new Map<string, unknown>(Object.entries(value));
  const same = before.every(([key, thing]) => after.has(key) && after.get(key) === thing);
  return same && before.length === after.size ? old : value;
}
