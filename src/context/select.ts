import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {initialState, type GroupSource, type GroupState} from '../state/group-state.js';
import {groupContext} from './group-context.js';

/**
 * Reads a slice of the nearest provider's state and renders its host again only when that slice
 * changed. A slice is a value, or a list of values that are compared one by one.
 */
export class Select<Slice> implements ReactiveController {
  /** The slice now; without a provider that of a state in which nothing has answered. */
  value: Slice;
  readonly #host: ReactiveElement;
  readonly #select: (state: GroupState) => Slice;
  /** Ends what a provider would tell. */
  #forget: (() => void) | undefined;
  #source: GroupSource | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement, select: (state: GroupState) => Slice) {
    this.#host = host;
    this.#select = select;
    this.value = select(initialState);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('context-provider', this.#askAgain);
    this.#ask();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#askAgain);
    this.#answered(undefined);
  }

  /** Looks again, for a host whose selection depends on its own properties. */
  refresh(): void {
    const next = this.#select(this.#source?.state ?? initialState);
    if (same(this.value, next)) return;
    this.value = next;
    this.#host.requestUpdate('group', null);
  }

  /** A provider that came after this element did not hear it ask; it may be nearer than another. */
  readonly #askAgain = (event: Event): void => {
    if ('context' in event && event.context === groupContext) this.#ask();
  };

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(groupContext, this.#host, this.#answered, true));
  }

  readonly #answered = (source: GroupSource | undefined, forget?: () => void): void => {
    if (forget !== this.#forget) this.#forget?.();
    this.#forget = forget;
    this.#follow(source);
  };

  #follow(source: GroupSource | undefined): void {
    if (source === this.#source && this.#stop !== undefined) return;
    this.#stop?.();
    this.#source = source;
    this.#stop = source?.subscribe(() => this.refresh());
    this.refresh();
  }
}

/** Equal, or lists with equal items. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, at) => Object.is(item, b[at]));
}
