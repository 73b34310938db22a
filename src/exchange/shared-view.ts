import type {ResourceGroup} from '../domain/group.js';
import type {Membership} from '../domain/network/schema.js';
import {projectFor} from '../domain/project.js';
import type {ProjectOptions} from '../domain/regie/eyes.js';

/** What somebody sees who takes part, to whom nothing is lent, and whom nothing is about. */
export function sharedView(group: ResourceGroup, options: ProjectOptions): ResourceGroup {
  let id = 'anybody';
  while (group.memberships.some((membership) => membership.id === id)) id += '-';
  const anybody: Membership = {id, personId: id, roles: ['informalMember'], state: 'member'};
  const among = {...group, memberships: [...group.memberships, anybody]};
  const seen = projectFor(among, {kind: 'member', membershipId: id}, options);
  return {...seen, memberships: seen.memberships.filter((membership) => membership.id !== id)};
}
