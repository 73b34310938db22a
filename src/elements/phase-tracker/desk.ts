import type {LitElement, ReactiveController} from 'lit';
import type {GroupController} from '../../context/group-controller.js';
import {may} from '../../context/may.js';
import type {Command} from '../../domain/command.js';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {placeOf} from '../../domain/phases/acts.js';
import {projectFor} from '../../domain/project.js';
import {sameActor} from '../../domain/network/people.js';
import type {Permission} from '../../domain/regie/permission.js';
import type {Action, Policy} from '../../domain/regie/policy.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import {RgPhaseActEvent} from '../../events/rg-phase-act.js';
import type {Announcer} from '../../ui/announcer.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {viewerKey} from '../../ui/viewer-key.js';
import type {Scene} from './scene.js';
import {aboutPhase} from './waiting.js';
import {wholeText, type Move, type Stand} from './sheet-scene.js';

type Host = LitElement & {readonly readonly: boolean};

/** What the person at the element is doing: the stone that is looked at, the question that is open. */
export class Desk implements ReactiveController {
  /** The stone that was chosen to look at; by default where the group is. */
  chosen: PhaseCode | undefined;
  readonly #host: Host;
  readonly #group: GroupController;
  readonly #announcer: Announcer;
  readonly #text: () => Scene['text'];
  #move: Move | undefined;
  /** What was typed at a question that was left, by who looks and what was asked. */
  readonly #notes = new Map<string, string>();
  #whole = false;
  #seen:
    | {
        readonly group: ResourceGroup;
        readonly key: string;
        readonly policy: Policy | undefined;
        readonly as: ResourceGroup;
      }
    | undefined;
  #place: string | undefined;
  #waiting = Infinity;
  #focusOn: string | undefined;

  constructor(host: Host, group: GroupController, announcer: Announcer, text: () => Scene['text']) {
    this.#host = host;
    this.#group = group;
    this.#announcer = announcer;
    this.#text = text;
    host.addController(this);
    new FocusKeeper(host, '.place');
  }

  /** Somebody, here or elsewhere, set the phase: it is said, and looked at. */
  hostUpdate(): void {
    const {view} = this.#group;
    if (view.kind !== 'ready') return;
    const {id, phase} = view.group;
    const text = wholeText(this.#text());
    const place = `${id} ${phase.round} ${phase.current}`;
    if (this.#place?.startsWith(`${id} `) && this.#place !== place) {
      this.chosen = undefined;
      this.#announcer.say(text.isNow(text[phase.current]));
    }
    this.#place = place;
    const own = view.group.proposals.filter(
      (proposal) => aboutPhase(proposal) && sameActor(proposal.by, view.actor),
    );
    if (own.length > this.#waiting) this.#announcer.say(text.proposalSent);
    this.#waiting = own.length;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const dialog = root.querySelector<HTMLDialogElement>('dialog.question');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.primary')?.focus();
    }
    const target = this.#focusOn && root.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    target.focus();
  }

  /** Access is over. Gives what was typed at questions that were left. */
  forget(): readonly string[] {
    const words = [...this.#notes.values()];
    this.#notes.clear();
    this.#seen = undefined;
    this.#move = undefined;
    return words;
  }

  choose(phase: PhaseCode): void {
    this.chosen = phase;
    this.#host.requestUpdate();
  }

  allowed(action: Action, at: string): Permission['kind'] {
    const fixed = this.#host.readonly && !action.startsWith('see');
    return fixed ? 'no' : may(this.#group, action, {at});
  }

  /** The host's own table of who may do what. */
  get policy(): Policy | undefined {
    return this.#group.policy;
  }

  mayEndLoans(at: string): boolean {
    return may(this.#group, 'revokeDelegation', {at, own: true}) === 'yes';
  }

  /** What is there for others comes from what they may see, also on a page that gave them more. */
  seen(group: ResourceGroup, viewer: ActorRef, at: string): ResourceGroup {
    if (viewer.kind === 'client') return group;
    const {policy} = this.#group;
    // What is lent ends by the clock: nothing older than a minute.
    const key = [viewerKey(group, viewer), at.slice(0, 16)].join(' ');
    const known = this.#seen;
    if (known?.group !== group || known.key !== key || known.policy !== policy)
      this.#seen = {group, key, policy, as: projectFor(group, viewer, {at, policy})};
    return this.#seen?.as ?? group;
  }

  stand(at: string): Stand {
    return {
      allowed: (action) => this.allowed(action, at),
      keep: (command) => this.#group.wish(command),
      fixed: this.#host.readonly,
      whole: this.#whole,
      toggle: () => {
        this.#whole = !this.#whole;
        this.#host.requestUpdate();
      },
      move: this.#move,
      ask: (move) => this.#ask(move),
      stay: (note) => this.#stay(note),
      go: (move) => this.#go(move),
      undo: this.#group.canUndo ? () => this.#undo() : undefined,
      act: (phase, act) => this.#host.dispatchEvent(new RgPhaseActEvent(phase, act, placeOf(act))),
      wish: (command) => this.#wish(command),
      returned: this.#group.returned,
      resolve: (id, keep) => this.#group.request({type: 'resolve', id, keep}),
      say: (sentence) => this.#announcer.say(sentence),
    };
  }

  #ask(move: Move): void {
    const note = this.#notes.get(this.#question(move)) ?? move.note;
    this.#move = {...move, ...(note === undefined ? {} : {note})};
    this.#host.requestUpdate();
  }

  #stay(note: string): void {
    if (this.#move) this.#notes.set(this.#question(this.#move), note);
    this.#move = undefined;
    this.#host.requestUpdate();
  }

  #question({to, round = 0, proposalId = ''}: Move): string {
    const {view} = this.#group;
    const viewer = view.kind === 'ready' ? viewerKey(view.group, view.actor) : '';
    return [viewer, to, round, proposalId].join(' ');
  }

  #go({to: phase, round, note, on, proposalId}: Move): void {
    const adapted: Command = {
      type: 'setPhase',
      phase,
      ...(round === undefined ? {} : {round}),
      ...(note ? {note} : {}),
      ...(on ? {on} : {}),
    };
    if (this.#move) this.#notes.delete(this.#question(this.#move));
    this.#move = undefined;
    this.#wish(proposalId ? {type: 'acceptProposal', proposalId, adapted} : adapted);
  }

  /** What was pressed may go away: the place where the group is, stays. */
  #wish(command: Command): void {
    this.#group.wish(command);
    if (command.type !== 'decideReorientation') this.#focusOn = '.place';
    this.#host.requestUpdate();
  }

  #undo(): void {
    this.#focusOn = '.place';
    this.#group.request({type: 'undo'});
    this.#host.requestUpdate();
  }
}
