import type {Backend, BackendErrorReason} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import {initialState, type LoadState} from './group-state.js';
import type {KnownRecords} from './known-records.js';
import type {Loader} from './loader.js';
import type {Sender} from './sender.js';
import {shutsOut} from './timing.js';
import type {Turns} from './turns.js';
import type {Viewer} from './viewer.js';
import type {Wishes} from './wishes.js';

/** All that holds something of the group. */
export interface EndOfAccessParts {
  readonly backend: Backend;
  readonly groupId: string;
  readonly known: KnownRecords;
  readonly viewer: Viewer;
  readonly loader: Loader;
  readonly sender: Sender;
  readonly wishes: Wishes;
  readonly turns: Turns;
}

/** Whether who looks is let in, and what is let go of when that is over (DR30). */
export class EndOfAccess {
  load: LoadState = initialState.load;
  readonly #parts: EndOfAccessParts;
  #hasEnded = false;

  constructor(parts: EndOfAccessParts) {
    this.#parts = parts;
  }

  /** Also while it is looked at again. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The back end is asked; what is on the screen stays there. */
  ask(): void {
    if (this.#parts.known.group === undefined) this.load = {kind: 'loading'};
  }

  /** They are let in, or again. */
  begin(): void {
    this.#hasEnded = false;
    this.load = {kind: 'ready'};
  }

  /**
   * The back end gave nothing. `true` where it says by that that access is over: who never was in may
   * have mistyped the address.
   */
  fail(reason: BackendErrorReason): boolean {
    const isOut = this.#parts.known.group === undefined;
    if (shutsOut(reason) && (!isOut || this.#hasEnded || reason === 'gone')) return true;
    if (isOut) this.load = {kind: 'failed', reason};
    return false;
  }

  /** Nothing of the group stays; their own unsent words do, for as long as the page is open. */
  end(actor: ActorRef | undefined): void {
    const {backend, groupId, known, viewer, loader, sender, wishes, turns} = this.#parts;
    this.#hasEnded = true;
    this.load = {kind: 'ended'};
    viewer.forget(actor);
    loader.end();
    sender.end();
    wishes.end();
    known.forget();
    turns.forget();
    // Where that fails, the next look at the group ends here again.
    backend.erase?.(groupId).catch(() => undefined);
  }
}
