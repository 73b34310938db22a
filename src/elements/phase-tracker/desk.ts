import type {LitElement, ReactiveController} from 'lit';
import type {GroupController} from '../../context/group-controller.js';
import type {Command} from '../../domain/command.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import {RgPhaseActEvent} from '../../events/rg-phase-act.js';
import type {Announcer} from '../../ui/announcer.js';
import type {Scene} from './scene.js';
import type {Move, Stand, Text} from './sheet-scene.js';

type Named = Scene['text'];

/** What the person at the element is doing: the stone that is looked at, the question that is open. */
export class Desk implements ReactiveController {
  /** The stone that was chosen to look at; by default where the group is. */
  chosen: PhaseCode | undefined;
  readonly #host: LitElement;
  readonly #group: GroupController;
  readonly #announcer: Announcer;
  readonly #text: () => Named;
  #move: Move | undefined;
  #whole = false;
  #place: string | undefined;
  #focusOn: string | undefined;

  constructor(host: LitElement, group: GroupController, announcer: Announcer, text: () => Named) {
    this.#host = host;
    this.#group = group;
    this.#announcer = announcer;
    this.#text = text;
    host.addController(this);
  }

  /** Somebody, here or elsewhere, set the phase: it is said, and looked at. */
  hostUpdate(): void {
    const {view} = this.#group;
    if (view.kind !== 'ready') return;
    const {id, phase} = view.group;
    const place = `${id} ${phase.round} ${phase.current}`;
    if (this.#place?.startsWith(`${id} `) && this.#place !== place) {
      const text = this.#text();
      this.chosen = undefined;
      this.#announcer.say(text.isNow(text[phase.current]));
    }
    this.#place = place;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const dialog = root.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.primary')?.focus();
    }
    const target = this.#focusOn && root.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    target.focus();
  }

  choose(phase: PhaseCode): void {
    this.chosen = phase;
    this.#host.requestUpdate();
  }

  stand(text: Text): Stand {
    return {
      whole: this.#whole,
      toggle: () => {
        this.#whole = !this.#whole;
        this.#host.requestUpdate();
      },
      move: this.#move,
      ask: (move) => this.#ask(move),
      stay: () => this.#ask(undefined),
      go: (move, may) => this.#go(move, may === 'propose' ? text.proposalSent : undefined),
      undo: this.#group.canUndo ? () => this.#undo() : undefined,
      act: (phase, act) => this.#host.dispatchEvent(new RgPhaseActEvent(phase, act)),
      wish: (command, said) => this.#wish(command, said),
      returned: this.#group.returned,
      resolve: (id, keep) => this.#group.request({type: 'resolve', id, keep}),
      say: (sentence) => this.#announcer.say(sentence),
    };
  }

  #ask(move: Move | undefined): void {
    this.#move = move;
    this.#host.requestUpdate();
  }

  #go({to: phase, round, note, proposalId}: Move, said: string | undefined): void {
    const adapted: Command = {
      type: 'setPhase',
      phase,
      ...(round === undefined ? {} : {round}),
      ...(note ? {note} : {}),
    };
    this.#move = undefined;
    this.#wish(proposalId ? {type: 'acceptProposal', proposalId, adapted} : adapted, said);
  }

  /** What was pressed may go away: the place where the group is, stays. */
  #wish(command: Command, said?: string): void {
    const sent = this.#group.wish(command);
    if (sent && said !== undefined) this.#announcer.say(said);
    if (command.type !== 'decideReorientation') this.#focusOn = '.place';
    this.#host.requestUpdate();
  }

  #undo(): void {
    this.#focusOn = '.place';
    this.#group.request({type: 'undo'});
    this.#host.requestUpdate();
  }
}
