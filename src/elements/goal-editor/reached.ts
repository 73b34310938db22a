import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import {foldedText} from '../../ui/folded-text.js';
import {draftForm} from './draft-form.js';
import {draftAt} from './draft-place.js';
import type {ProudDraft} from './drafts.js';
import {isClient, type FormDesk} from './desk.js';
import {takeUp} from './take-up.js';
import {valueOf} from './value-of.js';

/** A goal that was reached, with room to be proud of it. */
export function reached(desk: FormDesk, goal: Goal): TemplateResult {
  const {text, locale} = desk;
  const on = goal.statusOn === undefined ? nothing : text.reachedOn(dateOf(locale, goal.statusOn));
  const draft = draftAt(desk, 'proud', goal.id);
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
        ${foldedText(text, goal.proud, 'voice typed')}
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
  const {text} = desk;
  const write = (event: Event): void => {
    draft.text = valueOf(event);
  };
  const id = `p${desk.mark(`proud ${goal.id}`)}`;
  return draftForm(desk, draft, {
    kind: 'proud',
    key: goal.id,
    look: 'status-form',
    back: `be proud ${goal.id}`,
    known: [draft.was],
    fields: html`<div class="field">
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
    </div>`,
    submit: text.save,
    save: (close) => {
      close();
      saveProud(desk, goal, draft);
    },
  });
}

function saveProud(desk: FormDesk, goal: Goal, draft: ProudDraft): void {
  if (draft.text === (draft.was ?? '')) return;
  const proud = draft.text.trim() === '' ? null : draft.text;
  const command = {type: 'editGoal', goalId: goal.id, change: {proud}} as const;
  desk.act({...command, was: {proud: draft.was ?? null}}, desk.text.proudSaved);
}
