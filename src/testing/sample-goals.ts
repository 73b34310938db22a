import type {ActorRef} from '../domain/base.js';
import type {Goal, Rating, Step} from '../domain/goals/schema.js';
import {
  dimensionCodes,
  goalStatuses,
  ratingWords,
  visibilities,
  type DimensionCode,
  type GoalStatus,
  type GoalTerm,
} from '../domain/goals/values.js';
import type {Membership} from '../domain/network/schema.js';
import {ordersAfter} from '../domain/order.js';
import {dayFrom, daysFrom} from './instants.js';
import type {Random} from './random.js';
import {deeds, ways, wishes} from './sample-words.js';

export interface Goals {
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
  readonly ratings: readonly Rating[];
}

/** Goals for later first, goals for now under some of them; steps and how it goes. */
export function sampleGoals(
  random: Random,
  count: number,
  members: readonly Membership[],
  at: string,
): Goals {
  const orders = ordersAfter(undefined, count);
  const goals = orders.map((order, index) => sampleGoal(random, index, order, members, at));
  const raters = members.filter(({roles}) => !roles.includes('informalMember'));
  return {
    goals,
    steps: goals.flatMap(({id}) => sampleSteps(random, id, members, at)),
    ratings: goals.flatMap(({id, status}) =>
      status === 'draft' ? [] : sampleRatings(random, id, raters, at),
    ),
  };
}

function sampleGoal(
  random: Random,
  index: number,
  order: string,
  members: readonly Membership[],
  at: string,
): Goal {
  const text = `${random.pick(wishes)}${random.pick(ways)}.`;
  const term: GoalTerm = index % 2 === 0 ? 'long' : 'short';
  const visibility = random.pick(visibilities);
  const status: GoalStatus = random.chance(0.6) ? 'active' : random.pick(goalStatuses);
  return {
    id: `g-${index + 1}`,
    text,
    term,
    ...(term === 'short' && random.chance(0.5) ? {parentId: `g-${index}`} : {}),
    dimensions: sampleDimensions(random),
    status,
    ...(status === 'active' || status === 'draft'
      ? {}
      : {statusOn: daysFrom(at, -random.whole(1, 40))}),
    order,
    visibility,
    ...(visibility === 'chosen' ? {visibleTo: members.slice(0, 2).map(({id}) => id)} : {}),
    expressedBy: 'client',
    versions: [{text, on: daysFrom(at, -random.whole(41, 250)), by: {kind: 'client'}}],
  };
}

function sampleDimensions(random: Random): readonly DimensionCode[] {
  if (random.chance(0.3)) return [];
  const first = random.pick(dimensionCodes);
  const second = random.pick(dimensionCodes);
  return first === second || random.chance(0.7) ? [first] : [first, second];
}

function sampleSteps(
  random: Random,
  goalId: string,
  members: readonly Membership[],
  at: string,
): readonly Step[] {
  return ordersAfter(undefined, random.whole(0, 3)).map((order, index) => ({
    id: `s-${goalId}-${index + 1}`,
    goalId,
    text: random.pick(deeds),
    ...sampleOwner(random, members),
    ...(random.chance(0.3) ? {due: dayFrom(at, random.whole(3, 60))} : {}),
    order,
  }));
}

/** A member's step is agreed only after that member's own yes (I10). */
function sampleOwner(random: Random, members: readonly Membership[]): Pick<Step, 'who' | 'state'> {
  const member = members[random.whole(0, members.length)];
  if (member === undefined)
    return {who: {kind: 'client'}, state: random.pick(['open', 'open', 'done', 'dropped'])};
  const who = {kind: 'member', membershipId: member.id} as const;
  return random.chance(0.3)
    ? {who: {...who, consent: 'asked'}, state: 'requested'}
    : {who: {...who, consent: 'yes'}, state: random.pick(['agreed', 'agreed', 'done', 'notDone'])};
}

/** The client's own course, and sometimes how one other person sees it (I11). */
function sampleRatings(
  random: Random,
  goalId: string,
  raters: readonly Membership[],
  at: string,
): readonly Rating[] {
  const row = (index: number, by: ActorRef, days: number): Rating => ({
    id: `r-${goalId}-${index + 1}`,
    goalId,
    by,
    on: daysFrom(at, days),
    scale: 'words4',
    value: random.pick(ratingWords),
  });
  const client = {kind: 'client'} as const;
  const own = Array.from({length: random.whole(0, 3)}, (_, index) =>
    row(index, client, -90 + index * 40),
  );
  const rater = raters[random.whole(0, raters.length)];
  if (rater === undefined || own.length === 0) return own;
  return [...own, row(own.length, {kind: 'member', membershipId: rater.id}, -10)];
}
