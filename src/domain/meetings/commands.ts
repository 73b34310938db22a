import * as v from 'valibot';
import {actorRef, day, id, instant, nullable, open, orderKey, text, written} from '../base.js';
import {step, stepOwner} from '../goals/schema.js';
import {agendaItem, agreement, chair, meeting} from './schema.js';
import {
  mostDates,
  agendaItemKinds,
  agendaItemStates,
  itemEndings,
  itemVisibilities,
  meetingKinds,
  meetingReplies,
  placeKinds,
  preparationParts,
} from './values.js';

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(1440));
const duration = v.pipe(v.number(), v.minValue(1), v.maxValue(1440));

export const newAgendaItem = v.object({
  id,
  meetingId: id,
  kind: open(agendaItemKinds),
  title: written.line,
  goalIds: v.optional(v.array(id)),
  minutes: v.optional(minutes),
  order: orderKey,
  broughtBy: v.optional(actorRef),
  fromItemId: v.optional(id),
  membershipIds: v.optional(v.array(id)),
  visibility: v.optional(v.picklist(itemVisibilities)),
  /** Only the client and a delegate may set it; from anybody else an item is `proposed` (I13). */
  state: v.optional(open(agendaItemStates)),
});

export const meetingChange = v.object({
  kind: v.optional(open(meetingKinds)),
  start: nullable(instant),
  timeZone: nullable(written.name),
  durationMinutes: v.optional(duration),
  placeKind: nullable(open(placeKinds)),
  placeText: nullable(written.line),
  chair: nullable(chair),
});

export const agendaItemChange = v.object({
  title: v.optional(written.line),
  goalIds: v.optional(v.array(id)),
  minutes: nullable(minutes),
  broughtBy: nullable(actorRef),
  membershipIds: v.optional(v.array(id)),
  visibility: v.optional(v.picklist(itemVisibilities)),
  outcome: nullable(written.text),
});

export const newAgreement = v.object({
  id,
  meetingId: id,
  text: written.someLine,
  who: v.optional(stepOwner),
  due: v.optional(day),
  itemId: v.optional(id),
  stepId: v.optional(id),
  order: orderKey,
});

export const agreementChange = v.object({
  text: v.optional(written.someLine),
  who: nullable(stepOwner),
  due: nullable(day),
  stepId: nullable(id),
});

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

  v.object({type: v.literal('addAgendaItem'), item: newAgendaItem}),
  v.object({
    type: v.literal('editAgendaItem'),
    itemId: id,
    change: agendaItemChange,
    was: v.optional(v.object({title: v.optional(text), outcome: nullable(text)})),
    /** As for taking it off: what only some see is told to nobody else there (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({type: v.literal('moveAgendaItem'), itemId: id, order: orderKey}),
  v.object({
    type: v.literal('setAgendaItemState'),
    itemId: id,
    state: open(agendaItemStates),
    /** What became of it; also when the meeting is over, for what was left. */
    ending: nullable(open(itemEndings)),
    /** The explicit choice without which confidentiality does not leave a first meeting (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('removeAgendaItem'),
    itemId: id,
    knowingly: v.optional(v.boolean()),
  }),
  /** Puts back what `removeAgendaItem` took away. */
  v.object({type: v.literal('restoreAgendaItem'), item: agendaItem}),

  v.object({
    type: v.literal('addAgreement'),
    agreement: newAgreement,
    /** It becomes a step of this goal, both at once: nobody else sees either before the other. */
    step: v.optional(v.object({id, goalId: id, order: orderKey})),
  }),
  v.object({
    type: v.literal('editAgreement'),
    agreementId: id,
    change: agreementChange,
    was: v.optional(v.object({text: v.optional(text)})),
  }),
  v.object({type: v.literal('moveAgreement'), agreementId: id, order: orderKey}),
  /** With the step that it became, as long as nothing was done for it. */
  v.object({type: v.literal('removeAgreement'), agreementId: id}),
  /** Puts back what `removeAgreement` took away; a yes has to be given again. */
  v.object({type: v.literal('restoreAgreement'), agreement, step: v.optional(step)}),
  v.object({
    type: v.literal('answerAgreement'),
    agreementId: id,
    /** `asked` takes an answer back. */
    consent: v.picklist(['asked', 'yes', 'no']),
  }),
  /** "Dit klopt, delen": from now on the named members see the agreements (I15). */
  v.object({type: v.literal('approveRecord'), meetingId: id, sharedWith: v.array(id)}),
  v.object({type: v.literal('shareRecord'), meetingId: id, sharedWith: v.array(id)}),
  v.object({type: v.literal('reopenRecord'), meetingId: id}),
] as const;
