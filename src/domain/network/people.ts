import type {ActorRef} from '../base.js';
import type {ResourceGroup} from '../group.js';
import type {Membership, Person} from './schema.js';

/** One character as it is seen: a letter with its marks, a flag, or emoji that are joined. */
const wholeCharacter = /(?:\p{RI}{2}|\P{M})[\p{M}\p{EMod}]*(?:\u200d.[\p{M}\p{EMod}]*)*/gu;
/** Without loose marks each letter is whole: most names need no slow look. */
const latin = /^[!-~\u00a1-\u02ff]*$/;

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

/** The first letters of a name, at most two: whole characters only. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const own =
    words.at(-1) === words[0] ? words[0] : words.find((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const word = own ?? words[0] ?? '';
  if (latin.test(word)) return word.slice(0, 2);
  return word.match(wholeCharacter)?.slice(0, 2).join('') ?? '';
}

export function sameActor(a: ActorRef, b: ActorRef): boolean {
  if (a.kind === 'member' && b.kind === 'member') return a.membershipId === b.membershipId;
  if (a.kind === 'legalRepresentative' && b.kind === a.kind) return a.ref === b.ref;
  return a.kind === b.kind;
}
