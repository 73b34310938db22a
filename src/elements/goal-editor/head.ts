import {html, nothing, type TemplateResult} from 'lit';
import {plusIcon} from '../../ui/icons.js';
import {isClient, type Desk, type Stand} from './desk.js';

/** Whose goals these are, and what one does first. */
export function head(desk: Desk, stand: Stand): TemplateResult {
  const {text, group, goalId} = desk;
  const may = desk.may('editGoals');
  const own = goalId ? text.titleOne : text.title;
  const title = isClient(desk) ? own : text.titleOf(group.clientName ?? text.theClient);
  return html`<div class="head">
    <h2 class="title" dir="auto" tabindex="-1" data-mark=${desk.mark('title')}>${title}</h2>
    ${
      may === 'no' || goalId
        ? nothing
        : html`<button
            class="btn primary"
            type="button"
            data-mark=${desk.mark('edit new ')}
            @click=${() => desk.open((forms, full) => forms.newGoal(full, {}))}
          >
            ${plusIcon()}${may === 'yes' ? text.newGoal : text.proposeGoal}
          </button>`
    }
    <div class="actions tools">
      <slot name="header"></slot>
      ${desk.late((forms, full) => forms.history(full, stand))}
    </div>
  </div>`;
}
