import type {ResourceGroup} from '../group.js';
import type {Eyes} from '../regie/eyes.js';
import {projectGoals} from './project.js';

/**
 * What everybody who takes part may see of the plan, whoever that is: for a sheet of paper that lies
 * on the table. The eyes of a member without a name, to whom nothing is shown in particular.
 */
export function planForAll(
  group: ResourceGroup,
  at: string,
): Pick<ResourceGroup, 'goals' | 'steps' | 'ratings'> {
  const members = group.memberships.filter(({state}) => state === 'member').map(({id}) => id);
  const eyes: Eyes = {
    group,
    at,
    actor: {kind: 'member', membershipId: ''},
    own: undefined,
    facilitator: false,
    may: (action) => action === 'readSharedGoals' || action === 'seeMembers',
    memberships: new Set(members),
  };
  return projectGoals(eyes, new Set());
}
