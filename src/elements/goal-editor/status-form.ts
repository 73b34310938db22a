import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import {statusLabel, type FormDesk} from './desk.js';
import type {StatusDraft} from './drafts.js';
import {messageField, withMessage} from './message-field.js';
import {answering} from './save-goal.js';
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
  const {text, drafts} = desk;
  const may = desk.may('editGoals');
  const stop = (how: 'close' | 'leave') => (): void => {
    drafts[how]('status', key);
    desk.focus(draft.proposalId === undefined ? `stands ${key}` : goal.id);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (saysTooLong(event.currentTarget, text)) return;
    stop('close')();
    send(desk, goal, draft);
  };
  return html`<form class="status-form" @submit=${save} @keydown=${onEscape(stop('leave'))}>
    <fieldset>
      <legend class="label">${text.statusLegend}</legend>
      ${waysOn(goal).map((status) => choice(desk, key, draft, status))}
    </fieldset>
    ${messageField(desk, draft, may)}
    <div class="actions">
      <button class="btn primary" type="submit">${may === 'yes' ? text.save : text.propose}</button>
      <button class="btn plain" type="button" @click=${stop('close')}>${text.dontSave}</button>
    </div>
  </form>`;
}

function choice(desk: FormDesk, key: string, draft: StatusDraft, status: string): TemplateResult {
  const checked = draft.status === status;
  return html`<label class="word">
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

/** The status that is there already is nothing to propose, and lets a proposal be. */
function send(desk: FormDesk, goal: Goal, draft: StatusDraft): void {
  const {text} = desk;
  const {status, proposalId} = draft;
  if (status !== goal.status) {
    const command = {type: 'setGoalStatus', goalId: goal.id, status} as const;
    const may = desk.may('editGoals');
    const sentence = text.statusSet(statusLabel(desk, status));
    desk.act(answering(proposalId, withMessage(command, draft, may)), sentence, may);
  } else if (proposalId !== undefined) {
    desk.act({type: 'declineProposal', proposalId}, text.proposalLeft);
  }
}
