import {html, nothing} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {isClient, type FormDesk} from './desk.js';
import {openGoal} from './open-drafts.js';

/** Out of reach by outside causes: no blame, and three ways on (DR15). */
export function stuck(desk: FormDesk, goal: Goal): unknown {
  if (goal.status !== 'outOfReach' || !isClient(desk) || desk.may('editGoals') !== 'yes') {
    return nothing;
  }
  const {text} = desk;
  const set = (status: string) => (): void =>
    desk.act({type: 'setGoalStatus', goalId: goal.id, status}, text.goalChanged);
  return html`<p class="stuck">${text.stuck}</p>
    <div class="actions">
      <button class="btn quiet" type="button" @click=${() => openGoal(desk, goal)}>
        ${text.change}
      </button>
      <button class="btn quiet" type="button" @click=${set('paused')}>${text.keepGoal}</button>
      <button class="btn plain" type="button" @click=${set('released')}>${text.letGoal}</button>
    </div>`;
}
