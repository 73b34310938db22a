import type {ActorRef, OnBehalf} from '../base.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import {byOrder} from '../by-order.js';
import {ordersAfter} from '../order.js';
import {isLive, permissionFor, rolesOf} from './permission.js';
import type {Action, Policy} from './policy.js';
import {aboutIn, wishIn} from './proposed-wish.js';
import type {Delegation, Proposal} from './schema.js';

export interface ProjectOptions {
  /** An ISO instant: what is lent is seen while it is lent. */
  readonly at: string;
  readonly policy?: Policy | undefined;
}

/** Somebody who is not the client, and what that makes them see. */
export interface Eyes {
  readonly group: ResourceGroup;
  readonly actor: ActorRef;
  /** The membership of who looks; none for a legal representative. */
  readonly own: string | undefined;
  readonly at: string;
  readonly facilitator: boolean;
  /** All members at once, on what lies on the table: see `eyesOfAll`. */
  readonly everybody?: true;
  /** Allowed outright: not only as a proposal. */
  may(action: Action, own?: boolean): boolean;
  /** Ids of the memberships that are seen. */
  readonly memberships: ReadonlySet<string>;
}

export function eyesOf(group: ResourceGroup, actor: ActorRef, options: ProjectOptions): Eyes {
  const {at, policy} = options;
  const own = actor.kind === 'member' ? actor.membershipId : undefined;
  const known = new Map<string, boolean>();
  const may = (action: Action, isOwn = false): boolean => {
    const key = `${action} ${String(isOwn)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const context = {at, own: isOwn, ...(policy && {policy})};
    const allowed = permissionFor(group, actor, action, context).kind === 'yes';
    known.set(key, allowed);
    return allowed;
  };
  const facilitator = rolesOf(group, actor).includes('facilitator');
  const states = ['member'];
  // An answer is known to who coordinates, and to no other member (DR6).
  if (facilitator) states.push('asked', 'declined', 'later');
  if (may('invite')) states.push('nominated', 'asked', 'declined', 'later');
  const seesMap = may('seeMap');
  const seen = group.memberships.filter(
    ({id, state}) =>
      seesMap || id === own || (states.includes(state) && may('seeMembers', id === own)),
  );
  return {
    group,
    actor,
    own,
    at,
    facilitator,
    may,
    memberships: new Set(seen.map(({id}) => id)),
  };
}

/** Only these fields, as far as they are there: what is not known could be private. */
export function only<T extends object, const Key extends keyof T>(
  thing: T,
  ...keys: readonly Key[]
): Pick<T, Key> {
  const known = new Set<PropertyKey>(keys);
  const entries = Object.entries(thing).filter(([key]) => known.has(key));
  return Object.fromEntries(entries) as Pick<T, Key>;
}

/** An actor; the client, in whose group it was, where that actor is not seen. */
export function seenActor(eyes: Eyes, actor: ActorRef): ActorRef {
  if (actor.kind === 'client' || !canSee(eyes, actor)) return {kind: 'client'};
  return actor.kind === 'member' ? only(actor, 'kind', 'membershipId') : only(actor, 'kind', 'ref');
}

export function canSee({actor: own, memberships}: Eyes, actor: ActorRef): boolean {
  if (actor.kind === 'member') return memberships.has(actor.membershipId);
  return actor.kind === 'client' || sameActor(own, actor);
}

/** The mark of what was done in the client's name, where its delegate is seen (DR8). */
export function seenMark(
  eyes: Eyes,
  {onBehalf}: {readonly onBehalf?: OnBehalf | undefined},
): {onBehalf?: OnBehalf} {
  if (onBehalf === undefined || !canSee(eyes, onBehalf.by)) return {};
  const {by, on, delegationId} = onBehalf;
  const delegation = eyes.group.delegations.find(({id}) => id === delegationId);
  const seen = delegation !== undefined && seesDelegation(eyes, delegation);
  return {onBehalf: {by: seenActor(eyes, by), on, ...(seen && {delegationId: delegation.id})}};
}

/** What is lent now is seen by everybody in the group; what was or will be, by the delegate (DR8). */
function seesDelegation({own, at, memberships}: Eyes, delegation: Delegation): boolean {
  const {toMembershipId} = delegation;
  return toMembershipId === own || (memberships.has(toMembershipId) && isLive(delegation, at));
}

/**
 * In new places, in the same order: the old ones would show that something stands between. Only who
 * may move things sees the true places.
 */
export function placed<T extends {readonly id: string; readonly order: string}>(
  eyes: Eyes,
  moving: Action,
  things: readonly T[],
): readonly T[] {
  if (eyes.may(moving)) return things;
  const keys = ordersAfter(undefined, things.length);
  const rank = new Map(things.toSorted(byOrder).map(({id}, index) => [id, keys[index]]));
  return things.map((thing) => ({...thing, order: rank.get(thing.id) ?? thing.order}));
}

/** `shown` is the group as far as who looks sees it: without what is lent and proposed. */
export function projectRegie(
  eyes: Eyes,
  shown: ResourceGroup,
): Pick<ResourceGroup, 'delegations' | 'proposals'> {
  const {group, actor} = eyes;
  const decides = eyes.may('decideProposal');
  return {
    delegations: group.delegations
      .filter((delegation) => seesDelegation(eyes, delegation))
      .map((delegation) =>
        only(delegation, 'id', 'task', 'toMembershipId', 'grantedBy', 'from', 'until', 'revokedOn'),
      ),
    proposals: group.proposals
      .filter(({by}) => decides || sameActor(by, actor))
      .map((proposal) => seenProposal(eyes, proposal, shown)),
  };
}

/**
 * What its proposer saw is shown with what it is about: what was taken from them since answers as
 * what is gone. That it was put off is for who decides.
 */
function seenProposal(eyes: Eyes, proposal: Proposal, shown: ResourceGroup): Proposal {
  const {decidedBy, command} = proposal;
  const there = aboutIn(shown, wishIn(command)) !== undefined;
  return {
    ...only(proposal, 'id', 'on', 'command', 'message', 'state', 'decidedOn'),
    ...(there && only(proposal, 'seen')),
    ...(eyes.may('decideProposal') && only(proposal, 'postponedOn')),
    by: seenActor(eyes, proposal.by),
    ...(decidedBy && {decidedBy: seenActor(eyes, decidedBy)}),
  };
}
