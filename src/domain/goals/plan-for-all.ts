import type {ResourceGroup} from '../group.js';
import {eyesOf, type Eyes, type ProjectOptions} from '../regie/eyes.js';
import {projectGoals} from './project.js';

/**
 * What everybody who takes part may see of the plan, whoever that is: for a sheet of paper that lies
 * on the table. The eyes of a member without a name, to whom nothing is shown in particular, and who
 * sees no more than each of the members does.
 */
export const planForAll = (
  group: ResourceGroup,
  options: ProjectOptions,
): Pick<ResourceGroup, 'goals' | 'steps' | 'ratings'> =>
  projectGoals(eyesOfAll(group, options), new Set());

/** Sees what each of the members sees, and nothing that is one's own. */
export function eyesOfAll(group: ResourceGroup, options: ProjectOptions): Eyes {
  const members = group.memberships.filter(({state}) => state === 'member').map(({id}) => id);
  const everybody = members.map((id) => eyesOf(group, {kind: 'member', membershipId: id}, options));
  const known = members.filter((id) => everybody.every(({memberships}) => memberships.has(id)));
  return {
    group,
    at: options.at,
    actor: {kind: 'member', membershipId: ''},
    own: undefined,
    everybody: true,
    facilitator: false,
    may: (action) => sharing.has(action) && everybody.every(({may}) => may(action)),
    memberships: new Set(known),
  };
}

/** What one may see; what one may do has no place on paper. */
const sharing: ReadonlySet<string> = new Set(['readSharedGoals', 'seeMembers']);
