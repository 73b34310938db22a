import * as v from 'valibot';
import {
  actorRef,
  day,
  id,
  instant,
  mark,
  onBehalf,
  open,
  orderKey,
  someText,
  text,
  type Immutable,
} from '../base.js';
import {supportKinds} from '../network/values.js';
import {
  dimensionCodes,
  goalStatuses,
  goalTerms,
  ratingScales,
  stepStates,
  visibilities,
  type ScoreField,
} from './values.js';

/** Every wording a goal ever had, and who said it (DR14). */
export const goalVersion = v.looseObject({
  text,
  on: instant,
  by: actorRef,
  onBehalf: v.optional(onBehalf),
});
export type GoalVersion = Immutable<v.InferOutput<typeof goalVersion>>;

/** What each score of goal attainment scaling means for a goal, in own words [S41]. */
const scores = {
  scoreWorse: v.optional(text),
  scoreStart: v.optional(text),
  scoreLess: v.optional(text),
  scoreGoal: v.optional(text),
  scoreMore: v.optional(text),
  scoreMuchMore: v.optional(text),
} as const satisfies Record<ScoreField, unknown>;

/** A goal in the client's own words, kept letter for letter (I7). */
export const goal = v.looseObject({
  id,
  text: someText,
  term: v.picklist(goalTerms),
  /** The goal for later that this goal for now belongs to (I9). */
  parentId: v.optional(id),
  dimensions: v.array(open(dimensionCodes)),
  why: v.optional(text),
  /** What the client is proud of, now that it is reached. */
  proud: v.optional(text),
  ...scores,
  targetDate: v.optional(day),
  status: open(goalStatuses),
  statusOn: v.optional(instant),
  order: orderKey,
  visibility: v.picklist(visibilities),
  /** The members who see it, with visibility `chosen`. */
  visibleTo: v.optional(v.array(id)),
  expressedBy: v.literal('client'),
  versions: v.array(goalVersion),
  ...mark,
});
export interface Goal extends Immutable<v.InferOutput<typeof goal>> {}

/** Who does a step. A member's step is a request until that member says yes (I10). */
export const stepOwner = v.variant('kind', [
  v.looseObject({kind: v.literal('client')}),
  v.looseObject({
    kind: v.literal('member'),
    membershipId: id,
    consent: v.picklist(['asked', 'yes', 'no']),
  }),
]);
export type StepOwner = Immutable<v.InferOutput<typeof stepOwner>>;

/** Who had it before, what they said of it, and when that ended (I4). */
export const held = v.looseObject({
  ...{on: instant, who: stepOwner, state: open(stepStates)},
  reply: v.optional(text),
  /** The words that it had then: an answer was one to those (I10). */
  text: v.optional(text),
});
export type Held = Immutable<v.InferOutput<typeof held>>;

/** One kind of help, or several. */
export const stepSupport = v.union([open(supportKinds), v.array(open(supportKinds))]);

export const step = v.looseObject({
  id,
  goalId: id,
  text: someText,
  who: stepOwner,
  state: open(stepStates),
  due: v.optional(day),
  order: orderKey,
  /** What kind of help it is: doing something, being there, or both [S4]. */
  support: v.optional(stepSupport),
  /** What the helper said about it. */
  reply: v.optional(text),
  fromMeetingId: v.optional(id),
  history: v.optional(v.array(held)),
  ...mark,
});
export interface Step extends Immutable<v.InferOutput<typeof step>> {}

/** How somebody sees a goal going; everybody has a row of their own (I11). */
export const rating = v.looseObject({
  id,
  goalId: id,
  by: actorRef,
  on: instant,
  meetingId: v.optional(id),
  scale: open(ratingScales),
  /** One of `ratingWords`, or −3…2 on the scale `gas6`. */
  value: v.union([v.string(), v.number()]),
  comment: v.optional(text),
  ...mark,
});
export interface Rating extends Immutable<v.InferOutput<typeof rating>> {}
