import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {orderBetween} from '../../domain/order.js';
import {textLimits} from '../../domain/text-limits.js';
import {newId} from '../../ui/new-id.js';
import {onEscape} from '../../ui/on-escape.js';
import {frameIcon, splitIcon} from '../../ui/later-icons.js';
import {brief, type FormDesk} from './desk.js';
import {newGoalDraft} from './open-drafts.js';
import {valueOf} from './value-of.js';

/** Smaller, or part of something larger: it advises in the client's own words, and never blocks (DR13). */
export function goalSize(desk: FormDesk, goal: Goal): unknown {
  if (desk.may('editGoals') !== 'yes') return nothing;
  const {text} = desk;
  const larger = goal.term === 'short' && desk.board.childrenOf(goal).length === 0;
  return html`<details class="smaller">
      <summary class="btn plain" data-mark=${desk.mark(`smaller ${goal.id}`)}>
        ${splitIcon()}${text.smaller}
      </summary>
      <div class="more-body">${smallerView(desk, goal)}</div>
    </details>
    ${
      larger
        ? html`<details class="larger">
            <summary class="btn plain">${frameIcon()}${text.larger}</summary>
            <div class="more-body">${largerView(desk, goal)}</div>
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
    else drafts.open('smaller', goal.id, {text: valueOf(event)});
  };
  return html`<p dir="auto">${text.smallerHint(brief(goal.text))}</p>
    <form
      class="more-body"
      novalidate
      @submit=${save(desk, goal)}
      @keydown=${onEscape(() => close(desk, goal))}
    >
      <label class="field">
        <span class="label">${text.smallSteps}</span>
        <span class="help">${text.smallStepsHelp}</span>
        <textarea
          class="input"
          rows="3"
          dir="auto"
          .value=${draft?.text ?? ''}
          @input=${write}
        ></textarea>
      </label>
      <div class="actions">
        <button class="btn quiet" type="submit">${text.saveSteps}</button>
        ${
          goal.term === 'long' && goal.parentId === undefined
            ? html`<button
                class="btn quiet"
                type="button"
                @click=${() => newGoalDraft(desk, {term: 'short', parentId: goal.id})}
              >
                ${text.goalForNow}
              </button>`
            : nothing
        }
      </div>
    </form>`;
}

function close(desk: FormDesk, goal: Goal): void {
  desk.focus(`smaller ${goal.id}`);
}

const save =
  (desk: FormDesk, goal: Goal) =>
  (event: Event): void => {
    event.preventDefault();
    const {text, drafts, board} = desk;
    const lines = (drafts.get('smaller', goal.id)?.text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
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
    drafts.close('smaller', goal.id);
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
  const {text, board} = desk;
  const parents = board.of.long.filter(({id, parentId}) => id !== goal.id && !parentId);
  const choose = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const select = form instanceof HTMLFormElement ? form.querySelector('select') : null;
    const parentId = parents[Number(select?.value)]?.id ?? null;
    desk.focus(goal.id);
    if (parentId === (goal.parentId ?? null)) return;
    desk.act({type: 'editGoal', goalId: goal.id, change: {parentId}}, text.goalChanged);
  };
  return html`<p dir="auto">${text.largerHint(brief(goal.text))}</p>
    <form class="more-body" @submit=${choose}>
      ${
        parents.length === 0
          ? nothing
          : html`<label class="field">
              <span class="label">${text.partOfLater}</span>
              <select class="input">
                <option value="-1" .selected=${goal.parentId === undefined}>
                  ${text.noParent}
                </option>
                ${parents.map(
                  (parent, at) =>
                    html`<option value=${at} .selected=${parent.id === goal.parentId}>
                      ${brief(parent.text, 80)}
                    </option>`,
                )}
              </select>
            </label>`
      }
      <div class="actions">
        ${
          parents.length === 0
            ? nothing
            : html`<button class="btn quiet" type="submit">${text.putUnder}</button>`
        }
        <button
          class="btn quiet"
          type="button"
          @click=${() => newGoalDraft(desk, {term: 'long', childId: goal.id})}
        >
          ${text.goalForLater}
        </button>
      </div>
    </form>`;
}
