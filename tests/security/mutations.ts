import type {Random} from '../../src/testing/random.js';

/** What a program can put where something else belongs; the last ones look like Lit's own values. */
const wrongThings: readonly (() => unknown)[] = [
  ...[undefined, null, true, 0, -1, 0.5, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER].map(
    (value) => () => value,
  ),
  ...['', ' ', 'x', '0', '2026-02-30', '9999-12-31T23:59:59Z', '-271821-04-20T00:00:00Z'].map(
    (value) => () => value,
  ),
  ...['+275760-09-13T00:00:01Z', '__proto__', 'constructor', 'toString', 'Mars/Olympus'].map(
    (value) => () => value,
  ),
  () => [],
  () => ({}),
  () => [null],
  () => [[[]]],
  () => ({kind: 'nobody'}),
  () => ({toString: 1, valueOf: 1}),
  () => Object.create(null) as unknown,
  () => ({nodeType: 1}),
  () => ({_$litType$: 1, strings: ['<img src=x onerror="window.__pwned = true">'], values: []}),
  () => ({_$litType$: {h: ['<b></b>'], parts: []}, values: []}),
  () => ({_$litDirective$: {}, values: []}),
];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const pick = <T>(random: Random, items: readonly T[]): T =>
  items[random.whole(0, items.length - 1)]!;

/** Every place in a tree: its owner and its key. */
function placesIn(tree: Tree): readonly (readonly [owner: Tree, key: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => [
    [tree, key] as const,
    ...(isTree(value) ? placesIn(value) : []),
  ]);
}

/** What can be done to one place. */
const changes: readonly ((random: Random, owner: Tree, key: string, all: Tree) => void)[] = [
  (random, owner, key) => {
    owner[key] = pick(random, wrongThings)();
  },
  (_random, owner, key) => {
    Reflect.deleteProperty(owner, key);
  },
  // The same id twice, a tie to itself, a goal under itself, a step that leads back.
  (random, owner, key, all) => {
    const [other, otherKey] = pick(
      random,
      placesIn(all).filter(([, name]) => name === key),
    );
    owner[key] = structuredClone(other[otherKey]);
  },
  (random, owner, key, all) => {
    const ids = placesIn(all).filter(([, name]) => /id$/i.test(name));
    const [other, otherKey] = pick(random, ids);
    owner[key] = other[otherKey];
  },
  (_random, owner, key) => {
    const value = owner[key];
    if (Array.isArray(value)) owner[key] = [...(value as unknown[]), ...(value as unknown[])];
  },
];

/** A copy with some places made wrong, each time others. */
export function mutated<T extends object>(value: T, random: Random, most = 4): T {
  // A structured clone is a tree of the same shape, and may be taken apart.
  const copy = structuredClone(value) as T & Tree;
  for (let left = random.whole(1, most); left > 0; left--) {
    const places = placesIn(copy).filter(([owner, key]) => key in owner);
    if (places.length === 0) break;
    const [owner, key] = pick(random, places);
    pick(random, changes)(random, owner, key, copy);
  }
  return copy;
}
