import {added} from './layers.js';

/** The languages that have a catalog of their own. `nl-formal` is Dutch with "u". */
export const languages = ['nl', 'nl-formal', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The catalog for a language tag: `nl` for none, `nl-formal` for `nl-x-formal` (or `nl-formal`),
 * `nl` for any other Dutch, and English for the rest of the world. An underscore, as in `nl_NL`, is
 * meant as a hyphen.
 */
export function languageOf(tag?: string): Language {
  const known = plainTag(tag);
  if (/^nl-(?:.*-)?(?:x-)?formal$/.test(known)) return 'nl-formal';
  return known === '' || /^nl\b/.test(known) ? 'nl' : 'en';
}

/** A tag as it is compared. */
export const plainTag = (tag = ''): string => tag.trim().toLowerCase().replaceAll('_', '-');

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

interface Watch {
  readonly listeners: Set<() => void>;
  readonly observer: MutationObserver;
}
const watches = new WeakMap<Node, Watch>();

/** Calls back when any `lang` above the element changes, or the page adds words; returns how to stop. */
export function watchLang(element: Element, onChange: () => void): () => void {
  addEventListener(added, onChange);
  const stops = [() => removeEventListener(added, onChange)];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    stops.push(watchRoot(root, onChange));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => stops.forEach((stop) => stop());
}

/** One observer per document or shadow root, for all elements in it, for as long as there are any. */
function watchRoot(root: Node, onChange: () => void): () => void {
  const {listeners, observer} = watches.get(root) ?? newWatch(root);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

function newWatch(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  const watch = {listeners, observer};
  watches.set(root, watch);
  return watch;
}
