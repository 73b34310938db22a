import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Goal} from '../../domain/goals/schema.js';
import {orderBetween} from '../../domain/order.js';
import {textLimits} from '../../domain/text-limits.js';
import {brief} from '../../ui/brief.js';
import {newId} from '../../ui/new-id.js';
import {onEscape} from '../../ui/on-escape.js';
import {frameIcon, splitIcon} from '../../ui/later-icons.js';
import type {FormDesk} from './desk.js';
import {newGoalDraft} from './open-drafts.js';
import {opens} from './opens.js';
import {framesFor, hasUnder, isFrame, parentField} from './parent-field.js';
import {linesIn} from './sent-drafts.js';
import {valueOf} from './value-of.js';
import {whenOpen} from './when-open.js';

/** Smaller, or part of something larger: it advises in the client's own words, and never blocks (DR13). */
export function goalSize(desk: FormDesk, goal: Goal): unknown {
  if (desk.may('editGoals') !== 'yes') return nothing;
  const {text} = desk;
  const larger = goal.term === 'short' && !hasUnder(desk.board, goal.id);
  const draft = desk.drafts.get('smaller', goal.id);
  return html`<details class="smaller" ?open=${opens(draft)} @keydown=${fold}>
      <summary class="btn plain" data-mark=${desk.mark(`smaller ${goal.id}`)}>
        ${splitIcon()}${text.smaller}
      </summary>
      <div class="more-body">${smallerView(desk, goal)}</div>
    </details>
    ${
      larger
        ? html`<details class="larger" @keydown=${fold}>
            <summary class="btn plain">${frameIcon()}${text.larger}</summary>
            ${whenOpen(() => largerView(desk, goal))}
          </details>`
        : nothing
    }`;
}

/** Several small steps at once, each on a line, or a goal for now under one for later. */
function smallerView(desk: FormDesk, goal: Goal): TemplateResult {
  const {text, drafts} = desk;
  const draft = drafts.get('smaller', goal.id);
  const write = (event: Event): void => {
    const known = drafts.get('smaller', goal.id);
    if (known) known.text = valueOf(event);
    else drafts.put('smaller', goal.id, {text: valueOf(event)});
  };
  return html`<p dir="auto">${text.smallerHint(brief(goal.text))}</p>
    <form class="more-body" novalidate @submit=${save(desk, goal)}>
      <label class="field">
        <span class="label">${text.smallSteps}</span>
        <span class="help">${text.smallStepsHelp}</span>
        <textarea
          class="input"
          rows="3"
          dir="auto"
          .value=${live(draft?.text ?? '')}
          @input=${write}
        ></textarea>
      </label>
      <div class="actions">
        <button class="btn quiet" type="submit">${text.saveSteps}</button>
        ${
          isFrame(goal)
            ? html`<button
                class="btn quiet"
                type="button"
                data-mark=${desk.mark(`edit new under ${goal.id}`)}
                @click=${() => newGoalDraft(desk, {term: 'short', parentId: goal.id})}
              >
                ${text.goalForNow}
              </button>`
            : nothing
        }
      </div>
    </form>`;
}

/** Escape folds it; what was typed is there again when it is unfolded. */
const fold = (event: KeyboardEvent): void => {
  const {currentTarget: part} = event;
  if (!(part instanceof HTMLDetailsElement) || !part.open) return;
  onEscape(() => {
    part.open = false;
    part.querySelector('summary')?.focus();
  })(event);
};

const save =
  (desk: FormDesk, goal: Goal) =>
  (event: Event): void => {
    event.preventDefault();
    const {text, drafts, board} = desk;
    const lines = linesIn(drafts.get('smaller', goal.id)?.text ?? '');
    const form = event.currentTarget;
    const field = form instanceof HTMLFormElement ? form.querySelector('textarea') : null;
    const wrong =
      lines.length === 0
        ? text.blankStep
        : lines.some((line) => line.length > textLimits.line)
          ? text.tooLong(textLimits.line)
          : '';
    field?.setCustomValidity(wrong);
    if (wrong !== '') {
      field?.addEventListener('input', () => field.setCustomValidity(''), {once: true});
      field?.reportValidity();
      return;
    }
    drafts.send('smaller', goal.id);
    let last = board.stepsOf(goal).at(-1)?.order;
    lines.forEach((line, at) => {
      last = orderBetween(last, undefined);
      const step = {id: newId(), goalId: goal.id, text: line, who: client, order: last};
      if (at === lines.length - 1) desk.act({type: 'addStep', step}, text.stepsAdded);
      else desk.wish({type: 'addStep', step});
    });
    desk.focus(goal.id);
  };

const client = {kind: 'client'} as const;

/** "Groter kader": a goal for later that this one belongs to, which may still have to be written. */
function largerView(desk: FormDesk, goal: Goal): TemplateResult {
  const {text} = desk;
  const frames = framesFor(desk.board, goal.id, goal.parentId);
  const put = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const select = form instanceof HTMLFormElement ? form.querySelector('select') : null;
    const parentId = frames[Number(select?.value)]?.id ?? null;
    desk.focus(goal.id);
    if (parentId === (goal.parentId ?? null)) return;
    desk.act({type: 'editGoal', goalId: goal.id, change: {parentId}}, text.goalChanged);
  };
  return html`<div class="more-body">
    <p dir="auto">${text.largerHint(brief(goal.text))}</p>
    <form class="more-body" @submit=${put}>
      ${parentField(desk, frames, goal.parentId)}
      <div class="actions">
        ${
          frames.length === 0
            ? nothing
            : html`<button class="btn quiet" type="submit">${text.putUnder}</button>`
        }
        <button
          class="btn quiet"
          type="button"
          data-mark=${desk.mark(`edit new over ${goal.id}`)}
          @click=${() => newGoalDraft(desk, {term: 'long', childId: goal.id})}
        >
          ${text.goalForLater}
        </button>
      </div>
    </form>
  </div>`;
}
