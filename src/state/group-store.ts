import type {Backend, BackendErrorReason} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import type {Command} from '../domain/command.js';
import type {AuditEntry, Refusal} from '../domain/decision.js';
import {sameJson} from '../domain/keep.js';
import type {Policy} from '../domain/regie/policy.js';
import {GivenBack} from './given-back.js';
import {
  initialState,
  type GroupSource,
  type GroupState,
  type LoadState,
  type Resolution,
  type SaveState,
} from './group-state.js';
import {History, type Entry} from './history.js';
import {KnownRecords} from './known-records.js';
import {Loader} from './loader.js';
import {Outbox, type Pending} from './outbox.js';
import {Published} from './published.js';
import {resolved} from './resolve.js';
import {Sender} from './sender.js';
import type {World} from './timing.js';
import {Viewer, type ActorChoice} from './viewer.js';

export interface GroupStoreOptions {
  readonly backend: Backend;
  readonly groupId: string;
  readonly world: World;
  /** Wins over what the back end says. */
  readonly actor?: ActorChoice;
  readonly policy?: Policy | undefined;
  /** A change is durable: for the portal's own log, and under which id the back end knows it. */
  readonly onSaved?: (audit: AuditEntry, changeId: string) => void;
}

/** Wished before the group was there: it is not known yet by whom, nor what comes of it. */
interface Early {
  readonly command: Command;
  readonly at: string;
  readonly choice: ActorChoice;
}

/** The back end does not let this user in, or not any more. */
const shutOut: readonly BackendErrorReason[] = ['forbidden', 'not-found', 'gone'];

/**
 * One group as it is now: what the back end told, with the commands of this user that are on their
 * way. Nothing acknowledged is lost, nothing unacknowledged is called saved.
 */
export class GroupStore implements GroupSource {
  readonly #options: GroupStoreOptions;
  readonly #known: KnownRecords;
  readonly #outbox: Outbox;
  readonly #sender: Sender;
  readonly #loader: Loader;
  readonly #history = new History();
  readonly #givenBack = new GivenBack();
  readonly #published = new Published();
  readonly #viewer: Viewer;
  #load: LoadState = initialState.load;
  #early: readonly Early[] = [];

