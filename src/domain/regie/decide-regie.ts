import {
  add,
  each,
  find,
  has,
  memberOf,
  membersAmong,
  patch,
  plain,
  refuse,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {Command} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {canBorrow, isLent} from './lending.js';
import type {Proposal} from './schema.js';

function openProposal(group: ResourceGroup, proposalId: string): Proposal {
  const proposal = find(group, 'proposal', proposalId);
  return proposal.state === 'open' ? proposal : refuse('notPossible', 'state');
}

/** A proposal that somebody decided on: the way back is one command for all of them. */
function decided(
  group: ResourceGroup,
  proposalId: string,
  state: Proposal['state'],
  {by, at}: Context,
) {
  return patch(group, 'proposal', proposalId, {state, decidedOn: at, decidedBy: by});
}

/**
 * Of what it changes, the texts that the client saw; of the rest those that the proposer saw: an
 * offer was one to those (I10).
 */
function seenIn(command: Proposal['command'], was: object): object {
  const stored = new Map<string, unknown>(Object.entries(command));
  const change = stored.get('change');
  if (typeof change !== 'object' || change === null) return {...command, was};
  const seen = Object.entries(was).filter(([key]) => key in change);
  const read = stored.get('was');
  const others = typeof read === 'object' ? read : {};
  return {...command, was: {...others, ...Object.fromEntries(seen)}};
}

/** It waits again, if whoever wished it still takes part (I4). */
function waiting(group: ResourceGroup, {by}: Proposal) {
  const here = by.kind !== 'member' || membersAmong(group, [by.membershipId]).length > 0;
  return {state: here ? 'open' : 'withdrawn', decidedOn: null, decidedBy: null};
}

/** The way back from waiting to what was decided; what was adapted is applied as it was undone. */
function decideAgain(
  proposalId: string,
  state: Proposal['state'],
  adapted: Command | undefined,
): Command | undefined {
  if (state === 'declined') return {type: 'declineProposal', proposalId};
  if (state === 'withdrawn') return {type: 'withdrawProposal', proposalId};
  if (adapted) return {type: 'acceptProposal', proposalId, adapted};
  return state === 'accepted' ? {type: 'acceptProposal', proposalId} : undefined;
}

export const regieHandlers = {
  grantDelegation(group, {delegationId, task, toMembershipId, from, until}, {at, policy}) {
    memberOf(group, toMembershipId);
    // Who could do nothing with it does not get it.
    if (!canBorrow(group, toMembershipId, task, policy)) refuse('notPossible', 'task');
    const begin = from ?? at;
    if (until !== undefined && Date.parse(until) <= Date.parse(begin)) refuse('invalid', 'until');
    const known = group.delegations.find(({id}) => id === delegationId);
    const again = known?.task === task && known.toMembershipId === toMembershipId;
    if (known && (!again || known.revokedOn === undefined)) refuse('exists');
    // One at a time, so that taking back takes back.
    if (isLent(group, task, toMembershipId, at)) refuse('exists');
    const inverse = {type: 'revokeDelegation', delegationId} as const;
    if (known) {
      const change = {from, until: until ?? null, revokedOn: null};
      return [patch(group, 'delegation', delegationId, change), inverse];
    }
    const id = delegationId;
    const delegation = {id, task, toMembershipId, grantedBy: 'client', from: begin, until} as const;
    return [add(group, 'delegation', plain(delegation)), inverse];
  },

  revokeDelegation(group, {delegationId}, {at}) {
    const delegation = find(group, 'delegation', delegationId);
    if (delegation.revokedOn !== undefined) return [group];
    const {task, toMembershipId, from, until} = delegation;
    const again = plain({task, toMembershipId, from, until});
    return [
      // It may have been lent twice at once, on two pages: what is taken back is taken back.
      each(
        group,
        'delegation',
        (other) =>
          other.task === task &&
          other.toMembershipId === toMembershipId &&
          other.revokedOn === undefined && {revokedOn: at},
      ),
      {type: 'grantDelegation', delegationId, ...again},
    ];
  },

  acceptProposal(group, {proposalId, adapted, was}, context) {
    const {command, by} = openProposal(group, proposalId);
    const [next, undo] = adapted
      ? context.nested(group, adapted)
      : context.nested(group, was ? seenIn(command, was) : command, by);
    return [
      decided(next, proposalId, adapted ? 'adapted' : 'accepted', context),
      next !== group && undo === undefined
        ? undefined
        : {type: 'reopenProposal', proposalId, ...(undo && {undo})},
    ];
  },

  declineProposal(group, {proposalId}, context) {
    openProposal(group, proposalId);
    return [decided(group, proposalId, 'declined', context), {type: 'reopenProposal', proposalId}];
  },

  postponeProposal(group, {type, proposalId, postponed = true}, {at}) {
    const {postponedOn} = openProposal(group, proposalId);
    if (postponed === (postponedOn !== undefined)) return [group];
    return [
      patch(group, 'proposal', proposalId, {postponedOn: postponed ? at : null}),
      {type, proposalId, postponed: !postponed},
    ];
  },

  withdrawProposal(group, {proposalId}, context) {
    openProposal(group, proposalId);
    return [decided(group, proposalId, 'withdrawn', context), {type: 'reopenProposal', proposalId}];
  },

  reopenProposal(group, {proposalId, undo}, context) {
    const proposal = find(group, 'proposal', proposalId);
    const {state} = proposal;
    if (state === 'open') return [group];
    if (undo && state !== 'accepted' && state !== 'adapted') refuse('invalid', 'undo');
    const [free, redo] = undo ? context.nested(group, undo) : [group];
    // Whoever it brought may be gone again; the wish is not.
    const kept = has(free, 'proposal', proposalId) ? free : add(free, 'proposal', proposal);
    return [
      patch(kept, 'proposal', proposalId, waiting(kept, proposal)),
      decideAgain(proposalId, state, redo),
    ];
  },
} satisfies Partial<Handlers>;
