import {atEnd} from './ending.js';

interface Left {
  /** Who typed it: see `Ending.author`. */
  readonly author: string;
  readonly words: readonly string[];
}

type Host = Pick<HTMLElement, 'shadowRoot' | 'addEventListener'>;

const left = new WeakMap<object, Left>();

const texts = 'textarea, input:not([type]), input[type="text"], input[type="url"]';

/**
 * When access ends in the middle of a form, what its writer typed there is given back to them, to copy
 * or to let go. What stood in fields that they did not touch is the group's, and goes. `forget` lets go
 * of forms that are kept elsewhere, and gives the words of those that were left.
 */
export function watchTyping(host: Host, forget: () => readonly string[] = () => []): void {
  const typed = new WeakSet<EventTarget>();
  host.addEventListener('input', (event) => {
    const [field] = event.composedPath();
    if (field) typed.add(field);
  });
  atEnd.set(host, (author) => {
    const fields = host.shadowRoot?.querySelectorAll<HTMLInputElement>(texts) ?? [];
    const open = [...fields].filter((field) => typed.has(field)).map(({value}) => value);
    const words = [...open, ...forget()].filter((one) => one.trim() !== '');
    if (words.length > 0) left.set(host, {author, words: [...new Set(words)]});
  });
}

/** What this author was typing in this element; nobody else's. */
export function halfTyped(host: Host, author: string): readonly string[] {
  const known = left.get(host);
  if (known === undefined || known.author === author) return known?.words ?? [];
  left.delete(host);
  return [];
}

/** They have it, or do not want it. */
export function letGo(host: Host, words: string): void {
  const known = left.get(host);
  const rest = known?.words.filter((one) => one !== words) ?? [];
  if (known === undefined || rest.length === 0) left.delete(host);
  else left.set(host, {...known, words: rest});
}

/** The group is open to them again: nothing of it is kept any longer. */
export const forgetHalfTyped = (host: Host): void => void left.delete(host);
