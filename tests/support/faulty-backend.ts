import {
  BackendError,
  type Backend,
  type BackendErrorReason,
  type FeedEvent,
  type Saved,
  type Snapshot,
} from '../../src/backend/backend.js';
import type {Change} from '../../src/domain/records.js';

/** What goes wrong with one call. */
export type Fault =
  | 'none'
  /** It never arrives. */
  | 'lostRequest'
  /** It is done, and nobody hears so. */
  | 'lostAnswer'
  /** It is done, and no answer comes, not even an error. */
  | 'silence'
  /** A `TypeError`, as `fetch` throws it. */
  | 'crash'
  | BackendErrorReason;

type Options = {readonly signal: AbortSignal; readonly unloading?: boolean};

/** A back end behind a bad line: faults by plan, answers and news held back on request. */
export class FaultyBackend implements Backend {
  readonly local: boolean;
  /** Faults of the next calls, in order; then there are none. */
  saveFaults: Fault[] = [];
  loadFaults: Fault[] = [];
  /** For every call after the planned ones. */
  always: Fault = 'none';
  /** Everything that was sent, also what never arrived. */
  readonly sent: Change[] = [];
  readonly unloading: Change[] = [];
  loads = 0;
  /** Saves that are not answered yet, and how many were so at most. */
  open = 0;
  mostOpen = 0;
  readonly #inner: Backend;
  #gate: Promise<void> = Promise.resolve();
  #heldEvents: (() => void)[] | undefined;

  constructor(inner: Backend) {
    this.#inner = inner;
    this.local = inner.local ?? false;
  }

  /** Answers wait, after the work was done, until the function that it gives is called. */
  holdAnswers(): () => void {
    let release: () => void = () => undefined;
    this.#gate = new Promise((done) => (release = done));
    return release;
  }

  /** News waits; what it gives lets it through, or loses it. */
  holdFeed(): {release: () => void; lose: () => void} {
    const held: (() => void)[] = [];
    this.#heldEvents = held;
    const end = () => (this.#heldEvents = undefined);
    return {
      release: () => {
        end();
        for (const tell of held) tell();
      },
      lose: end,
    };
  }

  async load(groupId: string, options: Options): Promise<Snapshot> {
    this.loads++;
    const fault = this.loadFaults.shift() ?? this.always;
    if (fault === 'silence') return new Promise(() => undefined);
    before(fault);
    return this.#inner.load(groupId, options);
  }

  async save(change: Change, options: Options): Promise<Saved> {
    this.sent.push(structuredClone(change));
    if (options.unloading) this.unloading.push(change);
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    try {
      return await this.#save(change, options);
    } finally {
      this.open--;
    }
  }

  async #save(change: Change, {signal}: Options): Promise<Saved> {
    const fault = this.saveFaults.shift() ?? this.always;
    before(fault);
    const saved = await this.#inner.save(change, {signal});
    await this.#gate;
    if (fault === 'lostAnswer') throw new BackendError('unavailable');
    if (fault === 'silence') return new Promise(() => undefined);
    return saved;
  }

  subscribe(
    groupId: string,
    since: string | undefined,
    onEvent: (event: FeedEvent) => void,
    options: Options,
  ): void {
    const hear = (event: FeedEvent) => {
      if (this.#heldEvents) this.#heldEvents.push(() => onEvent(event));
      else onEvent(event);
    };
    this.#inner.subscribe?.(groupId, since, hear, options);
  }
}

function before(fault: Fault): void {
  if (fault === 'crash') throw new TypeError('Failed to fetch');
  if (fault === 'lostRequest') throw new BackendError('offline');
  if (fault === 'none' || fault === 'lostAnswer' || fault === 'silence') return;
  throw new BackendError(fault);
}
