import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {keepReferences} from '../domain/keep.js';
import {isOver} from '../domain/network/values.js';
import {projectFor} from '../domain/project.js';
import type {ProjectOptions} from '../domain/regie/eyes.js';

/** Who looks: given, or found in the group, such as the first member with a role. */
export type ActorChoice = ActorRef | ((group: ResourceGroup) => ActorRef | undefined) | undefined;

/** Who looks at the group, and what they see of it. */
export class Viewer {
  choice: ActorChoice;
  /** Who the back end says it is; what was chosen wins. */
  me: ActorRef | undefined;
  readonly #wholeIsHere: boolean;
  #seen: ResourceGroup | undefined;
  /** Who looked when access ended: what they typed is theirs. */
  #last: ActorRef | undefined;

  /** `wholeIsHere`: the back end gave everything, whoever looks; see `Backend.local`. */
  constructor(choice: ActorChoice, wholeIsHere: boolean) {
    this.choice = choice;
    this.#wholeIsHere = wholeIsHere;
  }

  /** Nobody knows before the back end told who it is, or who is in the group. */
  actorIn(whole: ResourceGroup | undefined, choice = this.choice): ActorRef | undefined {
    if (typeof choice === 'object') return choice;
    if (whole === undefined) return this.#last;
    return choice?.(whole) ?? this.me ?? {kind: 'client'};
  }

  /** Everything is here, but who looks takes part no more. */
  isOver(whole: ResourceGroup | undefined): boolean {
    const actor = this.actorIn(whole);
    if (!this.#wholeIsHere || actor?.kind !== 'member') return false;
    const own = whole?.memberships.find(({id}) => id === actor.membershipId);
    return own !== undefined && isOver(own);
  }

  /** Nothing of the group is held any more; who looked stays known, by id. */
  forget(last: ActorRef | undefined): void {
    this.#seen = undefined;
    this.#last = last;
  }

  /** Does a back end that says that I am `me` give only what I may see? */
  isPart(me: ActorRef | undefined): boolean {
    const actor = typeof this.choice === 'object' ? this.choice : me;
    return !this.#wholeIsHere && actor !== undefined && actor.kind !== 'client';
  }

  /** On a server this protects; here it only shows what a server would have sent. */
  see(whole: ResourceGroup, options: ProjectOptions): ResourceGroup {
    const actor = this.actorIn(whole) ?? {kind: 'client'};
    if (!this.#wholeIsHere || actor.kind === 'client') return whole;
    this.#seen = keepReferences(this.#seen, projectFor(whole, actor, options));
    return this.#seen;
  }
}
