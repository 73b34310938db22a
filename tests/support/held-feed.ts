import type {FeedEvent} from '../../src/backend/backend.js';

/** News on a bad line: held up, doubled, muddled, lost. */
export class HeldFeed {
  #held: (() => void)[] | undefined;
  #isCut = false;
  readonly #hearers = new Set<(event: FeedEvent) => void>();

  /** Where the back end tells its news. */
  to(onEvent: (event: FeedEvent) => void): (event: FeedEvent) => void {
    this.#hearers.add(onEvent);
    return (event) => {
      if (this.#isCut) return;
      if (this.#held) this.#held.push(() => onEvent(event));
      else onEvent(event);
    };
  }

  hold(): {release: () => void; lose: () => void} {
    const held: (() => void)[] = [];
    this.#held = held;
    const end = () => {
      if (this.#held === held) this.#held = undefined;
    };
    return {
      release: () => {
        end();
        for (const tell of held) tell();
      },
      lose: end,
    };
  }

  /** All that waits will come twice: in order, and then the other way round. */
  muddle(): void {
    this.#held?.push(...[...this.#held].reverse());
  }

  cut(): void {
    this.#isCut = true;
    this.#tell({type: 'status', live: false});
  }

  /** Whoever lost news says so. */
  mend(): void {
    if (!this.#isCut) return;
    this.#isCut = false;
    this.#tell({type: 'status', live: true});
    this.#tell({type: 'stale'});
  }

  #tell(event: FeedEvent): void {
    for (const hear of this.#hearers) hear(event);
  }
}
