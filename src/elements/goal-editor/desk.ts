import type {TemplateResult} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import type {RatingScale} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {Permission, PermissionContext} from '../../domain/regie/permission.js';
import type {Action, Policy} from '../../domain/regie/policy.js';
import type {Translation} from '../../i18n/messages.js';
import type {FirstMessages, LaterMessages} from '../../ui/common.messages.nl.js';
import type {SharedText} from '../../ui/catalogs.js';
import type {GivenBack, Kept} from '../../ui/returned.js';
import type {Board} from './board.js';
import type {Drafts, GoalDraft} from './drafts.js';
import type {FormMessages} from './forms.messages.js';
import type {GoalMessages} from './goal-editor.messages.js';
import type {GoingMessages} from './going.messages.js';
import type {ProposingMessages} from './proposing.messages.js';
import type {ElsewhereMessages} from './elsewhere/elsewhere.messages.js';
import type {PlanMessages} from './plan/plan.messages.js';
import type {OnBoard} from './waiting.js';

export type GoalText = Translation<GoalMessages & FirstMessages>;
export type LateMessages = FormMessages & GoingMessages & ProposingMessages & LaterMessages;
export type FormText = Translation<LateMessages>;
/** Any sentence of the element, in a portal's own words. */
export type OwnText = Partial<
  GoalText & FormText & SharedText & Translation<PlanMessages & ElsewhereMessages>
>;

/** A part of life, as the host names it. */
export interface Dimension {
  readonly code: string;
  readonly label?: string;
  /** A few words under it, where one chooses. */
  readonly help?: string;
}

/** What is loaded after the first paint: see `forms.ts`. */
export interface Forms {
  /** All that the forms need to draw themselves. */
  complete(desk: Desk): FormDesk;
  around(desk: FormDesk, stand: Stand): unknown;
  history(desk: FormDesk, stand: Stand): unknown;
  /** What waits for the client and belongs to no goal, and new goals that are being written. */
  front(desk: FormDesk): unknown;
  newGoals(desk: FormDesk): unknown;
  newGoal(desk: FormDesk, change: Partial<GoalDraft>): void;
  /** The goals of other systems, under the client's own. */
  elsewhere(desk: FormDesk): unknown;
  /** To drag a goal by. */
  dragGrip(desk: FormDesk, goal: Goal): unknown;
  /** The form of a goal, if it is open. */
  goalFormOf(desk: FormDesk, goal: Goal): unknown;
  /** What waits for the client about a goal. */
  proposalsOn(desk: FormDesk, goal: Goal): unknown;
  /** What there is to say and do of a goal that is not being worked on. */
  resting(desk: FormDesk, goal: Goal): unknown;
  wholeText(text: FormText, said: string, long: boolean): unknown;
  underNote(desk: FormDesk, goal: Goal): TemplateResult;
  /** The form of a new step, if it is open. */
  newStepForm(desk: FormDesk, goal: Goal): unknown;
  stepFormOf(desk: FormDesk, step: Step): unknown;
  openStep(desk: FormDesk, about: Goal | Step): void;
  /** Done, or not yet after all. */
  toggleStep(desk: FormDesk, step: Step): void;
  /** That somebody still has to say yes, and what else that waits for. */
  waitingTag(desk: FormDesk, step: Step): TemplateResult;
  /** What else there is to a step, and what is asked of who looks. */
  besideStep(desk: FormDesk, step: Step): unknown;
}

/** What the element knows of undo and of what came back. */
export interface Stand {
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly request: (type: 'undo' | 'redo') => void;
}

/** What every part of the template needs: what there is to show, and what can be done with it. */
export interface Desk {
  readonly text: GoalText;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly actor: ActorRef;
  readonly board: Board;
  readonly dimensions: readonly Dimension[];
  /** On which scale the host lets people say how it goes; four words unless it says otherwise. */
  readonly scale: RatingScale | undefined;
  /** The one goal that is shown alone. */
  readonly goalId: string | undefined;
  /** The host's own table of who may do what. */
  readonly policy: Policy | undefined;
  may(action: Action, context?: Omit<PermissionContext, 'at'>): Permission['kind'];
  /** Asks for a change and says so once; a wish that has to wait for the client says that. */
  act(command: Command, sentence: string, may?: Permission['kind']): void;
  /** Draws what is loaded late; nothing until then. */
  late(draw: (forms: Forms, desk: FormDesk) => unknown): unknown;
  /** Opens a form, as soon as those are loaded. */
  open(act: (forms: Forms, desk: FormDesk) => void): void;
  /** Rows of a list that may be long, or that may lie under one. */
  rows<Row>(rows: readonly Row[], some: (rows: readonly Row[]) => unknown, above?: number): unknown;
  wish(command: Command): void;
  say(sentence: string): void;
  /** A number for a thing on the screen, for ids and focus: real ids stay out of the page. */
  mark(key: string): string;
  /** Moves the focus there as soon as it is drawn. */
  focus(key: string): void;
  /** Can notes be folded? A few need not, until somebody asks for it. */
  readonly folds: boolean;
  isFolded(goalId: string): boolean;
  /** What lies whole unless somebody folds it. */
  readonly whole: Set<string>;
  fold(goalId: string, folded: boolean): void;
  /** Folds or unfolds all; `undefined` as they lay from the start. */
  foldAll(folded: boolean | undefined): void;
}

/** The same with the words of the forms, and what is being written in them. */
export interface FormDesk extends Desk, OnBoard {
  readonly drafts: Drafts;
  /** The element is read-only. */
  readonly fixed: boolean;
  /** The one goal that lies whole while the others are folded. */
  readonly focused: string | undefined;
  focusOn(goalId: string | undefined): void;
  readonly text: GoalText & FormText;
}

export const isClient = (desk: Desk): boolean => desk.actor.kind === 'client';

/** The words for a part of life; a code that nobody knows is shown as it is (I8). */
export function dimensionLabel({text, dimensions}: Desk, code: string): string {
  const named = dimensions.find((dimension) => dimension.code === code)?.label;
  if (named !== undefined) return named;
  switch (code) {
    case 'personal':
    case 'societal':
    case 'health':
    case 'dailyLife':
    case 'functional':
      return text[code];
    default:
      return code;
  }
}

/** The words for a status, for the client in the client's own voice; one that nobody knows is shown as it is. */
export function statusLabel(desk: Desk, status: string, own = isClient(desk)): string {
  const {text} = desk;
  switch (status) {
    case 'active':
      return own ? text.active : text.activeFor;
    case 'released':
      return own ? text.released : text.releasedFor;
    case 'draft':
    case 'paused':
    case 'outOfReach':
    case 'reached':
      return text[status];
    default:
      return status;
  }
}
