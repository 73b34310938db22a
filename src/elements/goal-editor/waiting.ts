import type {Goal, Rating} from '../../domain/goals/schema.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {grouped, type Board} from './board.js';
import {goalOfProposal} from './proposed.js';

/** What lies on the board beside the goals and their steps. */
export interface OnBoard {
  /** Oldest first. */
  ratingsOf(goal: Goal): readonly Rating[];
  proposalsOf(goal: Goal): readonly Proposal[];
  /** Waiting proposals that belong to no goal that is there. */
  readonly loose: readonly Proposal[];
}

export function onBoard({ratings, proposals}: ResourceGroup, {goals, steps}: Board): OnBoard {
  const ratingsOf = grouped(ratings, ({goalId}) => goalId);
  const waiting = proposals.filter(({state}) => state === 'open');
  const proposalsOf = grouped(waiting, ({command}) => goalOfProposal(command, steps));
  return {
    ratingsOf: ({id}) => ratingsOf.get(id)?.toSorted(byDate) ?? [],
    proposalsOf: ({id}) => proposalsOf.get(id) ?? [],
    loose: [...proposalsOf].flatMap(([goalId, some]) =>
      goalId !== undefined && !goals.has(goalId) ? some : [],
    ),
  };
}

const byDate = (a: Rating, b: Rating): number => Date.parse(a.on) - Date.parse(b.on);
