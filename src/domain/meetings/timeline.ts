import type {ResourceGroup} from '../group.js';
import type {Meeting} from './schema.js';

const dayLength = 86_400_000;

const timeOf = (meeting: Meeting) => Date.parse(meeting.start ?? meeting.heldOn ?? '') || 0;

/**
 * The meeting that comes next: the one that goes on, or of several the one that began last; then an
 * announced one, then one with a date, then any planned, and at last what nobody closed in a day.
 * Without `at`, an ISO instant, no day is past.
 */
export function nextMeeting(group: ResourceGroup, at = ''): Meeting | undefined {
  const rank = ({state, start, runningSince}: Meeting): number => {
    if (Date.parse(at) - Date.parse(runningSince ?? start ?? '') >= dayLength) return 3;
    return runningSince ? -Date.parse(runningSince) : state === 'announced' ? 0 : start ? 1 : 2;
  };
  return group.meetings
    .filter(({state}) => state === 'announced' || state === 'planning')
    .sort((a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b))[0];
}

/** The newest meeting that took place. */
export function lastHeld(group: ResourceGroup): Meeting | undefined {
  return group.meetings
    .filter(({state}) => state === 'held')
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
}
