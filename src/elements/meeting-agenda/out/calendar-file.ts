import {placeOf} from '../words.js';
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
    place: field('place')?.checked ? placeOf(desk, meeting) : undefined,
  };
  try {
    const {meetingCalendar, seriesCalendar} = await writing();
    const write = kind === 'series' ? seriesCalendar : meetingCalendar;
    const written = write(group, meeting, options);
    if (written === undefined) return undefined;
    const name = kind === 'series' ? text.seriesName : text.fileName;
    const type = 'text/calendar;charset=utf-8';
    return new File([written], `${name}-${meeting.start?.slice(0, 10) ?? ''}.ics`, {type});
  } catch (error) {
    console.warn('@resourcegroep/elements: a calendar file was not made.', error);
    return undefined;
  }
}
