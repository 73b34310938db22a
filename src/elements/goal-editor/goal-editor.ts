import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost, type GroupView} from '../../context/group-controller.js';
import {may} from '../../context/may.js';
import type {ActorRef} from '../../domain/base.js';
import type {RatingScale} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {KeptDrafts} from '../../events/rg-draft.js';
import type {OtherGoal} from '../../exchange/other-goal.js';
import {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {note} from '../../styles/note.js';
import {parts} from '../../styles/parts.js';
import {tokens} from '../../styles/tokens.js';
import {Announcer} from '../../ui/announcer.js';
import {catalogs} from '../../ui/catalogs.js';
import {Chunks} from '../../ui/chunks.js';
import {frame} from '../../ui/frame.js';
import {LatePart, lateModule, whenReady} from '../../ui/late-part.js';
import type {Kept} from '../../ui/returned.js';
import {boardOf, slicesOf, type Board} from './board.js';
import {boardView, foldsGoals, oneGoal, unfoldedGoals} from './board-view.js';
import type {Desk, Dimension, FormDesk, GoalText, OwnText, Stand} from './desk.js';
import {dimensionsOf} from './dimensions.js';
import {nl} from './goal-editor.messages.nl.js';
import {head} from './head.js';
import {onNote} from './goal-note.styles.js';
import {board} from './goal-editor.styles.js';
import {owns} from './own-commands.js';
import {Places} from './places.js';

type Ready = Extract<GroupView, {kind: 'ready'}>;

const forms = lateModule(() => import('./forms.js'));

/**
 * What the client wants, in the client's own words, with the steps towards it and who helps. Others
 * read what they may see, and propose.
 *
 * @tag rg-goal-editor
 * @fires {RgCommandEvent} rg-command - The user asks for a change; cancel it to handle the wish yourself.
 * @fires {RgRequestEvent} rg-request - The user asks for undo, redo, another try, or chose between two texts.
 * @fires {RgGoalFocusEvent} rg-goal-focus - Somebody put one goal in focus, or went back to all of them.
 * @fires {RgDraftEvent} rg-draft - Somebody is writing: keep it and give it back as `drafts`.
 * @fires {RgFileEvent} rg-file - Somebody saves the plan as text; cancel it to keep the file yourself.
 * @slot header - Beside the title.
 * @slot goal - Under the goal that is shown alone or in focus.
 * @slot empty - Shown when there is no group.
 * @csspart column - The goals for now, or those for later.
 * @csspart past - The goals to look back on.
 * @csspart place - An empty place for a goal.
 * @csspart focus - The strip that says which goal is in focus.
 * @csspart goal - One goal; also its status.
 * @csspart text - The client's own words.
 * @csspart steps - The steps under a goal.
 * @csspart step - One step; also its state.
 * @csspart contribution - What a helper can and would rather not do, before one asks them.
 * @csspart course - How it goes, over the meetings.
 * @csspart others - How others say it goes.
 * @csspart proud - What the client is proud of.
 * @csspart history - Every wording of a goal.
 * @csspart elsewhere - The goals that other systems keep.
 * @csspart other-goal - One of them.
 * @csspart seen - The sentence that says who sees a goal.
 * @csspart decided - What became of what who looks proposed.
 * @csspart form - What one fills in.
 * @csspart preview - The plan as it will be printed.
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
  @property({attribute: false}) messages: OwnText | undefined;
  /** The parts of life to choose from; by default the three of the method. */
  @property({attribute: false}) dimensions: readonly Dimension[] | undefined;
  /** `gas6` for goal attainment scaling, −3 to +2; by default four words. */
  @property() scale: RatingScale | undefined;
  /** Nothing can be changed or proposed. */
  @property({type: Boolean}) readonly = false;
  /** Shows this goal alone. */
  @property({attribute: 'goal-id'}) goalId: string | undefined;
  /**
   * Shows this goal whole and the others folded, for example during a meeting. When somebody chooses
   * another, this follows, and `rg-goal-focus` says so.
   */
  @property({attribute: 'focus-goal'}) focusGoal: string | undefined;
  /**
   * Goals that another system keeps, such as a treatment plan: to read, under the client's own. They are
   * shown to whoever looks: give those that this person may see.
   */
  @property({attribute: false}) otherGoals: readonly OtherGoal[] | undefined;
  /** What somebody was writing here before, as `rg-draft` told it: it is there again. */
  @property({attribute: false}) drafts: KeptDrafts | undefined;

  #group = new GroupController(this, {slices: slicesOf, owns});
  #messages = new Messages(
    this,
    catalogs({
      nl,
      slices: ['goals'],
      load: {
        en: () => [import('./goal-editor.messages.js')],
        'nl-formal': () => [import('./goal-editor.messages.nl-formal.js')],
      },
    }),
  );
  #announcer = new Announcer(this);
  #folded = new Map<string, boolean>();
  readonly #whole = new Set<string>();
  #focus: string | undefined;
  #places = new Places(this);
  #chunks = new Chunks(this, () => this.#places.settle(this.renderRoot));
  #late = new LatePart(this, {
    module: forms,
    make: ({lateForms}) => lateForms(this),
    failed: (isSo) => this.#announcer.show(isSo && this.#messages.text.failedOffline),
  });

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return (await this.#late.settled()) ? this.getUpdateComplete() : done;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = () => this.#group.draw(() => super.scheduleUpdate());
    return whenReady([this.#messages.ready, this.#late.ready()], draw);
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
    if (this.#group.view.kind === 'ready') this.#late.begin();
    this.#places.settle(this.renderRoot);
  }

  #ready(text: GoalText, view: Ready): TemplateResult {
    const desk = this.#desk(text, view);
    const stand: Stand = {
      returned: this.#group.returned,
      resolve: this.#resolve,
      canUndo: this.#group.canUndo,
      canRedo: this.#group.canRedo,
      request: (type) => this.#group.request({type}),
    };
    return html`${head(desk, stand)} ${desk.late((forms, full) => forms.around(full, stand))}
    ${this.goalId ? oneGoal(desk, desk.board.goals.get(this.goalId)) : boardView(desk)}`;
  }

  #desk(text: GoalText, {group, actor}: Ready): Desk {
    const at = new Date().toISOString();
    const closed = this.readonly || group.status === 'closed';
    const board = boardOf(group);
    const focused = board.goals.has(this.focusGoal ?? '') ? this.focusGoal : undefined;
    const focus = this.goalId ?? focused;
    const whole = this.#wholeGoals(board, focus);
    let full: FormDesk | undefined;
    const desk: Desk = {
      text,
      late: (draw) => {
        const {part} = this.#late;
        return part && draw(part, (full ??= part.complete(desk)));
      },
      open: (act) => this.#late.use((forms) => act(forms, forms.complete(desk))),
      rows: (all, some, above) => this.#chunks.draw(all, some, above),
      group,
      actor,
      locale: this.#messages.locale,
      board,
      dimensions: dimensionsOf(this.dimensions),
      goalId: this.goalId,
      policy: this.#group.policy,
      scale: this.scale,
      may: (action, context) => (closed ? 'no' : may(this.#group, action, {...context, at})),
      wish: (command) => this.#group.wish(command),
      act: (command, sentence, may = 'yes') => {
        this.#group.wish(command);
        this.#announcer.say(may === 'propose' ? text.proposalSent : sentence);
      },
      say: (sentence) => this.#announcer.say(sentence),
      mark: (key) => this.#places.of(key),
      focus: (key) => this.#places.goTo(key),
      folds:
        this.goalId === undefined &&
        (focus !== undefined || this.#folded.size > 0 || foldsGoals(board)),
      whole,
      isFolded: (goalId) => this.#folded.get(goalId) ?? !whole.has(goalId),
      fold: (goalId, folded) => {
        this.#folded.set(goalId, folded);
        this.requestUpdate();
      },
      foldAll: (folded) => {
        const all = folded === undefined ? [] : [...board.goals.keys()];
        this.#folded = new Map(all.map((id) => [id, folded === true]));
        this.requestUpdate();
      },
    };
    return desk;
  }

  /** What lay whole stays so when others come: nothing folds under who reads or writes there. */
  #wholeGoals(board: Board, focus: string | undefined): Set<string> {
    if (focus !== this.#focus) this.#whole.clear();
    this.#focus = focus;
    for (const id of focus ? [focus] : unfoldedGoals(board)) this.#whole.add(id);
    return this.#whole;
  }

  #resolve = (id: string, keep: Kept): void => {
    this.#group.request({type: 'resolve', id, keep});
    this.#places.goTo('title');
  };
}
