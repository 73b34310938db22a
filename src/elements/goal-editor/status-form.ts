import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {statusLabel, type FormDesk} from './desk.js';
import {draftForm} from './draft-form.js';
import type {StatusDraft} from './drafts.js';
import {asksForChange, messageField, withMessage} from './message-field.js';
import {answering, saysUnchanged} from './save-goal.js';
import {waysOn} from './set-status.js';

/** Opens the form; `key` is the goal, or the proposal that the client answers in their own way. */
export function openStatus(desk: FormDesk, key: string, draft: StatusDraft): void {
  desk.drafts.open('status', key, draft);
  desk.focus(`status ${key}`);
}

/** How somebody would say that a goal stands, with a word about it for the client. */
export function statusForm(
  desk: FormDesk,
  key: string,
  draft: StatusDraft,
  goal: Goal,
): TemplateResult {
  const {text} = desk;
  const may = desk.may('editGoals');
  return draftForm(desk, draft, {
    kind: 'status',
    key,
    look: 'status-form',
    back: draft.proposalId === undefined ? `stands ${key}` : goal.id,
    fields: html`<fieldset>
        <legend class="label">${text.statusLegend}</legend>
        ${waysOn(goal).map((status) => choice(desk, key, draft, status))}
      </fieldset>
      ${messageField(desk, draft, may)}`,
    submit: may === 'yes' ? text.save : text.propose,
    save: (close) => {
      const same = draft.status === goal.status;
      if (same && asksForChange(desk, draft, may, `status ${key}`)) return;
      close();
      send(desk, goal, draft);
    },
  });
}

function choice(desk: FormDesk, key: string, draft: StatusDraft, status: string): TemplateResult {
  const checked = draft.status === status;
  return html`<label class="word ${checked ? 'chosen' : ''}">
    <input
      type="radio"
      name="s${desk.mark(`status ${key}`)}"
      data-mark=${checked ? desk.mark(`status ${key}`) : nothing}
      .checked=${checked}
      @change=${() => desk.drafts.change(draft, {status})}
    />
    <span>${statusLabel(desk, status)}</span>
  </label>`;
}

/** The status that is there already is nothing to propose, and decides nothing. */
function send(desk: FormDesk, goal: Goal, draft: StatusDraft): void {
  const {text} = desk;
  const {status} = draft;
  if (status === goal.status) {
    saysUnchanged(desk, draft);
    return;
  }
  const command = {type: 'setGoalStatus', goalId: goal.id, status} as const;
  const may = desk.may('editGoals');
  const sentence = text.statusSet(statusLabel(desk, status));
  desk.act(answering(desk, draft, withMessage(command, draft, may)), sentence, may);
}
