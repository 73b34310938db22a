import type {ActorRef} from '../base.js';
import {seenOwner} from '../goals/project.js';
import type {StepOwner} from '../goals/schema.js';
import type {ResourceGroup} from '../group.js';
import {wasMember} from '../network/project.js';
import {canSee, only, placed, seenActor, seenMark, type Eyes} from '../regie/eyes.js';
import {isForAll} from './for-all.js';
import {onTheTable} from './running.js';
import type {AgendaItem, Agreement, Chair, DateOption, Invitee, Meeting} from './schema.js';
import {isShared, seesRecord} from './sees-record.js';

/** The meetings that are meant for who looks. */
export function meetingsSeen(eyes: Eyes): readonly Meeting[] {
  return eyes.group.meetings.filter((meeting) => seesMeeting(eyes, meeting));
}

/**
 * A meeting is for whom it names, or for everybody where it names nobody, unless it is only a plan;
 * also for who helps with it. What was before somebody joined is shown only where it names them, or
 * where the client shares its agreements (`domain.md` §3).
 */
function seesMeeting(eyes: Eyes, meeting: Meeting): boolean {
  const {own, facilitator, may} = eyes;
  const {state, invited} = meeting;
  if (isNamed(eyes, meeting) || isShared(eyes, meeting)) return true;
  if (isBefore(eyes, meeting)) return false;
  const helps = facilitator || helping.some((action) => may(action));
  const forAll = invited.length === 0 && (state === 'announced' || state === 'held');
  return helps || (own !== undefined && forAll);
}
const isNamed = (eyes: Eyes, {chair, invited}: Meeting): boolean =>
  (chair && isOwn(eyes, chair)) || invited.some(({membershipId}) => membershipId === eyes.own);
const helping = ['planMeeting', 'arrangeAgenda', 'chair', 'recordAgreements'] as const;

/** Was it over before who looks joined? What was called off without a day is taken to be. */
function isBefore({group, own}: Eyes, {state, start, heldOn}: Meeting): boolean {
  const since = group.memberships.find(({id}) => id === own)?.since;
  if (since === undefined || state === 'planning' || state === 'announced') return false;
  const on = heldOn ?? start;
  return on === undefined ? state === 'cancelled' : Date.parse(on) < Date.parse(since);
}

/** Of this one they were given the agreements, and nothing else that was before they joined. */
const isOnlyGiven = (eyes: Eyes, meeting: Meeting): boolean =>
  isBefore(eyes, meeting) && !isNamed(eyes, meeting);

/** The topics that agreements are about, of meetings of which only those are given. */
function topicsGiven(eyes: Eyes, seen: readonly Meeting[]): (item: AgendaItem) => boolean {
  const given = new Set(seen.filter((one) => isOnlyGiven(eyes, one)).map(({id}) => id));
  const agreed = eyes.group.agreements.filter((one) => given.has(one.meetingId));
  const topics = new Set(agreed.map(({itemId}) => itemId));
  return ({id, meetingId, visibility}) =>
    !given.has(meetingId) || (visibility === 'group' && topics.has(id));
}

