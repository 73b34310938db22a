import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {firstRating} from './course.js';
import {isClient, type FormDesk} from './desk.js';
import {moreView} from './goal-more.js';
import {goalSize} from './goal-size.js';
import {openGoal} from './open-drafts.js';
import {opens} from './opens.js';

/** What can be done with a goal: the next thing in sight, all else one step away. */
export function goalActs(desk: FormDesk, goal: Goal): TemplateResult {
  const {text} = desk;
  const may = desk.may('editGoals');
  // What one can do with a goal that is stuck begins with changing it.
  const isAbove = goal.status === 'outOfReach' && may === 'yes' && isClient(desk);
  return html`<div class="foot">
    ${
      may === 'no' || isAbove
        ? nothing
        : html`<button
            class="btn plain"
            type="button"
            data-mark=${desk.mark(`edit ${goal.id}`)}
            @click=${() => openGoal(desk, goal)}
          >
            ${pencilIcon()}${may === 'yes' ? text.editText : text.proposeText}
          </button>`
    }
    ${goalSize(desk, goal)} ${firstRating(desk, goal)}
    ${
      may !== 'no' ||
      goal.versions.length > 1 ||
      (desk.goalId === undefined && desk.board.goals.size > 1)
        ? html`<details class="more" ?open=${opens(desk.drafts.get('status', goal.id))}>
            <summary class="btn plain">${text.more}</summary>
            ${moreView(desk, goal)}
          </details>`
        : nothing
    }
  </div>`;
}
