import type {Goal, Step, StepOwner} from '../../domain/goals/schema.js';
import {supportIn} from '../../domain/goals/support.js';
import type {Chosen} from '../../ui/member-choice.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft, StepDraft} from './drafts.js';

/** Opens the form to word a goal anew; what is being written already stays. */
export function openGoal(desk: FormDesk, goal: Goal, change: Partial<GoalDraft> = {}): void {
  const {text, term, parentId, dimensions, targetDate = '', why = ''} = goal;
  desk.drafts.open('goal', goal.id, {
    was: goal,
    more: false,
    ...{text, term, parentId, dimensions, targetDate, why},
    ...change,
  });
  desk.focus(`write ${goal.id}`);
}

/** Opens the form for a new goal. */
export function newGoalDraft(desk: FormDesk, change: Partial<GoalDraft>): void {
  desk.drafts.open('goal', '', {
    was: undefined,
    text: '',
    term: 'short',
    why: '',
    dimensions: [],
    targetDate: '',
    parentId: undefined,
    more: false,
    ...change,
  });
  desk.focus('write ');
}

/** Opens the form for a new step of a goal, or for a step. */
export function openStep(
  desk: FormDesk,
  about: Goal | Step,
  change: Partial<StepDraft> = {},
): void {
  const step = 'goalId' in about ? about : undefined;
  const key = step?.id ?? `new ${about.id}`;
  const me: Chosen = desk.actor.kind === 'member' ? desk.actor : {kind: 'client'};
  desk.drafts.open('step', key, {
    goalId: step?.goalId ?? about.id,
    was: step,
    text: step?.text ?? '',
    who: step ? chosenOf(step.who) : me,
    support: step ? supportIn(step) : [],
    due: step?.due ?? '',
    ...change,
  });
  desk.focus(`write ${key}`);
}

const chosenOf = (who: StepOwner): Chosen =>
  who.kind === 'client' ? {kind: 'client'} : {kind: 'member', membershipId: who.membershipId};
