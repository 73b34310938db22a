import * as v from 'valibot';
import {day, instant, open, text, written} from '../base.js';
import {crisisPlan} from './schema.js';
import {careModels, groupStatuses, phaseCodes, reorientationOutcomes} from './values.js';
import {roleCodes} from '../network/values.js';

export const phaseCommands = [
  /** Any phase from any phase (I16). `round` counts on only by an explicit choice. */
  v.object({
    type: v.literal('setPhase'),
    phase: v.picklist(phaseCodes),
    round: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    note: v.optional(written.text),
    /** The day on which it began, where that was before today. */
    on: v.optional(day),
  }),
  /** A visit that was a mistake, within a day: as if it had never been. */
  v.object({
    type: v.literal('takeBackPhase'),
    enteredOn: instant,
    /**
     * Which visit it is, where a server entered it by its own clock: the phase, and how many visits
     * there were with it.
     */
    visit: v.optional(
      v.object({
        phase: v.picklist(phaseCodes),
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    /** The outcome that counted before it. */
    reorientation: v.optional(open(reorientationOutcomes)),
  }),
  v.object({
    type: v.literal('decideReorientation'),
    outcome: v.nullable(open(reorientationOutcomes)),
    /** Instead of what the outcome does by itself: so it is taken back. */
    inCare: v.optional(v.boolean()),
    status: v.optional(open(groupStatuses)),
    since: v.optional(instant),
  }),
  /** `since`: from when it rests or has stopped, where that was before now. */
  v.object({
    type: v.literal('setGroupStatus'),
    status: open(groupStatuses),
    since: v.optional(instant),
  }),
  v.object({
    type: v.literal('nameGroup'),
    name: v.nullable(written.someName),
    was: v.optional(v.nullable(text)),
  }),
  v.object({
    type: v.literal('setCareSetting'),
    inCare: v.optional(v.boolean()),
    careModel: v.optional(v.nullable(open(careModels))),
    requiredRoles: v.optional(v.array(open(roleCodes))),
  }),
  v.object({type: v.literal('setCrisisPlan'), plan: v.nullable(crisisPlan)}),
] as const;
