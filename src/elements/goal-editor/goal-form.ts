import {html, nothing, type TemplateResult} from 'lit';
import type {GoalTerm} from '../../domain/goals/values.js';
import {checkIcon} from '../../ui/first-icons.js';
import {dayField} from './day-field.js';
import {dimensionLabel, isClient, type FormDesk} from './desk.js';
import {draftForm} from './draft-form.js';
import type {GoalDraft} from './drafts.js';
import {meanwhile} from './meanwhile.js';
import {messageField} from './message-field.js';
import {framesFor, parentField, staysForLater} from './parent-field.js';
import {saveGoal} from './save-goal.js';
import {valueOf} from './value-of.js';

/** One field first; all else may be skipped. */
export function goalForm(desk: FormDesk, key: string, draft: GoalDraft): TemplateResult {
  const {text} = desk;
  const may = desk.may('editGoals');
  // As it lies is told to the page with the rest, for when it is loaded anew.
  const unfold = ({currentTarget}: Event): void => {
    draft.more = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
  };
  return draftForm(desk, draft, {
    kind: 'goal',
    key,
    look: 'note edit',
    // What came from elsewhere has no button to go back to.
    back: key.startsWith('new for ') ? 'title' : `edit ${key}`,
    known: [draft.was?.text, draft.was?.why],
    fields: html`${wording(desk, key, draft)} ${termSwitch(desk, draft)}
      <details class="more" ?open=${draft.more} @toggle=${unfold}>
        <summary class="btn plain">${text.moreFields}</summary>
        <div class="more-body">
          ${whyField(desk, draft)} ${dimensionChips(desk, draft)}
          ${dayField(desk, draft.targetDate, (targetDate) => desk.drafts.change(draft, {targetDate}))}
          ${frameField(desk, draft)}
        </div>
      </details>
      ${messageField(desk, draft, may)}`,
    submit: may === 'yes' ? text.save : draft.was ? text.proposeText : text.proposeGoal,
    save: () => saveGoal(desk, key, draft),
  });
}

function termSwitch(desk: FormDesk, draft: GoalDraft): TemplateResult {
  const {text, drafts, board} = desk;
  const option = (term: GoalTerm, label: string): TemplateResult =>
    html`<button
      class="btn"
      type="button"
      aria-pressed=${draft.term === term}
      @click=${() => drafts.change(draft, {term})}
    >
      ${label}
    </button>`;
  return html`<div>
    ${
      draft.was && staysForLater(board, draft.was)
        ? html`<p class="small muted">${text.staysForLater}</p>`
        : html`<div class="switch" role="group" aria-label=${text.when}>
            ${option('short', text.now)}${option('long', text.forLater)}
          </div>`
    }
  </div>`;
}

function wording(desk: FormDesk, key: string, draft: GoalDraft): TemplateResult {
  const id = `f${desk.mark(`write ${key}`)}`;
  const {label, help} = asks(desk);
  const write = (event: InputEvent): void => {
    draft.text = valueOf(event);
    if (draft.blank && draft.text.trim() !== '') desk.drafts.change(draft, {blank: false});
  };
  return html`<div class="field">
    <label for=${id} dir="auto">${label}</label>
    <span class="help" id="${id}h" dir="auto">${help}</span>
    <textarea
      class="input voice"
      id=${id}
      rows="3"
      dir="auto"
      aria-describedby=${draft.blank ? `${id}e` : `${id}h`}
      aria-invalid=${draft.blank ? 'true' : nothing}
      data-mark=${desk.mark(`write ${key}`)}
      .value=${draft.text}
      @input=${write}
    ></textarea>
    ${draft.blank ? html`<p class="said" id="${id}e">${desk.text.blank}</p>` : nothing}
    ${meanwhile(desk, draft.was, nowOf(desk, draft))}
  </div>`;
}

/** The client writes, somebody proposes, or writes in the client's name where the host allows that. */
function asks(desk: FormDesk): {readonly label: string; readonly help: string} {
  const {text, group} = desk;
  const name = group.clientName ?? text.theClient;
  if (isClient(desk)) return {label: text.whatDoYouWant, help: text.ownWords};
  return desk.may('editGoals') === 'yes'
    ? {label: text.whatFor(name), help: text.wordsFor(name)}
    : {label: text.whatProposed, help: text.proposedWords(name)};
}

function whyField(desk: FormDesk, draft: GoalDraft): TemplateResult {
  const {text, group} = desk;
  const write = (event: InputEvent): void => {
    draft.why = valueOf(event);
  };
  return html`<label class="field">
      <span class="label"
        >${isClient(desk) ? text.whyHelp : text.whyProposed(group.clientName ?? text.theClient)}</span
      >
      <textarea
        class="input"
        rows="2"
        dir="auto"
        .value=${draft.why}
        @input=${write}
      ></textarea></label
    >${meanwhile(desk, draft.was, nowOf(desk, draft), 'why')}`;
}

const nowOf = ({board}: FormDesk, {was}: GoalDraft) => was && board.goals.get(was.id);

function dimensionChips(desk: FormDesk, draft: GoalDraft): TemplateResult {
  const {text, drafts, dimensions} = desk;
  const codes = [...new Set([...dimensions.map(({code}) => code), ...draft.dimensions])];
  const toggle = (code: string) => (): void => {
    const rest = draft.dimensions.filter((known) => known !== code);
    const chosen = rest.length < draft.dimensions.length ? rest : [...rest, code];
    drafts.change(draft, {dimensions: chosen});
  };
  return html`<fieldset>
    <legend class="label">${text.about}</legend>
    <div class="chips">
      ${codes.map((code) => {
        const chosen = draft.dimensions.includes(code);
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${chosen}
          @click=${toggle(code)}
        >
          ${chosen ? checkIcon() : nothing}${dimensionWords(desk, code)}
        </button>`;
      })}
    </div>
  </fieldset>`;
}

/** What a part of life is called, and under it what the method calls it. */
function dimensionWords(desk: FormDesk, code: string): unknown {
  const help = dimensionHelp(desk, code);
  const label = dimensionLabel(desk, code);
  return help === undefined
    ? html`<span dir="auto">${label}</span>`
    : html`<span class="two-lines" dir="auto">${label} <span class="small">${help}</span></span>`;
}

function dimensionHelp({text, dimensions}: FormDesk, code: string): string | undefined {
  const own = dimensions.find((dimension) => dimension.code === code);
  if (own?.label !== undefined || own?.help !== undefined) return own.help;
  const known = {personal: text.personalHelp, societal: text.societalHelp, health: text.healthHelp};
  return new Map(Object.entries(known)).get(code);
}

/** A goal for now may belong to one for later. */
function frameField(desk: FormDesk, draft: GoalDraft): unknown {
  if (draft.term !== 'short') return nothing;
  const {was, parentId} = draft;
  const frames = framesFor(desk.board, was?.id, parentId);
  return parentField(desk, frames, parentId, (parentId) => desk.drafts.change(draft, {parentId}));
}
