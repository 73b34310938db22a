import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import {lastHeld, nextMeeting} from '../../domain/meetings/timeline.js';
import {byOrder} from '../../domain/by-order.js';

export const isOver = ({state}: Meeting): boolean => state === 'held' || state === 'cancelled';
export const whenOf = ({start, heldOn}: Meeting): number =>
  Date.parse(start ?? heldOn ?? '') || Number.MAX_SAFE_INTEGER;

/** Behind us, the last one first. */
export const earlierMeetings = (group: ResourceGroup): readonly Meeting[] =>
  group.meetings.filter(isOver).sort((a, b) => whenOf(b) - whenOf(a));

/** The one that was asked for, else the next one, else the last one. */
export const shownMeeting = (
  group: ResourceGroup,
  meetingId: string | undefined,
  at: string,
): Meeting | undefined =>
  group.meetings.find(({id}) => id === meetingId) ??
  nextMeeting(group, at) ??
  lastHeld(group) ??
  earlierMeetings(group)[0];

/** Does who looks support the client in this group? */
export const facilitates = ({memberships}: ResourceGroup, actor: ActorRef): boolean =>
  actor.kind === 'member' &&
  memberships.some(({id, roles}) => id === actor.membershipId && roles.includes('facilitator'));

/**
 * The items of a meeting that the actor may see, in order. A back end leaves the others out; where
 * it gave the whole group, they are not shown either.
 */
export function itemsOf(
  group: ResourceGroup,
  meeting: Meeting,
  actor: ActorRef,
): readonly AgendaItem[] {
  const supports = facilitates(group, actor);
  const maySee = ({visibility}: AgendaItem): boolean =>
    actor.kind !== 'member' ||
    visibility === 'group' ||
    (supports && visibility === 'clientAndFacilitator');
  return group.agendaItems
    .filter((item) => item.meetingId === meeting.id && maySee(item))
    .sort(byOrder);
}