  constructor(options: GroupStoreOptions) {
    this.#options = options;
    this.#viewer = new Viewer(options.actor, options.backend.local ?? false);
    const known = new KnownRecords(options.backend.subscribe !== undefined);
    this.#known = known;
    this.#outbox = new Outbox(known, options.policy);
    const {backend, groupId, world} = options;
    this.#sender = new Sender({
      ...{backend, groupId, world, known},
      outbox: this.#outbox,
      onSaved: (pending, written) => this.#saved(pending, written),
      onRefused: (pending, refusal) => this.#refused(pending, refusal),
      onNews: () => this.#rebase(),
      reload: () => this.#loader.load(),
      onTrouble: () => this.#publish(),
    });
    this.#loader = new Loader({
      ...{backend, groupId, world, known},
      onLoaded: (me) => this.#loaded(me),
      onFailed: (reason) => this.#failed(reason),
      onNews: () => this.#rebase(),
      onLive: () => this.#sender.retry(),
    });
  }

  get state(): GroupState {
    return this.#published.state;
  }

  subscribe(onChange: () => void): () => void {
    return this.#published.subscribe(onChange);
  }

  /** Loads and sends until `signal` aborts; what is not sent by then waits for the next time. */
  connect(signal: AbortSignal): void {
    signal.addEventListener(
      'abort',
      () => {
        this.#loader.stop();
        this.#sender.stop();
      },
      {once: true},
    );
    if (this.#known.group === undefined) this.#load = {kind: 'loading'};
    this.#publish();
    this.#loader.start(signal);
    this.#sender.start(signal);
  }

  /** Somebody else looks: what was done before is not theirs to undo. */
  set actor(choice: ActorChoice) {
    if (sameJson(this.#viewer.choice, choice)) return;
    this.#viewer.choice = choice;
    this.#history.clear();
    this.#publish();
  }

  set policy(policy: Policy | undefined) {
    this.#outbox.policy = policy;
    this.#rebase();
  }

  /** Shows it at once, and sends it. Gives the reason when it cannot be; see `state.returned`. */
  dispatch(command: Command): Refusal | undefined {
    if (this.#outbox.group !== undefined) return this.#decide(this.#pending(command));
    const early = {command, at: this.#options.world.now(), choice: this.#viewer.choice};
    this.#early = [...this.#early, early];
    this.#publish();
    return undefined;
  }

  #decide(pending: Pending): Refusal | undefined {
    const refusal = this.#outbox.add(pending);
    if (refusal) this.#giveBack(pending, refusal);
    else this.#history.did(pending);
    this.#publish();
    this.#sender.send();
    return refusal;
  }

  undo(): void {
    this.#history.undo((entry) => this.#takeBack(entry));
    this.#publish();
    this.#sender.send();
  }

  redo(): void {
    this.#history.redo((entry) => this.#takeBack(entry));
    this.#publish();
    this.#sender.send();
  }

  /** Loads or sends again, now. */
  retry(): void {
    if (this.#load.kind === 'failed') {
      this.#load = {kind: 'loading'};
      void this.#loader.load();
    }
    this.#sender.retry();
    this.#publish();
  }

  /** The page is looked at again, or the line is back. */
  wake(): void {
    const live = this.#options.backend.subscribe !== undefined;
    if (this.state.save.kind === 'unsaved' || this.#load.kind === 'failed') this.retry();
    else if (!live && this.#load.kind === 'ready') void this.#loader.load();
  }

  /** The page goes away: sends without waiting what can be sent. */
  unload(): void {
    this.#sender.unload();
  }

  /** What to do with a command that came back. */
  resolve(id: string, keep: Resolution): void {
    const one = this.state.returned.find((returned) => returned.id === id);
    const group = this.#outbox.group;
    if (one === undefined) return;
    const commands = resolved(one, keep, group, this.#options.world.newId);
    if (commands === undefined) return;
    this.#givenBack.remove(id);
    for (const command of commands) {
      if (group === undefined) this.dispatch(command);
      else this.#decide(this.#pending(command, {undoes: one.undoes}));
    }
    this.#publish();
  }

  #pending(command: Command, {at, choice, undoes}: Partial<Early & Pending> = {}): Pending {
    const {newId, now} = this.#options.world;
    const by = this.#viewer.actorIn(this.#outbox.group, choice) ?? {kind: 'client'};
    return {id: newId(), command, by, at: at ?? now(), undoes, tries: 0};
  }

  #takeBack({type, pending: {inverse}}: Entry): Pending | undefined {
    if (inverse === undefined) return undefined;
    const pending = this.#pending(inverse, {undoes: type});
    const refusal = this.#outbox.add(pending);
    if (refusal === undefined) return pending;
    this.#giveBack(pending, refusal);
    return undefined;
  }

  #saved(pending: Pending, written: boolean): void {
    this.#rebase();
    if (written && pending.audit) this.#options.onSaved?.(pending.audit, pending.id);
  }

  #refused(pending: Pending, refusal: Refusal): void {
    this.#giveBack(pending, refusal);
    this.#rebase();
    // Somebody may have taken the right away meanwhile.
    if (refusal.reason === 'notAllowed') void this.#loader.load();
  }

  #giveBack(pending: Pending, refusal: Refusal): void {
    this.#history.forget(pending);
    this.#givenBack.add(pending, refusal);
  }

  #rebase(): void {
    for (const [pending, refusal] of this.#outbox.rebase()) this.#giveBack(pending, refusal);
    this.#publish();
  }

  #loaded(me: ActorRef | undefined): void {
    this.#viewer.me = me;
    this.#load = {kind: 'ready'};
    this.#rebase();
    const waiting = this.#early;
    this.#early = [];
    for (const early of waiting) this.#decide(this.#pending(early.command, early));
    this.#sender.send();
  }

  #failed(reason: BackendErrorReason): void {
    // What is on the screen stays there, unless it is not theirs to see any more (DR30).
    if (shutOut.includes(reason)) this.#known.forget();
    if (this.#known.group === undefined) this.#load = {kind: 'failed', reason};
    this.#rebase();
  }

  #publish(): void {
    const whole = this.#outbox.group;
    const actor = this.#viewer.actorIn(whole);
    const options = {at: this.#options.world.now(), policy: this.#outbox.policy};
    this.#published.replace({
      load: this.#load,
      group: whole && this.#viewer.see(whole, options),
      actor,
      policy: this.#outbox.policy,
      save: this.#saveState(),
      returned: this.#givenBack.to(actor),
      undoes: this.#history.undoes,
      redoes: this.#history.redoes,
    });
  }

  #saveState(): SaveState {
    if (this.#outbox.queue.length + this.#early.length === 0) return {kind: 'saved'};
    const trouble =
      this.#sender.trouble ?? (this.#load.kind === 'failed' ? this.#load.reason : undefined);
    return trouble === undefined ? {kind: 'saving'} : {kind: 'unsaved', reason: trouble};
  }
}
