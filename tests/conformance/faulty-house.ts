import type {ActorRef, ResourceGroup} from '../../src/domain.js';
import type {Fault} from './faults.js';
import {FaultyGroup} from './faulty-group.js';

/** Who is signed in by which token, in the group that is looked at. */
const inFirst: Readonly<Record<string, ActorRef>> = {
  client: {kind: 'client'},
  member: {kind: 'member', membershipId: 'm-2'},
  outsider: {kind: 'member', membershipId: 'nobody'},
};

/** Next to it: the outsider has a group of their own, and the same professional is in both. */
const inOther: Readonly<Record<string, ActorRef>> = {
  outsider: {kind: 'client'},
  member: {kind: 'member', membershipId: 'm-2'},
};

export const isToken = (token: string): boolean => token in inFirst;
export const otherGroupId = 'the-other';

/** The groups of a server, and who is who in them. */
export class FaultyHouse {
  readonly #has: (fault: Fault) => boolean;
  readonly #first: FaultyGroup;
  readonly #other: FaultyGroup;

  constructor(group: ResourceGroup, has: (fault: Fault) => boolean) {
    this.#has = has;
    this.#first = new FaultyGroup(group, has);
    this.#other = new FaultyGroup({...group, id: otherGroupId}, has);
  }

  get groups(): readonly FaultyGroup[] {
    return [this.#first, this.#other];
  }

  /** The group of an address, and nothing where there is none. */
  at(groupId: string | undefined): FaultyGroup | undefined {
    const found = this.groups.find(({id}) => id === groupId);
    return found ?? (this.#has('finds every group') ? this.#first : undefined);
  }

  /** Who this user is in it; nobody is `undefined`. */
  actorIn(group: FaultyGroup, user: string): ActorRef | undefined {
    const anyone = this.#has('answers for any group to who is signed in') ? inFirst : {};
    return (group === this.#first ? inFirst : {...anyone, ...inOther})[user];
  }

  /** The group that a change is written into. */
  meantBy(groupId: string, group: FaultyGroup): FaultyGroup {
    return (this.#has('writes where the body says') && this.at(groupId)) || group;
  }

  /** Those whose news is told in this one, and whose history. */
  heardIn(group: FaultyGroup, what: 'stream' | 'history'): readonly FaultyGroup[] {
    const all =
      what === 'stream'
        ? this.#has('tells on a stream of all groups')
        : this.#has('has one history of all groups');
    return all ? this.groups : [group];
  }
}
