import {BackendError, type BackendErrorReason} from '../backend/backend.js';

/** What the store needs of the world: clock, chance and ids are parameters. */
export interface World {
  /** An ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Calls back later; gives how to call it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

const firstPause = 1000;
const longestPause = 60_000;

/** Tries again by itself: ever longer between tries, and never all clients at once. */
export class Retry {
  readonly #world: World;
  readonly #again: () => void;
  #failures = 0;
  #callOff: (() => void) | undefined;

  constructor(world: World, again: () => void) {
    this.#world = world;
    this.#again = again;
  }

  get waits(): boolean {
    return this.#callOff !== undefined;
  }

  later(error?: unknown): void {
    this.callOff();
    const full = Math.min(longestPause, firstPause * 2 ** this.#failures++);
    const {retryAfterSeconds = 0} = error instanceof BackendError ? error.details : {};
    const pause = retryAfterSeconds * 1000 + full * (0.5 + this.#world.random() / 2);
    this.#callOff = this.#world.after(pause, () => {
      this.#callOff = undefined;
      this.#again();
    });
  }

  callOff(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  /** It went well. */
  reset(): void {
    this.callOff();
    this.#failures = 0;
  }
}

/** Longer than any answer takes; then the answer counts as lost. */
const longestAnswer = 30_000;

/**
 * Waits for an answer, until the outer signal aborts or until it counts as lost, even where the back
 * end does not listen to the signal.
 */
export async function ask<Answer>(
  world: World,
  outer: AbortSignal,
  question: (options: {readonly signal: AbortSignal}) => Promise<Answer>,
): Promise<Answer> {
  outer.throwIfAborted();
  const controller = new AbortController();
  let abort: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    abort = () => {
      controller.abort(outer.reason);
      reject(new BackendError('unavailable', {hint: 'no answer came'}));
    };
  });
  const callOff = world.after(longestAnswer, abort);
  outer.addEventListener('abort', abort);
  try {
    return await Promise.race([question({signal: controller.signal}), stopped]);
  } finally {
    callOff();
    outer.removeEventListener('abort', abort);
  }
}

/** Whatever an adapter throws. */
export const reasonOf = (error: unknown): BackendErrorReason =>
  error instanceof BackendError ? error.reason : 'unknown';

/** The back end does not let this user in, or not any more. */
export const shutsOut = (reason: BackendErrorReason): boolean =>
  ['forbidden', 'not-found', 'gone'].includes(reason);

/** Another try changes nothing by itself: somebody has to do something first. */
export const needsSomebody = (reason: BackendErrorReason): boolean =>
  ['unauthenticated', 'forbidden', 'invalid', 'not-found', 'gone'].includes(reason);