export function projectMeetings(
  eyes: Eyes,
  seen: readonly Meeting[],
  shown: {readonly goalIds: ReadonlySet<string>; readonly stepIds: ReadonlySet<string>},
): Pick<ResourceGroup, 'meetings' | 'agendaItems' | 'agreements'> {
  const {group} = eyes;
  const meetingOf = new Map(seen.map((meeting) => [meeting.id, meeting]));
  const seesRecordOf = (id: string) => {
    const meeting = meetingOf.get(id);
    return meeting !== undefined && seesRecord(eyes, meeting);
  };
  const seenItems = group.agendaItems
    .filter((item) => meetingOf.has(item.meetingId) && seesItem(eyes, item))
    .filter(topicsGiven(eyes, seen));
  const itemIds = new Set(seenItems.map(({id}) => id));
  const items = seenItems.map((item): AgendaItem => {
    const {fromItemId} = item;
    const known = fromItemId !== undefined && itemIds.has(fromItemId);
    const seenOf = seenItem(eyes, item, shown.goalIds, seesRecordOf(item.meetingId));
    return known ? {...seenOf, fromItemId} : seenOf;
  });
  return {
    meetings: seen.map((meeting): Meeting => {
      const {fromMeetingId} = meeting;
      const known = fromMeetingId !== undefined && meetingOf.has(fromMeetingId);
      const seenOf = seenMeeting(eyes, meeting, itemIds);
      return known ? {...seenOf, fromMeetingId} : seenOf;
    }),
    agendaItems: placed(eyes, 'arrangeAgenda', items),
    agreements: placed(
      eyes,
      'recordAgreements',
      group.agreements
        .filter(({meetingId}) => seesRecordOf(meetingId))
        .map((agreement) => seenAgreement(eyes, agreement, itemIds, shown.stepIds)),
    ),
  };
}

function seenMeeting(eyes: Eyes, meeting: Meeting, items: ReadonlySet<string>): Meeting {
  const shares = seesRecord(eyes, meeting);
  return {
    ...only(meeting, 'id', 'kind', 'state', 'start', 'timeZone', 'durationMinutes', 'heldOn'),
    ...only(meeting, 'placeKind', 'placeText', 'runningSince', 'itemSince', 'pausedSince'),
    ...only(meeting, 'sequence'),
    ...(isOnlyGiven(eyes, meeting) ? {invited: []} : seenInside(eyes, meeting, items)),
    // Who wrote it down knows that there is one, also where it is for others now.
    record: shares || eyes.may('recordAgreements') ? meeting.record : 'none',
    ...(shares && only(meeting, 'approvedOn')),
    sharedWith: readersSeen(eyes, meeting),
    ...seenMark(eyes, meeting),
  };
}

/** Who is there, and what they are at. */
function seenInside(
  eyes: Eyes,
  meeting: Meeting,
  items: ReadonlySet<string>,
): Pick<Meeting, 'itemNowId' | 'dateOptions' | 'chair' | 'invited' | 'formerlyInvited'> {
  const {chair, dateOptions, itemNowId} = meeting;
  const seesNow = itemNowId === undefined || items.has(itemNowId);
  // What is hidden is not on the table: there lies what everybody sees next.
  const nowId = seesNow ? itemNowId : onTheTable(meeting, eyes.group.agendaItems).now?.id;
  return {
    ...(nowId !== undefined && {itemNowId: nowId}),
    ...(dateOptions && {dateOptions: dateOptions.map((option) => seenOption(eyes, option))}),
    ...(chair && canSee(eyes, chair) && {chair: seenChair(chair)}),
    invited: meeting.invited
      .filter(({membershipId}) => eyes.memberships.has(membershipId))
      .map((invitee) => seenInvitee(eyes, invitee, chair)),
    ...formersSeen(eyes, meeting),
  };
}

/** Whose invitation was taken back is told as replies are. */
function formersSeen(eyes: Eyes, {formerlyInvited = [], chair}: Meeting) {
  const seen = formerlyInvited.filter(({membershipId}) => hearsOf(eyes, membershipId));
  return seen.length > 0 && {formerlyInvited: seen.map((one) => seenInvitee(eyes, one, chair))};
}

/** The replies of others are told to the facilitator and to who arranges the meeting. */
const hearsOf = (eyes: Eyes, membershipId: string): boolean =>
  membershipId === eyes.own ||
  ((eyes.facilitator || eyes.may('planMeeting')) && eyes.memberships.has(membershipId));

/** Who else got the record is the client's to know; that everybody did, all may know. */
function readersSeen(eyes: Eyes, meeting: Meeting): readonly string[] {
  if (!isShared(eyes, meeting)) return [];
  const {own, memberships, group} = eyes;
  const all = isForAll(group, meeting);
  return meeting.sharedWith.filter((id) => id === own || (all && memberships.has(id)));
}

