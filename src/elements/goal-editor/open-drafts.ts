import type {Goal, Step, StepOwner} from '../../domain/goals/schema.js';
import {supportIn} from '../../domain/goals/support.js';
import type {Chosen} from '../../ui/member-choice.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft, StepDraft, StepSeen} from './drafts.js';

/** Opens the form to word a goal anew; what is being written already stays. */
export function openGoal(desk: FormDesk, goal: Goal, change: Partial<GoalDraft> = {}): void {
  const {id, text, term, parentId, dimensions, targetDate, why} = goal;
  desk.drafts.open('goal', id, {
    was: {id, text, why, term, dimensions, targetDate, parentId},
    more: false,
    ...{text, term, parentId, dimensions, targetDate: targetDate ?? '', why: why ?? ''},
    ...change,
  });
  desk.focus(`write ${id}`);
}

/**
 * Opens the form for a new goal: each place to begin one has a draft of its own. The one that is always
 * there, above the goals, opens all new goals that were left as well.
 */
export function newGoalDraft(
  desk: FormDesk,
  change: Partial<GoalDraft>,
  key = newGoalKey(change),
): void {
  if (key === newGoalKey({})) desk.drafts.openLeft('goal', ({was}) => was === undefined);
  desk.drafts.open('goal', key, {
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
  desk.focus(`write ${key}`);
}

function newGoalKey({proposalId, parentId, childId, term}: Partial<GoalDraft>): string {
  if (proposalId !== undefined) return `new for ${proposalId}`;
  if (parentId !== undefined) return `new under ${parentId}`;
  return childId === undefined ? `new ${term ?? ''}` : `new over ${childId}`;
}

/** Opens the form for a new step of a goal, with all that were left there, or for a step. */
export function openStep(
  desk: FormDesk,
  about: Goal | Step,
  change: Partial<StepDraft> = {},
  key = 'goalId' in about ? about.id : newStepKey(about.id, change),
): void {
  const was = 'goalId' in about ? seenStep(about) : undefined;
  if (!was)
    desk.drafts.openLeft('step', (left) => left.was === undefined && left.goalId === about.id);
  const me: Chosen = desk.actor.kind === 'member' ? desk.actor : {kind: 'client'};
  desk.drafts.open('step', key, {
    goalId: 'goalId' in about ? about.goalId : about.id,
    was,
    text: was?.text ?? '',
    who: was?.who ?? me,
    support: was?.support ?? [],
    due: was?.due ?? '',
    ...change,
  });
  desk.focus(`write ${key}`);
}

const newStepKey = (goalId: string, {proposalId}: Partial<StepDraft>): string =>
  proposalId === undefined ? `new ${goalId}` : `new ${goalId} for ${proposalId}`;

function seenStep(step: Step): StepSeen {
  const {id, text, due = ''} = step;
  return {id, text, who: chosenOf(step.who), support: supportIn(step), due};
}

const chosenOf = (who: StepOwner): Chosen =>
  who.kind === 'client' ? {kind: 'client'} : {kind: 'member', membershipId: who.membershipId};
