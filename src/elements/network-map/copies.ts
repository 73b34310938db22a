import {render} from 'lit';

const namespace = 'http://www.w3.org/2000/svg';
const originals = new Map<string, Element>();
/** More than all sizes, signs and numbers of lines together; what a page makes up itself may go. */
const most = 300;

/** A copy of what a template draws. Those under the same name differ in words and attributes alone. */
export function copyOf(name: string, template: () => unknown): Element {
  let original = originals.get(name);
  if (!original) {
    if (originals.size >= most) originals.clear();
    original = drawn(template());
    originals.set(name, original);
  }
  return document.importNode(original, true);
}

/** Without the marks by which Lit would find its way back. */
function drawn(template: unknown): Element {
  const holder = document.createElementNS(namespace, 'svg');
  render(template, holder);
  const comments = document.createNodeIterator(holder, NodeFilter.SHOW_COMMENT);
  for (let one = comments.nextNode(); one; one = comments.nextNode()) {
    one.parentNode?.removeChild(one);
  }
  return holder.firstElementChild ?? holder;
}
