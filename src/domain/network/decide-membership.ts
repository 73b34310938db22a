import {
  add,
  find,
  patch,
  refuse,
  remove,
  withinADay,
  type Effect,
  type Handlers,
} from '../deciding.js';
import type {CommandOf} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {fresh, personOn} from './decide-map.js';
import {takeOff} from './decide-removal.js';
import {letGo} from './depart.js';
import {membershipOf} from './people.js';
import {only} from '../regie/eyes.js';
import {formerFacilitator, usualRoles, withOneFacilitator, withRoles} from './roles.js';
import type {Membership, Person} from './schema.js';
import {addEarly, wasAsked} from './was-asked.js';
import {isOver, type RoleCode} from './values.js';
import {sameJson} from '../keep.js';

/** Nothing of an earlier answer is left when the client starts again. */
const unanswered = {answer: null, answeredOn: null} as const;

/** Somebody's way into the group as it stands, when it is not over. */
function openWay(group: ResourceGroup, personId: string): Membership | undefined {
  const membership = membershipOf(group, personId);
  return membership && !isOver(membership) ? membership : undefined;
}

/** A way into the group that can still go anywhere: not of a member, and not over. */
function wayOf(group: ResourceGroup, membershipId: string, ...states: string[]): Membership {
  const membership = find(group, 'membership', membershipId);
  personOn(group, membership.personId);
  if (membership.state === 'member' || isOver(membership)) refuse('notPossible', 'state');
  if (states.length > 0 && !states.includes(membership.state)) refuse('notPossible', 'state');
  return membership;
}

/** Changes somebody's way into the group; the way back puts it where it stood. */
const move = (
  group: ResourceGroup,
  membership: Membership,
  change: Parameters<typeof patch<'membership'>>[3],
): Effect => [
  patch(group, 'membership', membership.id, change),
  {type: 'restoreMembership', membership},
];

/** With a role that care asks for one takes part by function, without an answer (I2). */
const takesPartByFunction = (group: ResourceGroup, {kind}: Person, roles: readonly RoleCode[]) =>
  group.inCare && kind === 'formal' && roles.some((role) => group.requiredRoles.includes(role));

function nominate(
  group: ResourceGroup,
  {personId, membershipId, roles: wished}: CommandOf<'nominatePerson'>,
  at: string,
): Effect {
  const person = personOn(group, personId);
  const way = openWay(group, personId);
  if (way?.state === 'member') return [group];
  const known = way && way.roles.length > 0 ? way.roles : usualRoles(person.kind);
  const roles = wished ?? known;
  const change = takesPartByFunction(group, person, roles)
    ? ({roles, state: 'member', byFunction: true, since: at, ...unanswered} as const)
    : way?.state === 'asked'
      ? ({roles} as const)
      : ({roles, state: 'nominated', ...unanswered} as const);
  const id = way?.id ?? membershipId;
  const begun = way ? group : add(group, 'membership', {id, personId, roles, state: 'nominated'});
  const next = withOneFacilitator(patch(begun, 'membership', id, change), id);
  const also = formerFacilitator(group, next);
  return way
    ? [next, {type: 'restoreMembership', membership: way, ...also}]
    : [next, {type: 'removeMembership', membershipId: id, ...also}];
}

/** May it still be unmade? Thoughts always; who takes part by function only within a day. */
function undoable(group: ResourceGroup, membership: Membership, at: string): boolean {
  personOn(group, membership.personId);
  if (membership.state !== 'member') return !isOver(membership);
  return membership.byFunction === true && withinADay(membership.since, at);
}

const redo = (membership: Membership) =>
  membership.state === 'member'
    ? ({
        type: 'nominatePerson',
        personId: membership.personId,
        membershipId: membership.id,
        roles: membership.roles,
      } as const)
    : ({type: 'restoreMembership', membership} as const);

const chosenFields = ['id', 'personId', 'roles', 'state', 'byFunction', 'since', 'onBehalf'];

/** Somebody new of whom more is known by now than that they were chosen is not made again. */
const justChosen = ({ties, mapSnapshots}: ResourceGroup, membership: Membership): boolean =>
  ['nominated', 'member'].includes(membership.state) &&
  Object.keys(membership).every((field) => chosenFields.includes(field)) &&
  !ties.some(({from, to}) => [from, to].includes(membership.personId)) &&
  !mapSnapshots.some(({people}) => people.some(({personId}) => personId === membership.personId));

