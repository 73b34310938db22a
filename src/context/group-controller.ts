import type {LitElement} from 'lit';
import type {ActorRef} from '../domain/base.js';
import type {Command, CommandType} from '../domain/command.js';
import type {ResourceGroup} from '../domain/group.js';
import {kindOf} from '../domain/regie/kind-of.js';
import type {Policy} from '../domain/regie/policy.js';
import {RgCommandEvent} from '../events/rg-command.js';
import {RgRequestEvent, type HistoryRequest} from '../events/rg-request.js';
import {
  initialState,
  type GroupState,
  type ReturnedCommand,
  type SaveState,
} from '../state/group-state.js';
import {Select} from './select.js';

/** An element that shows a group: by property, or from the nearest provider; the property wins. */
export interface GroupHost extends LitElement {
  group: ResourceGroup | undefined;
  actor: ActorRef | undefined;
  readonly?: boolean;
  /** For a host without a provider: what it knows about loading, saving and undo. */
  status: Partial<Omit<GroupState, 'group' | 'actor'>> | undefined;
}

/** What there is to show. */
export type GroupView =
  | {readonly kind: 'idle' | 'loading'}
  | {readonly kind: 'failed'; readonly reason: string}
  /** Access is over. */
  | {readonly kind: 'ended'; readonly end: GroupController}
  | {readonly kind: 'ready'; readonly group: ResourceGroup; readonly actor: ActorRef};

export interface GroupControllerOptions {
  /** The parts of the group that the element shows; only their change renders it again. */
  readonly slices: (group: ResourceGroup) => readonly unknown[];
  /** The commands that are this element's own: it offers their undo and shows those given back. */
  readonly owns: (type: CommandType) => boolean;
}

/** Joins the properties of an element with the state of the nearest provider. */
export class GroupController {
  readonly #host: GroupHost;
  readonly #options: GroupControllerOptions;
  #provided: Select<readonly unknown[]> | undefined;
  #state: GroupState = initialState;
  #unsound: ResourceGroup | undefined;
  #act: object | undefined;
  /** What was asked for here is also taken back here, and told here when it was refused. */
  readonly #asked = new Set<CommandType>();

  constructor(host: GroupHost, options: GroupControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#provided = new Select(host, (state) => this.#slicesOf(state));
  }

  get host(): GroupHost {
    return this.#host;
  }

  /** Who looks, or looked. */
  get author(): string {
    return JSON.stringify(this.#host.actor ?? this.#state.actor);
  }

  /** Loading, failed, nothing, or a group with who looks at it. */
  get view(): GroupView {
    const actor = this.#host.actor ?? this.#state.actor;
    const load = this.#host.status?.load ?? (this.#host.group ? undefined : this.#state.load);
    if (load?.kind === 'ended') return {kind: 'ended', end: this};
    if (load?.kind === 'loading' || load?.kind === 'failed') return load;
    const group = this.#shown;
    if (group === undefined) return {kind: 'idle'};
    if (group === this.#unsound) return {kind: 'failed', reason: 'invalid'};
    return {kind: 'ready', group, actor: actor ?? {kind: 'client'}};
  }

  /** The host's own table of who may do what: see `may`. */
  get policy(): Policy | undefined {
    return this.#host.status?.policy ?? this.#state.policy;
  }

  get save(): SaveState {
    return this.#host.status?.save ?? this.#state.save;
  }

  /**
   * This element's commands that could not be applied, with what was typed. Where nothing can be
   * changed they are not sent again: their text can be copied, or let go.
   */
  get returned(): readonly (ReturnedCommand & {readonly again?: false})[] {
    const returned = this.#host.status?.returned ?? this.#state.returned;
    const own = returned.filter((one) => this.#isOwn(one));
    return this.#host.readonly ? own.map((one) => ({...one, again: false})) : own;
  }

  get canUndo(): boolean {
    return this.#offers(this.#host.status?.undoes ?? this.#state.undoes);
  }

  get canRedo(): boolean {
    return this.#offers(this.#host.status?.redoes ?? this.#state.redoes);
  }

  /** Asks for a change; `false` when a listener cancelled it. All that one press asks for is one act. */
  wish(command: Command): boolean {
    this.#asked.add(kindOf(command, this.#shown));
    this.#act ??= {};
    queueMicrotask(() => (this.#act = undefined));
    return this.#host.dispatchEvent(new RgCommandEvent(command, this.#act));
  }

  /** Asks for undo, redo, another try, or a choice between two texts. */
  request(request: HistoryRequest): boolean {
    return this.#host.dispatchEvent(new RgRequestEvent(request));
  }

  /** Draws the host; where its group cannot be drawn, it says so instead of staying blank. */
  draw(update: () => unknown): void {
    try {
      update();
    } catch (error) {
      const group = this.#shown;
      if (group === undefined || group === this.#unsound) throw error;
      this.#unsound = group;
      this.#host.requestUpdate();
      void import('./explain.js').then(({explain}) => explain(this.#host.localName, group, error));
    }
  }

  /** `null` is nothing too: that is what many frameworks give. */
  get #shown(): ResourceGroup | undefined {
    return this.#host.group ?? this.#state.group;
  }

  #slicesOf(state: GroupState): readonly unknown[] {
    this.#state = state;
    const unsaved = state.save.kind === 'unsaved' ? state.save.reason : undefined;
    const own = state.returned.filter((one) => this.#isOwn(one));
    const around = [
      state.load.kind,
      state.actor,
      state.policy,
      unsaved,
      this.#ownsType(state.undoes),
      this.#ownsType(state.redoes),
      own.length,
      ...own,
    ];
    // More than the group: that is asked for without a name.
    const before = this.#provided?.value;
    if (around.some((one, at) => one !== before?.[at])) this.#host.requestUpdate();
    return [...around, ...(state.group ? this.#options.slices(state.group) : [])];
  }

  /** An undo is shown where it was offered. */
  #isOwn({command, wish = command, undoes}: ReturnedCommand): boolean {
    return this.#ownsType(undoes ?? kindOf(wish, this.#shown));
  }

  #offers(type: CommandType | undefined): boolean {
    return !this.#host.readonly && this.#ownsType(type);
  }

  #ownsType(type: CommandType | undefined): boolean {
    return type !== undefined && (this.#options.owns(type) || this.#asked.has(type));
  }
}
