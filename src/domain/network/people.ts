import type {ActorRef} from '../base.js';
import type {ResourceGroup} from '../group.js';
import type {Membership, Person} from './schema.js';

/** The person behind a membership. */
export function personOf(group: ResourceGroup, membershipId: string): Person | undefined {
  const membership = group.memberships.find(({id}) => id === membershipId);
  return membership && group.people.find(({id}) => id === membership.personId);
}

/** Somebody's newest way into the group; older ones are kept as history. */
export function membershipOf(group: ResourceGroup, personId: string): Membership | undefined {
  return group.memberships.findLast((membership) => membership.personId === personId);
}

export interface Member {
  readonly membership: Membership;
  readonly person: Person;
}

/** Everybody who takes part now, with the person behind it. */
export function membersOf(group: ResourceGroup): readonly Member[] {
  return group.memberships.flatMap((membership) => {
    const person = membership.state === 'member' && personOf(group, membership.id);
    return person ? [{membership, person}] : [];
  });
}

/** The display name of an actor; `undefined` for the client, who is "jij" or has `clientName`. */
export function nameOf(group: ResourceGroup, actor: ActorRef): string | undefined {
  return actor.kind === 'member' ? personOf(group, actor.membershipId)?.displayName : undefined;
}

export function sameActor(a: ActorRef, b: ActorRef): boolean {
  if (a.kind === 'member') return b.kind === 'member' && a.membershipId === b.membershipId;
  return a.kind === b.kind;
}
