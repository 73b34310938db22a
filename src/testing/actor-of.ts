import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {membersOf} from '../domain/network/people.js';
import type {PolicyRole} from '../domain/regie/policy.js';

/** Who looks at a group: the client, or the first member who has that role. */
export function actorOf(group: ResourceGroup, role: PolicyRole | 'familyPeerExpert'): ActorRef {
  if (role === 'client') return {kind: 'client'};
  if (role === 'legalRepresentative') return {kind: role, ref: 'representative-1'};
  const member = membersOf(group).find(({membership}) => membership.roles.includes(role));
  if (member === undefined) throw new Error(`This sample group has no member with role "${role}".`);
  return {kind: 'member', membershipId: member.membership.id};
}
