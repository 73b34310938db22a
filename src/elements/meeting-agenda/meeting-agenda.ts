import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import {RgMeetingSelectedEvent} from '../../events/rg-meeting-selected.js';
import {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {parts} from '../../styles/parts.js';
import {tokens} from '../../styles/tokens.js';
import {Announcer} from '../../ui/announcer.js';
import {catalogs} from '../../ui/catalogs.js';
import {Chunks} from '../../ui/chunks.js';
import type {FirstMessages} from '../../ui/common.messages.nl.js';
import {frame} from '../../ui/frame.js';
import {LatePart, lateModule, whenReady} from '../../ui/late-part.js';
import {Marks} from './marks.js';
import {itemsOf, shownMeeting} from './meetings.js';
import type {SheetMessages} from './meeting-agenda.messages.js';
import {nl} from './meeting-agenda.messages.nl.js';
import {styles} from './meeting-agenda.styles.js';
import type {OwnText} from './more-scene.js';
import {page} from './page.js';
import {phoneStyles} from './phone.styles.js';
import {rightsOf} from './rights.js';
import type {Acts, AgendaView, Scene} from './scene.js';
import {owns, slices} from './slices.js';
import {heading} from './openers.js';

const more = lateModule(() => import('./more.js'));

/**
 * One meeting of the group: the plan, the agenda with its times, who comes, and what was agreed.
 *
 * @tag rg-meeting-agenda
 * @fires {RgCommandEvent} rg-command - The user asks for a change; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @fires {RgMeetingSelectedEvent} rg-meeting-selected - Another meeting is shown.
 * @fires {RgCalendarFileEvent} rg-calendar-file - A calendar file is wanted; cancel it to send it yourself.
 * @fires {RgFileEvent} rg-file - A file is saved; cancel it to keep the file yourself.
 * @slot empty - Shown instead of the built-in text when there is no group.
 * @slot header - Above the meeting.
 * @slot meeting - Beside the sheet, under what one can do with this meeting.
 * @csspart sheet - The sheet of paper.
 * @csspart agenda - The list of items.
 * @csspart item - One item.
 * @csspart record - The agreements.
 * @csspart preparation - The client's own notes.
 * @csspart live - The meeting itself: what is on the table now.
 * @csspart dates - The days to choose from.
 * @csspart calendar - What goes in a calendar.
 * @csspart left - What was left over from the last time.
 * @csspart form - What one fills in.
 * @csspart approval - Sharing the agreements.
 * @csspart meetings - The other meetings.
 * @csspart policy - How often the group meets, and how it keeps in touch.
 * @cssprop [--rg-meeting-agenda-margin] - Width of the margin with the times.
 */
export class MeetingAgenda extends LitElement implements GroupHost {
  static override styles = [tokens, base, buttons, parts, styles, phoneStyles];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks at it; by default who the provider says. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Single sentences of the page's own. */
  @property({attribute: false}) messages: OwnText | undefined;
  /** Shows everything, offers no change. */
  @property({type: Boolean}) readonly = false;
  /** The meeting to show; by default the next one. */
  @property({attribute: 'meeting-id'}) meetingId: string | undefined;
  /** The plan, the meeting itself, or what was agreed; by default what it is time for. */
  @property() view: AgendaView | undefined;

  readonly #group = new GroupController(this, {slices, owns});
  readonly #messages = new Messages<SheetMessages & FirstMessages>(
    this,
    catalogs({
      nl,
      slices: ['agenda'],
      load: {
        en: () => [import('./meeting-agenda.messages.js')],
        'nl-formal': () => [import('./meeting-agenda.messages.nl-formal.js')],
      },
    }),
  );
  readonly #announcer = new Announcer(this);
  readonly #marks = new Marks();
  readonly #chunks = new Chunks(this);
  readonly #acts: Acts = {
    wish: (commands, said, ...focus) => this.#wish(commands, said, focus),
    select: (meetingId) => this.#select(meetingId),
    open: (kind, subject) => this.#late.use((more) => more.open(kind, subject)),
  };
  /** Everything but the sheet itself comes after the first paint. */
  readonly #late = new LatePart(this, {
    module: more,
    make: ({More}) => {
      const part = new More(this, (...focus) => this.#goTo(focus));
      return {part, messages: part.messages, styles: More.styles};
    },
    failed: (isSo) => this.#announcer.show(isSo && this.#messages.text.failedOffline),
  });
  /** What somebody works on stays on the table, also when it is over or called off. */
  #worksOn: string | undefined;
  #shown: string | undefined;
  #focus: readonly string[] = [];
  /** What had the focus before a drawing. */
  #focused: Element | null | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const more = (await this.#late.settled()) || (await this.#late.part?.settled());
    return more ? this.getUpdateComplete() : done;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = () => this.#group.draw(() => super.scheduleUpdate());
    return whenReady([this.#messages.ready, this.#late.ready(), this.#late.part?.ready()], draw);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement;
    super.update(changed);
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
    const {kind} = this.#group.view;
    if (kind === 'ready' && !this.#late.part) this.#late.use();
    // Nothing of a group is held that is not shown any more (DR30).
    if (kind === 'ended') this.#late.part?.forget();
    this.#keepFocus();
    // Between two pages it is drawn without a document, where nothing can open.
    if (this.isConnected)
      this.renderRoot.querySelector<HTMLDialogElement>('dialog:not([open], .panel)')?.showModal();
    const [first, ...rest] = this.#focus;
    this.#focus = [];
    if (first === undefined) return;
    this.#chunks.fill();
    const found = [first, ...rest]
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    found?.focus();
  }

  /** Moving a row blurs what has the focus in it: it gets it back. Focus is never lost. */
  #keepFocus(): void {
    const focused = this.#focused;
    const lost = focused?.isConnected && this.shadowRoot?.activeElement !== focused;
    if (lost && focused instanceof HTMLElement) focused.focus();
    // What had it is gone, by somebody else or by an answer that came later.
    if (focused?.isConnected === false && this.#focus.length === 0) this.#focus = [heading];
  }

  #page(group: ResourceGroup, actor: ActorRef): TemplateResult {
    const at = new Date().toISOString();
    const meeting = shownMeeting(group, this.meetingId ?? this.#worksOn, at);
    this.#shown = meeting?.id;
    const scene: Scene = {
      text: this.#messages.text,
      locale: this.#messages.locale,
      group,
      actor,
      policy: this.#group.policy,
      at,
      may: rightsOf(this.#group, at, this.readonly || group.status === 'closed'),
      marks: this.#marks,
      acts: this.#acts,
      meeting,
      items: meeting ? itemsOf(group, meeting, actor) : [],
      view: this.view,
      more: undefined,
      form: (kind, subject) => this.#late.part?.form(kind, subject),
      rows: (rows, some) => this.#chunks.draw(rows, some),
    };
    const {returned, canUndo} = this.#group;
    const more = this.#late.part?.draw(scene, {
      returned,
      resolve: (id, keep) => void this.#group.request({type: 'resolve', id, keep}),
      say: (sentence) => this.#announcer.say(sentence),
      undo: canUndo ? () => this.#group.request({type: 'undo'}) : undefined,
    });
    return page({...scene, ...more?.edited, more});
  }

  #goTo(focus: readonly string[]): void {
    if (focus.length > 0) this.#focus = focus;
    this.requestUpdate();
  }

  #wish(
    commands: Command | readonly Command[],
    said: string | undefined,
    focus: readonly string[],
  ): void {
    this.#worksOn = this.#shown;
    const all: readonly Command[] = 'type' in commands ? [commands] : commands;
    for (const command of all) this.#group.wish(command);
    if (said !== undefined && all.length > 0) this.#announcer.say(said);
    this.#goTo(focus);
  }

  #select(meetingId: string): void {
    this.meetingId = meetingId;
    this.#goTo([heading]);
    const selected = new RgMeetingSelectedEvent(meetingId);
    this.dispatchEvent(selected);
  }
}
