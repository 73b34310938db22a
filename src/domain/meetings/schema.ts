import * as v from 'valibot';
import {
  actorRef,
  day,
  id,
  instant,
  mark,
  open,
  orderKey,
  someText,
  text,
  type Immutable,
} from '../base.js';
import {held, stepOwner} from '../goals/schema.js';
import {
  agendaItemKinds,
  agendaItemStates,
  itemEndings,
  itemVisibilities,
  meetingKinds,
  meetingReplies,
  meetingStates,
  placeKinds,
  recordStates,
} from './values.js';

/** Who leads the conversation: the client decides [S6]. */
export const chair = v.variant('kind', [
  v.looseObject({kind: v.literal('client')}),
  v.looseObject({kind: v.literal('member'), membershipId: id}),
]);
export type Chair = Immutable<v.InferOutput<typeof chair>>;

export const invitee = v.looseObject({
  membershipId: id,
  /** Not everybody is expected each time; the zorgverantwoordelijke at least once a year (DR23). */
  expected: v.boolean(),
  /** To the meeting at its moment of now. */
  reply: v.optional(open(meetingReplies)),
  /** What they said to it at other moments; without a `start`, while it had none. */
  earlier: v.optional(
    v.array(v.looseObject({start: v.optional(instant), reply: open(meetingReplies)})),
  ),
  attended: v.optional(v.boolean()),
  /** Came without having been asked; a next meeting asks them no more than this one did. */
  uninvited: v.optional(v.boolean()),
});
export type Invitee = Immutable<v.InferOutput<typeof invitee>>;

/** A moment that the client offers; members say what suits, the client decides. */
export const dateOption = v.looseObject({
  start: instant,
  replies: v.array(v.looseObject({membershipId: id, reply: open(meetingReplies)})),
});
export type DateOption = Immutable<v.InferOutput<typeof dateOption>>;

export const meeting = v.looseObject({
  id,
  kind: open(meetingKinds),
  state: open(meetingStates),
  start: v.optional(instant),
  /** IANA name, for example `Europe/Amsterdam`. */
  timeZone: v.optional(text),
  durationMinutes: v.pipe(v.number(), v.minValue(1), v.maxValue(1440)),
  placeKind: v.optional(open(placeKinds)),
  placeText: v.optional(text),
  chair: v.optional(chair),
  invited: v.array(invitee),
  /** Whose invitation was taken back, with what they said: it is there again when they are asked. */
  formerlyInvited: v.optional(v.array(invitee)),
  dateOptions: v.optional(v.array(dateOption)),
  /** The meeting from which it was made in one act. */
  fromMeetingId: v.optional(id),
  /** Since when the group sits together; see `isRunning`. */
  runningSince: v.optional(instant),
  /** What is on the table now, and since when. */
  itemNowId: v.optional(id),
  itemSince: v.optional(instant),
  pausedSince: v.optional(instant),
  heldOn: v.optional(instant),
  /** How often what a calendar shows of it has changed: see `numbered`. */
  sequence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The agreements are seen by nobody else before the client approved them (I15). */
  record: open(recordStates),
  approvedOn: v.optional(instant),
  sharedWith: v.array(id),
  /** Who got them before the client opened them again. */
  sharedBefore: v.optional(v.array(id)),
  /** The client's own preparation. Private to the client (DR25). */
  preparation: v.optional(text),
  /** What the client would rather not speak of, and who is there if it gets hard. As private. */
  preparationNot: v.optional(text),
  preparationSupport: v.optional(text),
  ...mark,
});
export interface Meeting extends Immutable<v.InferOutput<typeof meeting>> {}

export const agendaItem = v.looseObject({
  id,
  meetingId: id,
  kind: open(agendaItemKinds),
  /** Empty means: the usual words for this kind. */
  title: text,
  goalIds: v.optional(v.array(id)),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1440))),
  order: orderKey,
  proposedBy: actorRef,
  /** Who brings it in the meeting. */
  broughtBy: v.optional(actorRef),
  /** The item of an earlier meeting that it goes on with. */
  fromItemId: v.optional(id),
  /** Whom it is about, or who is needed for it. */
  membershipIds: v.optional(v.array(id)),
  state: open(agendaItemStates),
  /** What the meeting made of it; nothing as long as it did not come to it. */
  ending: v.optional(open(itemEndings)),
  visibility: v.picklist(itemVisibilities),
  outcome: v.optional(text),
  ...mark,
});
export interface AgendaItem extends Immutable<v.InferOutput<typeof agendaItem>> {}

/** Who does what: "afspraken", not minutes. */
export const agreement = v.looseObject({
  id,
  meetingId: id,
  text: someText,
  who: v.optional(stepOwner),
  due: v.optional(day),
  itemId: v.optional(id),
  /** The step of a goal that it became: while the record is open, the two are one. */
  stepId: v.optional(id),
  order: orderKey,
  history: v.optional(v.array(held)),
  ...mark,
});
export interface Agreement extends Immutable<v.InferOutput<typeof agreement>> {}
