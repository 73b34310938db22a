import {sameJson} from './keep.js';

/**
 * What is stored, with what its writer made other than they saw: what they do not see stays as it is,
 * field by field and in lists thing by thing. Lists of ids are sets.
 */
export function withChanges(stored: unknown, seen: unknown, sent: unknown): unknown {
  if (sameJson(seen, sent)) return stored;
  if (sameJson(stored, seen)) return sent;
  if (Array.isArray(stored) && Array.isArray(sent)) {
    return changedList(stored, Array.isArray(seen) ? seen : [], sent);
  }
  if (isObject(stored) && isObject(sent)) return changedFields(stored, seen, sent);
  return sent;
}

function changedFields(stored: object, seen: unknown, sent: object): object {
  const before = fieldsOf(seen);
  const after = fieldsOf(sent);
  const next = fieldsOf(stored);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const value = withChanges(next.get(key), before.get(key), after.get(key));
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return Object.fromEntries(next);
}

function changedList(
  stored: readonly unknown[],
  seen: readonly unknown[],
  sent: readonly unknown[],
): readonly unknown[] {
  if (![...stored, ...sent].every((one) => nameOf(one) !== undefined)) {
    return changedLine(stored, seen, sent);
  }
  const [was, before, after] = [byName(stored), byName(seen), byName(sent)];
  const changed = (name: unknown, one: unknown) =>
    was.has(name) ? withChanges(was.get(name), before.get(name), one) : one;
  const all = sent.map((one) => changed(nameOf(one), one));
  if ([...was.keys()].every((name) => before.has(name))) return all;
  // Some of it is hidden: the order in which it stands is not theirs to know.
  const now = byName(all);
  const kept = stored.filter((one) => !before.has(nameOf(one)) || after.has(nameOf(one)));
  return [
    ...kept.map((one) => now.get(nameOf(one)) ?? one),
    ...all.filter((one) => !was.has(nameOf(one))),
  ];
}

/** Things without a name come one after the other; what is hidden of them came first. */
function changedLine(
  stored: readonly unknown[],
  seen: readonly unknown[],
  sent: readonly unknown[],
): readonly unknown[] {
  const hidden = Math.max(0, stored.length - seen.length);
  const shown = sent.map((one, at) =>
    at < seen.length ? withChanges(stored[hidden + at], seen[at], one) : one,
  );
  return [...stored.slice(0, hidden), ...shown];
}

const names = ['id', 'membershipId', 'personId', 'start'];

/** By what a thing in a list is known; nothing where it has no name of its own. */
export function nameOf(thing: unknown): unknown {
  if (typeof thing === 'string') return thing;
  const fields = isObject(thing) ? fieldsOf(thing) : new Map<string, unknown>();
  return names.map((name) => fields.get(name)).find((name) => typeof name === 'string');
}

export const byName = (things: readonly unknown[]): Map<unknown, unknown> =>
  new Map(things.map((thing) => [nameOf(thing), thing]));

export const fieldsOf = (thing: unknown): Map<string, unknown> =>
  new Map(isObject(thing) ? Object.entries(thing) : []);

const isObject = (thing: unknown): thing is object =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);
