import type {ActorRef} from '../domain/base.js';
import type {Command} from '../domain/command.js';
import type {Refusal} from '../domain/decision.js';
import type {ResourceGroup} from '../domain/group.js';
import {sameActor} from '../domain/network/people.js';
import type {ReturnedCommand} from './group-state.js';
import type {Pending} from './outbox.js';
import {ownWords} from './own-words.js';

export interface Entry {
  readonly by: ActorRef;
  readonly returned: ReturnedCommand;
}

/** Commands that came back, text and all: each for whoever typed it, and for nobody else. */
export class GivenBack {
  #entries: readonly Entry[] = [];

  add({id, command, by, at, undoes}: Pending, refusal: Refusal, group?: ResourceGroup): void {
    const wish = wishIn(command, group);
    const returned = {id, command, refusal, at, ...(wish && {wish}), ...(undoes && {undoes})};
    this.#entries = [...this.#entries, {by, returned}];
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  restore(entries: readonly Entry[]): void {
    this.#entries = [...entries, ...this.#entries];
  }

  to(actor: ActorRef | undefined): readonly ReturnedCommand[] {
    const own = this.#entries.filter(({by}) => actor && sameActor(by, actor));
    return own.map(({returned}) => returned);
  }

  /** Access is over: each keeps the words that they typed themselves, and nothing else. */
  keepOwnWords(): void {
    this.#entries = this.#entries.flatMap(({by, returned}) =>
      ownWordsIn([returned]).map((own) => ({by, returned: own})),
    );
  }

  remove(id: string): void {
    this.#entries = this.#entries.filter(({returned}) => returned.id !== id);
  }
}

/** What each typed themselves, with nothing of others in it, and not to be sent again. */
export const ownWordsIn = (all: readonly ReturnedCommand[]): readonly ReturnedCommand[] =>
  all.flatMap(({id, command, at, undoes}) => {
    const own = ownWords(command, undoes !== undefined);
    return own ? [{id, command: own, refusal: {reason: 'notAllowed'}, at, again: false}] : [];
  });

/** The command that a decision about a proposal comes to. */
function wishIn(command: Command, group: ResourceGroup | undefined): Command | undefined {
  if (command.type === 'reopenProposal') return stored(command.undo);
  if (command.type !== 'acceptProposal') return undefined;
  const {adapted, proposalId} = command;
  return stored(adapted ?? group?.proposals.find(({id}) => id === proposalId)?.command);
}

/** It is only shown, and sent again: then it is checked. */
const stored = (command: {readonly type: string} | undefined): Command | undefined =>
  command as Command | undefined;
