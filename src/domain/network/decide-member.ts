import {
  find,
  meetTexts,
  memberOf,
  membersAmong,
  patch,
  refuse,
  undoOf,
  withinADay,
  writtenBy,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {comeBack, depart, letGo, regainOf} from './depart.js';
import {sameActor} from './people.js';
import {
  formerFacilitator,
  rolesWithout,
  usualRoles,
  withOneFacilitator,
  withRoles,
} from './roles.js';
import type {Membership} from './schema.js';
import {answers, isOver, talkStates, type Answer, type MembershipState} from './values.js';

/** What an answer makes of somebody who was asked. */
const stateAfter: Readonly<Record<string, MembershipState>> = {
  yes: 'member',
  no: 'declined',
  later: 'later',
  talkFirst: 'asked',
};

/** May this person answer now? An answer that just came can be taken back, within a day. */
function checkAnswerable(membership: Membership, {at}: Context): void {
  const {state, answeredOn, byFunction} = membership;
  if (state === 'asked' || state === 'later') return;
  // Nobody learns from this that the client is thinking of them.
  if (state === 'considering' || state === 'nominated' || state === 'onHold') refuse('notFound');
  const answered = state === 'declined' || (state === 'member' && byFunction !== true);
  if (!answered || !withinADay(answeredOn, at)) refuse('notPossible', 'state');
}

/** The roles of somebody who begins to take part; never none. */
function rolesOf(group: ResourceGroup, {personId, roles}: Membership) {
  return roles.length > 0 ? roles : usualRoles(group.people.find(({id}) => id === personId)?.kind);
}

function answer(
  group: ResourceGroup,
  membership: Membership,
  value: Answer | null,
  context: Context,
) {
  const {id, state} = membership;
  if (membership.answer === (value ?? undefined)) return group;
  const free = state === 'member' ? letGo(group, id, context) : group;
  const joins = value === 'yes';
  const next = patch(free, 'membership', id, {
    state: stateAfter[value ?? 'talkFirst'] ?? refuse('invalid', 'answer'),
    answer: value,
    answeredOn: value === null ? null : context.at,
    since: joins ? context.at : null,
    ...(joins && {roles: rolesOf(group, membership)}),
  });
  return joins ? withOneFacilitator(next, id) : next;
}

/** Would somebody stand in for themselves, by however long a way round? */
function goesRound(group: ResourceGroup, id: string, actingFor: string): boolean {
  const seen = new Set<string>([id]);
  for (let at: string | undefined = actingFor; at !== undefined;) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = group.memberships.find((membership) => membership.id === at)?.actingFor;
  }
  return false;
}

const takePart = (group: ResourceGroup, ids: readonly string[]): boolean =>
  membersAmong(group, ids).length === ids.length;

function notOver(group: ResourceGroup, membershipId: string): Membership {
  const membership = find(group, 'membership', membershipId);
  return isOver(membership) ? refuse('notPossible', 'state') : membership;
}

export const memberHandlers = {
  answerInvitation(group, {type, membershipId, answer: value}, context) {
    if (!sameActor(context.by, {kind: 'member', membershipId})) refuse('notAllowed');
    const membership = find(group, 'membership', membershipId);
    if (value !== null && !answers.some((known) => known === value)) refuse('invalid', 'answer');
    checkAnswerable(membership, context);
    const next = answer(group, membership, value, context);
    const took = formerFacilitator(group, next).also !== undefined;
    return [next, took ? undefined : {type, membershipId, answer: membership.answer ?? null}];
  },

  setTalk(group, {type, membershipId, talk, on}) {
    const membership = notOver(group, membershipId);
    if (!talkStates.some((known) => known === talk)) refuse('invalid', 'talk');
    if (membership.state === 'considering') refuse('notPossible', 'state');
    const was = {talk: membership.talk ?? 'notPlanned', on: membership.talkOn ?? null};
    const planned = talk === 'planned' || talk === 'done';
    return [
      patch(group, 'membership', membershipId, {
        talk: talk === 'notPlanned' ? null : talk,
        talkOn: planned ? (on ?? null) : null,
      }),
      {type, membershipId, ...was},
    ];
  },

  setContribution(group, {type, membershipId, was, ...change}) {
    const membership = memberOf(group, membershipId);
    meetTexts(membership, change, was);
    const undo = undoOf(membership, change);
    return [
      patch(group, 'membership', membershipId, change),
      {type, membershipId, ...undo, was: writtenBy(change, 'can', 'ratherNot')},
    ];
  },

  setRoles(group, {type, membershipId, roles, also}) {
    const membership = notOver(group, membershipId);
    const next = withRoles(group, {membershipId, roles}, also);
    const former = formerFacilitator(group, next).also;
    const other = also && {
      membershipId: also.membershipId,
      roles: notOver(group, also.membershipId).roles,
    };
    const back = former && former.membershipId !== membershipId ? former : other;
    return [next, {type, membershipId, roles: membership.roles, ...(back && {also: back})}];
  },

  handBackFacilitation(group, {membershipId}) {
    const membership = memberOf(group, membershipId);
    const {roles} = membership;
    if (!roles.includes('facilitator')) return [group];
    return [
      patch(group, 'membership', membershipId, {
        roles: rolesWithout(group, membership, 'facilitator'),
      }),
      {type: 'setRoles', membershipId, roles},
    ];
  },

  setActingFor(group, {type, membershipId, actingFor, until}) {
    const membership = notOver(group, membershipId);
    if (actingFor !== null) {
      // One who takes part stands in for another who does (DR24).
      for (const id of [membershipId, actingFor]) memberOf(group, id);
      if (goesRound(group, membershipId, actingFor)) refuse('invalid', 'actingFor');
    }
    const was = {actingFor: membership.actingFor ?? null, until: membership.until ?? null};
    const change = {actingFor, until: actingFor === null ? null : until};
    const begins = was.actingFor === null || takePart(group, [membershipId, was.actingFor]);
    return [
      patch(group, 'membership', membershipId, change),
      begins ? {type, membershipId, ...was} : undefined,
    ];
  },

  leaveGroup(group, {membershipId}, context) {
    memberOf(group, membershipId);
    return [
      depart(group, membershipId, 'left', context),
      {type: 'resumeMembership', membershipId, regain: regainOf(group, membershipId)},
    ];
  },

  endMembership(group, {membershipId}, context) {
    memberOf(group, membershipId);
    return [
      depart(group, membershipId, 'ended', context),
      {type: 'resumeMembership', membershipId, regain: regainOf(group, membershipId)},
    ];
  },

  resumeMembership(group, {membershipId, regain}, {by, at}) {
    const membership = find(group, 'membership', membershipId);
    const person = group.people.find(({id}) => id === membership.personId);
    const recent = isOver(membership) && withinADay(membership.until, at);
    // Somebody who began again meanwhile, or was taken off the map, is asked again.
    const elsewhere = group.memberships.some(
      ({id, personId, state}) =>
        id !== membershipId && personId === membership.personId && !isOver({state}),
    );
    const wasMember = membership.answer === 'yes' || membership.byFunction === true;
    if (!recent || elsewhere || !wasMember || person?.removedOn !== undefined) {
      refuse('notPossible', 'state');
    }
    const back = comeBack(group, membership, regain, by.kind !== 'member');
    const next = patch(back, 'membership', membershipId, {
      state: 'member',
      until: regain?.until ?? null,
    });
    const type = membership.state === 'left' ? 'leaveGroup' : 'endMembership';
    return [withOneFacilitator(next, membershipId), {type, membershipId}];
  },
} satisfies Partial<Handlers>;
