import type {Goal, Step} from '../../domain/goals/schema.js';
import {sameJson} from '../../domain/keep.js';
import type {Chosen} from '../../ui/member-choice.js';

/** A stored command may come from a newer version: it is read field by field, not trusted. */
export type Stored = {readonly type: string};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands at a path in a stored command, if anything does. */
export function valueAt(command: Stored, ...path: readonly string[]): unknown {
  let value: unknown = command;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** The text at a path in a stored command, if there is text. */
export function textAt(command: Stored, ...path: readonly string[]): string | undefined {
  const value = valueAt(command, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts at a path, where there is a list of them. */
export function textsAt(command: Stored, ...path: readonly string[]): readonly string[] {
  const value = valueAt(command, ...path);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** What a draft of the proposed goal begins with. */
export function proposedGoal(command: Stored) {
  return {
    text: textAt(command, 'goal', 'text') ?? '',
    term: textAt(command, 'goal', 'term') === 'long' ? 'long' : 'short',
    why: textAt(command, 'goal', 'why') ?? '',
    dimensions: textsAt(command, 'goal', 'dimensions'),
    targetDate: textAt(command, 'goal', 'targetDate') ?? '',
    parentId: textAt(command, 'goal', 'parentId'),
  } as const;
}

/** The kinds of help in a stored command: a list, or one word of an older version. */
export function supportAt(command: Stored, part: 'step' | 'change'): readonly string[] {
  const one = textAt(command, part, 'support');
  return one === undefined ? textsAt(command, part, 'support') : [one];
}

/** What a draft of the proposed step begins with. */
export function proposedStep(command: Stored) {
  const membershipId = textAt(command, 'step', 'who', 'membershipId');
  const who: Chosen =
    membershipId === undefined ? {kind: 'client'} : {kind: 'member', membershipId};
  return {
    text: textAt(command, 'step', 'text') ?? '',
    who,
    support: supportAt(command, 'step'),
    due: textAt(command, 'step', 'due') ?? '',
  };
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
    case 'setGoalVisibility':
    case 'moveGoal':
    case 'removeGoal':
      return textAt(command, 'goalId') ?? '';
    case 'addStep':
      return textAt(command, 'step', 'goalId') ?? '';
    case 'editStep':
    case 'moveStep':
    case 'removeStep':
    case 'setStepState':
      return steps.get(textAt(command, 'stepId') ?? '')?.goalId ?? '';
    default:
      return undefined;
  }
}

/** What the proposer saw as it stands now, where some of it is other by now. */
export function textsNow(
  command: Stored,
  about: Goal | Step | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const was = valueAt(command, 'was');
  if (about === undefined || !isRecord(was)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(about));
  const seen = Object.entries(was).map(([field, text]) => [field, text ?? null] as const);
  const now = seen.map(([field]) => [field, fields.get(field) ?? null] as const);
  return sameJson(seen, now) ? undefined : Object.fromEntries(now);
}
