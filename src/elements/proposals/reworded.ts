import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {parseCommand} from '../../domain/parse.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import type {Proposal} from '../../domain/regie/schema.js';

/** What was proposed, with other words in this field, by who has seen what stands there now. */
export function reworded(
  group: ResourceGroup,
  proposal: Proposal,
  field: string,
  words: string,
): Command | undefined {
  const {was} = readProposal(group, proposal);
  const said = Object.entries(proposal.command).map(([name, value]: [string, unknown]) => [
    name,
    name === 'was' ? value : name === field ? words : wordedAnew(value, field, words),
  ]);
  const parsed = parseCommand({...Object.fromEntries(said), ...(was && {was})});
  return parsed.ok ? parsed.value : undefined;
}

/** The part that holds the words. */
const wordedAnew = (part: unknown, field: string, words: string): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && field in part
    ? {...part, [field]: words}
    : part;
