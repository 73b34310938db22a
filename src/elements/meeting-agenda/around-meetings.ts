import type {ActorRef} from '../../domain/base.js';
import {byOrder} from '../../domain/by-order.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {Agreement, Meeting} from '../../domain/meetings/schema.js';
import {earlierMeetings, isOver, whenOf} from './meetings.js';

/** Still to come, the next one first; a meeting without a day comes last. */
export const comingMeetings = (group: ResourceGroup): readonly Meeting[] =>
  group.meetings.filter((meeting) => !isOver(meeting)).sort((a, b) => whenOf(a) - whenOf(b));

/** The meeting before this one that took place. */
export function meetingBefore(group: ResourceGroup, meeting: Meeting): Meeting | undefined {
  const held = earlierMeetings(group).filter(
    ({id, state}) => state === 'held' && id !== meeting.id,
  );
  return held.find((earlier) => whenOf(earlier) < whenOf(meeting));
}

/** Nobody else sees the agreements before the client shared them (I15); a note taker does. */
export function agreementsOf(
  group: ResourceGroup,
  meeting: Meeting,
  actor: ActorRef,
  records: boolean,
): readonly Agreement[] | undefined {
  const shared =
    actor.kind !== 'member' ||
    (meeting.record === 'approved' ? meeting.sharedWith.includes(actor.membershipId) : records);
  if (!shared) return undefined;
  return group.agreements.filter(({meetingId}) => meetingId === meeting.id).sort(byOrder);
}
