import type {CommandType} from '../../domain/command.js';

/** What this element asks for: it offers the undo of these and shows those that come back. */
export const ownCommands: ReadonlySet<string> = new Set<CommandType>([
  'addGoal',
  'editGoal',
  'setGoalStatus',
  'setGoalVisibility',
  'moveGoal',
  'removeGoal',
  'restoreGoal',
  'addStep',
  'editStep',
  'moveStep',
  'setStepState',
  'answerStep',
  'rateGoal',
  'removeRating',
  'acceptProposal',
  'declineProposal',
  'withdrawProposal',
]);
