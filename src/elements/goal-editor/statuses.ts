import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {statusLabel, type FormDesk} from './desk.js';
import {setStatus, waysOn} from './set-status.js';
import {openStatus, statusForm} from './status-form.js';

/** Where a goal stands: the client says it, others propose it. */
export function statuses(desk: FormDesk, goal: Goal): unknown {
  const may = desk.may('editGoals');
  if (may === 'yes') return choices(desk, goal);
  if (may === 'no') return nothing;
  const draft = desk.drafts.get('status', goal.id);
  if (draft) return statusForm(desk, goal.id, draft, goal);
  return html`<div class="actions">
    <button
      class="btn plain"
      type="button"
      data-mark=${desk.mark(`stands ${goal.id}`)}
      @click=${() => openStatus(desk, goal.id, {status: goal.status})}
    >
      ${desk.text.proposeStatus}
    </button>
  </div>`;
}

const choices = (desk: FormDesk, goal: Goal): TemplateResult =>
  html`<fieldset>
    <legend class="kicker">${desk.text.statusLegend}</legend>
    <div class="chips">
      ${waysOn(goal).map(
        (status) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${goal.status === status}
            @click=${() => setStatus(desk, goal, status)}
          >
            ${statusLabel(desk, status)}
          </button>`,
      )}
    </div>
  </fieldset>`;
