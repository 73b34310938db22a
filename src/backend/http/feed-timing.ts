import {BackendError} from '../backend.js';
import {pause, spread} from '../pause.js';
import {limits} from './contract.js';

/** How patient a feed is. */
export interface FeedTiming {
  /** A stream that says nothing for so long, not even that it is there, is broken. */
  readonly silenceSeconds: number;
  /** So often it is looked whether something changed, where there is no stream. */
  readonly pollSeconds: number;
  /** So long after a stream that was kept back it is tried again. */
  readonly streamAgainSeconds: number;
  /** The first pause after something went wrong; each next one is twice as long, up to a minute. */
  readonly firstPauseSeconds: number;
}

export const usualTiming: FeedTiming = {
  silenceSeconds: 2.5 * limits.heartbeatSeconds,
  pollSeconds: 20,
  streamAgainSeconds: 600,
  firstPauseSeconds: 1,
};

const longestPauseSeconds = 60;

/** Pauses after trouble: ever longer, and never all pages at once. */
export class Breaks {
  readonly #timing: FeedTiming;
  readonly #signal: AbortSignal;
  #failures = 0;
  #retrySeconds = limits.streamRetryMilliseconds / 1000;

  constructor(timing: FeedTiming, signal: AbortSignal) {
    this.#timing = timing;
    this.#signal = signal;
  }

  /** It works. `retryMilliseconds`: what the stream wishes, where it says so. */
  reset(retryMilliseconds?: number): void {
    this.#failures = 0;
    if (retryMilliseconds === undefined) return;
    this.#retrySeconds = Math.min(retryMilliseconds / 1000, longestPauseSeconds);
  }

  /** After a stream that worked, as long as it wished; after an error at least what it asks for. */
  async take(cause: unknown): Promise<void> {
    const {retryAfterSeconds = 0} = cause instanceof BackendError ? cause.details : {};
    const doubled = this.#timing.firstPauseSeconds * 2 ** this.#failures;
    const worked = this.#failures === 0 && !(cause instanceof Error);
    this.#failures++;
    const full = worked ? this.#retrySeconds : Math.min(doubled, longestPauseSeconds);
    // Who is asked for patience has it, whatever happens here.
    if (retryAfterSeconds > 0) await pause(retryAfterSeconds, this.#signal, []);
    await pause(spread(full), this.#signal);
  }
}

/** Ends what listens when nothing is heard for too long. */
export class Silence {
  readonly #seconds: number;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #stop = () => this.#controller.abort();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasBroken = false;
  #isOver = false;

  constructor(seconds: number, outer: AbortSignal) {
    this.#seconds = seconds;
    this.#outer = outer;
    outer.addEventListener('abort', this.#stop, {once: true});
    if (outer.aborted) this.#stop();
    this.#wait();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Did it last too long? */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Was anything heard at all? */
  get wasBroken(): boolean {
    return this.#wasBroken;
  }

  /** Something was heard. */
  break(): void {
    this.#wasBroken = true;
    this.#wait();
  }

  /** Nobody listens any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#stop);
    this.#controller.abort();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#controller.abort();
    }, this.#seconds * 1000);
  }
}
