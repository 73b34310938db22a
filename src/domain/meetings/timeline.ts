import type {ResourceGroup} from '../group.js';
import type {Meeting} from './schema.js';

const dayLength = 86_400_000;

const timeOf = (meeting: Meeting) => Date.parse(meeting.start ?? meeting.heldOn ?? '') || 0;

/** Its day is past, and nobody closed it or called it off. */
const isPassed = ({start, runningSince}: Meeting, at: string): boolean =>
  Date.parse(at) - Date.parse(runningSince ?? start ?? '') >= dayLength;

/**
 * The meeting that comes next: the one that goes on, or of several the one that began last; then an
 * announced one, then one with a date, then any planned, and at last what was never closed, the
 * newest first. Without `at`, an ISO instant, no day is past.
 */
export function nextMeeting(group: ResourceGroup, at?: string): Meeting | undefined {
  const rank = (meeting: Meeting): number => {
    const {state, start, runningSince} = meeting;
    if (at !== undefined && isPassed(meeting, at)) return 3;
    if (runningSince) return -Date.parse(runningSince);
    return state === 'announced' ? 0 : start ? 1 : 2;
  };
  const order = (a: Meeting, b: Meeting): number =>
    rank(a) === 3 ? timeOf(b) - timeOf(a) : timeOf(a) - timeOf(b);
  return group.meetings
    .filter(({state}) => state === 'announced' || state === 'planning')
    .sort((a, b) => rank(a) - rank(b) || order(a, b))[0];
}

/** The newest meeting that took place. */
export function lastHeld(group: ResourceGroup): Meeting | undefined {
  return group.meetings
    .filter(({state}) => state === 'held')
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
}
