import {html, nothing, type TemplateResult} from 'lit';
import type {Goal, Rating} from '../../domain/goals/schema.js';
import {actorWho} from '../../ui/actor.js';
import {coursePicture, smallCourse} from './course-picture.js';
import {isClient, type FormDesk} from './desk.js';
import {opens} from './opens.js';
import {ownRow} from './own-row.js';
import {ratingsBy, rowsOfOthers, type Row} from './rows.js';
import {levelsOf, ratingLabel, type Level} from './scales.js';
import {scoreWords} from './score-words.js';
import {wholeCourse} from './whole-course.js';

const client = {kind: 'client'} as const;

/** How it goes: the client's own row first, everybody else's apart and never averaged (I11). */
export function courseView(desk: FormDesk, goal: Goal): unknown {
  const {actor} = desk;
  const ratings = desk.ratingsOf(goal);
  if (ratings.length === 0) return nothing;
  const rates = desk.may('rateGoal') === 'yes';
  const levels = levelsOf(desk, goal);
  const clients = ratingsBy(ratings, client);
  const others = rowsOfOthers(ratings, client, actor);
  return html`<div class="how" part="course">
      ${isClient(desk) && rates ? nothing : theirCourse(desk, levels, clients)}
      ${rates ? ownRow(desk, goal, levels, ratingsBy(ratings, actor)) : nothing}
      ${others.length === 0 ? nothing : othersView(desk, levels, others, clients.at(-1))}
    </div>
    ${scoreWords(desk, goal)} ${wholeCourse(desk, clients, rowsOfOthers(ratings, client))}`;
}

/** The first word about a goal lies one press away: a new goal is not measured at once. */
export function firstRating(desk: FormDesk, goal: Goal): unknown {
  const {text} = desk;
  const going = goal.status === 'active' && desk.ratingsOf(goal).length === 0;
  if (!going || desk.may('rateGoal') !== 'yes') return nothing;
  const draft = desk.drafts.get('rating', goal.id) ?? desk.drafts.get('scores', goal.id);
  return html`<details class="start" ?open=${opens(draft)}>
    <summary class="btn plain">${isClient(desk) ? text.rateNow : text.rateYours}</summary>
    ${ownRow(desk, goal, levelsOf(desk, goal), [])} ${scoreWords(desk, goal)}
  </details>`;
}

/** The client's course for who may not draw it. */
function theirCourse(desk: FormDesk, levels: readonly Level[], row: readonly Rating[]): unknown {
  const {text, group} = desk;
  const newest = row.at(-1);
  if (newest === undefined) return nothing;
  const title = isClient(desk) ? text.rateNow : text.rateOf(group.clientName ?? text.theClient);
  const picture = coursePicture(desk, row, levels, undefined);
  return html`<section class="rate">
    <h5 class="kicker" dir="auto">${title}</h5>
    ${
      picture === nothing
        ? html`<p>${ratingLabel(desk, newest)}</p>`
        : html`<div class="scale ${levels[0]?.score === undefined ? '' : 'scored'}">
            <div aria-hidden="true">${levels.map((level) => shown(level, newest))}</div>
            ${picture}
          </div>`
    }
    ${newest.comment ? html`<p class="muted" dir="auto">${text.quoted(newest.comment)}</p>` : nothing}
  </section>`;
}

const shown = ({value, label, score}: Level, newest: Rating): TemplateResult =>
  html`<p class="word ${value === newest.value ? 'chosen' : ''}">
    ${score === undefined ? nothing : html`<span class="score">${score}</span>`}${label}
  </p>`;

function othersView(
  desk: FormDesk,
  levels: readonly Level[],
  others: readonly Row[],
  own: Rating | undefined,
): TemplateResult {
  const {text, group, actor} = desk;
  const row = (ratings: Row): TemplateResult => {
    const newest = ratings.at(-1) ?? ratings[0];
    return html`<li>
      ${actorWho(text, group, newest.by, actor)} ${smallCourse(desk, ratings, levels)}
      <span>${ratingLabel(desk, newest)}</span>
      ${newest.comment ? html`<span class="muted small" dir="auto">${text.quoted(newest.comment)}</span>` : nothing}
    </li>`;
  };
  const differs = others.some((ratings) => {
    const newest = ratings.at(-1);
    return newest?.scale === own?.scale && newest?.value !== own?.value;
  });
  return html`<section class="others" part="others">
    <h5 class="kicker">${text.rateOthers}</h5>
    <ul>
      ${others.map(row)}
    </ul>
    ${own && differs ? html`<p class="small muted">${text.differs}</p>` : nothing}
  </section>`;
}
