import {initialState, type GroupSource, type GroupState} from '../../state/group-state.js';

/** What a provider hands down: always the same object, whatever it shows now. */
export class ProvidedGroup implements GroupSource {
  readonly #listeners = new Set<() => void>();
  #source: GroupSource | undefined;
  #stop: (() => void) | undefined;

  get state(): GroupState {
    return this.#source?.state ?? initialState;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  show(source: GroupSource | undefined): void {
    if (source === this.#source) return;
    this.#stop?.();
    this.#source = source;
    this.#stop = source?.subscribe(() => this.#tell());
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
