import type {ActorRef} from '../base.js';
import type {ResourceGroup} from '../group.js';
import type {Delegation} from './schema.js';
import {
  policy as defaultPolicy,
  policyRoles,
  taskFor,
  type Action,
  type Grant,
  type Policy,
  type PolicyRole,
} from './policy.js';
import type {DelegableTask} from './values.js';

export type Permission =
  /** `delegation` is set where it is done in the client's name. */
  | {readonly kind: 'yes'; readonly delegation?: Delegation}
  | {readonly kind: 'propose'}
  | {readonly kind: 'no'};

export interface PermissionContext {
  /** An ISO instant: delegations begin and end. */
  readonly at: string;
  /** Is it about the actor: their own answer, step, rating, proposal? */
  readonly own?: boolean;
  /** Does the actor offer their own help? */
  readonly offer?: boolean;
  readonly policy?: Policy | undefined;
}

/** May this actor do this now, or at least propose it? The same table decides on the server. */
export function permissionFor(
  group: ResourceGroup,
  actor: ActorRef,
  action: Action,
  context: PermissionContext,
): Permission {
  const delegation = liveDelegation(group, actor, taskFor[action], context.at);
  let best: Permission = {kind: 'no'};
  const always = context.own === true && (action === 'answerInvitation' || action === 'leave');
  for (const role of rolesOf(group, actor, always)) {
    const grant = context.policy?.[action]?.[role] ?? defaultPolicy[action][role];
    const found = permissionOf(grant, context, delegation);
    if (found.kind === 'yes') return found;
    if (found.kind === 'propose') best = found;
  }
  return best;
}

function permissionOf(
  grant: Grant,
  context: PermissionContext,
  delegation: Delegation | undefined,
): Permission {
  const yes: Permission = {kind: 'yes'};
  switch (grant) {
    case 'yes':
      return yes;
    case 'own':
      return context.own ? yes : {kind: 'no'};
    case 'propose':
      return {kind: 'propose'};
    case 'delegated':
    case 'ownOrDelegated':
      if (context.own && grant === 'ownOrDelegated') return yes;
      return delegation ? {kind: 'yes', delegation} : {kind: 'no'};
    case 'delegatedOrPropose':
      return delegation ? {kind: 'yes', delegation} : {kind: 'propose'};
    case 'offerOrPropose':
      return context.offer ? yes : {kind: 'propose'};
    default:
      return {kind: 'no'};
  }
}

/**
 * The columns of the table that an actor falls under; none for somebody who is no member (I3), but
 * for a word about their own membership, which is theirs `always`.
 */
export function rolesOf(
  group: ResourceGroup,
  actor: ActorRef,
  always = false,
): readonly PolicyRole[] {
  if (actor.kind !== 'member') return [actor.kind];
  const membership = group.memberships.find(({id}) => id === actor.membershipId);
  if (membership === undefined || (membership.state !== 'member' && !always)) return [];
  const roles = membership.roles.map(columnOf).filter((role) => role !== undefined);
  return roles.length > 0 ? roles : ['informalMember'];
}

/** A legal representative acts for the client only as such, and marked; a member speaks for themselves. */
function columnOf(role: string): PolicyRole | undefined {
  if (role === 'familyPeerExpert') return 'peerExpert';
  return policyRoles.find(
    (known) => known === role && known !== 'client' && known !== 'legalRepresentative',
  );
}

/** The client's live delegation of a task to this member, if there is one (DR8, I18). */
export function liveDelegation(
  group: ResourceGroup,
  actor: ActorRef,
  task: DelegableTask | undefined,
  at: string,
): Delegation | undefined {
  if (task === undefined || actor.kind !== 'member') return undefined;
  return group.delegations.find(
    (delegation) =>
      delegation.task === task &&
      delegation.toMembershipId === actor.membershipId &&
      isLive(delegation, at),
  );
}

/** Does this delegation count at this instant? */
export function isLive(delegation: Delegation, at: string): boolean {
  const now = Date.parse(at);
  const begun = Date.parse(delegation.from) <= now;
  const over = delegation.until !== undefined && Date.parse(delegation.until) <= now;
  return begun && !over && delegation.revokedOn === undefined;
}
