import {
  BackendError,
  type Backend,
  type BackendErrorReason,
  type FeedEvent,
} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import {parseRecords} from '../domain/parse.js';
import type {KnownRecords} from './known-records.js';
import {ask, needsSomebody, reasonOf, Retry, type World} from './timing.js';

export interface LoaderParts {
  readonly backend: Backend;
  readonly groupId: string;
  readonly world: World;
  readonly known: KnownRecords;
  /** Does the back end give this user only a part of the group? */
  readonly isPart: (me: ActorRef | undefined) => boolean;
  readonly onLoaded: (me: ActorRef | undefined) => void;
  readonly onFailed: (reason: BackendErrorReason) => void;
  readonly onNews: () => void;
  /** The back end says that this user's access is over. */
  readonly onEnded: () => void;
  /** The line to the back end works again. */
  readonly onLive: () => void;
}

/** Loads the group and keeps it up to date. */
export class Loader {
  readonly #parts: LoaderParts;
  readonly #retry: Retry;
  #signal: AbortSignal | undefined;
  #loading: Promise<void> | undefined;
  #stale = false;
  /** What was asked for before access ended is not listened to. */
  #ends = 0;
  #following: AbortController | undefined;

  constructor(parts: LoaderParts) {
    this.#parts = parts;
    this.#retry = new Retry(parts.world, () => void this.load());
  }

  start(signal: AbortSignal): void {
    this.#signal = signal;
    void this.load();
  }

  stop(): void {
    this.#signal = undefined;
    this.#retry.callOff();
  }

  /** Hears nothing any more, until it is loaded again. */
  end(): void {
    this.#ends++;
    this.#stale = false;
    this.#retry.callOff();
    this.#following?.abort();
    this.#following = undefined;
  }

  /** Loads, now; once more when something changed while it was busy. Never rejects. */
  load(): Promise<void> {
    this.#stale = true;
    if (this.#signal === undefined) return Promise.resolve();
    this.#loading ??= this.#loadAll();
    return this.#loading;
  }

  async #loadAll(): Promise<void> {
    while (this.#stale && this.#signal !== undefined) {
      this.#stale = false;
      await this.#loadOnce(this.#signal);
    }
    // In the same breath: who asks from now on begins anew.
    this.#loading = undefined;
  }

  async #loadOnce(signal: AbortSignal): Promise<void> {
    const {backend, groupId, known, world} = this.#parts;
    const ends = this.#ends;
    this.#retry.callOff();
    known.beginLoad();
    try {
      const snapshot = await ask(world, signal, (options) => backend.load(groupId, options));
      if (ends !== this.#ends) return;
      const parsed = parseRecords(snapshot.records);
      if (!parsed.ok) throw wrong(parsed.problems[0]);
      known.loaded(parsed.value, this.#parts.isPart(snapshot.me));
      this.#retry.reset();
      this.#parts.onLoaded(snapshot.me);
      this.#follow(snapshot.cursor, signal);
    } catch (error) {
      if (signal.aborted || ends !== this.#ends) return;
      const reason = reasonOf(error);
      if (!needsSomebody(reason)) this.#retry.later(error);
      this.#parts.onFailed(reason);
    }
  }

  #follow(cursor: string | undefined, signal: AbortSignal): void {
    const {backend, groupId} = this.#parts;
    if (this.#following?.signal.aborted === false) return;
    const following = new AbortController();
    this.#following = following;
    const stop = () => following.abort();
    signal.addEventListener('abort', stop, {once: true, signal: following.signal});
    const hear = (event: FeedEvent) => {
      if (!following.signal.aborted) this.#heard(event);
    };
    backend.subscribe?.(groupId, cursor, hear, {signal: following.signal});
  }

  #heard(event: FeedEvent): void {
    switch (event.type) {
      case 'stale':
        void this.load();
        break;
      case 'status':
        if (event.live) this.#parts.onLive();
        break;
      case 'ended':
        this.#parts.onEnded();
        break;
      case 'changed':
        if (!this.#parts.known.heard(event)) void this.load();
        this.#parts.onNews();
    }
  }
}

const wrong = (problem: {path: string; expected: string} | undefined) =>
  new BackendError('invalid', {hint: `records.${problem?.path}: ${problem?.expected}`});
