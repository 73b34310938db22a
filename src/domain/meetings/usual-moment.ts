import type {Meeting} from './schema.js';
import {instantOf, wallClockOf} from './time.js';

/** The same weekday and hour, as many months on as the group wishes; a suggestion, as an instant. */
export function usualMoment(last: Meeting, months: number): string | undefined {
  const clock = last.start === undefined ? undefined : wallClockOf(last.start, last.timeZone);
  if (!clock) return undefined;
  const day = new Date(`${clock.day}T00:00:00Z`);
  const weekday = day.getUTCDay();
  // The end of a month stays in the month that is meant.
  const date = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(date, length));
  day.setUTCDate(day.getUTCDate() + nearest(weekday - day.getUTCDay()));
  return instantOf(day.toISOString().slice(0, 10), clock.time, last.timeZone)?.instant;
}

/** At most three days away. */
const nearest = (days: number): number => ((((days + 3) % 7) + 7) % 7) - 3;
