import type {Goal} from '../../domain/goals/schema.js';
import {goalStatuses, goalStatusMoves} from '../../domain/goals/values.js';
import {statusLabel, type FormDesk} from './desk.js';

/** The ways on from here: nothing is final. From a status that nobody knows, every known one. */
export function waysOn({status}: Goal): readonly string[] {
  const moves = goalStatusMoves[status] ?? goalStatuses;
  return goalStatuses.filter((other) => other === status || moves.includes(other));
}

/** Says how a goal stands. Where it goes among those to look back on, it stays open there. */
export function setStatus(desk: FormDesk, goal: Goal, status: string): void {
  const {text} = desk;
  const reached = status === 'reached';
  if (reached || status === 'released') desk.fold(goal.id, false);
  desk.act(
    {type: 'setGoalStatus', goalId: goal.id, status},
    reached ? text.reachedSaid : text.statusSet(statusLabel(desk, status)),
  );
  desk.focus(goal.id);
}
