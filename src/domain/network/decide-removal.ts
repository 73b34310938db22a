import type {CommandOf} from '../command.js';
import {
  add,
  each,
  find,
  membersAmong,
  merged,
  patch,
  plain,
  refuse,
  remove,
  withinADay,
  without,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {sameJson} from '../keep.js';
import type {Proposal} from '../regie/schema.js';
import {fresh, keepMaps, mapsIn, personOn} from './decide-map.js';
import {comeBack, depart, regainOf, type Regain} from './depart.js';
import {isOwn, offTheMaps, withoutWaiting} from './kept-back.js';
import {membershipOf, sameActor} from './people.js';
import {withOneFacilitator} from './roles.js';
import type {Membership, Person} from './schema.js';
import {isOver} from './values.js';
import {addEarly, wasAsked} from './was-asked.js';

export type Restored = CommandOf<'restorePeople'>['people'][number];

/** Does this proposal hold the name of somebody new? */
function names({command}: Proposal, personId: string): boolean {
  const {person} = command as {readonly person?: {readonly id?: unknown} | null};
  return person?.id === personId;
}

/** Everything that goes with a person, for the way back; of what only the client sees, nothing. */
function keepOf(group: ResourceGroup, person: Person, {by}: Context): Restored {
  const {id} = person;
  const own = by.kind === 'client';
  const memberships = group.memberships.filter(({personId}) => personId === id);
  const member = memberships.find(({state}) => state === 'member');
  return plain({
    person: own ? person : merged(person, {note: null}),
    memberships,
    ties: group.ties.filter(({from, to}) => from === id || to === id),
    inSnapshots: (own ? group.mapSnapshots : []).flatMap(({id: snapshotId, people}) =>
      people.filter(({personId}) => personId === id).map((entry) => ({snapshotId, entry})),
    ),
    proposals: group.proposals.filter((proposal) => names(proposal, id)),
    regain: member && regainOf(group, member.id),
  });
}

/**
 * Takes somebody off the map: for good, or but for the name that approved agreements need (I22).
 * Whoever else does it leaves what only the client sees, and the name with it, for the way back.
 */
export function takeOff(group: ResourceGroup, personId: string, context: Context): ResourceGroup {
  const {displayName, kind, note} = personOn(group, personId);
  const own = context.by.kind === 'client';
  const memberships = group.memberships.filter((membership) => membership.personId === personId);
  let next = own ? offTheMaps(withoutWaiting(group, context), personId) : group;
  next = without(next, 'tie', ({from, to}) => [from, to].includes(personId));
  next = without(next, 'proposal', (proposal) => names(proposal, personId));
  const asked = memberships.some(wasAsked);
  if (!asked) next = without(next, 'membership', (way) => way.personId === personId);
  if (!asked && own) return remove(next, 'person', personId);
  for (const {id, state} of asked ? memberships : []) {
    if (state === 'member') next = depart(next, id, 'ended', context);
    else if (!isOver({state})) {
      next = patch(next, 'membership', id, {state: 'ended', until: context.at});
    }
  }
  const kept = own ? {} : {note};
  const stone: Person = plain({id: personId, displayName, kind, ...kept, removedOn: context.at});
  return add(remove(next, 'person', personId), 'person', stone);
}

/** Only what was ended by the removal comes back, and only as it was: nobody makes up a yes. */
function resume(
  group: ResourceGroup,
  membership: Membership,
  regain: Regain | undefined,
): ResourceGroup {
  const {id, state, until} = membership;
  const now = find(group, 'membership', id);
  const back = {...membership, state: now.state, until: now.until, onBehalf: now.onBehalf};
  const wasMember = now.answer === 'yes' || now.byFunction === true;
  if (!sameJson(plain(back), now) || (state === 'member') !== (wasMember && !isOver(membership))) {
    refuse('invalid', 'memberships');
  }
  const next = state === 'member' ? comeBack(group, now, regain, true) : group;
  return withOneFacilitator(patch(next, 'membership', id, {state, until: until ?? null}), id);
}

/** Only the client brings back what others wished, and what was decided on it. */
const isOwnWish = (proposal: Proposal, {by, proposer = by}: Context): boolean =>
  proposer.kind === 'client' || (sameActor(proposer, proposal.by) && proposal.state === 'open');

function putPersonBack(group: ResourceGroup, restored: Restored, context: Context): ResourceGroup {
  const {person, memberships, ties, inSnapshots = [], proposals = [], regain} = restored;
  const stone = group.people.find(({id}) => id === person.id);
  let next = group;
  if (stone !== undefined) {
    if (stone.removedOn === undefined) refuse('exists');
    if (!withinADay(stone.removedOn, context.at)) refuse('notPossible', 'removedOn');
    next = remove(next, 'person', person.id);
  }
  const own = isOwn(context);
  const note = own ? person.note : stone?.note;
  next = add(next, 'person', plain({...fresh(person, context), note}));
  for (const membership of memberships) {
    const now = group.memberships.find(({id}) => id === membership.id);
    if (membership.personId !== person.id) refuse('invalid', 'memberships');
    if (now === undefined) next = addEarly(next, membership);
    else if (now.until === stone?.removedOn) next = resume(next, membership, regain);
  }
  next = add(next, 'tie', ...ties.filter(({from, to}) => near(next, from) && near(next, to)));
  for (const proposal of proposals) {
    if (!names(proposal, person.id)) refuse('invalid', 'proposals');
    const {by, state} = proposal;
    if (!isOwnWish(proposal, context)) refuse('notAllowed', 'proposals');
    const gone = by.kind === 'member' && membersAmong(next, [by.membershipId]).length === 0;
    const waits = gone && state === 'open' ? {...proposal, state: 'withdrawn'} : proposal;
    next = add(next, 'proposal', waits);
  }
  return each(next, 'mapSnapshot', ({id, people}) => ({
    people: [
      ...people,
      ...(own ? inSnapshots : [])
        .filter(({snapshotId, entry}) => snapshotId === id && entry.personId === person.id)
        .map(({entry}) => entry),
    ],
  }));
}

const near = (group: ResourceGroup, personId: string) =>
  group.people.some(({id, removedOn}) => id === personId && removedOn === undefined);

export const removalHandlers = {
  removePerson: (group, {personId}, context) => [
    takeOff(group, personId, context),
    {type: 'restorePerson', ...keepOf(group, personOn(group, personId), context)},
  ],

  restorePerson: (group, {type: _type, ...restored}, context) => [
    putPersonBack(group, restored, context),
    {type: 'removePerson', personId: restored.person.id},
  ],

  removePeople(group, {personIds, snapshotIds = []}, context) {
    // A kept map may be gone meanwhile, as a person may.
    const mapSnapshots = group.mapSnapshots.filter(({id}) => snapshotIds.includes(id));
    let next = snapshotIds.reduce((before, id) => remove(before, 'mapSnapshot', id), group);
    const people: Restored[] = [];
    // Whoever was taken off elsewhere is off already; where all are, there is nothing to take back.
    const there = personIds.filter((id) => near(group, id));
    for (const personId of there.length > 0 ? there : personIds) {
      people.unshift(keepOf(next, personOn(next, personId), context));
      next = takeOff(next, personId, context);
    }
    const maps = mapSnapshots.length > 0 ? {mapSnapshots} : {};
    return [next, {type: 'restorePeople', people, ...maps}];
  },

  restorePeople(group, {people, mapSnapshots = []}, context) {
    const back = people.reduce(
      (before, restored) => putPersonBack(before, restored, context),
      group,
    );
    const personIds = people.map(({person}) => person.id);
    return [
      keepMaps(back, mapSnapshots),
      {type: 'removePeople', personIds, ...mapsIn(mapSnapshots)},
    ];
  },
} satisfies Partial<Handlers>;

/** Whose way into the group is further than a thought of the client: more than a map is at stake. */
export const isChosen = (group: ResourceGroup, personId: string): boolean => {
  const way = membershipOf(group, personId);
  return way !== undefined && way.state !== 'considering' && !isOver(way);
};
