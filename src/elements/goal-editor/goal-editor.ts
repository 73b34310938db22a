import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost, type GroupView} from '../../context/group-controller.js';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {isLive, permissionFor} from '../../domain/regie/permission.js';
import {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {note} from '../../styles/note.js';
import {parts} from '../../styles/parts.js';
import {tokens} from '../../styles/tokens.js';
import {actorName} from '../../ui/actor.js';
import {Announcer} from '../../ui/announcer.js';
import {catalogs} from '../../ui/catalogs.js';
import {frame} from '../../ui/frame.js';
import {plusIcon, undoIcon} from '../../ui/icons.js';
import type {Kept} from '../../ui/returned.js';
import {delegationStrip, readonlyStrip} from '../../ui/strips.js';
import {boardOf, slicesOf} from './board.js';
import {boardView, foldsGoals, oneGoal, unfoldedGoals} from './board-view.js';
import type {Desk, Dimension, FormText, GoalText} from './desk.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {Drafts} from './drafts.js';
import {nl} from './goal-editor.messages.nl.js';
import {onNote} from './goal-note.styles.js';
import {board} from './goal-editor.styles.js';
import {Late} from './late.js';
import {newGoalDraft} from './open-drafts.js';
import {ownCommands} from './own-commands.js';
import {Places} from './places.js';

type Ready = Extract<GroupView, {kind: 'ready'}>;

const usualDimensions: readonly Dimension[] = [
  {code: 'personal'},
  {code: 'societal'},
  {code: 'health'},
];
/**
 * What the client wants, in the client's own words, with the steps towards it and who helps. Others
 * read what they may see, and propose.
 *
 * @tag rg-goal-editor
 * @fires {RgCommandEvent} rg-command - The user asks for a change; cancel it to handle the wish yourself.
 * @fires {RgRequestEvent} rg-request - The user asks for undo, redo, another try, or chose between two texts.
 * @slot empty - Shown when there is no group.
 * @csspart goal - One goal; also its status.
 * @csspart text - The client's own words.
 * @csspart step - One step; also its state.
 * @csspart proposal - A proposal that waits for the client.
 * @csspart form - The form in which a goal is written.
 * @csspart place - An empty place for a goal.
 * @cssprop [--rg-goal-editor-gap] - Space between goals.
 */
export class GoalEditor extends LitElement {
  static override styles = [tokens, base, buttons, parts, note, board, onNote];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default whom the provider says, or the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** For a host without a provider: what it knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Sentences of the host's own, by the keys of the catalog. */
  @property({attribute: false}) messages: Partial<GoalText & FormText> | undefined;
  /** The parts of life to choose from; by default the three of the method. */
  @property({attribute: false}) dimensions: readonly Dimension[] | undefined;
  /** Nothing can be changed or proposed. */
  @property({type: Boolean}) readonly = false;
  /** Shows this goal alone. */
  @property({attribute: 'goal-id'}) goalId: string | undefined;
  /** Shows this goal whole and the others folded, for example during a meeting. */
  @property({attribute: 'focus-goal'}) focusGoal: string | undefined;

  #group = new GroupController(this, {
    slices: slicesOf,
    owns: (type) => ownCommands.has(type),
  });
  #messages = new Messages(
    this,
    catalogs({
      nl,
      load: {
        en: () => import('./goal-editor.messages.js').then(({en}) => en),
        'nl-formal': () =>
          import('./goal-editor.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
      },
    }),
  );
  #announcer = new Announcer(this);
  #drafts = new Drafts(this);
  #folded = new Map<string, boolean>();
  #places = new Places(this);
  #late = new Late(this, GoalEditor.elementStyles, () =>
    this.#announcer.say(this.#messages.text.failedOffline),
  );
  #returned = 0;

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#late.ready === undefined) return done;
    await this.#late.ready;
    return super.getUpdateComplete();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#messages.ready) await this.#messages.ready;
    if (this.#late.words) await this.#late.words;
    this.#group.draw(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const {returned} = this.#group;
    const {undoFailed, returnedTitle} = this.#messages.text;
    const title = returned.at(-1)?.undoes ? undoFailed : returnedTitle;
    if (returned.length > this.#returned) this.#announcer.say(title);
    this.#returned = returned.length;
  }

  protected override render(): TemplateResult {
    const {text} = this.#messages;
    const view = this.#group.view;
    return frame({
      text,
      view,
      save: this.#group.save,
      region: this.#announcer.region(),
      retry: () => this.#group.request({type: 'retry'}),
      idle: () => html`<slot name="empty"></slot>`,
      ready: () => (view.kind === 'ready' ? this.#ready(text, view) : nothing),
    });
  }

  protected override updated(): void {
    if (this.#group.view.kind === 'ready') this.#late.loadFirst();
    this.#places.settle(this.renderRoot);
  }

  #ready(text: GoalText, view: Ready): TemplateResult {
    const desk = this.#desk(text, view);
    const client = view.actor.kind === 'client';
    const may = desk.may('editGoals');
    return html`${this.#head(desk, client)}
      ${client ? this.#delegation(desk) : readonlyStrip(text, view.group.clientName, may === 'propose')}
      <div class="front">
        ${desk.late((forms, full) => forms.returnedPart(full, this.#group.returned, this.#resolve))}
      </div>
      ${this.goalId ? oneGoal(desk, desk.board.goals.get(this.goalId)) : boardView(desk)}`;
  }

  #head(desk: Desk, client: boolean): TemplateResult {
    const {text, group} = desk;
    const may = desk.may('editGoals');
    const title = client ? text.title : text.titleOf(group.clientName ?? text.theClient);
    return html`<header class="head">
      <h2 class="title" dir="auto" tabindex="-1" data-mark=${desk.mark('title')}>${title}</h2>
      <div class="actions">
        ${this.#group.canUndo ? this.#historyButton('undo', text.undo) : nothing}
        ${this.#group.canRedo ? this.#historyButton('redo', text.redo) : nothing}
        ${
          may === 'no' || this.goalId
            ? nothing
            : html`<button
                class="btn primary"
                type="button"
                data-mark=${desk.mark('new')}
                @click=${() => newGoalDraft(desk, {})}
              >
                ${plusIcon()}${may === 'yes' ? text.newGoal : text.proposeGoal}
              </button>`
        }
      </div>
    </header>`;
  }

  #historyButton(type: 'undo' | 'redo', label: string): TemplateResult {
    const ask = (): void => {
      this.#group.request({type});
      this.#announcer.say(type === 'undo' ? this.#messages.text.undone : label);
      this.#places.goTo('title');
    };
    return html`<button class="btn plain" type="button" @click=${ask}>
      ${type === 'undo' ? undoIcon() : nothing}${label}
    </button>`;
  }

  /** Somebody may change steps in the client's name: always said, ended with one press (DR8, DR9). */
  #delegation({text, group, actor, may}: Desk): unknown {
    const at = new Date().toISOString();
    return group.delegations
      .filter((lent) => lent.task === 'editSteps' && isLive(lent, at))
      .map(({id, toMembershipId: membershipId}) =>
        delegationStrip(
          text,
          actorName(text, group, {kind: 'member', membershipId}, actor),
          may('revokeDelegation') === 'yes'
            ? () => this.#group.wish({type: 'revokeDelegation', delegationId: id})
            : undefined,
        ),
      );
  }

  #desk(text: GoalText, {group, actor}: Ready): Desk {
    const at = new Date().toISOString();
    const closed = this.readonly || group.status === 'closed';
    const focus = this.goalId ?? this.focusGoal;
    this.#drafts.turnTo(viewerKey(group, actor));
    const board = boardOf(group);
    const unfolded = focus === undefined ? unfoldedGoals(board) : new Set([focus]);
    const {forms, text: more} = this.#late;
    const desk: Desk = {
      text,
      late: (draw, otherwise = nothing) => (forms && full ? draw(forms, full) : otherwise),
      group,
      actor,
      locale: this.#messages.locale,
      board,
      drafts: this.#drafts,
      dimensions: this.dimensions ?? usualDimensions,
      may: (action, context) =>
        closed ? 'no' : permissionFor(group, actor, action, {...context, at}).kind,
      act: (command, sentence, may = 'yes') => {
        this.#group.wish(command);
        this.#announcer.say(may === 'propose' ? text.proposalSent : sentence);
      },
      say: (sentence) => this.#announcer.say(sentence),
      mark: (key) => this.#places.of(key),
      focus: (key) => {
        this.#places.goTo(key);
        void this.#late.load();
      },
      folds: this.goalId === undefined && (focus !== undefined || foldsGoals(board)),
      isFolded: (goalId) => this.#folded.get(goalId) ?? !unfolded.has(goalId),
      fold: (goalId, folded) => {
        this.#folded.set(goalId, folded);
        this.requestUpdate();
      },
    };
    const full = more && {...desk, text: {...more, ...text}};
    return desk;
  }

  #resolve = (id: string, keep: Kept): void => {
    this.#group.request({type: 'resolve', id, keep});
    this.#places.goTo('title');
  };
}
