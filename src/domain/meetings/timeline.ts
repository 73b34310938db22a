import type {ResourceGroup} from '../group.js';
import type {Meeting} from './schema.js';

const timeOf = (meeting: Meeting) => Date.parse(meeting.start ?? meeting.heldOn ?? '') || 0;

/** The meeting that comes next: an announced one first, then one with a date, then any planned. */
export function nextMeeting(group: ResourceGroup): Meeting | undefined {
  const rank = ({state, start}: Meeting) => (state === 'announced' ? 0 : start ? 1 : 2);
  return group.meetings
    .filter(({state}) => state === 'announced' || state === 'planning')
    .sort((a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b))[0];
}

/** Nobody replied to it, and nothing was agreed in it: then a plan can be taken away as a whole. */
export const isOnlyAPlan = (
  group: ResourceGroup,
  {id, state, invited, dateOptions = []}: Meeting,
): boolean =>
  state === 'planning' &&
  invited.every(({reply}) => reply === undefined) &&
  dateOptions.every(({replies}) => replies.length === 0) &&
  !group.agreements.some(({meetingId}) => meetingId === id);

/** The newest meeting that took place. */
export function lastHeld(group: ResourceGroup): Meeting | undefined {
  return group.meetings
    .filter(({state}) => state === 'held')
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
}
