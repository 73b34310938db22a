import type {CommandOf} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {defaultDurationMinutes} from './agenda-times.js';
import {askedAnew} from './asked-anew.js';
import {newAgenda, waiting} from './next-agenda.js';
import type {Meeting} from './schema.js';
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

/** Another device made the next meeting from the same one. */
export const isMadeAlready = (
  {meetings}: ResourceGroup,
  {id, fromMeetingId}: Pick<Meeting, 'id' | 'fromMeetingId'>,
): boolean =>
  fromMeetingId !== undefined &&
  meetings.some(
    (one) =>
      one.id !== id &&
      one.fromMeetingId === fromMeetingId &&
      (one.state === 'planning' || one.state === 'announced'),
  );
