import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {orderBetween} from '../../domain/order.js';
import {downIcon, upIcon} from '../../ui/icons.js';
import {brief, type FormDesk} from './desk.js';
import {newGoalDraft, openGoal, openStep} from './open-drafts.js';
import {statuses} from './statuses.js';
import {wordings} from './wordings.js';

/** Advises, never blocks: steps, or a goal for now under one for later (DR13). */
export function smallerView(desk: FormDesk, goal: Goal): TemplateResult {
  const {text} = desk;
  return html`<div class="more-body">
    <p>${text.smallerHint}</p>
    <div class="actions">
      <button class="btn quiet" type="button" @click=${() => openStep(desk, goal)}>
        ${text.addStep}
      </button>
      ${
        goal.term === 'long' && goal.parentId === undefined
          ? html`<button
              class="btn quiet"
              type="button"
              @click=${() => newGoalDraft(desk, {term: 'short', parentId: goal.id})}
            >
              ${text.goalForNow}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** How it stands, where it stands, and how it was worded before. */
export function moreView(desk: FormDesk, goal: Goal): TemplateResult {
  return html`<div class="more-body">
    ${statuses(desk, goal)} ${order(desk, goal)} ${wordings(desk, goal)}
  </div>`;
}

/** Reordering without dragging, among the goals for now or those for later. */
function order(desk: FormDesk, goal: Goal): unknown {
  const {text, board} = desk;
  if (desk.may('arrangeGoals') !== 'yes') return nothing;
  const row = board.of[goal.term];
  const at = row.indexOf(goal);
  const move = (to: number) => (): void => {
    const [before, after] = to < at ? [row[to - 1], row[to]] : [row[to], row[to + 1]];
    desk.act(
      {type: 'moveGoal', goalId: goal.id, order: orderBetween(before?.order, after?.order)},
      text.goalMoved(brief(goal.text), to + 1),
    );
    // At an end one of the two goes.
    const up = to === row.length - 1 || (to < at && to > 0);
    desk.focus(`${up ? 'up' : 'down'} ${goal.id}`);
  };
  const remove = (): void => {
    desk.act({type: 'removeGoal', goalId: goal.id}, text.goalRemoved);
    desk.focus('title');
  };
  const larger = goal.term === 'short' && goal.parentId === undefined && board.of.long.length > 0;
  return html`<div class="actions">
    ${
      larger
        ? html`<button
            class="btn plain"
            type="button"
            @click=${() => openGoal(desk, goal, {more: true})}
          >
            ${text.larger}
          </button>`
        : nothing
    }
    ${at > 0 ? moveButton(desk, goal, 'up', move(at - 1)) : nothing}
    ${at >= 0 && at < row.length - 1 ? moveButton(desk, goal, 'down', move(at + 1)) : nothing}
    <button class="btn plain" type="button" @click=${remove}>${text.removeGoal}</button>
  </div>`;
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
