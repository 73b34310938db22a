import * as v from 'valibot';
import {open, text, written} from '../base.js';
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
  }),
  v.object({
    type: v.literal('decideReorientation'),
    outcome: v.nullable(open(reorientationOutcomes)),
    /** Instead of what the outcome does by itself: so it is taken back. */
    inCare: v.optional(v.boolean()),
    status: v.optional(open(groupStatuses)),
  }),
  v.object({type: v.literal('setGroupStatus'), status: open(groupStatuses)}),
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
