/**
 * Registers an element. A page may load two copies of this library: the first one wins and the
 * second only says so.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) {
    console.warn(`@resourcegroep/elements: <${tag}> is already defined; the first one stays.`);
  }
}
