import {BackendError, type Backend, type BackendErrorReason} from '../backend/backend.js';
import type {Refusal, RefusalReason} from '../domain/decision.js';
import type {Change} from '../domain/records.js';
import type {KnownRecords} from './known-records.js';
import type {Outbox, Pending} from './outbox.js';
import {ask, needsSomebody, reasonOf, Retry, type World} from './timing.js';

export interface SenderParts {
  readonly backend: Backend;
  readonly groupId: string;
  readonly world: World;
  readonly known: KnownRecords;
  readonly outbox: Outbox;
  /** It is durable; `written` is false where it came to no change at all. */
  readonly onSaved: (pending: Pending, written: boolean) => void;
  /** The back end will never take it. */
  readonly onRefused: (pending: Pending, refusal: Refusal) => void;
  /** There are newer records: everything is to be decided again. */
  readonly onNews: () => void;
  /** Only loading again can help; resolves when that was tried. */
  readonly reload: () => Promise<void>;
  readonly onTrouble: () => void;
  /** Resolves when what is to be sent is kept as it is sent; not there where nothing is kept. */
  readonly beforeSending?: (() => Promise<void>) | undefined;
}

/** These are answers, not accidents: the change was looked at and not taken. */
const refusals: Partial<Record<BackendErrorReason, RefusalReason>> = {
  forbidden: 'notAllowed',
  invalid: 'invalid',
  'not-found': 'notFound',
  gone: 'notFound',
};

const patience = 5;

/** Sends what waits: in order, one change on the wire at a time, until it is known what became of it. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #retry: Retry;
  #signal: AbortSignal | undefined;
  #busy = false;
  #conflicts = 0;
  /** The back end said no, and it is looked up whether it was done before. */
  #judged: Pending | undefined;
  #trouble: BackendErrorReason | undefined;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#retry = new Retry(parts.world, () => this.send());
  }

  /** Why the last try failed. */
  get trouble(): BackendErrorReason | undefined {
    return this.#trouble;
  }

  start(signal: AbortSignal): void {
    this.#signal = signal;
    this.#retry.reset();
    this.send();
  }

  stop(): void {
    this.#signal = undefined;
    this.#retry.callOff();
  }

  /** What waited is given back: there is nothing to try again. */
  end(): void {
    this.#retry.reset();
    this.#trouble = undefined;
    this.#conflicts = 0;
    this.#judged = undefined;
  }

  /** Sends, unless it waits for a better moment. */
  send(): void {
    const signal = this.#signal;
    const loaded = this.#parts.known.group !== undefined;
    if (!loaded || this.#busy || this.#retry.waits || signal?.aborted !== false) return;
    if (this.#trouble !== undefined && needsSomebody(this.#trouble)) return;
    this.#busy = true;
    void this.#sendAll(signal)
      .catch((error: unknown) => this.#stumbled(error))
      .finally(() => {
        this.#busy = false;
        // It was stopped and started again meanwhile.
        if (this.#parts.outbox.queue.length > 0) this.send();
      });
  }

  /** A fault of our own must not be tried again at once, for ever: it is told, and waits. */
  #stumbled(error: unknown): void {
    this.#trouble = 'unknown';
    this.#retry.later(error);
    this.#parts.onTrouble();
  }

  /** Now is a better moment. */
  retry(): void {
    this.#retry.reset();
    this.#trouble = undefined;
    this.send();
  }

  /**
   * The page goes away: sends, without waiting, what may not have arrived and whatever does not
   * build on it. All of it keeps its id, so that it can be sent again.
   */
  unload(): void {
    const {backend, groupId, outbox, world} = this.#parts;
    const signal = this.#signal;
    if (signal === undefined) return;
    for (const [pending, change] of outbox.independent(groupId)) {
      if (pending === this.#judged) continue;
      pending.tries++;
      pending.parting = ask(world, signal, (options) =>
        backend.save(change, {...options, unloading: true}),
      ).catch(() => undefined);
    }
  }

  async #sendAll(signal: AbortSignal): Promise<void> {
    const {groupId, known, outbox} = this.#parts;
    for (let goOn = true; goOn && !signal.aborted;) {
      const [pending] = outbox.queue;
      // Shut out meanwhile: what it comes to is not known until it is loaded again.
      if (pending === undefined || known.group === undefined) return;
      const change = pending.change ?? outbox.freeze(pending, groupId);
      if (change === undefined) this.#settle(pending, 'nothing written');
      else if ('reason' in change) this.#refuse(pending, change);
      else goOn = await this.#deliver(pending, change, signal);
    }
  }

  async #deliver(pending: Pending, change: Change, signal: AbortSignal): Promise<boolean> {
    const {backend, known, world, beforeSending} = this.#parts;
    pending.tries++;
    try {
      if (beforeSending) await beforeSending();
      const saved = await ask(world, signal, (options) => backend.save(change, options));
      known.answered(change, saved);
      this.#settle(pending);
      return true;
    } catch (error) {
      return !signal.aborted && (await this.#failed(pending, change, error));
    }
  }

  /** What wrote nothing is done as well, but there is nothing of it to log. */
  #settle(pending: Pending, written?: 'nothing written'): void {
    this.#trouble = undefined;
    this.#conflicts = 0;
    this.#retry.reset();
    this.#parts.outbox.remove(pending);
    this.#parts.onSaved(pending, written === undefined);
  }

  #refuse(pending: Pending, refusal: Refusal): void {
    this.#parts.outbox.remove(pending);
    this.#parts.onRefused(pending, refusal);
  }

  /** `true` when the next one can be sent at once. */
  async #failed(pending: Pending, change: Change, error: unknown): Promise<boolean> {
    const reason = reasonOf(error);
    if (reason === 'conflict') return this.#missed(pending, change, error);
    const refused = refusals[reason];
    if (refused !== undefined) {
      this.#judged = pending;
      if (await this.#arrived(pending, change)) this.#settle(pending);
      else this.#refuse(pending, {reason: refused});
      return true;
    }
    this.#trouble = reason;
    if (!needsSomebody(reason)) this.#retry.later(error);
    this.#parts.onTrouble();
    return false;
  }

  /** Was it done when it was sent before, and only its answer lost? */
  async #arrived(pending: Pending, change: Change): Promise<boolean> {
    const {known, reload} = this.#parts;
    if (pending.tries < 2) return false;
    const saved = await pending.parting;
    if (saved) known.answered(change, saved);
    if (!known.holds(change)) await reload();
    return known.holds(change);
  }

  /** Somebody else was first: what is meant is decided again on what stands there now. */
  #missed(pending: Pending, change: Change, error: unknown): boolean {
    const {current, removed} = error instanceof BackendError ? error.details : {};
    const learnt = this.#parts.known.answered(change, {records: current, removed});
    if (pending.tries > 1 && this.#parts.known.holds(change)) {
      this.#settle(pending);
      return true;
    }
    pending.change = undefined;
    pending.tries = 0;
    pending.parting = undefined;
    pending.id = this.#parts.world.newId();
    this.#conflicts++;
    if (!learnt) void this.#parts.reload();
    this.#parts.onNews();
    if (learnt && this.#conflicts < patience) return true;
    this.#retry.later(error);
    return false;
  }
}
