import {html, nothing, type TemplateResult} from 'lit';
import type {Rating} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import type {FormDesk} from './desk.js';
import type {Row} from './rows.js';
import {ratingLabel} from './scales.js';

/** All that was ever said of how a goal goes, person by person, the client first; newest on top. */
export function wholeCourse(
  desk: FormDesk,
  clients: readonly Rating[],
  others: readonly Row[],
): unknown {
  const rows = [clients, ...others].filter(({length}) => length > 0);
  if (rows.every(({length}) => length === 1)) return nothing;
  return html`<details class="whole-course">
    <summary class="btn plain">${desk.text.wholeCourse}</summary>
    <div class="more-body">${rows.map((row) => rowView(desk, row))}</div>
  </details>`;
}

function rowView(desk: FormDesk, row: readonly Rating[]): TemplateResult {
  const {text, group, actor} = desk;
  const by = row[0]?.by ?? actor;
  return html`<section>
    <h5 class="kicker" dir="auto">${actorName(text, group, by, actor)}</h5>
    <ol class="versions">
      ${row.toReversed().map((rating) => moment(desk, rating))}
    </ol>
  </section>`;
}

function moment(desk: FormDesk, rating: Rating): TemplateResult {
  const {text, locale} = desk;
  const day = dateOf(locale, rating.on);
  const when = rating.meetingId === undefined ? day : text.inMeeting(day);
  return html`<li>
    <span>${ratingLabel(desk, rating)}</span>
    ${rating.comment ? html`<span dir="auto">${text.quoted(rating.comment)}</span>` : nothing}
    <span class="muted small">${when}</span>
  </li>`;
}
