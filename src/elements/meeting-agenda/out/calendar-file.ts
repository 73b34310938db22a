import {calendarPlace} from './calendar-place.js';
import type {CalendarKind} from './calendar-part.js';
import type {CalendarWriting} from './out-button.js';
import type {OutDesk} from './out-desk.js';

/** What writes it comes with the first file; `undefined` where the page cannot get it now. */
export async function calendarFile(
  desk: OutDesk,
  kind: CalendarKind,
  {panel, writing}: {readonly panel: HTMLElement; readonly writing: CalendarWriting},
): Promise<File | undefined> {
  const {text, group, meeting} = desk;
  const field = (name: string) => panel.querySelector<HTMLInputElement>(`[name=${name}]`);
  const options = {
    at: new Date().toISOString(),
    title: field('title')?.value.trim() || text.appointment,
    place: field('place')?.checked ? calendarPlace(desk) : undefined,
  };
  try {
    const calendars = await writing();
    const writers = {
      meeting: () => calendars.meetingCalendar(group, meeting, options),
      series: () => calendars.seriesCalendar(group, meeting, options),
      meetingOut: () => calendars.withdrawnCalendar(group, meeting, options),
      seriesOut: () => calendars.withdrawnCalendar(group, undefined, options),
    };
    const written = writers[kind]();
    if (written === undefined) return undefined;
    const name = kind.startsWith('series') ? text.seriesName : text.fileName;
    const type = 'text/calendar;charset=utf-8';
    const day = (meeting.start ?? options.at).slice(0, 10);
    return new File([written], `${name}-${day}.ics`, {type});
  } catch (error) {
    console.warn('@resourcegroep/elements: a calendar file was not made.', error);
    return undefined;
  }
}