/** What `restoreMembership` may put back: only what the client and who asks decide themselves. */
function checkWay(now: Membership, then: Membership): void {
  const own = {state: '', roles: [], asker: '', askedOn: '', since: '', byFunction: false};
  const rest = {...own, answer: '', answeredOn: '', onBehalf: undefined};
  const states = ['considering', 'nominated', 'onHold', 'asked', 'later', 'declined'];
  const answers = new Set([now.answer, then.answer, undefined]);
  if (!states.includes(then.state) || then.answer === 'yes' || then.byFunction || then.since) {
    refuse('invalid', 'membership');
  }
  if (answers.size > 2 || !sameJson({...now, ...rest}, {...then, ...rest})) {
    refuse('notPossible', 'membership');
  }
}

/** Of whom somebody else proposes: how the client feels about them is for the client to say (DR4). */
const knownToOthers = (person: Person): Person =>
  only(
    person,
    'id',
    'displayName',
    'kind',
    'relation',
    'relationLabel',
    'emoji',
    'organisation',
    'domain',
  );

export const membershipHandlers = {
  considerPerson(group, {personId, membershipId}) {
    personOn(group, personId);
    const way = openWay(group, personId);
    if (way === undefined) {
      const begun = {id: membershipId, personId, roles: [], state: 'considering'};
      return [add(group, 'membership', begun), {type: 'removeMembership', membershipId}];
    }
    if (way.state === 'member') refuse('notPossible', 'state');
    return move(group, way, {state: 'considering', ...unanswered});
  },

  nominatePerson(group, command, context) {
    const {at} = context;
    const {person, personId} = command;
    if (person === undefined || group.people.some(({id}) => id === personId)) {
      return nominate(group, command, at);
    }
    if (person.id !== personId) refuse('invalid', 'person.id');
    const known = context.proposer ? knownToOthers(person) : fresh(person, context);
    const [next, inverse] = nominate(add(group, 'person', known), command, at);
    return [next, inverse?.type === 'removeMembership' ? {...inverse, withPerson: true} : inverse];
  },

  withdrawNomination: (group, {membershipId}) =>
    move(group, wayOf(group, membershipId), {state: 'considering', ...unanswered}),

  removeMembership(group, {membershipId, withPerson, also}, context) {
    const membership = find(group, 'membership', membershipId);
    const member = membership.state === 'member';
    if (!undoable(group, membership, context.at) || (!member && wasAsked(membership))) {
      refuse('notPossible', 'state');
    }
    const {personId, roles} = membership;
    const free = member ? letGo(group, membershipId, context) : group;
    const alone = remove(free, 'membership', membershipId);
    const next = withPerson ? takeOff(alone, personId, context) : alone;
    return [
      also ? withRoles(next, also) : next,
      !withPerson
        ? redo(membership)
        : justChosen(group, membership)
          ? {
              ...{type: 'nominatePerson', personId, membershipId, roles},
              person: personOn(group, personId),
            }
          : undefined,
    ];
  },

  restoreMembership(group, {membership, also}, context) {
    const {id, personId, askedOn} = membership;
    const now = group.memberships.find((known) => known.id === id);
    if (now === undefined) {
      personOn(group, personId);
      if (openWay(group, personId)) refuse('exists');
      return [addEarly(group, membership), {type: 'removeMembership', membershipId: id}];
    }
    if (!undoable(group, now, context.at)) refuse('notPossible', 'state');
    checkWay(now, membership);
    const {state, roles, asker = null, answer = null, answeredOn = null} = membership;
    const free = now.state === 'member' ? letGo(group, id, context) : group;
    const next = patch(free, 'membership', id, {
      ...{state, roles, asker, answer, answeredOn, byFunction: null, since: null},
      askedOn: now.askedOn ?? askedOn,
    });
    return [also ? withRoles(next, also) : next, redo(now)];
  },

  holdNomination: (group, {membershipId}) =>
    move(group, wayOf(group, membershipId, 'nominated', 'asked', 'onHold'), {state: 'onHold'}),

  askPerson(group, {membershipId, asker}, {at}) {
    const way = wayOf(group, membershipId, 'nominated', 'onHold', 'later', 'declined', 'asked');
    return move(
      group,
      way,
      way.state === 'asked' ? {asker} : {state: 'asked', asker, askedOn: at, ...unanswered},
    );
  },

  withdrawInvitation: (group, {membershipId}) =>
    move(group, wayOf(group, membershipId, 'asked', 'later', 'nominated'), {
      state: 'nominated',
      ...unanswered,
    }),
} satisfies Partial<Handlers>;
