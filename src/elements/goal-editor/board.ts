import {isPast} from '../../domain/goals/past.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import type {GoalTerm} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import {byOrder} from '../../domain/by-order.js';

/** All that the element shows, found once and then looked up by goal. */
export interface Board {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly steps: ReadonlyMap<string, Step>;
  /** In order, without those to look back on. */
  readonly of: Readonly<Record<GoalTerm, readonly Goal[]>>;
  /** Reached or let go. */
  readonly past: readonly Goal[];
  stepsOf(goal: Goal): readonly Step[];
  childrenOf(goal: Goal): readonly Goal[];
  /** The goal for later that this one hangs under, if that is still there. */
  parentOf(goal: Goal): Goal | undefined;
}

/** Goals and steps, ordered and put together in one pass each. */
export function boardOf(group: ResourceGroup): Board {
  const ordered = group.goals.toSorted(byOrder);
  const goals = new Map(ordered.map((goal) => [goal.id, goal]));
  const here = ordered.filter((goal) => !isPast(goal));
  const steps = new Map(group.steps.map((step) => [step.id, step]));
  const stepsOf = grouped(group.steps, ({goalId}) => goalId);
  // A parent has none itself (I9): nobody goes round in circles.
  const parentOf = ({parentId = ''}: Goal): Goal | undefined => {
    const parent = goals.get(parentId);
    return parent?.parentId === undefined ? parent : undefined;
  };
  const childrenOf = grouped(here, (goal) => parentOf(goal)?.id);
  return {
    goals,
    steps,
    of: {
      short: here.filter(({term}) => term === 'short'),
      long: here.filter(({term}) => term === 'long'),
    },
    past: ordered.filter(isPast),
    stepsOf: ({id}) => stepsOf.get(id)?.toSorted(byOrder) ?? [],
    childrenOf: ({id}) => childrenOf.get(id) ?? [],
    parentOf,
  };
}

/** Lists by a key, each in the order of the items. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * The parts of a group that this element shows. Of people only who takes part, under what name
 * and with what, so that moving somebody on the map does not draw the goals again; of meetings only
 * whether their agreements are shared.
 */
export function slicesOf(group: ResourceGroup): readonly unknown[] {
  const {goals, steps, ratings, proposals, delegations, clientName, status, meetings} = group;
  const people = new Map(group.people.map((person) => [person.id, person]));
  const names = group.memberships.map(({id, state, roles, personId, can, ratherNot}) => {
    const person = people.get(personId);
    return [id, state, roles, can, ratherNot, person?.displayName, person?.kind, person?.emoji];
  });
  const around = JSON.stringify([names, meetings.map(({id, record}) => [id, record])]);
  return [goals, steps, ratings, proposals, delegations, clientName, status, around];
}
