import {repeat} from 'lit/directives/repeat.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import {decidedView} from './decided.js';
import type {FormDesk} from './desk.js';
import {draftAt, hasPlace} from './draft-place.js';
import {goalForm} from './goal-form.js';
import {answerForm, proposalView} from './goal-proposals.js';
import {stepForm} from './step-form.js';

/** The form of a goal, if it is open. */
export function goalFormOf(desk: FormDesk, {id}: Goal): unknown {
  const draft = draftAt(desk, 'goal', id);
  return draft && goalForm(desk, id, draft);
}

/** The forms of new steps, if there are any. */
export function newStepForm(desk: FormDesk, {id}: Goal): unknown {
  const forms = [...desk.drafts.all('step')].filter(
    ([key, draft]) =>
      draft.goalId === id && draft.was === undefined && hasPlace(desk, {kind: 'step', key, draft}),
  );
  return forms.length === 0 ? undefined : inTurn(forms, (key, draft) => stepForm(desk, key, draft));
}

/** The form of a step, if it is open. */
export function stepFormOf(desk: FormDesk, step: Step): unknown {
  const draft = draftAt(desk, 'step', step.id);
  return draft && stepForm(desk, step.id, draft, step);
}

/** New goals that are being written, at the top of the sheet. */
export function newGoals(desk: FormDesk): unknown {
  const forms = [...desk.drafts.all('goal')].filter(
    ([key, draft]) => draft.was === undefined && hasPlace(desk, {kind: 'goal', key, draft}),
  );
  return inTurn(forms, (key, draft) => goalForm(desk, key, draft));
}

/** One that closes takes nothing from those beside it. */
const inTurn = <Draft>(
  forms: readonly (readonly [string, Draft])[],
  form: (key: string, draft: Draft) => unknown,
): unknown =>
  repeat(
    forms,
    ([key]) => key,
    ([key, draft]) => form(key, draft),
  );

/** New goals that are being written, and what waits for the client about none that is there. */
export const front = (desk: FormDesk): unknown => [
  newGoals(desk),
  desk.waiting.loose.map((proposal) => proposalView(desk, proposal)),
  decidedView(desk, desk.decided.loose),
];

/** What waits for the client about a goal, and what became of what was proposed before. */
export const proposalsOn = (desk: FormDesk, goal: Goal): unknown => [
  desk.waiting
    .of(goal)
    .map((proposal) => [proposalView(desk, proposal, goal), answerForm(desk, proposal, goal)]),
  decidedView(desk, desk.decided.of(goal), 4),
];
