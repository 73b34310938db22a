const firstPause = 1000;
const longestPause = 60_000;

/** Does it again by itself: at once when the line is back, and else after ever longer pauses. */
export class Again {
  readonly #act: () => void;
  #failures = 0;
  #waits: AbortController | undefined;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** It failed. */
  later(): void {
    this.callOff();
    const waits = new AbortController();
    const {signal} = waits;
    this.#waits = waits;
    const act = (): void => {
      this.callOff();
      this.#act();
    };
    // Never all pages at once.
    const pause = Math.min(longestPause, firstPause * 2 ** this.#failures++);
    const timer = setTimeout(act, pause * (0.5 + Math.random() / 2));
    signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('online', act, {signal});
  }

  /** It went well, or nobody wants it any more. */
  reset(): void {
    this.callOff();
    this.#failures = 0;
  }

  callOff(): void {
    this.#waits?.abort();
    this.#waits = undefined;
  }
}
