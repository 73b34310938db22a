const firstPause = 1000;
const longestPause = 60_000;

/**
 * Does it again by itself: at once when the line is back, and else after ever longer pauses. Small, and
 * apart from the pauses of the store, which the first paint does not wait for.
 */
export class Again {
  readonly #act: () => void;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** It failed. */
  later(): void {
    this.callOff();
    // Never all pages at once.
    this.#timer = setTimeout(this.#go, this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(longestPause, 2 * this.#pause);
    addEventListener('online', this.#go);
  }

  /** It went well, or nobody wants it any more. */
  reset(): void {
    this.callOff();
    this.#pause = firstPause;
  }

  callOff(): void {
    // On a server nothing ever waits, and there is no line to listen to.
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('online', this.#go);
  }

  readonly #go = (): void => {
    this.callOff();
    this.#act();
  };
}