const seenChair = (chair: Chair): Chair =>
  chair.kind === 'client' ? {kind: 'client'} : only(chair, 'kind', 'membershipId');

/** What suits others is told as their replies are. */
const seenOption = (eyes: Eyes, {start, replies}: DateOption): DateOption => ({
  start,
  replies: replies
    .filter(({membershipId}) => hearsOf(eyes, membershipId))
    .map((reply) => only(reply, 'membershipId', 'reply')),
});

/**
 * Who comes is told to the client and to who arranges the meeting, and who is there to who leads it;
 * nobody is ever "absent".
 */
function seenInvitee(eyes: Eyes, invitee: Invitee, chair: Chair | undefined): Invitee {
  const own = invitee.membershipId === eyes.own;
  const arranges = own || eyes.facilitator || eyes.may('planMeeting');
  const leads = eyes.may('chair', chair !== undefined && isOwn(eyes, chair));
  return {
    ...only(invitee, 'membershipId', 'expected'),
    ...(arranges && only(invitee, 'reply', 'earlier')),
    ...((arranges || leads) && only(invitee, 'attended', 'uninvited')),
  };
}

/** What is not accepted yet, or was not, is between the client, the proposer and who arranges. */
function seesItem(eyes: Eyes, {proposedBy, state, visibility}: AgendaItem): boolean {
  if (visibility === 'client') return false;
  if (isOwn(eyes, proposedBy)) return true;
  if (visibility === 'clientAndFacilitator' && !eyes.facilitator) return false;
  return state === 'accepted' || eyes.may('arrangeAgenda');
}

function seenItem(
  eyes: Eyes,
  item: AgendaItem,
  goals: ReadonlySet<string>,
  shares: boolean,
): AgendaItem {
  const {broughtBy} = item;
  const goalIds = among(goals, item.goalIds);
  const membershipIds = among(eyes.memberships, item.membershipIds);
  return {
    ...only(item, 'id', 'meetingId', 'kind', 'title', 'minutes', 'order', 'state', 'visibility'),
    ...only(item, 'ending'),
    ...(membershipIds && {membershipIds}),
    ...(goalIds && {goalIds}),
    proposedBy: seenActor(eyes, item.proposedBy),
    ...(broughtBy && canSee(eyes, broughtBy) && {broughtBy: seenActor(eyes, broughtBy)}),
    ...(shares && only(item, 'outcome')),
    ...seenMark(eyes, item),
  };
}

/** Those that are seen; nothing where none is: an empty list would tell that there are some. */
function among(
  seen: ReadonlySet<string>,
  ids: readonly string[] | undefined,
): readonly string[] | undefined {
  const shown = ids?.filter((id) => seen.has(id));
  return shown?.length === 0 && ids?.length !== 0 ? undefined : shown;
}

function seenAgreement(
  eyes: Eyes,
  agreement: Agreement,
  items: ReadonlySet<string>,
  steps: ReadonlySet<string>,
): Agreement {
  const {who, itemId, stepId} = agreement;
  return {
    ...only(agreement, 'id', 'meetingId', 'text', 'due', 'order'),
    ...(who && wasMember(eyes, who) && {who: agreedOwner(eyes, who)}),
    ...(itemId !== undefined && items.has(itemId) && {itemId}),
    ...(stepId !== undefined && steps.has(stepId) && {stepId}),
    ...seenMark(eyes, agreement),
  };
}

/** A name in an agreement stays readable after its bearer left (I22); a "no" stays private. */
function agreedOwner(eyes: Eyes, who: StepOwner): StepOwner {
  const owner = seenOwner(who);
  if (owner.kind === 'client' || owner.consent !== 'no') return owner;
  return isOwn(eyes, owner) || eyes.may('recordAgreements') ? owner : {...owner, consent: 'asked'};
}

const isOwn = ({own}: Eyes, actor: ActorRef | StepOwner) =>
  actor.kind === 'member' && actor.membershipId === own;
