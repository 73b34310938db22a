import type {Open} from '../base.js';

/** [S6] Table 2, in the suggested order. */
export const phaseCodes = [
  'preparation',
  'investment',
  'planning',
  'firstMeeting',
  'followUp',
  'reorientation',
] as const;
export type PhaseCode = (typeof phaseCodes)[number];

export const reorientationOutcomes = [
  'scaleDown',
  'informalOnly',
  'scaleUp',
  'continue',
  'stop',
] as const;
export type ReorientationOutcome = Open<(typeof reorientationOutcomes)[number]>;

export const groupStatuses = ['active', 'paused', 'closed'] as const;
export type GroupStatus = Open<(typeof groupStatuses)[number]>;

/** The care around the group [S3]; changes words and required roles, never rights. */
export const careModels = ['fact', 'hic', 'art', 'iht', 'social', 'other'] as const;
export type CareModel = Open<(typeof careModels)[number]>;

export const crisisPlanStatuses = ['none', 'draft', 'agreed'] as const;
export type CrisisPlanStatus = Open<(typeof crisisPlanStatuses)[number]>;
