import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import type {ProudDraft} from './drafts.js';
import {isClient, type FormDesk} from './desk.js';
import {takeUp} from './take-up.js';
import {valueOf} from './value-of.js';

/** A goal that was reached, with room to be proud of it. */
export function reached(desk: FormDesk, goal: Goal): TemplateResult {
  const {text, locale} = desk;
  const on = goal.statusOn === undefined ? nothing : text.reachedOn(dateOf(locale, goal.statusOn));
  const draft = desk.drafts.get('proud', goal.id);
  return html`<p>${on} ${text.proud}</p>
    ${draft ? proudForm(desk, goal, draft) : proudWords(desk, goal)}`;
}

function proudWords(desk: FormDesk, goal: Goal): unknown {
  const {text, group} = desk;
  const own = isClient(desk);
  const title = own ? text.proudTitle : text.proudTitleOf(group.clientName ?? text.theClient);
  const words = goal.proud
    ? html`<section class="proud" part="proud">
        <h5 class="kicker" dir="auto">${title}</h5>
        <p class="voice typed" dir="auto">${goal.proud}</p>
      </section>`
    : nothing;
  if (!own || desk.may('editGoals') !== 'yes') return words;
  const open = (): void => {
    desk.drafts.open('proud', goal.id, {text: goal.proud ?? '', was: goal.proud});
    desk.focus(`proud ${goal.id}`);
  };
  return html`${words}
    <div class="actions">
      <button
        class="btn quiet"
        type="button"
        data-mark=${desk.mark(`be proud ${goal.id}`)}
        @click=${open}
      >
        ${goal.proud ? text.editProud : text.writeProud}
      </button>
      ${takeUp(desk, goal)}
    </div>`;
}

function proudForm(desk: FormDesk, goal: Goal, draft: ProudDraft): TemplateResult {
  const {text, drafts} = desk;
  const stop = (how: 'close' | 'leave') => (): void => {
    drafts[how]('proud', goal.id);
    desk.focus(`be proud ${goal.id}`);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (saysTooLong(event.currentTarget, text, [draft.was])) return;
    stop('close')();
    if (draft.text === (draft.was ?? '')) return;
    const proud = draft.text.trim() === '' ? null : draft.text;
    const command = {type: 'editGoal', goalId: goal.id, change: {proud}} as const;
    desk.act({...command, was: {proud: draft.was ?? null}}, text.proudSaved);
  };
  const write = (event: Event): void => {
    draft.text = valueOf(event);
  };
  const id = `p${desk.mark(`proud ${goal.id}`)}`;
  return html`<form class="status-form" @submit=${save} @keydown=${onEscape(stop('leave'))}>
    <div class="field">
      <label for=${id}>${text.proudOf}</label>
      <span class="help" id="${id}h">${text.proudHelp}</span>
      <textarea
        class="input voice"
        id=${id}
        rows="2"
        dir="auto"
        aria-describedby="${id}h"
        data-mark=${desk.mark(`proud ${goal.id}`)}
        .value=${draft.text}
        @input=${write}
      ></textarea>
    </div>
    <div class="actions">
      <button class="btn primary" type="submit">${text.save}</button>
      <button class="btn plain" type="button" @click=${stop('close')}>${text.dontSave}</button>
    </div>
  </form>`;
}
