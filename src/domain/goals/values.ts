import type {Open} from '../base.js';

export const goalTerms = ['long', 'short'] as const;
export type GoalTerm = (typeof goalTerms)[number];

/** The three dimensions of ract.nl [S3]; a host may register more (DR16). */
export const dimensionCodes = ['personal', 'societal', 'health'] as const;
export type DimensionCode = Open<(typeof dimensionCodes)[number]>;

export const goalStatuses = [
  'draft',
  'active',
  'paused',
  'reached',
  'outOfReach',
  'released',
] as const;
export type GoalStatus = Open<(typeof goalStatuses)[number]>;

const elsewhere = ['active', 'paused', 'reached', 'outOfReach', 'released'];

/**
 * Where a goal may go from each status (`domain.md` §10). Every one can return; a goal that cannot
 * be reached now may be kept or let go at once (DR15).
 */
export const goalStatusMoves: Readonly<Record<string, readonly GoalStatus[]>> = {
  draft: ['active'],
  active: ['draft', ...elsewhere],
  paused: ['active', 'outOfReach'],
  reached: ['active'],
  outOfReach: ['active', 'paused', 'released'],
  released: ['active', 'outOfReach'],
};

export const visibilities = ['client', 'clientAndFacilitator', 'group', 'chosen'] as const;
export type Visibility = (typeof visibilities)[number];

export const stepStates = ['open', 'requested', 'agreed', 'done', 'notDone', 'dropped'] as const;
export type StepState = Open<(typeof stepStates)[number]>;

/** Nobody has to do anything for it any more. */
export const isDone = (state: StepState): boolean =>
  state === 'done' || state === 'notDone' || state === 'dropped';

export const ratingScales = ['words4', 'gas6'] as const;
export type RatingScale = Open<(typeof ratingScales)[number]>;

/** GAS-light, in words and not in numbers [S42]; lowest first. */
export const ratingWords = ['worse', 'same', 'better', 'reached'] as const;
export type RatingWord = (typeof ratingWords)[number];

/** Dutch six-point goal attainment scaling [S41]: worse, start, less, the goal, more, much more. */
export const ratingScores = [-3, -2, -1, 0, 1, 2] as const;
export type RatingScore = (typeof ratingScores)[number];

/** The fields of a goal that say what each score means for it, lowest first; none is required. */
export const scoreFields = [
  'scoreWorse',
  'scoreStart',
  'scoreLess',
  'scoreGoal',
  'scoreMore',
  'scoreMuchMore',
] as const;
export type ScoreField = (typeof scoreFields)[number];
