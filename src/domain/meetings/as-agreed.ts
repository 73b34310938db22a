import type {Step} from '../goals/schema.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import type {Agreement} from './schema.js';

/**
 * The step that an agreement became in its meeting, as long as the client did not approve it: until
 * then the two are one. What is done already stays as it was done.
 */
export const stepOf = (
  {meetings, steps}: ResourceGroup,
  {stepId, meetingId}: Agreement,
): Step | undefined =>
  meetings.some(({id, record}) => id === meetingId && record !== 'approved')
    ? steps.find(
        ({id, fromMeetingId, state}) =>
          id === stepId && fromMeetingId === meetingId && !isDone(state),
      )
    : undefined;

/** Meetings of which the client did not approve the agreements yet, by their id (I15). */
export const draftsIn = ({meetings}: ResourceGroup): ReadonlySet<string | undefined> =>
  new Set(meetings.flatMap(({id, record}) => (record === 'draft' ? [id] : [])));
