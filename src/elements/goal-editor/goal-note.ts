import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import {beginning, brief, isLong} from '../../ui/brief.js';
import {checkIcon} from '../../ui/first-icons.js';
import {pauseIcon} from '../../ui/icons.js';
import {dimensionLabel, statusLabel, type Desk} from './desk.js';
import {stepsView} from './steps.js';

/** Where a note lies: in its column, where its heading says when, or among others. */
export type Place = 'column' | 'apart';

/** One goal: the client's words largest, the steps under it, how it goes, and what one can do. */
export function goalNote(desk: Desk, goal: Goal, place: Place): TemplateResult {
  const form = desk.late((forms, full) => forms.goalFormOf(full, goal));
  // What waits for the client about this goal lies right under it.
  return html`${form ?? noteView(desk, goal, place)}${desk.late((forms, full) =>
    forms.proposalsOn(full, goal),
  )}`;
}

function noteView(desk: Desk, goal: Goal, place: Place): TemplateResult {
  const folded = desk.isFolded(goal.id);
  return html`<div
    class="note goal ${goal.status}"
    part="goal ${goal.status}"
    role="group"
    aria-labelledby=${idOf(desk, goal)}
  >
    ${words(desk, goal, goal.term === 'short' && !folded)} ${tags(desk, goal, place)}
    ${desk.late((forms, full) => forms.dragGrip(full, goal))}
    ${folded ? nothing : inside(desk, goal)}
    ${desk.folds ? foldButton(desk, goal, folded) : nothing}
  </div>`;
}

const idOf = (desk: Desk, {id}: Goal): string => `goal-${desk.mark(id)}`;

function inside(desk: Desk, goal: Goal): TemplateResult {
  const rests = goal.status !== 'active' && goal.status !== 'draft';
  const writes = desk.late((forms, full) => forms.newStepForm(full, goal));
  const bare = rests && !writes && desk.board.stepsOf(goal).length === 0;
  return html`${about(desk, goal)} ${desk.late((forms, full) => forms.resting(full, goal))}
  ${bare ? nothing : stepsView(desk, goal)}
  ${desk.late((forms, full) => forms.underNote(full, goal))}`;
}

/** Read after the goal's own words, shown above them. */
function tags(desk: Desk, goal: Goal, place: Place): TemplateResult {
  const {text} = desk;
  const dimensions = goal.dimensions.map(
    (code) => html`<span class="tag" dir="auto">${dimensionLabel(desk, code)}</span>`,
  );
  // That it is being worked on need not be seen; who listens hears of each goal how it stands.
  if (place === 'column' && goal.status === 'active' && dimensions.length === 0) {
    return html`<p class="sr">${text.active}</p>`;
  }
  return html`<p class="tags">
    ${
      place === 'apart'
        ? html`<span class="tag">${goal.term === 'short' ? text.now : text.forLater}</span>`
        : nothing
    }${statusTag(desk, goal.status)}${dimensions}
  </p>`;
}

function statusTag(desk: Desk, status: string): TemplateResult {
  const label = statusLabel(desk, status);
  if (status === 'active') return html`<span class="sr">${label}</span>`;
  if (status === 'reached') return html`<span class="tag saved">${checkIcon()}${label}</span>`;
  const rests = status === 'paused' || status === 'outOfReach';
  return html`<span class="tag rests" dir="auto">${rests ? pauseIcon() : nothing}${label}</span>`;
}

function words(desk: Desk, goal: Goal, large: boolean): TemplateResult {
  return html`<h4
      id=${idOf(desk, goal)}
      class="voice ruled ${large ? 'large' : ''}"
      dir="auto"
      tabindex="-1"
      part="text"
      data-mark=${desk.mark(goal.id)}
    >
      <span class="typed">${beginning(goal.text)}</span>
    </h4>
    ${wholeText(desk, goal.text)}`;
}

const wholeText = (desk: Desk, said: string): unknown =>
  desk.late((forms, {text}) => forms.wholeText(text, said, isLong(said)));

/** What else the client said about it; nothing that was not said. */
function about(desk: Desk, goal: Goal): unknown {
  const {text, locale, board} = desk;
  const parent = board.parentOf(goal);
  const children = board.childrenOf(goal);
  return html`${
    goal.why
      ? html`<p class="why">
            <span class="kicker">${text.why}</span
            ><span class="typed" dir="auto">${beginning(goal.why)}</span>
          </p>
          ${wholeText(desk, goal.why)}`
      : nothing
  }
  ${goal.targetDate ? html`<p class="muted">${text.by(dateOf(locale, goal.targetDate))}</p>` : nothing}
  ${parent ? html`<p class="muted small" dir="auto">${text.partOf(brief(parent.text))}</p>` : nothing}
  ${
    children.length > 0
      ? html`<section>
          <h5 class="kicker">${text.goalsUnder}</h5>
          <ul class="children">
            ${children.map((child) => html`<li><bdi>${brief(child.text, 120)}</bdi></li>`)}
          </ul>
        </section>`
      : nothing
  }`;
}

function foldButton(desk: Desk, goal: Goal, folded: boolean): TemplateResult {
  const {text} = desk;
  const name = (folded ? text.unfoldGoal : text.foldGoal)(brief(goal.text));
  return html`<button
    class="btn plain fold"
    type="button"
    aria-expanded=${!folded}
    aria-label=${name}
    @click=${() => desk.fold(goal.id, !folded)}
  >
    ${folded ? text.unfold : text.fold}
  </button>`;
}
