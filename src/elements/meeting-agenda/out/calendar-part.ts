import {html, nothing, type TemplateResult} from 'lit';
import {calendarPlace} from './calendar-place.js';
import type {OutDesk} from './out-desk.js';

/** A file of this meeting, or of the times after it; or one that takes them out again. */
export type CalendarKind = 'meeting' | 'series' | 'meetingOut' | 'seriesOut';

type Save = (kind: CalendarKind, event: Event) => void;

/** In the calendar, or out of it: by a file that the calendar of the device opens. */
export function calendarPart(desk: OutDesk, save: Save, outcome: TemplateResult): unknown {
  const {text, meeting} = desk;
  // The times after it may still stand there.
  if (meeting.state === 'held')
    return html`<section part="calendar">
      <h4 class="kicker">${text.outOfCalendar}</h4>
      ${seriesOut(desk, save)} ${outcome}
    </section>`;
  const isOff = meeting.state === 'cancelled';
  const hasDay = !Number.isNaN(Date.parse(meeting.start ?? ''));
  return html`<section part="calendar">
    <h4 class="kicker">${isOff ? text.outOfCalendar : text.inCalendar}</h4>
    ${isOff ? off(desk, save) : hasDay ? on(desk, save) : html`<p>${text.noDayYet}</p>`}
    ${takenOut(desk, save, !isOff && !hasDay)} ${outcome}
  </section>`;
}

function off({text}: OutDesk, save: Save): TemplateResult {
  return html`<p>${text.outOfCalendarHelp}</p>
    <div class="actions">${button(text.removeFromCalendar, 'meetingOut', save)}</div>`;
}

/** What somebody put in a calendar before, and has no place there any more. */
function takenOut(desk: OutDesk, save: Save, isDayGone: boolean): TemplateResult {
  const {text} = desk;
  return html`<details class="more">
    <summary>${text.takeOut}</summary>
    ${isDayGone ? removal(text.dayOutHelp, button(text.dayOut, 'meetingOut', save)) : nothing}
    ${seriesOut(desk, save)}
  </details>`;
}

const seriesOut = ({text}: OutDesk, save: Save): TemplateResult =>
  removal(text.seriesOutHelp, button(text.seriesOut, 'seriesOut', save));

const removal = (help: string, act: TemplateResult): TemplateResult =>
  html`<p>${help}</p>
    <div class="actions">${act}</div>`;

function on(desk: OutDesk, save: Save): TemplateResult {
  const {text, group} = desk;
  const place = calendarPlace(desk);
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
