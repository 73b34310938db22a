import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import type {FormDesk} from './desk.js';
import {focusButton} from './goal-focus.js';
import {orderButtons} from './goal-order.js';
import {statuses} from './statuses.js';
import {wordings} from './wordings.js';

/** How it stands, where it stands, and how it was worded before. */
export function moreView(desk: FormDesk, goal: Goal): TemplateResult {
  return html`<div class="more-body">
    ${statuses(desk, goal)} ${order(desk, goal)} ${wordings(desk, goal)}
  </div>`;
}

/** Where it lies, and away with it. */
function order(desk: FormDesk, goal: Goal): unknown {
  const {text} = desk;
  const remove = (): void => {
    desk.act({type: 'removeGoal', goalId: goal.id}, text.goalRemoved);
    desk.focus('title');
  };
  const losesWords = desk.ratingsOf(goal).some(({by}) => !sameActor(by, desk.actor));
  return html`<div class="actions">
    ${focusButton(desk, goal)} ${orderButtons(desk, goal)}
    ${
      desk.may('arrangeGoals') === 'yes'
        ? html`<button class="btn plain" type="button" @click=${remove}>${text.removeGoal}</button>
            ${losesWords ? html`<p class="small muted">${text.ratingsGo}</p>` : nothing}`
        : nothing
    }
  </div>`;
}
