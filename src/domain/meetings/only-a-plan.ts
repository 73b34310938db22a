import type {ResourceGroup} from '../group.js';
import type {Meeting} from './schema.js';
import {preparationFields} from './values.js';

/**
 * Nobody replied to it, it did not begin, the client wrote nothing for it, and nothing was agreed in
 * it: then a plan can be taken away as a whole.
 */
export const isOnlyAPlan = (group: ResourceGroup, meeting: Meeting): boolean =>
  isUntouched(meeting) &&
  !group.agreements.some(({meetingId}) => meetingId === meeting.id) &&
  // A step outlives its agreement once it is done; who sees it is known by the meeting (I15).
  !group.steps.some(({fromMeetingId}) => fromMeetingId === meeting.id);

const isUntouched = ({
  state,
  runningSince,
  invited,
  formerlyInvited = [],
  dateOptions = [],
  ...own
}: Meeting): boolean =>
  state === 'planning' &&
  runningSince === undefined &&
  Object.values(preparationFields).every((field) => !own[field]) &&
  formerlyInvited.length === 0 &&
  invited.every(
    ({reply, attended, earlier = []}) => reply === undefined && earlier.length === 0 && !attended,
  ) &&
  dateOptions.every(({replies}) => replies.length === 0);
