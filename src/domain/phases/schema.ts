import * as v from 'valibot';
import {actorRef, day, instant, onBehalf, open, text, type Immutable} from '../base.js';
import {crisisPlanStatuses, phaseCodes, reorientationOutcomes} from './values.js';

export const phaseVisit = v.looseObject({
  phase: v.picklist(phaseCodes),
  round: v.number(),
  enteredOn: instant,
  leftOn: v.optional(instant),
  by: actorRef,
  onBehalf: v.optional(onBehalf),
  /** A word that the client wrote with it. */
  note: v.optional(text),
});
export type PhaseVisit = Immutable<v.InferOutput<typeof phaseVisit>>;

/** Where the group is: a path walked in both directions, in rounds (DR18). */
export const phaseState = v.looseObject({
  current: v.picklist(phaseCodes),
  round: v.pipe(v.number(), v.minValue(1)),
  history: v.array(phaseVisit),
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
