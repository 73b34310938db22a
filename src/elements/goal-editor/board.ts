import type {Goal, Rating, Step} from '../../domain/goals/schema.js';
import type {GoalTerm} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import {byOrder} from '../../domain/by-order.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {goalOfProposal} from './proposed.js';

/** All that the element shows, found once and then looked up by goal. */
export interface Board {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly steps: ReadonlyMap<string, Step>;
  /** In order, without those to look back on. */
  readonly of: Readonly<Record<GoalTerm, readonly Goal[]>>;
  /** Reached or let go. */
  readonly past: readonly Goal[];
  /** Waiting proposals that belong to no goal that is there. */
  readonly loose: readonly Proposal[];
  stepsOf(goal: Goal): readonly Step[];
  /** Oldest first. */
  ratingsOf(goal: Goal): readonly Rating[];
  proposalsOf(goal: Goal): readonly Proposal[];
  childrenOf(goal: Goal): readonly Goal[];
  /** The goal for later that this one hangs under, if that is still there. */
  parentOf(goal: Goal): Goal | undefined;
}

/** Goals, steps, ratings and proposals, ordered and put together in one pass each. */
export function boardOf(group: ResourceGroup): Board {
  const ordered = group.goals.toSorted(byOrder);
  const goals = new Map(ordered.map((goal) => [goal.id, goal]));
  const steps = new Map(group.steps.map((step) => [step.id, step]));
  const here = ordered.filter((goal) => !isPast(goal));
  const stepsOf = grouped(group.steps.toSorted(byOrder), ({goalId}) => goalId);
  const ratingsOf = grouped(group.ratings.toSorted(byDate), ({goalId}) => goalId);
  const waiting = group.proposals.filter(({state}) => state === 'open');
  const proposalsOf = grouped(waiting, (proposal) => goalOfProposal(proposal.command, steps));
  const childrenOf = grouped(here, ({parentId}) => parentId);
  return {
    goals,
    steps,
    of: {
      short: here.filter(({term}) => term === 'short'),
      long: here.filter(({term}) => term === 'long'),
    },
    past: ordered.filter(isPast),
    loose: [...proposalsOf].flatMap(([goalId, some]) =>
      goalId !== undefined && !goals.has(goalId) ? some : [],
    ),
    stepsOf: ({id}) => stepsOf.get(id) ?? [],
    ratingsOf: ({id}) => ratingsOf.get(id) ?? [],
    proposalsOf: ({id}) => proposalsOf.get(id) ?? [],
    childrenOf: ({id}) => childrenOf.get(id) ?? [],
    parentOf: ({parentId}) => (parentId === undefined ? undefined : goals.get(parentId)),
  };
}

const isPast = ({status}: Goal): boolean => status === 'reached' || status === 'released';

const byDate = (a: Rating, b: Rating): number => Date.parse(a.on) - Date.parse(b.on);

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
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
 * The parts of a group that this element shows. Of people only who takes part and under what name,
 * so that moving somebody on the map does not draw the goals again.
 */
export function slicesOf(group: ResourceGroup): readonly unknown[] {
  const {goals, steps, ratings, proposals, delegations, clientName} = group;
  const people = new Map(group.people.map((person) => [person.id, person]));
  const names = group.memberships.map(({id, state, roles, personId}) => {
    const person = people.get(personId);
    return [id, state, roles, person?.displayName, person?.kind, person?.emoji];
  });
  return [goals, steps, ratings, proposals, delegations, clientName, JSON.stringify(names)];
}
