import * as v from 'valibot';
import {actorRef, day, id, nullable, orderKey, text, written, type Immutable} from '../base.js';
import {step, stepOwner} from '../goals/schema.js';
import {agreement} from './schema.js';

const newAgreement = v.object({
  id,
  meetingId: id,
  text: written.someLine,
  who: v.optional(stepOwner),
  due: v.optional(day),
  itemId: v.optional(id),
  stepId: v.optional(id),
  order: orderKey,
});

const agreementChange = v.object({
  text: v.optional(written.someLine),
  who: nullable(stepOwner),
  due: nullable(day),
  stepId: nullable(id),
});

/** What an agreement says; whether somebody said yes to it is theirs. */
const agreementRead = v.object({
  id,
  text,
  who: v.optional(actorRef),
  due: v.optional(day),
});
export type AgreementRead = Immutable<v.InferOutput<typeof agreementRead>>;

/** What was agreed, and who gets it. */
export const recordCommands = [
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
    /** What was read: a yes to other words is no yes to these. */
    was: v.optional(v.object({text: v.optional(text)})),
  }),
  /** "Dit klopt, delen": from now on the named members see the agreements (I15). */
  v.object({
    type: v.literal('approveRecord'),
    meetingId: id,
    sharedWith: v.array(id),
    /** What was read: where somebody agreed on something else since, nothing is approved unseen. */
    was: v.optional(v.array(agreementRead)),
    /** Who was to get it when the choice began: what somebody else chose meanwhile stays. */
    sharedWas: v.optional(v.array(id)),
  }),
  v.object({
    type: v.literal('shareRecord'),
    meetingId: id,
    sharedWith: v.array(id),
    /** Who got it when the choice began: what somebody else chose meanwhile stays. */
    was: v.optional(v.array(id)),
  }),
  v.object({type: v.literal('reopenRecord'), meetingId: id}),
] as const;
