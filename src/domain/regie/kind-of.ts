import type {Command, CommandType} from '../command.js';
import type {ResourceGroup} from '../group.js';

/** The kind of thing that a command is about: a decision on a proposal is about what was proposed. */
export function kindOf(command: Command, group: ResourceGroup | undefined): CommandType {
  if (!('proposalId' in command)) return command.type;
  const proposal = group?.proposals.find(({id}) => id === command.proposalId);
  // It may come from a newer version: then nobody here knows it.
  return (proposal?.command.type ?? command.type) as CommandType;
}
