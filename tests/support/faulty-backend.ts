import {
  BackendError,
  type Backend,
  type BackendErrorReason,
  type FeedEvent,
  type Saved,
  type Snapshot,
} from '../../src/backend/backend.js';
import type {Change} from '../../src/domain/records.js';
import {HeldFeed} from './held-feed.js';

/** What goes wrong with one call. */
export type Fault =
  | 'none'
  /** It never arrives. */
  | 'lostRequest'
  /** It is done, and nobody hears so. */
  | 'lostAnswer'
  /** It is done, and no answer comes, not even an error. */
  | 'silence'
  /** It arrives, and is done, twice; the second answer is heard. */
  | 'twice'
  /** It counts as lost, and arrives after what is sent next: see `deliverLate`. */
  | 'late'
  /** A `TypeError`, as `fetch` throws it. */
  | 'crash'
  | BackendErrorReason;

type Options = {readonly signal: AbortSignal; readonly unloading?: boolean};

/** A server that said no to a change does not take it later either. */
const noes: readonly Fault[] = ['forbidden', 'invalid', 'not-found', 'gone'];
/** What is on the wire cannot be called back. */
const {signal: never} = new AbortController();

/** A back end behind a bad line: faults by plan, requests, answers and news held up on request. */
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
  readonly #feed = new HeldFeed();
  readonly #refused = new Set<string>();
  #late: Change[] = [];
  #road: Promise<void> | undefined;
  #gate: Promise<void> = Promise.resolve();
  #cuts = 0;
  #isCut = false;

  constructor(inner: Backend) {
    this.#inner = inner;
    this.local = inner.local ?? false;
  }

  /** Requests wait on their way, until the function that it gives is called. */
  holdRequests(): () => void {
    const {gate, open} = newGate();
    this.#road = gate;
    return () => {
      if (this.#road === gate) this.#road = undefined;
      open();
    };
  }

  /** Answers wait, after the work was done, until the function that it gives is called. */
  holdAnswers(): () => void {
    const {gate, open} = newGate();
    this.#gate = gate;
    return open;
  }

  /** News waits; what it gives lets it through, or loses it. */
  holdFeed(): {release: () => void; lose: () => void} {
    return this.#feed.hold();
  }

  /** News that waits comes twice, the second time in the wrong order. */
  muddleFeed(): void {
    this.#feed.muddle();
  }

  /** What counted as lost arrives after all. */
  async deliverLate(): Promise<void> {
    const late = this.#late;
    this.#late = [];
    for (const change of late) await this.#arrive(change, never).catch(() => undefined);
  }

  /** The line goes down, in the middle of whatever is under way; news is lost. */
  cut(): void {
    this.#cuts++;
    this.#isCut = true;
    this.#feed.cut();
  }

  mend(): void {
    this.#isCut = false;
    this.#feed.mend();
  }

  async load(groupId: string, options: Options): Promise<Snapshot> {
    this.loads++;
    const fault = this.#isCut ? 'offline' : (this.loadFaults.shift() ?? this.always);
    if (fault === 'silence') return new Promise(() => undefined);
    before(fault);
    return this.#inner.load(groupId, options);
  }

  async save(change: Change, options: Options): Promise<Saved> {
    this.sent.push(structuredClone(change));
    if (options.unloading) this.unloading.push(change);
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    try {
      return await this.#save(change, options.signal);
    } finally {
      this.open--;
    }
  }

  async #save(change: Change, signal: AbortSignal): Promise<Saved> {
    const fault = this.#isCut ? 'offline' : (this.saveFaults.shift() ?? this.always);
    if (fault === 'late') this.#late.push(structuredClone(change));
    if (noes.includes(fault)) this.#refused.add(change.id);
    before(fault);
    const cuts = this.#cuts;
    const road = this.#road;
    await road;
    let saved = await this.#arrive(change, road ? never : signal);
    if (fault === 'twice') saved = await this.#arrive(change, signal);
    await this.#gate;
    if (fault === 'lostAnswer' || cuts !== this.#cuts) throw new BackendError('unavailable');
    if (fault === 'silence') return new Promise(() => undefined);
    return saved;
  }

  async #arrive(change: Change, signal: AbortSignal): Promise<Saved> {
    if (this.#refused.has(change.id)) throw new BackendError('forbidden');
    return this.#inner.save(change, {signal});
  }

  subscribe(
    groupId: string,
    since: string | undefined,
    onEvent: (event: FeedEvent) => void,
    options: Options,
  ): void {
    const hear = this.#feed.to(onEvent);
    this.#inner.subscribe?.(groupId, since, hear, options);
  }
}

function newGate() {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((done) => (open = done));
  return {gate, open: () => open()};
}

function before(fault: Fault): void {
  if (fault === 'crash') throw new TypeError('Failed to fetch');
  if (fault === 'lostRequest') throw new BackendError('offline');
  if (fault === 'late') throw new BackendError('unavailable');
  if (fault === 'none' || fault === 'lostAnswer' || fault === 'silence' || fault === 'twice')
    return;
  throw new BackendError(fault);
}
