import {each} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {Meeting} from './schema.js';

/**
 * Gives a new number to each meeting of which calendars are to show something else now: higher than
 * any that the group had, also when a change is taken back. A calendar keeps what has the highest
 * (`SEQUENCE`, RFC 5545 §3.8.7.4); without a number it is 0.
 */
export function numbered(before: ResourceGroup, after: ResourceGroup): ResourceGroup {
  const otherRhythm = after.intervalMonths !== before.intervalMonths;
  if (after.meetings === before.meetings && !otherRhythm) return after;
  const old = new Map(before.meetings.map((meeting) => [meeting.id, meeting]));
  const sequence = nextNumber(before);
  // The highest number does not go with the plan that had it: a calendar would not believe the next.
  const last = nextNumber(after) < sequence ? after.meetings.at(-1) : undefined;
  return each(after, 'meeting', (meeting) => {
    const was = old.get(meeting.id);
    if (meeting === last) return {sequence: sequence - 1};
    // The meetings after one that comes are in the calendar in the rhythm of the group.
    return was && (showsElse(was, meeting) || (otherRhythm && isComing(meeting))) && {sequence};
  });
}

/** For what comes new in a calendar, higher than any before; 0 for the first. */
export const nextNumber = ({meetings}: Pick<ResourceGroup, 'meetings'>): number =>
  1 + meetings.reduce((most, {sequence = 0}) => Math.max(most, sequence), -1);

const isComing = ({state}: Meeting): boolean => state === 'planning' || state === 'announced';

/** What was held is in the calendar as it was. */
const showsElse = (was: Meeting, is: Meeting): boolean =>
  face(was) !== face(is) || (was.state !== is.state && was.state !== 'held' && is.state !== 'held');

const face = ({start, timeZone, durationMinutes, placeKind, placeText}: Meeting): string =>
  JSON.stringify([start, timeZone, durationMinutes, placeKind, placeText]);
