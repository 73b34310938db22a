import type {Step} from '../../domain/goals/schema.js';

/** A stored command may come from a newer version: it is read field by field, not trusted. */
type Stored = {readonly type: string};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The text at a path in a stored command, if there is text. */
export function textAt(command: Stored, ...path: readonly string[]): string | undefined {
  let value: unknown = command;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The goal that a proposal is about: `''` for a new goal or one that is gone, `undefined` for what
 * is no business of this element.
 */
export function goalOfProposal(
  command: Stored,
  steps: ReadonlyMap<string, Step>,
): string | undefined {
  switch (command.type) {
    case 'addGoal':
      return '';
    case 'editGoal':
    case 'setGoalStatus':
      return textAt(command, 'goalId') ?? '';
    case 'addStep':
      return textAt(command, 'step', 'goalId') ?? '';
    case 'editStep':
    case 'moveStep':
    case 'setStepState':
      return steps.get(textAt(command, 'stepId') ?? '')?.goalId ?? '';
    default:
      return undefined;
  }
}

/** Did the text change after the proposal was made? */
export const isStale = (command: Stored, current: string | undefined): boolean => {
  const was = textAt(command, 'was', 'text');
  return was !== undefined && was !== current;
};
