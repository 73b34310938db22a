import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import {RgMeetingSelectedEvent} from '../../events/rg-meeting-selected.js';
import {Messages, type Translation} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {parts} from '../../styles/parts.js';
import {proposals} from '../../styles/proposals.js';
import {tokens} from '../../styles/tokens.js';
import {Announcer} from '../../ui/announcer.js';
import {catalogs} from '../../ui/catalogs.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import {frame} from '../../ui/frame.js';
import {needsChoice} from './confidentiality.js';
import {deskStyles} from './desk.styles.js';
import {Forms} from './forms.js';
import {Marks} from './marks.js';
import {shownMeeting} from './meetings.js';
import type {MeetingAgendaMessages} from './meeting-agenda.messages.js';
import {nl} from './meeting-agenda.messages.nl.js';
import {styles} from './meeting-agenda.styles.js';
import {orderAfterMove} from './moving.js';
import {page} from './page.js';
import {paperStyles} from './paper.styles.js';
import {rightsOf} from './rights.js';
import type {Acts, Scene} from './scene.js';
import {owns, slices} from './slices.js';
import {titleOf} from './words.js';

/**
 * One meeting of the group: the plan, the agenda with its times, who comes, and what was agreed.
 *
 * @tag rg-meeting-agenda
 * @fires {RgCommandEvent} rg-command - The user asks for a change; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @fires {RgMeetingSelectedEvent} rg-meeting-selected - Another meeting is shown.
 * @slot empty - Shown instead of the built-in text when there is no group.
 * @csspart sheet - The sheet of paper.
 * @csspart agenda - The list of items.
 * @csspart item - One item.
 * @csspart proposal - What somebody proposes.
 * @csspart record - The agreements.
 * @csspart preparation - The client's own notes.
 * @cssprop [--rg-meeting-agenda-margin] - Width of the margin with the times.
 */
export class MeetingAgenda extends LitElement implements GroupHost {
  static override styles = [
    tokens,
    base,
    controls,
    parts,
    proposals,
    styles,
    deskStyles,
    paperStyles,
  ];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks at it; by default who the provider says. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Single sentences of the page's own. */
  @property({attribute: false}) messages:
    Partial<Translation<MeetingAgendaMessages & CommonMessages>> | undefined;
  /** Shows everything, offers no change. */
  @property({type: Boolean}) readonly = false;
  /** The meeting to show; by default the next one. */
  @property({attribute: 'meeting-id'}) meetingId: string | undefined;

  /** The item that may only leave a first meeting knowingly. */
  @state() private asked:
    {readonly item: AgendaItem; readonly how: 'parked' | 'removed'} | undefined;

  readonly #group = new GroupController(this, {slices, owns});
  readonly #messages = new Messages<MeetingAgendaMessages & CommonMessages>(
    this,
    catalogs({
      nl,
      load: {
        en: () => import('./meeting-agenda.messages.js').then(({en}) => en),
        'nl-formal': () =>
          import('./meeting-agenda.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
      },
    }),
  );
  readonly #announcer = new Announcer(this);
  readonly #forms = new Forms(this);
  readonly #marks = new Marks();
  readonly #acts: Acts = {
    wish: (commands, said, focus) => this.#wish(commands, said, focus),
    select: (meetingId) => this.#select(meetingId),
    move: (itemId, by, tool) => this.#move(itemId, by, tool),
    drop: (item, how) => this.#drop(item, how),
  };
  #focus: string | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    const {ready} = this.#messages;
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const {view} = this.#group;
    return frame({
      text: this.#messages.text,
      view,
      save: this.#group.save,
      region: this.#announcer.region(),
      retry: () => void this.#group.request({type: 'retry'}),
      idle: () => html`<slot name="empty"></slot>`,
      ready: () => (view.kind === 'ready' ? this.#page(view.group, view.actor) : nothing),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.renderRoot.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus !== undefined) {
      const found = focus
        .split('|')
        .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
        .find((element) => element !== null);
      found?.focus();
    }
  }

  #page(group: ResourceGroup, actor: ActorRef): TemplateResult {
    const text = this.#messages.text;
    const at = new Date().toISOString();
    const scene: Scene = {
      text,
      locale: this.#messages.locale,
      group,
      actor,
      at,
      rights: rightsOf(group, actor, at, this.readonly),
      forms: this.#forms,
      marks: this.#marks,
      acts: this.#acts,
    };
    const {returned, canUndo} = this.#group;
    return page(scene, shownMeeting(group, this.meetingId), {
      returned,
      resolve: (id, keep) => void this.#group.request({type: 'resolve', id, keep}),
      say: (sentence) => this.#announcer.say(sentence),
      undo: canUndo && !this.readonly ? () => this.#undo() : undefined,
      question: this.asked && {
        keep: () => this.#answer(undefined),
        drop: () => this.#answer(this.asked),
      },
    });
  }

  #undo(): void {
    if (this.#group.request({type: 'undo'})) this.#announcer.say(this.#messages.text.undone);
  }

  #wish(commands: Command | readonly Command[], said?: string, focus?: string): void {
    const all: readonly Command[] = 'type' in commands ? [commands] : commands;
    for (const command of all) this.#group.wish(command);
    if (said !== undefined && all.length > 0) this.#announcer.say(said);
    this.#focus = focus;
    this.requestUpdate();
  }

  #select(meetingId: string): void {
    this.meetingId = meetingId;
    this.#focus = 'h2';
    this.dispatchEvent(new RgMeetingSelectedEvent(meetingId));
  }

  #move(itemId: string, by: -1 | 1, tool: string): void {
    const {view} = this.#group;
    const moved = view.kind === 'ready' && orderAfterMove(view.group, itemId, by);
    if (!moved) return;
    const row = `[data-item="${this.#marks.of(itemId)}"]`;
    const title = titleOf(this.#messages.text, moved.item);
    this.#wish(
      {type: 'moveAgendaItem', itemId, order: moved.order},
      this.#messages.text.itemMoved(title, moved.place),
      `${row} [data-tool="${tool}"]|${row} [data-opens]`,
    );
  }

  #drop(item: AgendaItem, how: 'parked' | 'removed', knowingly?: true): void {
    const {view} = this.#group;
    if (!knowingly && view.kind === 'ready' && needsChoice(view.group, item)) {
      this.asked = {item, how};
      return;
    }
    const {text} = this.#messages;
    const choice = {itemId: item.id, ...(knowingly ? {knowingly} : {})};
    const title = titleOf(text, item);
    if (how === 'removed')
      this.#wish({type: 'removeAgendaItem', ...choice}, text.itemGone(title), 'h2');
    else
      this.#wish(
        {type: 'setAgendaItemState', state: 'parked', ...choice},
        text.itemParked(title),
        'h2',
      );
  }

  #answer(drop: typeof this.asked): void {
    const item = this.asked?.item;
    this.asked = undefined;
    if (drop) this.#drop(drop.item, drop.how, true);
    else if (item) this.#focus = `[data-item="${this.#marks.of(item.id)}"] [data-opens]`;
  }
}
