import type {Goal, Step} from '../../domain/goals/schema.js';
import type {FormDesk} from './desk.js';
import {goalForm} from './goal-form.js';
import {answerForm, proposalView} from './goal-proposals.js';
import {stepForm} from './step-form.js';

/** The form of a goal, if it is open. */
export function goalFormOf(desk: FormDesk, {id}: Goal): unknown {
  const draft = desk.drafts.get('goal', id);
  return draft && goalForm(desk, id, draft);
}

/** The form of a new step, if it is open. */
export function newStepForm(desk: FormDesk, {id}: Goal): unknown {
  const draft = desk.drafts.get('step', `new ${id}`);
  return draft && stepForm(desk, `new ${id}`, draft);
}

/** The form of a step, if it is open. */
export function stepFormOf(desk: FormDesk, step: Step): unknown {
  const draft = desk.drafts.get('step', step.id);
  return draft && stepForm(desk, step.id, draft, step);
}

/** New goals that are being written, at the top of the sheet. */
export const newGoals = (desk: FormDesk): unknown =>
  [...desk.drafts.all('goal')]
    .filter(([, {was}]) => was === undefined)
    .map(([key, draft]) => goalForm(desk, key, draft));

/** New goals that are being written, and what waits for the client about none that is there. */
export const front = (desk: FormDesk): unknown => [
  newGoals(desk),
  desk.loose.map((proposal) => proposalView(desk, proposal)),
];

/** What waits for the client about a goal. */
export const proposalsOn = (desk: FormDesk, goal: Goal): unknown =>
  desk
    .proposalsOf(goal)
    .map((proposal) => [proposalView(desk, proposal, goal), answerForm(desk, proposal, goal)]);
