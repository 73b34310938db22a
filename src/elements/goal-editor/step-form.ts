import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {textLimits} from '../../domain/text-limits.js';
import {dayField} from './day-field.js';
import type {FormDesk} from './desk.js';
import {draftForm} from './draft-form.js';
import type {StepDraft} from './drafts.js';
import {isMe, saveStep, stepPlace} from './save-step.js';
import {meanwhile} from './meanwhile.js';
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
  const back = stepPlace(key, draft);
  // What is typed is there again when the form is opened again.
  const leave = (): void => {
    drafts.leave('step', key);
    desk.focus(back);
  };
  return draftForm(desk, draft, {
    kind: 'step',
    key,
    look: 'step-form',
    back,
    known: [draft.was?.text],
    fields: html`${wording(desk, key, draft)} ${meanwhile(desk, draft.was, step)}
    ${helperField(desk, draft)} ${supportField(desk, draft)}
    ${dayField(desk, draft.due, (due) => drafts.change(draft, {due}))}
    ${messageField(desk, draft, may)}`,
    submit: may === 'yes' ? text.save : text.proposeStep,
    save: () => saveStep(desk, key, draft),
    after: step && [stepActs(desk, step, leave), stepHistory(desk, step)],
  });
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
