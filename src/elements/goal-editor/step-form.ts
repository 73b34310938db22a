import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {textLimits} from '../../domain/text-limits.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import {dayField} from './day-field.js';
import type {FormDesk} from './desk.js';
import type {StepDraft} from './drafts.js';
import {isMe, saveStep} from './save-step.js';
import {messageField} from './message-field.js';
import {stepActs} from './step-acts.js';
import {helperField, stepHistory} from './step-helper.js';
import {supportField} from './step-support.js';
import {valueOf} from './value-of.js';

/** What is going to be done, and by whom; by when is optional. */
export function stepForm(
  desk: FormDesk,
  key: string,
  draft: StepDraft,
  step?: Step,
): TemplateResult {
  const {text, drafts} = desk;
  const may = step ? desk.may('editStep') : desk.may('addStep', {offer: isMe(desk, draft.who)});
  const save = (event: Event): void => {
    event.preventDefault();
    if (saysTooLong(event.currentTarget, text, [draft.was?.text])) return;
    saveStep(desk, key, draft);
  };
  return html`<form
    class="step-form"
    novalidate
    @submit=${save}
    @keydown=${onEscape(() => stop(desk, key, 'leave'))}
  >
    ${wording(desk, key, draft)} ${helperField(desk, draft)} ${supportField(desk, draft)}
    ${dayField(desk, draft.due, (due) => drafts.change(draft, {due}))}
    ${messageField(desk, draft, may)}
    <div class="actions">
      <button class="btn primary" type="submit">
        ${may === 'yes' ? text.save : text.proposeStep}
      </button>
      <button class="btn plain" type="button" @click=${() => stop(desk, key)}>
        ${text.dontSave}
      </button>
    </div>
    ${step ? [stepActs(desk, step, () => stop(desk, key)), stepHistory(desk, step)] : nothing}
  </form>`;
}

function stop(desk: FormDesk, key: string, how: 'close' | 'leave' = 'close'): void {
  desk.drafts[how]('step', key);
  desk.focus(key);
}

function wording(desk: FormDesk, key: string, draft: StepDraft): TemplateResult {
  const {text} = desk;
  const id = `f${desk.mark(`write ${key}`)}`;
  const write = (event: Event): void => {
    draft.text = valueOf(event);
    if (draft.blank && draft.text.trim() !== '') desk.drafts.change(draft, {blank: false});
  };
  return html`<div class="field">
    <label for=${id}>${text.step}</label>
    <textarea
      class="input"
      id=${id}
      rows="2"
      dir="auto"
      data-most=${textLimits.line}
      aria-describedby=${draft.blank ? `${id}e` : nothing}
      aria-invalid=${draft.blank ? 'true' : nothing}
      data-mark=${desk.mark(`write ${key}`)}
      .value=${draft.text}
      @input=${write}
    ></textarea>
    ${draft.blank ? html`<p class="said" id="${id}e">${text.blankStep}</p>` : nothing}
  </div>`;
}
