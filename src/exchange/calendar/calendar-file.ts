import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalWeekday,
  type ICalEventData,
} from 'ical-generator';
import type {ResourceGroup} from '../../domain/group.js';
import {defaultDurationMinutes} from '../../domain/meetings/agenda-times.js';
import {usualMoment} from '../../domain/meetings/usual-moment.js';
import {nextNumber} from '../../domain/meetings/numbered.js';
import type {Meeting} from '../../domain/meetings/schema.js';
import {wallClockOf} from '../../domain/meetings/time.js';
import {oneLine} from '../one-line.js';
import {calendarUid} from './calendar-uid.js';
import {nthOf, vtimezone} from './time-zone.js';

export interface CalendarOptions {
  /** Now, as an ISO instant. */
  readonly at: string;
  /**
   * How it is called in the calendar: a word that everybody at work may read. Nothing else that is
   * known of the meeting comes in the file: no agenda, no names, no kind.
   */
  readonly title: string;
  /** Only where it may stand in a calendar. */
  readonly place?: string | undefined;
}

type Group = Pick<ResourceGroup, 'id' | 'intervalMonths' | 'meetings'>;

/**
 * One meeting as a calendar file (RFC 5545), in UTC: the same `UID` for as long as the meeting lives,
 * a higher `SEQUENCE` after each change, and `METHOD:CANCEL` when it was called off. `undefined`
 * without a day. It invites nobody and names nobody, for which the model would need addresses.
 */
export function meetingCalendar(
  {id}: Group,
  meeting: Meeting,
  options: CalendarOptions,
): string | undefined {
  const start = Date.parse(meeting.start ?? '');
  if (Number.isNaN(start)) return undefined;
  const status = statuses[meeting.state] ?? ICalEventStatus.TENTATIVE;
  return fileOf({
    ...common(meeting, options),
    ...{id: calendarUid(id, meeting.id), status},
    ...{start: new Date(start), end: new Date(start + lengthOf(meeting))},
  });
}

/**
 * The times after this meeting, in the rhythm of the group: moments kept free for about a year, on the
 * clock of the place, so with `TZID`. There is one such row for a group; a newer file replaces it. Each
 * of those meetings gets a file of its own once it has a day. `undefined` without a day or a rhythm.
 */
export function seriesCalendar(
  {id, intervalMonths, meetings}: Group,
  meeting: Meeting,
  options: CalendarOptions,
): string | undefined {
  if (intervalMonths === undefined || !(intervalMonths >= 1)) return undefined;
  const interval = Math.round(intervalMonths);
  const first = usualMoment(meeting, interval);
  const begin = first === undefined ? undefined : wallTime(first, meeting.timeZone);
  if (first === undefined || !begin) return undefined;
  const until = new Date(Date.parse(first) + lengthOf(meeting)).toISOString();
  const end = wallTime(until, meeting.timeZone);
  const count = timesInAYear(interval);
  const nth = nthOf(begin.clock);
  const file = fileOf({
    ...common(meeting, options),
    ...{id: calendarUid(id), status: ICalEventStatus.TENTATIVE},
    // Also where another meeting was the last before it.
    sequence: nextNumber({meetings}),
    ...{timezone: begin.zone, start: begin, end: end ?? begin},
    repeating: {
      freq: ICalEventRepeatingFreq.MONTHLY,
      ...{interval, count},
      byDay: weekdays.slice(new Date(begin.clock).getUTCDay()).slice(0, 1),
      // A fifth one is not in every month.
      bySetPos: nth > 4 ? -1 : nth,
    },
  });
  const years = ((count * interval) / 12 + 1) * 366 * 86_400_000;
  const zone = vtimezone(begin.zone, Date.parse(first), Date.parse(first) + years);
  // The library would write the zone itself, and then the stamp not in UTC.
  return begin.zone === utc ? file : file.replace('BEGIN:VEVENT', () => `${zone}\r\nBEGIN:VEVENT`);
}

/**
 * Takes out of a calendar what stands there (`METHOD:CANCEL`): a meeting, also where it has no day any
 * more, or without one the row of times after it. A calendar finds it by its `UID`; where no day is
 * known the file has that on which it was made, for a reader that cannot do without.
 */
export function withdrawnCalendar(
  {id, meetings}: Group,
  meeting: Meeting | undefined,
  options: CalendarOptions,
): string {
  const known = Date.parse(meeting?.start ?? '');
  const start = Number.isNaN(known) ? Date.parse(options.at) : known;
  const length = meeting ? lengthOf(meeting) : defaultDurationMinutes * 60_000;
  return fileOf({
    ...common(meeting ?? {sequence: nextNumber({meetings})}, options),
    ...{id: meeting ? calendarUid(id, meeting.id) : calendarUid(id)},
    ...{status: ICalEventStatus.CANCELLED, start: new Date(start), end: new Date(start + length)},
  });
}

/** About a year ahead, and more than one: a row of one is none. */
export const timesInAYear = (intervalMonths: number): number =>
  Math.max(2, Math.floor(12 / intervalMonths));

const weekdays = [
  ...[ICalWeekday.SU, ICalWeekday.MO, ICalWeekday.TU, ICalWeekday.WE],
  ...[ICalWeekday.TH, ICalWeekday.FR, ICalWeekday.SA],
] as const;

const statuses: Readonly<Record<string, ICalEventStatus | undefined>> = {
  announced: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

function common(
  {sequence = 0}: Pick<Meeting, 'sequence'>,
  {at, title, place}: CalendarOptions,
): Pick<ICalEventData, 'sequence' | 'stamp' | 'summary' | 'location' | 'class'> {
  return {
    ...{sequence, stamp: new Date(at), summary: oneLine(title)},
    ...(place?.trim() && {location: oneLine(place)}),
    // Who looks in somebody else's calendar sees that the time is taken, and nothing more.
    class: ICalEventClass.PRIVATE,
  };
}

function fileOf(event: ICalEventData): string {
  const method =
    event.status === ICalEventStatus.CANCELLED
      ? ICalCalendarMethod.CANCEL
      : ICalCalendarMethod.PUBLISH;
  // A calendar may show what made the file: a name that says nothing about health.
  const calendar = ical({prodId: '//rg-elements//EN', method});
  calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}

const lengthOf = ({durationMinutes: minutes}: Meeting): number =>
  (minutes >= 1 && minutes <= 1440 ? minutes : defaultDurationMinutes) * 60_000;

interface WallTime {
  readonly zone: string;
  /** In milliseconds, as if the clock were one of UTC. */
  readonly clock: number;
  format(form?: string): string;
  isValid(): boolean;
  toDate(): Date;
  toJSON(): string;
  utc(): WallTime;
}

/** A time as clocks there show it, in a form that the library takes. */
function wallTime(instant: string, timeZone: string | undefined): WallTime | undefined {
  const shown = wallClockOf(instant, timeZone);
  if (!shown) return undefined;
  const {day, time, zone} = shown;
  const digits = (text: string): string => text.replaceAll(/[-:]/g, '');
  const found: WallTime = {
    zone,
    clock: Date.parse(`${day}T${time}Z`),
    format: (form) => (form === 'YYYYMMDD' ? digits(day) : `${digits(time)}00`),
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => instant,
    utc: () => wallTime(instant, utc) ?? found,
  };
  return found;
}

/** Written without a zone. */
const utc = 'UTC';
