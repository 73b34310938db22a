import {html, nothing, type TemplateResult} from 'lit';
import type {Goal, Rating} from '../../domain/goals/schema.js';
import {ratingWords} from '../../domain/goals/values.js';
import {sameActor} from '../../domain/network/people.js';
import {actorName, actorWho} from '../../ui/actor.js';
import {coursePicture} from './course-picture.js';
import {isClient, type FormDesk} from './desk.js';
import {ratingForm} from './rating-form.js';
import {ratingLabel} from './rating-label.js';
import {othersNewest, ratingsBy} from './rows.js';
import {valueOf} from './value-of.js';

const client = {kind: 'client'} as const;

/** How it goes: the client's own row first, everybody else's apart and never averaged (I11). */
export function courseView(desk: FormDesk, goal: Goal): unknown {
  const {actor} = desk;
  const ratings = desk.ratingsOf(goal);
  if (ratings.length === 0) return nothing;
  const rates = desk.may('rateGoal') === 'yes';
  const others = othersNewest(ratings, client, actor);
  return html`<div class="how" part="course">
    ${isClient(desk) && rates ? nothing : theirCourse(desk, ratingsBy(ratings, client))}
    ${rates ? ownRow(desk, goal, ratingsBy(ratings, actor)) : nothing}
    ${others.length === 0 ? nothing : othersView(desk, others)}
  </div>`;
}

/** The first word about a goal lies one press away: a new goal is not measured at once. */
export function firstRating(desk: FormDesk, goal: Goal): unknown {
  const {text} = desk;
  const going = goal.status === 'active' && desk.ratingsOf(goal).length === 0;
  if (!going || desk.may('rateGoal') !== 'yes') return nothing;
  return html`<details class="start">
    <summary class="btn plain">${isClient(desk) ? text.rateNow : text.rateYours}</summary>
    ${ownRow(desk, goal, [])}
  </details>`;
}

/** The four words are the rows of the picture: choose one, and the line goes there. */
function ownRow(desk: FormDesk, goal: Goal, own: readonly Rating[]): TemplateResult {
  const {text, drafts} = desk;
  const draft = drafts.get('rating', goal.id);
  const chosen = draft?.value ?? own.at(-1)?.value;
  const choose = (event: Event): void => {
    const value = valueOf(event);
    drafts.open('rating', goal.id, {value, comment: ''});
    const open = drafts.get('rating', goal.id);
    if (open) drafts.change(open, {value});
  };
  return html`<div class="rate">
    <fieldset>
      <legend class="kicker">${isClient(desk) ? text.rateNow : text.rateYours}</legend>
      <div class="scale">
        <div>
          ${ratingWords.toReversed().map(
            (word) =>
              html`<label class="word">
                <input
                  type="radio"
                  name="r${desk.mark(`row ${goal.id}`)}"
                  value=${word}
                  data-mark=${word === chosen ? desk.mark(`rate ${goal.id}`) : nothing}
                  .checked=${word === chosen}
                  @change=${choose}
                />
                <span>${ratingLabel(desk, word)}</span>
              </label>`,
          )}
        </div>
        ${coursePicture(desk, own, draft?.value)}
      </div>
    </fieldset>
    ${draft ? ratingForm(desk, goal, draft) : remark(own.at(-1))}
  </div>`;
}

/** The client's course for who may not draw it. */
function theirCourse(desk: FormDesk, row: readonly Rating[]): unknown {
  const {text, group, actor} = desk;
  const newest = row.at(-1);
  if (newest === undefined) return nothing;
  const title = isClient(desk) ? text.rateNow : text.rateOf(actorName(text, group, client, actor));
  return html`<section class="rate">
    <h5 class="kicker" dir="auto">${title}</h5>
    <div class="scale">
      <div aria-hidden="true">
        ${ratingWords
          .toReversed()
          .map(
            (word) =>
              html`<p class="word ${word === newest.value ? 'chosen' : ''}">
                ${ratingLabel(desk, word)}
              </p>`,
          )}
      </div>
      ${coursePicture(desk, row, undefined)}
    </div>
    ${remark(newest)}
  </section>`;
}

const remark = (rating: Rating | undefined): unknown =>
  rating?.comment ? html`<p class="muted" dir="auto">“${rating.comment}”</p>` : nothing;

function othersView(desk: FormDesk, others: readonly Rating[]): TemplateResult {
  const {text, group, actor, board} = desk;
  const row = ({by, value, comment: said}: Rating): TemplateResult =>
    html`<li>
      ${actorWho(text, group, by, actor)}
      <span>${ratingLabel(desk, value)}</span>
      ${said ? html`<span class="muted small" dir="auto">“${said}”</span>` : nothing}
    </li>`;
  const goal = board.goals.get(others[0]?.goalId ?? '');
  const own = goal && ratingsBy(desk.ratingsOf(goal), client).at(-1);
  const differs = others.some(({by, value}) => !sameActor(by, client) && value !== own?.value);
  return html`<section class="others" part="others">
    <h5 class="kicker">${text.rateOthers}</h5>
    <ul>
      ${others.map(row)}
    </ul>
    ${own && differs ? html`<p class="small muted">${text.differs}</p>` : nothing}
  </section>`;
}
