import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import {may} from '../../context/may.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {RgGoalFocusEvent} from '../../events/rg-goal-focus.js';
import {RgMeetingSelectedEvent} from '../../events/rg-meeting-selected.js';
import {RgPersonSelectedEvent} from '../../events/rg-person-selected.js';
import {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {fields} from '../../styles/fields.js';
import {paperTokens} from '../../styles/paper.tokens.js';
import {people} from '../../styles/people.js';
import {peopleTokens} from '../../styles/people.tokens.js';
import {proposals} from '../../styles/proposals.js';
import {sheets} from '../../styles/sheets.js';
import {Announcer} from '../../ui/announcer.js';
import {nl as common} from '../../ui/common.messages.nl.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {frame} from '../../ui/frame.js';
import type {SharedText} from '../../ui/catalogs.js';
import {joinCatalogs} from '../../ui/join-catalogs.js';
import {whenReady} from '../../ui/late-part.js';
import {undoIcon} from '../../ui/later-icons.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {readonlyStrip} from '../../ui/strips.js';
import {returnedView} from '../../ui/returned.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {listView} from './list.js';
import {nl} from './proposals.messages.nl.js';
import {styles} from './proposals.styles.js';
import type {Scene, Text} from './scene.js';
import {slicesOf} from './slices.js';

/**
 * All proposals that wait in a group, each in words and with the decision beside it: for the start
 * page of a portal. Who proposed something sees their own, and what became of earlier ones.
 *
 * @tag rg-proposals
 * @fires {RgCommandEvent} rg-command - Somebody wants something changed; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, another try, or a choice between two texts.
 * @fires {RgGoalFocusEvent} rg-goal-focus - Somebody wants to see the goal of a proposal, with `linked`.
 * @fires {RgMeetingSelectedEvent} rg-meeting-selected - Likewise the meeting.
 * @fires {RgPersonSelectedEvent} rg-person-selected - Likewise the person.
 * @slot empty - Shown where there is no group.
 * @csspart decided - What became of one's own earlier proposals.
 * @cssprop [--rg-proposals-gap] - Space between proposals.
 */
export class Proposals extends LitElement implements GroupHost {
  static override styles = [
    ...[paperTokens, peopleTokens, base, sheets, buttons, fields, people, proposals],
    styles,
  ];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default as the provider says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Own sentences in place of the built-in ones. */
  @property({attribute: false}) messages: Partial<Text & SharedText> | undefined;
  /** Nothing can be decided. */
  @property({type: Boolean}) readonly = false;
  /** The page goes to a goal, a meeting or a person when one of the events asks for it. */
  @property({type: Boolean}) linked = false;

  /** What can be proposed is of every kind. */
  readonly #group: GroupController = new GroupController(this, {
    slices: slicesOf,
    owns: () => true,
  });
  readonly #messages = new Messages(
    this,
    joinCatalogs(
      {...common, ...nlLater},
      {
        nl,
        slices: ['proposals'],
        load: {
          en: () => [import('./proposals.messages.js')],
          'nl-formal': () => [import('./proposals.messages.nl-formal.js')],
        },
      },
    ),
  );
  readonly #announcer = new Announcer(this);
  /** What somebody words anew, by who looks and the proposal. */
  readonly #drafts = new Map<string, string>();
  /** Only what was done here is taken back here. */
  #decided = false;
  #focusOn: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this, '.title');
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return whenReady([this.#messages.ready], () => this.#group.draw(() => super.scheduleUpdate()));
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
    const target = this.#focusOn && this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    this.#focusOn = undefined;
    if (target) target.focus();
  }

  #ready(group: ResourceGroup, viewer: ActorRef): TemplateResult {
    const {text} = this.#messages;
    const scene = this.#scene(group, viewer);
    const returned = this.#group.returned.filter(({command}) => command.type.endsWith('Proposal'));
    return html`<section class="all">
      <div class="head">
        <h2 class="title" tabindex="-1">${scene.decides ? text.title : text.titleMine}</h2>
        ${
          this.#decided && this.#group.canUndo
            ? html`<button class="btn plain" type="button" @click=${() => this.#undo()}>
                ${undoIcon()}${text.undo}
              </button>`
            : nothing
        }
      </div>
      ${scene.decides ? nothing : readonlyStrip(text, group.clientName, scene.withdraws)}
      ${returnedView({
        ...{text, returned, say: (sentence) => this.#announcer.say(sentence)},
        resolve: (id, keep) => this.#group.request({type: 'resolve', id, keep}),
      })}
      ${listView(scene)}
    </section>`;
  }

  #scene(group: ResourceGroup, viewer: ActorRef): Scene {
    const {text, locale} = this.#messages;
    const at = new Date().toISOString();
    const key = (id: string) => `${viewerKey(group, viewer)} ${id}`;
    return {
      ...{text, locale, group, viewer, linked: this.linked},
      decides: may(this.#group, 'decideProposal', {at}) === 'yes',
      withdraws: may(this.#group, 'withdrawProposal', {at, own: true}) === 'yes',
      closed: this.readonly || group.status === 'closed',
      draft: (id) => this.#drafts.get(key(id)),
      write: (id, words) => this.#write(key(id), id, words),
      wish: (command, sentence) => this.#wish(command, sentence),
      go: (kind, id) => this.#go(kind, id),
    };
  }

  #write(key: string, id: string, words: string | undefined): void {
    const opened = !this.#drafts.has(key);
    if (words === undefined) this.#drafts.delete(key);
    else this.#drafts.set(key, words);
    if (opened) this.#focusOn = 'textarea';
    if (words === undefined) this.#focusOn = `[data-opens="${CSS.escape(id)}"]`;
    this.requestUpdate();
  }

  /** What was decided goes away: the title stays. */
  #wish(command: Command, sentence: string): void {
    this.#group.wish(command);
    if ('proposalId' in command) {
      for (const key of this.#drafts.keys()) {
        if (key.endsWith(` ${command.proposalId}`)) this.#drafts.delete(key);
      }
    }
    this.#decided = true;
    this.#announcer.say(sentence);
    this.#focusOn = '.title';
    this.requestUpdate();
  }

  #undo(): void {
    this.#decided = false;
    this.#focusOn = '.title';
    this.#group.request({type: 'undo'});
    this.requestUpdate();
  }

  #go(kind: string, id: string): void {
    this.#announcer.say(this.#messages.text.shownThere);
    if (kind === 'goal') this.dispatchEvent(new RgGoalFocusEvent(id));
    if (kind === 'meeting') this.dispatchEvent(new RgMeetingSelectedEvent(id));
    if (kind === 'person') this.dispatchEvent(new RgPersonSelectedEvent(id));
  }
}
