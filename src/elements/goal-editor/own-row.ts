import {html, nothing, type TemplateResult} from 'lit';
import type {Goal, Rating} from '../../domain/goals/schema.js';
import {coursePicture} from './course-picture.js';
import {isClient, type FormDesk} from './desk.js';
import {ratingForm} from './rating-form.js';
import {ratingLabel, type Level} from './scales.js';

/** The words are the rows of the picture: choose one, and the line goes there. */
export function ownRow(
  desk: FormDesk,
  goal: Goal,
  levels: readonly Level[],
  own: readonly Rating[],
): TemplateResult {
  const {text, drafts} = desk;
  const draft = drafts.get('rating', goal.id);
  const newest = own.at(-1);
  const chosen = draft?.value ?? newest?.value;
  const choose = (value: Level['value']): void => {
    drafts.open('rating', goal.id, {value, comment: ''});
    const open = drafts.get('rating', goal.id);
    if (open) drafts.change(open, {value});
  };
  const scored = levels[0]?.score !== undefined;
  return html`<div class="rate">
    <fieldset>
      <legend class="kicker">${isClient(desk) ? text.rateNow : text.rateYours}</legend>
      <div class="scale ${scored ? 'scored' : ''}">
        <div>${levels.map((level) => levelRow(desk, goal, level, chosen, choose))}</div>
        ${coursePicture(desk, own, levels, draft?.value)}
      </div>
    </fieldset>
    ${draft ? ratingForm(desk, goal, draft) : said(desk, goal, levels, newest, choose)}
  </div>`;
}

function levelRow(
  desk: FormDesk,
  goal: Goal,
  {value, label, score, meaning}: Level,
  chosen: Level['value'] | undefined,
  choose: (value: Level['value']) => void,
): TemplateResult {
  const checked = value === chosen;
  return html`<label class="word ${checked ? 'chosen' : ''}">
    <input
      type="radio"
      name="r${desk.mark(`row ${goal.id}`)}"
      data-mark=${checked ? desk.mark(`rate ${goal.id}`) : nothing}
      .checked=${checked}
      @change=${() => choose(value)}
    />
    ${score === undefined ? nothing : html`<span class="score">${score}</span>`}
    <span
      >${label}${meaning ? html` <span class="meaning small muted" dir="auto">${meaning}</span>` : nothing}</span
    >
  </label>`;
}

/** What was said last, and a way to say it again: that nothing changed is worth a word too. */
function said(
  desk: FormDesk,
  goal: Goal,
  levels: readonly Level[],
  newest: Rating | undefined,
  choose: (value: Level['value']) => void,
): unknown {
  if (newest === undefined) return nothing;
  const again = (): void => {
    choose(newest.value);
    desk.focus(`comment ${goal.id}`);
  };
  const known = levels.some(({value}) => value === newest.value);
  // On another scale than before, the word itself is said too: no choice above shows it.
  const word = known ? undefined : ratingLabel(desk, newest);
  const {comment} = newest;
  return html`${word || comment ? html`<p class="muted" dir="auto">${word} ${comment ? desk.text.quoted(comment) : nothing}</p>` : nothing}
  ${
    known
      ? html`<div class="actions">
          <button class="btn plain" type="button" @click=${again}>${desk.text.still}</button>
        </div>`
      : nothing
  }`;
}
