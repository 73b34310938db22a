import type {Backend, BackendErrorReason} from '../backend/backend.js';
import type {Keeper} from '../backend/keeper.js';
import type {ActorRef} from '../domain/base.js';
import type {Command} from '../domain/command.js';
import type {AuditEntry, Refusal} from '../domain/decision.js';
import {sameJson} from '../domain/keep.js';
import type {Policy} from '../domain/regie/policy.js';
import {EndOfAccess} from './end-of-access.js';
import type {GroupSource, GroupState, ReadHistory, Resolution, SaveState} from './group-state.js';
import {Keeping} from './keeping.js';
import {KnownRecords} from './known-records.js';
import {Loader} from './loader.js';
import {offeredHistory} from './offered-history.js';
import {Outbox, type Pending} from './outbox.js';
import {Published} from './published.js';
import {Sender} from './sender.js';
import type {World} from './timing.js';
import {Turns} from './turns.js';
import {Viewer, type ActorChoice} from './viewer.js';
import {Wishes} from './wishes.js';

export interface GroupStoreOptions {
  readonly backend: Backend;
  readonly groupId: string;
  readonly world: World;
  /** Wins over what the back end says. */
  readonly actor?: ActorChoice;
  /** Keeps what waits beyond the life of the page. */
  readonly keeper?: Keeper | undefined;
  /** A change is durable: for the portal's own log, and under which id the back end knows it. */
  readonly onSaved?: (audit: AuditEntry, changeId: string) => void;
}

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
  readonly #wishes: Wishes;
  readonly #published = new Published();
  readonly #viewer: Viewer;
  readonly #turns: Turns;
  readonly #access: EndOfAccess;
  #history: ReadHistory | undefined;
  readonly #keeping: Keeping | undefined;
  #connected = false;

  constructor(options: GroupStoreOptions) {
    this.#options = options;
    this.#viewer = new Viewer(options.actor, options.backend.local ?? false);
    const known = new KnownRecords(options.backend.subscribe !== undefined);
    this.#known = known;
    this.#outbox = new Outbox(known);
    const {backend, groupId, world} = options;
    this.#history = offeredHistory(options, () => this.#noHistory());
    this.#wishes = new Wishes({outbox: this.#outbox, viewer: this.#viewer, world});
    this.#keeping = options.keeper && new Keeping(options.keeper, groupId, this.#wishes);
    this.#turns = new Turns(world, () => this.#turned());
    this.#sender = new Sender({
      ...{backend, groupId, world, known},
      outbox: this.#outbox,
      onSaved: (pending, written) => this.#saved(pending, written),
      onRefused: (pending, refusal) => this.#refused(pending, refusal),
      onNews: () => this.#rebase(),
      reload: () => this.#loader.load(),
      onTrouble: () => this.#publish(),
      beforeSending: this.#keeping && (async () => this.#keeping?.keep('sent')),
    });
    this.#loader = new Loader({
      ...{backend, groupId, world, known},
      isPart: (me) => this.#viewer.isPart(me),
      onLoaded: (me) => this.#loaded(me),
      onFailed: (reason) => this.#failed(reason),
      onNews: () => this.#rebase(),
      onEnded: () => this.#end(),
      onLive: () => this.#sender.retry(),
    });
    this.#access = new EndOfAccess({
      ...{backend, groupId, known, viewer: this.#viewer, loader: this.#loader},
      ...{sender: this.#sender, wishes: this.#wishes, turns: this.#turns},
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
        this.#connected = false;
        this.#loader.stop();
        this.#sender.stop();
        this.#turns.stop();
        // Not when it goes on in the same breath.
        queueMicrotask(() => void (this.#connected || this.#keeping?.leave()));
      },
      {once: true},
    );
    this.#connected = true;
    this.#access.ask();
    this.#publish();
    if (this.#keeping) void this.#keeping.read().then(() => this.#goOn(signal));
    else this.#start(signal);
  }

  /** What was kept is here, and is to be seen as not sent. */
  #goOn(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#publish();
    this.#start(signal);
  }

  #start(signal: AbortSignal): void {
    this.#loader.start(signal);
    this.#sender.start(signal);
  }

  /** Somebody else looks. */
  set actor(choice: ActorChoice) {
    if (sameJson(this.#viewer.choice, choice)) return;
    this.#viewer.choice = choice;
    this.#wishes.forgetHistory();
    this.#publish();
  }

  set policy(policy: Policy | undefined) {
    this.#outbox.policy = policy;
    this.#rebase();
  }

  /**
   * Shows it at once, and sends it. Gives the reason when it cannot be; see `state.returned`. One undo
   * takes back what was dispatched in a row with the same `act`.
   */
  dispatch(command: Command, act?: object): Refusal | undefined {
    return this.#wish(() =>
      this.#access.hasEnded ? this.#wishes.tooLate(command) : this.#wishes.add(command, act),
    );
  }

  undo(): void {
    this.#wish(() => this.#wishes.undo());
  }

  redo(): void {
    this.#wish(() => this.#wishes.redo());
  }

  /** Loads or sends again, now. */
  retry(): void {
    const {kind} = this.#access.load;
    if (kind === 'failed' || kind === 'ended') {
      this.#access.ask();
      void this.#loader.load();
    }
    this.#sender.retry();
    this.#publish();
  }

  /** The page is looked at again, or the line is back. */
  wake(): void {
    const live = this.#options.backend.subscribe !== undefined;
    const {kind} = this.#access.load;
    if (this.state.save.kind === 'unsaved' || kind === 'failed') this.retry();
    else if (this.#access.hasEnded || (!live && kind === 'ready')) void this.#loader.load();
  }

  /** The page goes away: sends without waiting what can be sent. */
  unload(): void {
    this.#sender.unload();
    void this.#keeping?.keep('sent');
  }

  /** Somebody signs out: what still waits is not kept for the next who comes here. */
  async signOut(): Promise<void> {
    await this.#keeping?.end();
  }

  /** What to do with a command that came back. */
  resolve(id: string, keep: Resolution): void {
    const one = this.state.returned.find((returned) => returned.id === id);
    if (one) this.#wish(() => this.#wishes.resolve(one, keep));
  }

  #wish<Answer>(act: () => Answer): Answer {
    const answer = act();
    this.#publish();
    this.#sender.send();
    return answer;
  }

  #saved(pending: Pending, written: boolean): void {
    if (this.#access.hasEnded) this.#wishes.wasDone(pending);
    this.#rebase();
    if (written && pending.audit) this.#options.onSaved?.(pending.audit, pending.id);
  }

  #refused(pending: Pending, refusal: Refusal): void {
    // By then it was given back already.
    if (this.#access.hasEnded) return;
    this.#wishes.giveBack(pending, refusal);
    this.#rebase();
    // Somebody may have taken the right away meanwhile, or the whole access.
    if (refusal.reason === 'notAllowed' || refusal.reason === 'notFound') void this.#loader.load();
  }

  #rebase(): void {
    this.#wishes.rebase();
    this.#publish();
  }

  /** A loan began or ended: what one may do is another, and perhaps what one may see. */
  #turned(): void {
    this.#publish();
    if (this.#viewer.isPart(this.#viewer.me)) void this.#loader.load();
  }

  #loaded(me: ActorRef | undefined): void {
    this.#viewer.me = me;
    this.#access.begin();
    this.#keeping?.takeUp(this.#viewer.actorIn(this.#known.group));
    this.#rebase();
    this.#wish(() => this.#wishes.loaded());
  }

  #failed(reason: BackendErrorReason): void {
    // What is on the screen stays there, unless it is not theirs to see any more (DR30).
    if (this.#access.fail(reason)) this.#end();
    else this.#rebase();
  }

  #end(): void {
    this.#access.end(this.state.actor);
    this.#history = offeredHistory(this.#options, () => this.#noHistory());
    void this.#keeping?.end();
    this.#rebase();
  }

  #noHistory(): void {
    if (this.#access.hasEnded) return;
    this.#history = undefined;
    this.#publish();
  }

  #publish(): void {
    const {load} = this.#access;
    const whole = this.#outbox.group;
    const actor = this.#viewer.actorIn(whole);
    const isOver = this.#access.hasEnded || this.#viewer.isOver(whole);
    const options = {at: this.#options.world.now(), policy: this.#outbox.policy};
    const seen = isOver ? undefined : whole && this.#viewer.see(whole, options);
    if (this.#connected) this.#turns.watch(seen);
    this.#published.replace({
      load: isOver && load.kind === 'ready' ? {kind: 'ended'} : load,
      group: seen && this.#turns.seen(seen),
      actor,
      policy: this.#outbox.policy,
      save: this.#saveState(),
      returned: this.#wishes.returnedTo(actor, isOver),
      undoes: this.#wishes.undoes,
      redoes: this.#wishes.redoes,
      history: this.#history,
    });
    void this.#keeping?.keep();
  }

  #saveState(): SaveState {
    if (this.#wishes.waiting + (this.#keeping?.waiting ?? 0) === 0) return {kind: 'saved'};
    const {load} = this.#access;
    const trouble = this.#sender.trouble ?? (load.kind === 'failed' ? load.reason : undefined);
    return trouble === undefined ? {kind: 'saving'} : {kind: 'unsaved', reason: trouble};
  }
}
