import {
  initialState,
  type GroupSource,
  type GroupState,
  type LoadState,
} from '../../state/group-state.js';

/** What a provider hands down: always the same object, whatever it shows now. */
export class ProvidedGroup implements GroupSource {
  readonly #listeners = new Set<() => void>();
  #source: GroupSource | undefined;
  #without: GroupState = initialState;
  #stop: (() => void) | undefined;

  get state(): GroupState {
    return this.#source?.state ?? this.#without;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  /** What is true as long as there is nothing to show. */
  wait(load: LoadState): void {
    this.show(undefined);
    this.#without = {...initialState, load};
    this.#tell();
  }

  show(source: GroupSource | undefined): void {
    this.#without = initialState;
    if (source === this.#source && source !== undefined) return;
    this.#stop?.();
    this.#source = source;
    this.#stop = source?.subscribe(() => this.#tell());
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
