import * as v from 'valibot';
import {id, instant, nullable, open, text, written} from '../base.js';
import {newAgendaItem} from './agenda-commands.js';
import {agendaItem, chair, meeting} from './schema.js';
import {
  mostDates,
  itemEndings,
  meetingKinds,
  meetingReplies,
  placeKinds,
  preparationParts,
} from './values.js';

const duration = v.pipe(v.number(), v.minValue(1), v.maxValue(1440));

const meetingChange = v.object({
  kind: v.optional(open(meetingKinds)),
  start: nullable(instant),
  timeZone: nullable(written.name),
  durationMinutes: v.optional(duration),
  placeKind: nullable(open(placeKinds)),
  placeText: nullable(written.line),
  chair: nullable(chair),
});

/** A meeting: its plan, how it goes, and what the client prepares for it. */
export const meetingCommands = [
  /** A meeting with its first agenda, all at once; see `agendaTemplate`. */
  v.object({
    type: v.literal('planMeeting'),
    meeting: v.object({
      id,
      kind: open(meetingKinds),
      start: v.optional(instant),
      timeZone: v.optional(written.name),
      durationMinutes: v.optional(duration),
      placeKind: v.optional(open(placeKinds)),
      placeText: v.optional(written.line),
      chair: v.optional(chair),
      invited: v.optional(v.array(v.object({membershipId: id, expected: v.boolean()}))),
      /** Made from this one in one act: two devices that do so make one meeting. */
      fromMeetingId: v.optional(id),
    }),
    items: v.array(newAgendaItem),
    /** The explicit choice of a first meeting without confidentiality (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  /** Only while nothing has come of it; a meeting that was announced is cancelled. */
  v.object({type: v.literal('removeMeeting'), meetingId: id}),
  /** Puts back what `removeMeeting` took away. */
  v.object({type: v.literal('restoreMeeting'), meeting, items: v.array(agendaItem)}),
  v.object({
    type: v.literal('editMeeting'),
    meetingId: id,
    change: meetingChange,
    was: v.optional(v.object({placeText: nullable(text), start: nullable(instant)})),
    /** As in `planMeeting`: it may become a first meeting. */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('setInvitation'),
    meetingId: id,
    membershipId: id,
    invited: v.boolean(),
    expected: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('replyToMeeting'),
    meetingId: id,
    membershipId: id,
    /** The moment that it is an answer to, as they read it; without it, that of now. */
    start: nullable(instant),
    reply: v.nullable(open(meetingReplies)),
  }),
  /** More moments to choose from, and some of them no longer; what others offered stays. */
  v.object({
    type: v.literal('offerDates'),
    meetingId: id,
    starts: v.pipe(v.array(instant), v.maxLength(mostDates)),
    withdrawn: v.optional(v.pipe(v.array(instant), v.maxLength(mostDates))),
  }),
  v.object({
    type: v.literal('replyToDate'),
    meetingId: id,
    membershipId: id,
    start: instant,
    reply: v.nullable(open(meetingReplies)),
  }),
  /** The client decides; what was answered to this moment becomes the reply to the meeting. */
  v.object({type: v.literal('chooseDate'), meetingId: id, start: instant}),
  v.object({type: v.literal('announceMeeting'), meetingId: id}),
  /** From announced or cancelled back to planning; a cancelled one can be announced again too. */
  v.object({type: v.literal('replanMeeting'), meetingId: id}),
  v.object({type: v.literal('cancelMeeting'), meetingId: id}),
  /** The group sits together, with this item first on the table. */
  v.object({type: v.literal('startMeeting'), meetingId: id, itemId: v.optional(id)}),
  /** It had not begun after all: unless it went on since, from what was seen on the table. */
  v.object({type: v.literal('stopMeeting'), meetingId: id, fromId: nullable(id)}),
  /**
   * Another item on the table, or none: everything was had. `fromId` is what was seen there: where
   * somebody else has gone on already, the meeting stays where they went.
   */
  v.object({
    type: v.literal('showAgendaItem'),
    meetingId: id,
    itemId: v.nullable(id),
    fromId: nullable(id),
    /** What became of an item. */
    ended: v.optional(v.object({itemId: id, ending: v.nullable(open(itemEndings))})),
    /** As for taking confidentiality off a first meeting's agenda (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({type: v.literal('pauseMeeting'), meetingId: id, paused: v.boolean()}),
  v.object({
    type: v.literal('setAttendance'),
    meetingId: id,
    attendeeId: id,
    there: v.boolean(),
  }),
  /**
   * It took place. `attended` names who was there; nobody is ever "absent". `was` names who was
   * marked as there when that was filled in: who was marked since, on another device, stays so.
   */
  v.object({
    type: v.literal('holdMeeting'),
    meetingId: id,
    attended: v.array(id),
    was: v.optional(v.array(id)),
  }),
  /** Takes `holdMeeting` back, as long as nothing was approved. */
  v.object({
    type: v.literal('unholdMeeting'),
    meetingId: id,
    to: v.optional(v.picklist(['planning', 'announced'])),
    /** Who was marked as there before. */
    thereIds: v.optional(v.array(id)),
  }),
  v.object({
    type: v.literal('setPreparation'),
    meetingId: id,
    /** What the client wants to say, unless another part is named. */
    part: v.optional(v.picklist(preparationParts)),
    text: written.text,
    was: v.optional(text),
  }),
  v.object({
    type: v.literal('setMeetingPolicy'),
    intervalMonths: nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(24))),
    channel: nullable(written.line),
    was: v.optional(v.object({channel: nullable(text)})),
  }),
] as const;
