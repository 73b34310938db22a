import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {isClient, type FormDesk} from './desk.js';
import {openGoal} from './open-drafts.js';
import {reached} from './reached.js';
import {setStatus} from './set-status.js';
import {takeUp} from './take-up.js';

/** A goal that is not being worked on: no blame, and always a way back. */
export function resting(desk: FormDesk, goal: Goal): unknown {
  const {text} = desk;
  if (goal.status === 'reached') return reached(desk, goal);
  if (!isClient(desk) || desk.may('editGoals') !== 'yes') return nothing;
  switch (goal.status) {
    case 'outOfReach':
      return stuck(desk, goal);
    case 'paused':
      return html`<p class="stuck">${text.pausedHint}</p>
        <div class="actions">${takeUp(desk, goal)}</div>`;
    case 'released':
      return html`<p class="stuck">${text.releasedHint}</p>
        <div class="actions">${takeUp(desk, goal)}</div>`;
    default:
      return nothing;
  }
}

/** Out of reach by outside causes: three ways on (DR15). */
function stuck(desk: FormDesk, goal: Goal): TemplateResult {
  const {text} = desk;
  return html`<p class="stuck">${text.stuck}</p>
    <div class="actions">
      <button
        class="btn quiet"
        type="button"
        data-mark=${desk.mark(`edit ${goal.id}`)}
        @click=${() => openGoal(desk, goal)}
      >
        ${text.change}
      </button>
      <button class="btn quiet" type="button" @click=${() => setStatus(desk, goal, 'paused')}>
        ${text.keepGoal}
      </button>
      <button class="btn plain" type="button" @click=${() => setStatus(desk, goal, 'released')}>
        ${text.letGoal}
      </button>
    </div>`;
}
