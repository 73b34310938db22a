import type {ActorRef} from '../../domain/base.js';
import type {Goal, Rating} from '../../domain/goals/schema.js';
import type {ResourceGroup} from '../../domain/group.js';
import {sameActor} from '../../domain/network/people.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {grouped, type Board} from './board.js';
import {goalOfProposal} from './proposed.js';

/** Proposals, by the goal that they are about. */
export interface Proposals {
  of(goal: Goal): readonly Proposal[];
  /** Those that belong to no goal that is there. */
  readonly loose: readonly Proposal[];
}

/** What lies on the board beside the goals and their steps. */
export interface OnBoard {
  /** Oldest first. */
  ratingsOf(goal: Goal): readonly Rating[];
  readonly waiting: Proposals;
  /** What who looks proposed, and the client decided on; newest first. */
  readonly decided: Proposals;
}

export function onBoard(
  {ratings, proposals}: ResourceGroup,
  board: Board,
  viewer: ActorRef,
): OnBoard {
  const ratingsOf = grouped(ratings, ({goalId}) => goalId);
  return {
    ratingsOf: ({id}) => ratingsOf.get(id)?.toSorted(byDate) ?? [],
    waiting: byGoal(
      board,
      proposals.filter(({state}) => state === 'open'),
    ),
    decided: byGoal(
      board,
      proposals
        .filter(({state, by}) => decisions.has(state) && sameActor(by, viewer))
        .toSorted((a, b) => decidedAt(b) - decidedAt(a)),
    ),
  };
}

const decisions: ReadonlySet<string> = new Set(['accepted', 'adapted', 'declined']);

const decidedAt = ({decidedOn, on}: Proposal): number => Date.parse(decidedOn ?? on);

function byGoal({goals, steps}: Board, proposals: readonly Proposal[]): Proposals {
  const found = grouped(proposals, ({command}) => goalOfProposal(command, steps));
  return {
    of: ({id}) => found.get(id) ?? [],
    loose: [...found].flatMap(([goalId, some]) =>
      goalId !== undefined && !goals.has(goalId) ? some : [],
    ),
  };
}

const byDate = (a: Rating, b: Rating): number => Date.parse(a.on) - Date.parse(b.on);
