import type {ActorRef} from '../base.js';
import {
  add,
  each,
  find,
  has,
  meetTexts,
  membersAmong,
  patch,
  plain,
  refuse,
  remove,
  undoOf,
  without,
  writtenBy,
  type Context,
  type Handlers,
} from '../deciding.js';
import {sameJson} from '../keep.js';
import type {CommandOf} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import {cameBack} from './came-back.js';
import {mergedList} from './merged-list.js';
import {orderFor} from './order-for.js';
import {isPast} from './past.js';
import type {Goal, GoalVersion, Rating, Step} from './schema.js';
import {goalStatuses, goalStatusMoves, ratingScores, ratingWords, scoreFields} from './values.js';

/** A goal for now may hang under a goal for later; deeper it does not go (I9). */
function checkPlace(group: ResourceGroup, {id, term, parentId}: Goal): void {
  const parent = parentId === undefined ? undefined : find(group, 'goal', parentId);
  if (parent && (term !== 'short' || parent.term !== 'long' || parent.parentId !== undefined)) {
    refuse('invalid', 'parentId');
  }
  const children = group.goals.some((goal) => goal.parentId === id);
  if (term === 'short' && children) refuse('notPossible', 'term');
}

function versionBy(text: string, {by, at, onBehalf, proposer}: Context): GoalVersion {
  return plain({text, on: at, by: proposer ?? by, onBehalf});
}

const chosenOf = (group: ResourceGroup, visibility: string, ids: readonly string[] | undefined) =>
  visibility === 'chosen' ? membersAmong(group, ids ?? []) : null;

/** Whom a new goal is shown to; only the client says so, not who proposes it. */
const seenChoice = (
  goal: CommandOf<'addGoal'>['goal'],
  {may, proposer}: Context,
): Pick<typeof goal, 'visibility' | 'visibleTo'> =>
  may('setGoalVisibility') === 'yes' && proposer === undefined ? goal : {};

interface SeenBy {
  readonly visibility: Goal['visibility'];
  readonly visibleTo?: readonly string[] | null | undefined;
}

const seenBy = ({visibility, visibleTo}: SeenBy) =>
  plain({visibility, visibleTo: visibleTo ?? undefined});

/** The others of its column; among those to look back on some come back. */
const beside = ({goals}: ResourceGroup, {term}: Pick<Goal, 'term'>): readonly Goal[] =>
  goals.filter((goal) => goal.term === term || isPast(goal));

function putGoalBack(
  group: ResourceGroup,
  goal: Goal,
  steps: readonly Step[],
  ratings: readonly Rating[],
  by: ActorRef,
): ResourceGroup {
  const last = goal.versions.at(-1)?.text;
  if (last !== goal.text) refuse('invalid', 'goal.versions');
  if (![...steps, ...ratings].every(({goalId}) => goalId === goal.id)) refuse('invalid', 'goalId');
  checkPlace(group, goal);
  const visibleTo = goal.visibleTo && membersAmong(group, goal.visibleTo);
  let next = add(group, 'goal', plain({...goal, visibleTo}));
  next = add(next, 'step', ...steps.map((step) => cameBack(group, step)));
  return add(next, 'rating', ...ratings.filter((rating) => sameActor(rating.by, by)));
}

