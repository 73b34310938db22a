import * as v from 'valibot';
import {actorRef, day, instant, onBehalf, open, text, type Immutable} from '../base.js';
import {crisisPlanStatuses, phaseCodes, reorientationOutcomes} from './values.js';

export const phaseVisit = v.looseObject({
  phase: v.picklist(phaseCodes),
  round: v.number(),
  enteredOn: instant,
  /** When it was written down, where that was another day. */
  setOn: v.optional(instant),
  leftOn: v.optional(instant),
  by: actorRef,
  onBehalf: v.optional(onBehalf),
  /** A word that the client wrote with it. */
  note: v.optional(text),
  /** What the client chose there, when the group looked at how to go on. */
  outcome: v.optional(open(reorientationOutcomes)),
});
export type PhaseVisit = Immutable<v.InferOutput<typeof phaseVisit>>;

/** Where the group is: a path walked in both directions, in rounds (DR18). */
export const phaseState = v.looseObject({
  current: v.picklist(phaseCodes),
  round: v.pipe(v.number(), v.minValue(1)),
  history: v.array(phaseVisit),
  /** Of the last time that the group looked at how to go on; not yet chosen when it does so anew. */
  reorientation: v.optional(open(reorientationOutcomes)),
});
export type PhaseState = Immutable<v.InferOutput<typeof phaseState>>;

/** Only where the plan is and whether it was talked about; its content stays with the host. */
export const crisisPlan = v.looseObject({
  status: open(crisisPlanStatuses),
  link: v.optional(
    v.pipe(
      v.string(),
      v.check((link) => /^https:\/\//i.test(link), 'an address that begins with https://'),
    ),
  ),
  updatedOn: v.optional(day),
});
export type CrisisPlan = Immutable<v.InferOutput<typeof crisisPlan>>;
