import {groupContext} from '../../context/group-context.js';
import type {GroupSource} from '../../state/group-state.js';

/**
 * Answers the elements below that ask for a group, by the community's context protocol. What is
 * offered stays the same object, so nobody has to be told again: `@lit/context` would do more.
 */
export function offerGroup(host: HTMLElement, source: GroupSource): void {
  host.addEventListener('context-request', (event) => {
    const own = event.composedPath()[0] === host;
    if (own || event.context !== groupContext) return;
    event.stopPropagation();
    event.callback(source);
  });
}

/** Tells those who asked before this element was there, or asked another, to ask again. */
export function sayOffered(host: EventTarget): void {
  const event = new Event('context-provider', {bubbles: true, composed: true});
  host.dispatchEvent(Object.assign(event, {context: groupContext, contextTarget: host}));
}