export const goalHandlers = {
  addGoal(group, {goal}, context) {
    const {text, dimensions = [], status = 'active'} = goal;
    const {visibility = 'client', visibleTo} = seenChoice(goal, context);
    const whole: Goal = plain({
      ...goal,
      order: orderFor('arrangeGoals', goal, beside(group, goal), context),
      dimensions,
      status,
      visibility,
      visibleTo: chosenOf(group, visibility, visibleTo) ?? undefined,
      expressedBy: 'client',
      versions: [versionBy(text, context)],
    });
    const next = add(group, 'goal', whole);
    checkPlace(next, whole);
    return [next, {type: 'removeGoal', goalId: goal.id}];
  },

  editGoal(group, {type, goalId, change: wished, was}, context) {
    const goal = find(group, 'goal', goalId);
    meetTexts(goal, wished, was);
    const freed = wished.term === 'long' && wished.parentId === undefined;
    const change = {
      ...wished,
      ...(freed && {parentId: null}),
      ...(wished.dimensions && {
        dimensions: mergedList(goal.dimensions, wished.dimensions, was?.dimensions),
      }),
    };
    const version =
      change.text === undefined || change.text === goal.text
        ? {}
        : {versions: [...goal.versions, versionBy(change.text, context)]};
    const next = patch(group, 'goal', goalId, {...change, ...version});
    checkPlace(next, find(next, 'goal', goalId));
    const back = undoOf(goal, change);
    return [
      next,
      {
        type,
        goalId,
        change: back,
        was: writtenBy(change, 'text', 'why', 'proud', 'dimensions', ...scoreFields),
      },
    ];
  },

  setGoalStatus(group, {type, goalId, status}, {at}) {
    const goal = find(group, 'goal', goalId);
    if (!goalStatuses.some((known) => known === status)) refuse('invalid', 'status');
    if (goal.status === status) return [group];
    // From a status of a later version every known one may be chosen.
    const moves = goalStatusMoves[goal.status] ?? goalStatuses;
    if (!moves.includes(status)) refuse('notPossible', 'status');
    return [
      patch(group, 'goal', goalId, {status, statusOn: at}),
      {type, goalId, status: goal.status},
    ];
  },

  setGoalVisibility(group, {type, goalId, visibility, visibleTo, was}) {
    const goal = find(group, 'goal', goalId);
    const before = seenBy(goal);
    if (was && !sameJson(before, seenBy(was))) refuse('notPossible', 'visibility');
    const change = {visibility, visibleTo: chosenOf(group, visibility, visibleTo)};
    return [patch(group, 'goal', goalId, change), {type, goalId, ...before, was: seenBy(change)}];
  },

  moveGoal(group, {type, goalId, order}) {
    const was = find(group, 'goal', goalId).order;
    return [patch(group, 'goal', goalId, {order}), {type, goalId, order: was}];
  },

  removeGoal(group, {goalId}) {
    const goal = find(group, 'goal', goalId);
    const of = (part: {readonly goalId: string}) => part.goalId === goalId;
    const children = group.goals.filter(({parentId}) => parentId === goalId).map(({id}) => id);
    let next = without(without(remove(group, 'goal', goalId), 'step', of), 'rating', of);
    next = each(next, 'goal', ({parentId}) => parentId === goalId && {parentId: null});
    const steps = group.steps.filter(of);
    const ratings = group.ratings.filter(of);
    return [next, {type: 'restoreGoal', goal, steps, ratings, childIds: children}];
  },

  restoreGoal(group, {goal, steps, ratings, childIds = []}, {by}) {
    const next = putGoalBack(group, goal, steps, ratings, by);
    const under = each(
      next,
      'goal',
      ({id, term, parentId}) =>
        goal.term === 'long' &&
        term === 'short' &&
        parentId === undefined &&
        childIds.includes(id) && {parentId: goal.id},
    );
    return [under, {type: 'removeGoal', goalId: goal.id}];
  },

  rateGoal(group, {rating}, {by, at}) {
    find(group, 'goal', rating.goalId);
    if (rating.meetingId !== undefined) find(group, 'meeting', rating.meetingId);
    const known: Readonly<Record<string, readonly unknown[]>> = {
      words4: ratingWords,
      gas6: ratingScores,
    };
    const values = Object.hasOwn(known, rating.scale) ? known[rating.scale] : undefined;
    if (values?.includes(rating.value) === false) refuse('invalid', 'rating.value');
    return [
      add(group, 'rating', {...rating, by, on: at}),
      {type: 'removeRating', ratingId: rating.id},
    ];
  },

  removeRating(group, {ratingId}, context) {
    const {by, on: _on, onBehalf: _mark, ...rating} = find(group, 'rating', ratingId);
    if (!sameActor(by, context.by)) refuse('notAllowed');
    const goal = has(group, 'goal', rating.goalId);
    return [remove(group, 'rating', ratingId), goal ? {type: 'rateGoal', rating} : undefined];
  },
} satisfies Partial<Handlers>;
