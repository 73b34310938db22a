import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {OtherGoal, OtherRating} from '../../../exchange/other-goal.js';
import {dateOf} from '../../../i18n/format.js';
import type {Translation} from '../../../i18n/messages.js';
import {beginning, brief, isLong} from '../../../ui/brief.js';
import {foldedText, wholeText} from '../../../ui/folded-text.js';
import {isClient, statusLabel, type FormDesk} from '../desk.js';
import {ratingLabel} from '../scales.js';
import type {ElsewhereMessages} from './elsewhere.messages.js';
import {besideEachOther} from '../../../ui/facts.js';

/** With the words about goals of another system. */
export interface ElsewhereDesk extends FormDesk {
  readonly text: FormDesk['text'] & Translation<ElsewhereMessages>;
}

/** The goals of other systems, under the client's own: to read, and nothing to press that changes them. */
export function elsewhereView(desk: ElsewhereDesk, goals: readonly OtherGoal[]): TemplateResult {
  const {text} = desk;
  return html`<section class="elsewhere flow" part="elsewhere" aria-labelledby="elsewhere">
    <h3 class="title" id="elsewhere">${text.elsewhereTitle}</h3>
    <p class="muted">${text.elsewhereHelp}</p>
    <div class="column back">
      ${desk.rows(
        goals,
        (some) =>
          repeat(
            some,
            ({id}) => id,
            (goal) => otherGoal(desk, goal),
          ),
        desk.board.goals.size,
      )}
    </div>
  </section>`;
}

function otherGoal(desk: ElsewhereDesk, goal: OtherGoal): TemplateResult {
  const {text} = desk;
  const name = `elsewhere-${desk.mark(`elsewhere ${goal.id}`)}`;
  return html`<div class="card" part="other-goal" role="group" aria-labelledby=${name}>
    <h4 id=${name} dir="auto"><span class="typed">${beginning(goal.text)}</span></h4>
    ${wholeText(text, goal.text, isLong(goal.text))}
    <p class="tags">
      <span class="tag" dir="auto">${statusLabel(desk, goal.status, false)}</span>${goal.about.map(
        (words) => html`<span class="tag" dir="auto">${words}</span>`,
      )}
    </p>
    ${facts(desk, goal)} ${goal.note ? foldedText(text, goal.note, 'typed') : nothing}
    ${howItWent(desk, goal)} ${levelsOf(desk, goal)}
  </div>`;
}

/** Whose it is, from when to when, and where it is kept: what is known of it. */
function facts(desk: ElsewhereDesk, goal: OtherGoal): unknown {
  const {text, locale} = desk;
  const {startDate, targetDate, source} = goal;
  const name = nameOf(desk, goal);
  const whose = goal.byClient && isClient(desk) ? text.yourGoal : name && text.goalOf(name);
  const known = [
    whose,
    startDate && text.from(dateOf(locale, startDate)),
    targetDate && text.by(dateOf(locale, targetDate)),
    source && text.keptIn(source),
  ].filter((fact) => fact);
  return known.length === 0
    ? nothing
    : html`<div class="muted">${known.map((fact) => html`<p dir="auto">${fact}</p>`)}</div>`;
}

/** Who wanted or said it, as who looks would name them. */
function nameOf(desk: ElsewhereDesk, {byClient, by}: OtherGoal | OtherRating): string | undefined {
  const {text, group} = desk;
  if (!byClient) return by;
  return isClient(desk) ? text.you : (group.clientName ?? by ?? text.client);
}

/** In words: the score as we call it, and what that means for this goal. */
function howItWent(desk: ElsewhereDesk, {ratings, levels}: OtherGoal): unknown {
  const {text, locale} = desk;
  const row = (rating: OtherRating): TemplateResult => {
    const {score, words, on} = rating;
    const said = score === undefined ? words : ratingLabel(desk, {scale: 'gas6', value: score});
    const meaning = levels.find((level) => level.score === score)?.text;
    const who = besideEachOther(text, [nameOf(desk, rating), on && dateOf(locale, on)]);
    return html`<li>
      <p class="score" dir="auto">${said}</p>
      ${meaning ? html`<p class="typed" dir="auto">${text.fits(brief(meaning, most))}</p>` : nothing}
      ${who ? html`<p class="muted small" dir="auto">${who}</p>` : nothing}
    </li>`;
  };
  const said = ratings.filter(({score, words}) => score !== undefined || words !== undefined);
  return said.length === 0
    ? nothing
    : html`<section>
        <h5 class="kicker">${text.howItGoes}</h5>
        <ul class="went">
          ${said.map(row)}
        </ul>
      </section>`;
}

/** What is longer stands whole among the levels. */
const most = 400;

function levelsOf(desk: ElsewhereDesk, {levels}: OtherGoal): unknown {
  if (levels.length === 0) return nothing;
  return html`<details>
    <summary class="btn plain">${desk.text.whatLevelsMean}</summary>
    <dl>
      ${levels.map(
        ({score, text}) =>
          html`<dt>${ratingLabel(desk, {scale: 'gas6', value: score})}</dt>
            <dd class="typed" dir="auto">${text}</dd>`,
      )}
    </dl>
  </details>`;
}
