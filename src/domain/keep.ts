import type {ResourceGroup} from './group.js';

/** The same group, with everything that is equal in `previous` taken from there. */
export function keepReferences(
  previous: ResourceGroup | undefined,
  group: ResourceGroup,
): ResourceGroup {
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

/** Are two JSON values equal? The order of fields does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const other = new Map(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === other.size &&
    entries.every(([key, value]) => other.has(key) && sameJson(value, other.get(key)))
  );
}
