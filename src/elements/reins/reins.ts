import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import {Select} from '../../context/select.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command, CommandType} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {Messages, type Translation} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {dialog} from '../../styles/dialog.js';
import {note} from '../../styles/note.js';
import {panel} from '../../styles/panel.js';
import {paperTokens} from '../../styles/paper.tokens.js';
import {people} from '../../styles/people.js';
import {peopleTokens} from '../../styles/people.tokens.js';
import {sheets} from '../../styles/sheets.js';
import {Announcer} from '../../ui/announcer.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {frame} from '../../ui/frame.js';
import {whenReady} from '../../ui/late-part.js';
import {undoIcon} from '../../ui/later-icons.js';
import {returnedView} from '../../ui/returned.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {doneView} from './done.js';
import {lentView} from './lent.js';
import {lookingView} from './looking.js';
import {leaveDialog, leaveView, mayView, outsideView, takesPart} from './others.js';
import type {SharedText} from '../../ui/catalogs.js';
import {catalogs} from './catalogs.js';
import type {DeedMessages} from './deeds.messages.js';
import {Reading, type ReadHistory} from './reading.js';
import {styles} from './reins.styles.js';
import {isClient, type Scene, type Text} from './scene.js';
import {seesView} from './sees.js';

/** Where what was done is kept, and the group as it was last saved there. */
type Kept = readonly [read: ReadHistory | undefined, saved: ResourceGroup | undefined];

const own: readonly CommandType[] = [
  ...(['grantDelegation', 'revokeDelegation', 'leaveGroup', 'resumeMembership'] as const),
];

/**
 * Where the client holds the reins: who does something for them and how that ends, who sees what, and
 * what was done by whom. For others: what they may do, what they did, and the way out of the group.
 *
 * @tag rg-reins
 * @fires {RgCommandEvent} rg-command - Somebody wants something changed; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @slot empty - Shown where there is no group.
 * @csspart lent - What others do for the client.
 * @csspart sees - Per person what they are given.
 * @csspart looking - The group through the eyes of somebody else.
 * @csspart history - What was done.
 * @csspart may - What somebody else than the client may do.
 * @csspart leave - The way out of the group.
 * @csspart outside - For who does not take part.
 * @cssprop [--rg-reins-gap] - Space between the parts.
 */
export class Reins extends LitElement implements GroupHost {
  static override styles = [
    ...[paperTokens, peopleTokens, base, sheets, people, buttons],
    ...[note, dialog, panel, styles],
  ];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default as the provider says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving, undo and what was done. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Own sentences in place of the built-in ones. */
  @property({attribute: false}) messages:
    Partial<Text & SharedText & Translation<DeedMessages>> | undefined;
  /** Nothing can be changed. */
  @property({type: Boolean}) readonly = false;

  readonly #group = new GroupController(this, {
    slices: (group) => [group],
    owns: (type) => own.includes(type),
  });
  readonly #kept = new Select<Kept>(this, (state) => [
    state.history,
    state.save.kind === 'saved' ? state.group : undefined,
  ]);
  readonly #messages = new Messages(this, catalogs());
  readonly #announcer = new Announcer(this);
  readonly #reading = new Reading(this, (what) => {
    const {doneMoreShown, doneFailed} = this.#messages.text;
    this.#announcer.say(what === 'more' ? doneMoreShown : doneFailed);
  });
  #opened: ReadonlySet<string> = new Set();
  #through: string | undefined;
  #leaving = false;
  #viewer: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this, '.title[tabindex]');
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return whenReady([this.#messages.ready, this.#history()], () =>
      this.#group.draw(() => super.scheduleUpdate()),
    );
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

  protected override updated(): void {
    const question = this.renderRoot.querySelector<HTMLDialogElement>(
      'dialog:is(.looking, .leaving)',
    );
    if (!question || question.open) return;
    question.showModal();
    question.querySelector<HTMLElement>('.primary, .close')?.focus();
  }

  /** What was done, where a server has drawn it: that drawing stands until it is read here too. */
  #history(): Promise<void> | undefined {
    const {view} = this.#group;
    if (!this.#reading.isServed || view.kind !== 'ready') return undefined;
    this.#read(view.group);
    return this.#reading.settled;
  }

  #ready(group: ResourceGroup, viewer: ActorRef): TemplateResult {
    this.#begin(group, viewer);
    const scene = this.#sceneOf(group, viewer);
    return html`<div class="reins">
      <div class="head">
        <h2 class="title" dir="auto" tabindex="-1">
          ${isClient(scene) ? scene.text.titleClient : scene.text.titleOther(group.name)}
        </h2>
        ${this.#undoView()}
      </div>
      ${returnedView({
        text: scene.text,
        returned: this.#group.returned,
        resolve: (id, keep) => this.#group.request({type: 'resolve', id, keep}),
        say: (sentence) => this.#announcer.say(sentence),
      })}
      ${isClient(scene) ? forClient(scene) : forOthers(scene)}
    </div>`;
  }

  /** What one person opened is not for the next. */
  #begin(group: ResourceGroup, viewer: ActorRef): void {
    const key = viewerKey(group, viewer);
    if (key !== this.#viewer) {
      this.#viewer = key;
      this.#opened = new Set();
      this.#through = undefined;
      this.#leaving = false;
    }
    this.#read(group);
  }

  #read(group: ResourceGroup): void {
    const [read, saved] = this.#kept.value;
    const given = this.status?.history;
    this.#reading.follow(given ?? read, given ? group : saved);
  }

  #sceneOf(group: ResourceGroup, viewer: ActorRef): Scene {
    return {
      text: this.#messages.text,
      locale: this.#messages.locale,
      group,
      viewer,
      policy: this.#group.policy,
      at: new Date().toISOString(),
      closed: this.readonly || group.status === 'closed',
      reading: this.#reading,
      opened: this.#opened,
      toggle: (membershipId, open) => this.#toggle(membershipId, open),
      through: this.#through,
      look: (membershipId) => this.#look(membershipId),
      leaving: this.#leaving,
      askToLeave: (open) => this.#askToLeave(open),
      say: (sentence) => this.#announcer.say(sentence),
      wish: (command, said) => this.#wish(command, said),
    };
  }

  #undoView(): unknown {
    if (!this.#group.canUndo) return nothing;
    return html`<button
      class="btn plain"
      type="button"
      @click=${() => this.#group.request({type: 'undo'})}
    >
      ${undoIcon()}${this.#messages.text.undo}
    </button>`;
  }

  #toggle(membershipId: string, open: boolean): void {
    if (this.#opened.has(membershipId) === open) return;
    const others = [...this.#opened].filter((id) => id !== membershipId);
    this.#opened = new Set(open ? [...others, membershipId] : others);
    this.requestUpdate();
  }

  #look(membershipId: string | undefined): void {
    this.#through = membershipId;
    this.requestUpdate();
  }

  #askToLeave(open: boolean): void {
    if (!open) this.renderRoot.querySelector<HTMLDialogElement>('dialog.leaving')?.close();
    this.#leaving = open;
    this.requestUpdate();
  }

  #wish(command: Command, said: string): void {
    this.#group.wish(command);
    if (said) this.#announcer.say(said);
    this.requestUpdate();
  }
}

const forClient = (scene: Scene): unknown => [
  lentView(scene),
  seesView(scene),
  doneView(scene),
  scene.through === undefined ? nothing : lookingView(scene, scene.through),
];

const forOthers = (scene: Scene): unknown =>
  takesPart(scene)
    ? [mayView(scene), lentView(scene), doneView(scene), leaveView(scene), leaveDialog(scene)]
    : outsideView(scene);
