import {sameJson} from '../domain/keep.js';
import {initialState, type GroupSource, type GroupState} from './group-state.js';

/** The state as everybody reads it: replaced as a whole, and only when something is different. */
export class Published implements GroupSource {
  readonly #listeners = new Set<() => void>();
  #state: GroupState = initialState;

  get state(): GroupState {
    return this.#state;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  replace(next: GroupState): void {
    const {load, actor, save, returned} = this.#state;
    const kept: GroupState = {
      ...next,
      load: keep(load, next.load),
      actor: keep(actor, next.actor),
      save: keep(save, next.save),
      returned: keep(returned, next.returned),
    };
    if (sameParts(this.#state, kept)) return;
    this.#state = kept;
    for (const listener of [...this.#listeners]) listener();
  }
}

const keep = <T>(old: T, value: T): T => (sameJson(old, value) ? old : value);

const sameParts = (a: GroupState, b: GroupState): boolean =>
  (Object.keys(b) as (keyof GroupState)[]).every((part) => a[part] === b[part]);
