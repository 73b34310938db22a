import type {CommandOf} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {defaultDurationMinutes} from './agenda-times.js';
import {askedAnew} from './asked-anew.js';
import {newAgenda, waiting} from './next-agenda.js';
import type {Meeting} from './schema.js';
import {instantOf, wallClockOf} from './time.js';
import type {MeetingKind} from './values.js';

/** What the next meeting usually is: the first one, one about how to go on, or a follow-up. */
export function usualKind({meetings, phase}: ResourceGroup): MeetingKind {
  const first = meetings.some(({kind, state}) => kind === 'first' && state !== 'cancelled');
  const some = meetings.some(({state}) => state === 'held');
  if (!first && !some) return 'first';
  return phase.current === 'reorientation' ? 'reorientation' : 'followUp';
}

/** The next meeting, made from one that was: as it was, with what was left, and without a day. */
export function meetingAfter(
  group: ResourceGroup,
  last: Meeting,
  {newId, at}: {readonly newId: () => string; readonly at: string},
): CommandOf<'planMeeting'> {
  const {timeZone, placeKind, placeText, chair} = last;
  const invited = askedAnew(group, at, last);
  const leads =
    chair?.kind === 'client' ||
    invited.some(({membershipId}) => membershipId === chair?.membershipId);
  const kind = usualKind(group);
  const id = newId();
  return {
    type: 'planMeeting',
    meeting: {
      id,
      kind,
      fromMeetingId: last.id,
      durationMinutes: last.durationMinutes || defaultDurationMinutes,
      ...(timeZone !== undefined && {timeZone}),
      ...(placeKind !== undefined && {placeKind}),
      ...(placeText !== undefined && {placeText}),
      ...(leads && chair && {chair}),
      invited,
    },
    items: newAgenda(group, {
      meeting: {id, kind},
      before: last,
      left: waiting(group, last),
      newId,
    }),
  };
}

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
