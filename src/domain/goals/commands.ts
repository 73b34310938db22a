import * as v from 'valibot';
import {day, id, nullable, open, orderKey, said, text, written} from '../base.js';
import {goal, rating, step, stepOwner, stepSupport} from './schema.js';
import {
  dimensionCodes,
  goalStatuses,
  goalTerms,
  ratingScales,
  stepStates,
  visibilities,
  type ScoreField,
} from './values.js';

const scores = {
  scoreWorse: nullable(written.line),
  scoreStart: nullable(written.line),
  scoreLess: nullable(written.line),
  scoreGoal: nullable(written.line),
  scoreMore: nullable(written.line),
  scoreMuchMore: nullable(written.line),
} as const satisfies Record<ScoreField, unknown>;

const scoresSeen = {
  scoreWorse: nullable(text),
  scoreStart: nullable(text),
  scoreLess: nullable(text),
  scoreGoal: nullable(text),
  scoreMore: nullable(text),
  scoreMuchMore: nullable(text),
} as const satisfies Record<ScoreField, unknown>;

export const goalChange = v.object({
  text: v.optional(written.someText),
  term: v.optional(v.picklist(goalTerms)),
  parentId: nullable(id),
  dimensions: v.optional(v.array(open(dimensionCodes))),
  why: nullable(written.text),
  proud: nullable(written.text),
  ...scores,
  targetDate: nullable(day),
});

export const stepChange = v.object({
  text: v.optional(written.someLine),
  due: nullable(day),
  support: nullable(stepSupport),
  /** A new helper is always asked first; consent given here is ignored (I10). */
  who: v.optional(stepOwner),
});

export const goalCommands = [
  v.object({
    type: v.literal('addGoal'),
    goal: v.object({
      id,
      text: written.someText,
      term: v.picklist(goalTerms),
      parentId: v.optional(id),
      dimensions: v.optional(v.array(open(dimensionCodes))),
      why: v.optional(written.text),
      targetDate: v.optional(day),
      status: v.optional(v.picklist(['draft', 'active'])),
      order: orderKey,
      visibility: v.optional(v.picklist(visibilities)),
      visibleTo: v.optional(v.array(id)),
    }),
    ...said,
  }),
  v.object({
    type: v.literal('editGoal'),
    goalId: id,
    change: goalChange,
    was: v.optional(
      v.object({
        text: v.optional(text),
        why: nullable(text),
        proud: nullable(text),
        ...scoresSeen,
        /** What somebody else adds or takes away meanwhile stays so. */
        dimensions: v.optional(v.array(open(dimensionCodes))),
      }),
    ),
    ...said,
  }),
  v.object({type: v.literal('setGoalStatus'), goalId: id, status: open(goalStatuses), ...said}),
  v.object({
    type: v.literal('setGoalVisibility'),
    goalId: id,
    visibility: v.picklist(visibilities),
    visibleTo: v.optional(v.array(id)),
    /** What it takes back: a choice that was made since then stands. */
    was: v.optional(
      v.object({visibility: v.picklist(visibilities), visibleTo: v.optional(v.array(id))}),
    ),
  }),
  v.object({type: v.literal('moveGoal'), goalId: id, order: orderKey}),
  v.object({type: v.literal('removeGoal'), goalId: id}),
  /** Puts back what `removeGoal` took away. */
  v.object({
    type: v.literal('restoreGoal'),
    goal,
    steps: v.array(step),
    ratings: v.array(rating),
    /** Goals for now that hung under it. */
    childIds: v.optional(v.array(id)),
  }),
  v.object({
    type: v.literal('addStep'),
    step: v.object({
      id,
      goalId: id,
      text: written.someLine,
      who: stepOwner,
      due: v.optional(day),
      order: orderKey,
      support: v.optional(stepSupport),
      fromMeetingId: v.optional(id),
    }),
    ...said,
  }),
  v.object({
    type: v.literal('editStep'),
    stepId: id,
    change: stepChange,
    was: v.optional(v.object({text: v.optional(text), support: nullable(stepSupport)})),
    ...said,
  }),
  v.object({type: v.literal('moveStep'), stepId: id, order: orderKey}),
  /** Only the way back from `addStep`: a step that is not wanted any more is `dropped`. */
  v.object({type: v.literal('removeStep'), stepId: id}),
  /** Puts back what `removeStep` took away; a helper's yes has to be given again. */
  v.object({type: v.literal('restoreStep'), step}),
  v.object({type: v.literal('setStepState'), stepId: id, state: open(stepStates)}),
  v.object({
    type: v.literal('answerStep'),
    stepId: id,
    /** `asked` takes an answer back. */
    consent: v.picklist(['asked', 'yes', 'no']),
    reply: nullable(written.line),
    /** What was asked, and what stood there of an answer before. */
    was: v.optional(v.object({text: v.optional(text), reply: nullable(text)})),
  }),
  v.object({
    type: v.literal('rateGoal'),
    rating: v.object({
      id,
      goalId: id,
      meetingId: v.optional(id),
      scale: open(ratingScales),
      value: v.union([v.string(), v.number()]),
      comment: v.optional(written.line),
    }),
  }),
  v.object({type: v.literal('removeRating'), ratingId: id}),
] as const;
