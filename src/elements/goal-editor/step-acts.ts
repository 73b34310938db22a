import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import type {FormDesk} from './desk.js';
import {putAt} from './put-at.js';
import {stateBefore} from './state-before.js';

/** What else can become of a step, without blame. `leave` leaves the form it stands in. */
export function stepActs(desk: FormDesk, step: Step, leave: () => void): TemplateResult {
  const {text} = desk;
  const own = sameActor(step.who, desk.actor);
  const set = (state: string) => (): void => {
    leave();
    desk.act({type: 'setStepState', stepId: step.id, state}, text.stepChanged);
  };
  const before = stateBefore(desk.group, step);
  const over = step.state === 'notDone' || step.state === 'dropped';
  if (desk.may('markStep', {own}) !== 'yes') return html`${order(desk, step, leave)}`;
  return html`<div class="actions">
    ${
      over
        ? before === undefined
          ? nothing
          : html`<button class="btn plain" type="button" @click=${set(before)}>
              ${text.stepAgain}
            </button>`
        : html`<button class="btn plain" type="button" @click=${set('notDone')}>
              ${text.stepNotDone}
            </button>
            <button class="btn plain" type="button" @click=${set('dropped')}>
              ${text.dropStep}
            </button>`
    }
    ${order(desk, step, leave)}
  </div>`;
}

/** Done, or back to how it was before. */
export function toggleStep(desk: FormDesk, step: Step): void {
  const state = (step.state === 'done' && stateBefore(desk.group, step)) || 'done';
  desk.act({type: 'setStepState', stepId: step.id, state}, desk.text.stepChanged);
}

function order(desk: FormDesk, step: Step, leave: () => void): unknown {
  const goal = desk.board.goals.get(step.goalId);
  if (goal === undefined || desk.may('editStep') !== 'yes') return nothing;
  const row = desk.board.stepsOf(goal);
  const at = row.indexOf(step);
  const move = (to: number) => (): void => {
    leave();
    putAt(desk, [step, row], to, ({id: stepId, order}) => ({type: 'moveStep', stepId, order}));
  };
  const button = (to: number, label: string): unknown =>
    row[to] === undefined
      ? nothing
      : html`<button class="btn plain" type="button" @click=${move(to)}>${label}</button>`;
  return html`${button(at - 1, desk.text.moveGoalUp)} ${button(at + 1, desk.text.moveGoalDown)}`;
}
