import {adoptStyles, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import {RgPhaseActEvent} from '../../events/rg-phase-act.js';
import {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {parts} from '../../styles/parts.js';
import {tokens} from '../../styles/tokens.js';
import {Announcer} from '../../ui/announcer.js';
import {catalogs} from '../../ui/catalogs.js';
import {frame} from '../../ui/frame.js';
import {detail} from './detail.styles.js';
import type * as More from './more.js';
import {path} from './path.styles.js';
import {nl} from './phase-tracker.messages.nl.js';
import {sceneOf, type Move, type Scene, type Text} from './scene.js';
import {slicesOf} from './slices.js';
import {trackerView} from './tracker-view.js';

/**
 * The six phases of the method as a path that is walked in both directions: where the group is, what
 * is there already, and what may be next. It never locks anything.
 *
 * @tag rg-phase-tracker
 * @fires {RgCommandEvent} rg-command - Somebody wants something changed; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @fires {RgPhaseActEvent} rg-phase-act - Somebody takes up a hint: show where that is done.
 * @slot empty - Shown where there is no group.
 * @csspart phase - One stone; also `current`, `visited` or `ahead`.
 * @csspart detail - The sheet about the chosen phase.
 * @csspart bar - The small form, with `compact`.
 * @cssprop [--rg-phase-tracker-path] - The colour of the walked path and of where the group is.
 */
export class PhaseTracker extends LitElement implements GroupHost {
  static override styles = [tokens, base, controls, parts, path, detail];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default as the provider says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Own sentences in place of the built-in ones. */
  @property({attribute: false}) messages: Partial<Text> | undefined;
  /** Nothing can be changed or proposed. */
  @property({type: Boolean}) readonly = false;
  /** For a sidebar: only the place, a step back and a step on. */
  @property({type: Boolean}) compact = false;

  /** The stone that was chosen to look at; by default where the group is. */
  #chosen: PhaseCode | undefined;
  /** Asked for, and waiting for a yes in the dialog. */
  #move: Move | undefined;
  #whole = false;
  #more: typeof More | undefined;
  #place: string | undefined;
  #focusOn: string | undefined;
  readonly #group = new GroupController(this, {
    slices: slicesOf,
    owns: (type) => type === 'setPhase' || type === 'decideReorientation',
  });
  readonly #messages = new Messages(
    this,
    catalogs({
      nl,
      load: {
        en: () => import('./phase-tracker.messages.js').then(({en}) => en),
        'nl-formal': () =>
          import('./phase-tracker.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
      },
    }),
  );
  readonly #announcer = new Announcer(this);

  protected override scheduleUpdate() {
    const {ready} = this.#messages;
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const {view} = this.#group;
    if (view.kind !== 'ready') return;
    const {id, phase} = view.group;
    const place = `${id} ${phase.round} ${phase.current}`;
    if (this.#place?.startsWith(`${id} `) && this.#place !== place) {
      const {text} = this.#messages;
      this.#chosen = undefined;
      this.#announcer.say(text.isNow(text[phase.current]));
    }
    this.#place = place;
  }

  protected override render(): TemplateResult {
    const {text} = this.#messages;
    const {view} = this.#group;
    return frame({
      text,
      view,
      save: this.#group.save,
      region: this.#announcer.region(),
      retry: () => this.#group.request({type: 'retry'}),
      idle: () => html`<slot name="empty"></slot>`,
      ready: () => (view.kind === 'ready' ? this.#ready(view.group, view.actor) : nothing),
    });
  }

  protected override firstUpdated(): void {
    void import('./more.js').then((more) => {
      this.#more = more;
      const own = (this.constructor as typeof LitElement).elementStyles;
      adoptStyles(this.renderRoot as ShadowRoot, [...own, ...more.sheets]);
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.primary')?.focus();
    }
    const target = this.#focusOn && this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    target.focus();
  }

  #ready(group: ResourceGroup, viewer: ActorRef): TemplateResult {
    const scene = sceneOf(group, viewer, {
      text: this.#messages.text,
      locale: this.#messages.locale,
      at: new Date().toISOString(),
      closed: this.readonly || group.status === 'closed',
      chosen: this.#chosen ?? group.phase.current,
      more: this.#more,
      choose: (phase) => this.#choose(phase),
      ask: (move) => this.#ask(move),
      act: (phase, act) => this.dispatchEvent(new RgPhaseActEvent(phase, act)),
    });
    return trackerView(scene, {
      compact: this.compact,
      whole: this.#whole,
      toggle: () => this.#toggle(),
      undo: this.#group.canUndo ? () => this.#undo() : undefined,
      move: this.#move,
      go: (move) => this.#go(scene, move),
      stay: () => this.#stay(),
      wish: (command) => this.#wish(scene, command),
      returned: this.#group.returned,
      resolve: (id, keep) => this.#group.request({type: 'resolve', id, keep}),
      say: (sentence) => this.#announcer.say(sentence),
    });
  }

  #choose(phase: PhaseCode): void {
    this.#chosen = phase;
    this.requestUpdate();
  }

  #ask(move: Move): void {
    this.#move = move;
    this.requestUpdate();
  }

  #stay(): void {
    this.#move = undefined;
    this.requestUpdate();
  }

  #go(scene: Scene, {to: phase, round, note, proposalId}: Move): void {
    const adapted: Command = {
      type: 'setPhase',
      phase,
      ...(round === undefined ? {} : {round}),
      ...(note ? {note} : {}),
    };
    this.#move = undefined;
    this.#wish(scene, proposalId ? {type: 'acceptProposal', proposalId, adapted} : adapted);
  }

  /** What was pressed may go away: the place where the group is, stays. */
  #wish({may}: Scene, command: Command): void {
    const sent = this.#group.wish(command);
    const own = command.type === 'setPhase' || command.type === 'decideReorientation';
    if (sent && own && may === 'propose') this.#announcer.say(this.#messages.text.proposalSent);
    if (command.type !== 'decideReorientation') this.#focusOn = '.place';
    this.requestUpdate();
  }

  #undo(): void {
    this.#focusOn = '.place';
    this.#group.request({type: 'undo'});
    this.requestUpdate();
  }

  #toggle(): void {
    this.#whole = !this.#whole;
    this.requestUpdate();
  }
}
