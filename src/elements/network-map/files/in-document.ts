import type {Drawn} from './drawing-tree.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The drawing as elements of a document. */
export function inDocument({name, attributes, children, text}: Drawn, page: Document): Element {
  const element = page.createElementNS(namespace, name);
  for (const [key, value] of attributes)
    if (key !== 'xmlns' && !key.includes(':')) element.setAttribute(key, value);
  element.append(...children.map((child) => inDocument(child, page)));
  if (children.length === 0) element.append(text);
  return element;
}
