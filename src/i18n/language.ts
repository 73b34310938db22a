/** The languages that have a catalog. `nl-formal` is Dutch with "u". */
export const languages = ['nl', 'nl-formal', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The catalog for a language tag: `nl` for none, `nl-formal` for `nl-x-formal` (or `nl-formal`),
 * `nl` for any other Dutch, and English for the rest of the world.
 */
export function languageOf(tag: string | undefined): Language {
  const known = (tag ?? '').trim().toLowerCase();
  if (/^nl-(?:.*-)?(?:x-)?formal$/.test(known)) return 'nl-formal';
  return known === '' || /^nl\b/.test(known) ? 'nl' : 'en';
}

/** The tag of the nearest `lang`, through shadow roots; `undefined` where there is none. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null = element; node !== null; node = above(node)) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag !== null && tag !== '') return tag;
  }
  return undefined;
}

const above = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ??
  (node instanceof ShadowRoot ? node.host : node.parentNode);

const observers = new WeakMap<Node, Set<() => void>>();

/** Calls back when any `lang` above the element changes; returns how to stop. */
export function watchLang(element: Element, onChange: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    stops.push(watchRoot(root, onChange));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => stops.forEach((stop) => stop());
}

/** One observer per document or shadow root, for all elements in it. */
function watchRoot(root: Node, onChange: () => void): () => void {
  let listeners = observers.get(root);
  if (listeners === undefined) {
    const all = new Set<() => void>();
    listeners = all;
    observers.set(root, all);
    new MutationObserver(() => all.forEach((listener) => listener())).observe(root, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  listeners.add(onChange);
  const mine = listeners;
  return () => mine.delete(onChange);
}
