import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {keepReferences, sameJson} from '../domain/keep.js';
import {projectFor} from '../domain/project.js';
import type {Policy} from '../domain/regie/policy.js';

/** Who looks: given, or found in the group, such as the first member with a role. */
export type ActorChoice = ActorRef | ((group: ResourceGroup) => ActorRef | undefined) | undefined;

/** Who looks at the group, and what they see of it. */
export class Viewer {
  choice: ActorChoice;
  /** Who the back end says it is; what was chosen wins. */
  me: ActorRef | undefined;
  readonly #wholeIsHere: boolean;
  #actor: ActorRef = {kind: 'client'};
  #seen: ResourceGroup | undefined;

  /** `wholeIsHere`: the back end gave everything, whoever looks; see `Backend.local`. */
  constructor(choice: ActorChoice, wholeIsHere: boolean) {
    this.choice = choice;
    this.#wholeIsHere = wholeIsHere;
  }

  actorIn(whole: ResourceGroup | undefined): ActorRef {
    const {choice} = this;
    const chosen = typeof choice === 'function' ? whole && choice(whole) : choice;
    const actor = chosen ?? this.me ?? {kind: 'client'};
    if (!sameJson(this.#actor, actor)) this.#actor = actor;
    return this.#actor;
  }

  /** On a server this protects; here it only shows what a server would have sent. */
  see(whole: ResourceGroup, at: string, policy: Policy | undefined): ResourceGroup {
    const actor = this.actorIn(whole);
    if (!this.#wholeIsHere || actor.kind === 'client') return whole;
    this.#seen = keepReferences(this.#seen, projectFor(whole, actor, {at, policy}));
    return this.#seen;
  }
}
