import type {Goal} from '../../domain/goals/schema.js';
import {isClient, type FormDesk} from './desk.js';
import type {DraftEntry, DraftKind} from './drafts.js';
import {ownMembership} from './own-contribution.js';
import {isMe} from './save-step.js';
import {isAsked} from './step-answer.js';

/** The draft of a form that is open, as long as who looks may write there. */
export function draftAt<Kind extends DraftKind>(
  desk: FormDesk,
  kind: Kind,
  key: string,
): ReturnType<typeof desk.drafts.get<Kind>> {
  const draft = desk.drafts.get(kind, key);
  // A kind with its own draft is an entry.
  return draft && hasPlace(desk, {kind, key, draft} as unknown as DraftEntry) ? draft : undefined;
}

/** Is what a draft is about still there, and may who looks still write there? */
export function hasPlace(desk: FormDesk, {kind, key, draft}: DraftEntry): boolean {
  const {board} = desk;
  switch (kind) {
    case 'goal':
      return desk.may('editGoals') !== 'no' && (draft.was === undefined || board.goals.has(key));
    case 'step': {
      const may = draft.was
        ? desk.may('editStep')
        : desk.may('addStep', {offer: isMe(desk, draft.who)});
      const there = draft.was === undefined || board.steps.has(key);
      return may !== 'no' && there && board.goals.has(draft.goalId);
    }
    case 'reply': {
      const step = board.steps.get(key);
      return step !== undefined && isAsked(desk, step);
    }
    case 'contribution':
      return ownMembership(desk) !== undefined;
    case 'status':
      if (draft.proposalId !== undefined) return desk.may('decideProposal') === 'yes';
      return desk.may('editGoals') === 'propose' && board.goals.has(key);
    default: {
      const goal = board.goals.get(key);
      return goal !== undefined && standsOn(desk, kind, goal);
    }
  }
}

/** The goals that somebody is writing something of. */
export const goalsWrittenOn = ({
  drafts,
  board,
}: Pick<FormDesk, 'drafts' | 'board'>): readonly string[] =>
  drafts.opened().map(({kind, key, draft}) => {
    if (kind === 'step') return draft.goalId;
    return (kind === 'reply' && board.steps.get(key)?.goalId) || key;
  });

/** Does a goal have room for this now? */
function standsOn(
  desk: FormDesk,
  kind: 'rating' | 'scores' | 'proud' | 'smaller' | 'seen',
  goal: Goal,
): boolean {
  const edits = desk.may('editGoals');
  const rates = desk.may('rateGoal') === 'yes';
  const goes = desk.ratingsOf(goal).length > 0 || (goal.status === 'active' && rates);
  switch (kind) {
    case 'rating':
      return goes && rates;
    case 'scores':
      return goes && desk.scale === 'gas6' && edits !== 'no';
    case 'proud':
      return goal.status === 'reached' && isClient(desk) && edits === 'yes';
    case 'smaller':
      return edits === 'yes';
    case 'seen':
      return isClient(desk) && desk.may('setGoalVisibility') === 'yes';
  }
}
