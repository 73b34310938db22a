import type {Command} from '../domain/command.js';

/**
 * What of a command is its author's own: what they typed, and not what stood there. Nothing of what
 * only takes back or takes over: those are words of others.
 */
export function ownWords(command: Command, isUndo: boolean): Command | undefined {
  if (isUndo || command.type === 'reopenProposal') return undefined;
  if (command.type !== 'acceptProposal') return withoutSeen(command);
  // It is only shown: see `ReturnedCommand.again`.
  return command.adapted && withoutSeen(command.adapted as Command);
}

/** Without what the page showed when it was typed, however deep. */
const withoutSeen = <T>(part: T): T =>
  JSON.parse(
    JSON.stringify(part, (field, value: unknown) => (field === 'was' ? undefined : value)),
  ) as T;
