const reported = new WeakMap<object, Set<string>>();

/**
 * Tells the developer of the page what is wrong with what an element was given: once for each kind of
 * problem, and without anything that somebody typed.
 */
export function reportOnce(element: object, kind: string, sentence: string): void {
  const kinds = reported.get(element) ?? new Set<string>();
  reported.set(element, kinds);
  if (kinds.has(kind)) return;
  kinds.add(kind);
  console.warn(`@resourcegroep/elements: <rg-network-map> ${sentence}`);
}
