import type {ActorRef} from '../domain/base.js';
import type {Refusal} from '../domain/decision.js';
import {sameActor} from '../domain/network/people.js';
import type {ReturnedCommand} from './group-state.js';
import type {Pending} from './outbox.js';

interface Entry {
  readonly by: ActorRef;
  readonly returned: ReturnedCommand;
}

/** Commands that came back, text and all: each for whoever typed it, and for nobody else. */
export class GivenBack {
  #entries: readonly Entry[] = [];

  add({id, command, by, at, undoes}: Pending, refusal: Refusal): void {
    const returned = {id, command, refusal, at, ...(undoes && {undoes})};
    this.#entries = [...this.#entries, {by, returned}];
  }

  to(actor: ActorRef | undefined): readonly ReturnedCommand[] {
    const own = this.#entries.filter(({by}) => actor && sameActor(by, actor));
    return own.map(({returned}) => returned);
  }

  remove(id: string): void {
    this.#entries = this.#entries.filter(({returned}) => returned.id !== id);
  }
}
