import type {ResourceGroup} from '../../domain/group.js';
import type {Step} from '../../domain/goals/schema.js';
import {waitingState} from '../../domain/goals/waiting-state.js';

/** What a step goes back to: a member's yes still counts. Nothing, where the helper has left. */
export const stateBefore = ({memberships}: ResourceGroup, {who}: Step): string | undefined =>
  who.kind === 'client' ||
  memberships.some(({id, state}) => id === who.membershipId && state === 'member')
    ? waitingState(who)
    : undefined;
