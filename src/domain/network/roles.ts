import {each, patch} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {membersOf, type Member} from './people.js';
import type {Membership} from './schema.js';
import type {Side} from './rings.js';
import type {RoleCode} from './values.js';

export interface RolesOf {
  readonly membershipId: string;
  readonly roles: readonly RoleCode[];
}

export const usualRoles = (kind: Side | undefined): readonly RoleCode[] => [
  kind === 'formal' ? 'formalMember' : 'informalMember',
];

const leads = ({state, roles}: Membership) => state === 'member' && roles.includes('facilitator');

/** The roles that are left without this one; never none. */
export function rolesWithout(
  group: ResourceGroup,
  {personId, roles}: Membership,
  gone: RoleCode,
): readonly RoleCode[] {
  const left = roles.filter((role) => role !== gone);
  return left.length > 0 ? left : usualRoles(group.people.find(({id}) => id === personId)?.kind);
}

/** Who takes part and has the role, if anybody (I6). */
export const facilitatorOf = (group: ResourceGroup): Member | undefined =>
  membersOf(group).find(({membership}) => leads(membership));

/** At most one active facilitator: the role goes to this member, if they have it (I6). */
export function withOneFacilitator(group: ResourceGroup, membershipId: string): ResourceGroup {
  if (!group.memberships.some((membership) => membership.id === membershipId && leads(membership)))
    return group;
  return each(
    group,
    'membership',
    (membership) =>
      membership.id !== membershipId &&
      leads(membership) && {roles: rolesWithout(group, membership, 'facilitator')},
  );
}

/**
 * The same wherever records are read: two may have been made facilitator at once, each rightly, when
 * nobody was. It stays with who has taken part longest, as if they had been asked last.
 */
export function withOneLeader(group: ResourceGroup): ResourceGroup {
  const [first, ...others] = group.memberships.filter(leads);
  if (first === undefined || others.length === 0) return group;
  const keeps = others.reduce((a, b) => (isLonger(b, a) ? b : a), first);
  return withOneFacilitator(group, keeps.id);
}

const isLonger = (a: Membership, b: Membership): boolean => {
  const [since, other] = [a, b].map((one) => Date.parse(one.since ?? '') || Infinity);
  return since === other ? a.id < b.id : (since ?? 0) < (other ?? 0);
};

/** Who gave up the role between these two groups, for the way back. */
export function formerFacilitator(
  before: ResourceGroup,
  after: ResourceGroup,
): {readonly also?: RolesOf} {
  const led = before.memberships.find(leads);
  const now = led && after.memberships.find(({id}) => id === led.id);
  return led && now && led.roles !== now.roles
    ? {also: {membershipId: led.id, roles: led.roles}}
    : {};
}

/** Sets the roles of one member; the facilitator's leaves whoever had it. */
export function withRoles(
  group: ResourceGroup,
  {membershipId, roles}: RolesOf,
  also?: RolesOf,
): ResourceGroup {
  const next = withOneFacilitator(patch(group, 'membership', membershipId, {roles}), membershipId);
  return also ? withRoles(next, also) : next;
}
