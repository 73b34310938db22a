import type {ResourceGroup} from '../../domain/group.js';
import type {Step} from '../../domain/goals/schema.js';

/** What a step goes back to: a member's yes still counts. Nothing, where the helper has left. */
export function stateBefore({memberships}: ResourceGroup, {who}: Step): string | undefined {
  if (who.kind === 'client') return 'open';
  if (!memberships.some(({id, state}) => id === who.membershipId && state === 'member'))
    return undefined;
  return who.consent === 'yes' ? 'agreed' : who.consent === 'asked' ? 'requested' : 'open';
}
