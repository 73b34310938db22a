import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {brief} from '../../ui/brief.js';
import {downIcon, upIcon} from '../../ui/later-icons.js';
import type {FormDesk} from './desk.js';
import {putAt} from './put-at.js';

/** To a place among the goals for now, or those for later, and says where that is. */
export function moveGoalTo(desk: FormDesk, goal: Goal, to: number): void {
  putAt(desk, [goal, desk.board.of[goal.term]], to, ({id: goalId, order}) => ({
    type: 'moveGoal',
    goalId,
    order,
  }));
}

/** The goals that it can be moved among: none where it is shown alone. */
export const rowOf = (desk: FormDesk, {term}: Goal): readonly Goal[] =>
  desk.goalId === undefined && desk.may('arrangeGoals') === 'yes' ? desk.board.of[term] : [];

/** Reordering without dragging. */
export function orderButtons(desk: FormDesk, goal: Goal): unknown {
  const row = rowOf(desk, goal);
  const at = row.indexOf(goal);
  if (row.length < 2 || at < 0) return nothing;
  const move = (to: number) => (): void => {
    moveGoalTo(desk, goal, to);
    // At an end one of the two goes.
    const up = to === row.length - 1 || (to < at && to > 0);
    desk.focus(`${up ? 'up' : 'down'} ${goal.id}`);
  };
  return html`${at > 0 ? moveButton(desk, goal, 'up', move(at - 1)) : nothing}
  ${at < row.length - 1 ? moveButton(desk, goal, 'down', move(at + 1)) : nothing}`;
}

function moveButton(
  desk: FormDesk,
  goal: Goal,
  where: 'up' | 'down',
  move: () => void,
): TemplateResult {
  const {text} = desk;
  return html`<button
    class="btn plain"
    type="button"
    data-mark=${desk.mark(`${where} ${goal.id}`)}
    @click=${move}
  >
    ${where === 'up' ? upIcon() : downIcon()}${where === 'up' ? text.moveGoalUp : text.moveGoalDown}
    <span class="sr" dir="auto">${brief(goal.text)}</span>
  </button>`;
}
