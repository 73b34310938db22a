import type {StepOwner} from '../goals/schema.js';
import type {ResourceGroup} from '../group.js';
import {only, seenMark, type Eyes} from '../regie/eyes.js';
import type {Membership, Person} from './schema.js';

/**
 * People as others see them: who takes part, by name and role. Where and how the client placed and
 * described them is on the map, and the map is only for whom it was lent to (DR4). Notes and kept
 * maps are nobody's but the client's, whatever was lent (I19).
 */
export function projectNetwork(
  eyes: Eyes,
): Pick<ResourceGroup, 'people' | 'memberships' | 'ties' | 'mapSnapshots'> {
  const {group} = eyes;
  const memberships = group.memberships
    .filter(({id}) => eyes.memberships.has(id))
    .map((membership) => seenMembership(eyes, membership));
  if (eyes.may('seeMap')) return {memberships, ...lentMap(eyes), mapSnapshots: []};
  const known = new Set(memberships.map(({personId}) => personId));
  const people = group.people.filter(({id}) => known.has(id)).map(named);
  return {memberships, people, ties: [], mapSnapshots: []};
}

const named = (person: Person): Person =>
  only(person, 'id', 'displayName', 'kind', 'relation', 'organisation', 'domain');

function seenMembership(eyes: Eyes, membership: Membership): Membership {
  const own = membership.id === eyes.own;
  const {actingFor} = membership;
  return {
    ...only(membership, 'id', 'personId', 'roles', 'state', 'byFunction', 'since', 'until'),
    ...(actingFor !== undefined && eyes.memberships.has(actingFor) && {actingFor}),
    ...((own || eyes.facilitator || eyes.may('seeMap')) &&
      only(membership, 'asker', 'askedOn', 'answer', 'answeredOn')),
    ...(eyes.may('seeTalks', own) && only(membership, 'talk', 'talkOn')),
    ...(own && only(membership, 'can', 'ratherNot')),
    ...(own && seenMark(eyes, membership)),
  };
}

function lentMap(eyes: Eyes): Pick<ResourceGroup, 'people' | 'ties'> {
  const {people, ties} = eyes.group;
  const there = new Set(people.map(({id}) => id));
  return {
    people: people.map((person) => ({
      ...named(person),
      ...only(person, 'relationLabel', 'emoji', 'closeness', 'place', 'sector', 'contact'),
      ...only(person, 'initiative', 'supportReceived', 'supportGiven', 'userRef'),
      ...only(person, 'addedOn', 'removedOn'),
      ...seenMark(eyes, person),
    })),
    ties: ties
      .filter(({from, to}) => there.has(from) && there.has(to))
      .map((tie) => ({...only(tie, 'id', 'from', 'to', 'label'), ...seenMark(eyes, tie)})),
  };
}

/** May this one be named in an agreement: seen, or a member once (I22)? */
export function wasMember({group, memberships}: Eyes, who: StepOwner): boolean {
  if (who.kind === 'client' || memberships.has(who.membershipId)) return true;
  const membership = group.memberships.find(({id}) => id === who.membershipId);
  return membership?.since !== undefined || ['left', 'ended'].includes(membership?.state ?? '');
}

/** Who is named in agreements and takes part no more: a name, and nothing about now (I22). */
export function projectNamed(
  {group}: Eyes,
  shown: Pick<ResourceGroup, 'people' | 'memberships' | 'agreements'>,
): Pick<ResourceGroup, 'people' | 'memberships'> {
  const named = new Set(
    shown.agreements.map(({who}) => (who?.kind === 'member' ? who.membershipId : undefined)),
  );
  for (const {id} of shown.memberships) named.delete(id);
  const memberships = group.memberships
    .filter(({id}) => named.has(id))
    .map(({id, personId}): Membership => ({id, personId, roles: [], state: 'ended'}));
  const unseen = new Set(memberships.map(({personId}) => personId));
  for (const {id} of shown.people) unseen.delete(id);
  const people = group.people
    .filter(({id}) => unseen.has(id))
    .map((person) => only(person, 'id', 'displayName', 'kind'));
  return {
    memberships: [...shown.memberships, ...memberships],
    people: [...shown.people, ...people],
  };
}
