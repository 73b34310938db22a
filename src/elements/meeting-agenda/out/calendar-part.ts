import {html, nothing, type TemplateResult} from 'lit';
import {placeOf} from '../words.js';
import type {OutDesk} from './out-desk.js';

/** A file of this meeting, or of the times after it. */
export type CalendarKind = 'meeting' | 'series';

type Save = (kind: CalendarKind, event: Event) => void;

/** In the calendar, or out of it: by a file that the calendar of the device opens. */
export function calendarPart(desk: OutDesk, save: Save, outcome: TemplateResult): unknown {
  const {text, meeting} = desk;
  if (meeting.state === 'held') return nothing;
  const isOff = meeting.state === 'cancelled';
  const hasDay = !Number.isNaN(Date.parse(meeting.start ?? ''));
  if (isOff && !hasDay) return nothing;
  return html`<section part="calendar">
    <h4 class="kicker">${isOff ? text.outOfCalendar : text.inCalendar}</h4>
    ${isOff ? off(desk, save) : hasDay ? on(desk, save) : html`<p>${text.noDayYet}</p>`} ${outcome}
  </section>`;
}

function off({text}: OutDesk, save: Save): TemplateResult {
  return html`<p>${text.outOfCalendarHelp}</p>
    <div class="actions">${button(text.removeFromCalendar, 'meeting', save)}</div>`;
}

function on(desk: OutDesk, save: Save): TemplateResult {
  const {text, group} = desk;
  const place = placeOf(desk, desk.meeting);
  return html`<label class="field">
      <span class="label">${text.calendarTitle}</span>
      <span class="help">${text.calendarTitleHelp}</span>
      <input class="input" name="title" maxlength="200" dir="auto" .value=${text.appointment} />
    </label>
    ${
      place === undefined
        ? nothing
        : html`<label class="choice">
            <input type="checkbox" name="place" />
            <span>${text.alsoPlace}<span class="muted small" dir="auto">${place}</span></span>
          </label>`
    }
    <div class="actions">${button(text.toCalendar, 'meeting', save)}</div>
    ${
      group.intervalMonths === undefined
        ? nothing
        : html`<p>${text.seriesHelp(group.intervalMonths)}</p>
            <div class="actions">${button(text.toSeries, 'series', save)}</div>`
    }`;
}

const button = (label: string, kind: CalendarKind, save: Save): TemplateResult =>
  html`<button class="btn quiet" type="button" @click=${(event: Event) => save(kind, event)}>
    ${label}
  </button>`;
