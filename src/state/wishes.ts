import type {Command, CommandType} from '../domain/command.js';
import type {ActorRef} from '../domain/base.js';
import type {Refusal} from '../domain/decision.js';
import {kindOf} from '../domain/regie/kind-of.js';
import {GivenBack, ownWordsIn} from './given-back.js';
import type {Resolution, ReturnedCommand} from './group-state.js';
import {History} from './history.js';
import type {Kept} from './kept.js';
import type {Outbox, Pending} from './outbox.js';
import {resolved} from './resolve.js';
import type {World} from './timing.js';
import type {ActorChoice, Viewer} from './viewer.js';

/** Wished before the group was there: it is not known yet by whom, nor what comes of it. */
interface Early {
  readonly command: Command;
  readonly at: string;
  readonly choice: ActorChoice;
  readonly act: object | undefined;
}

export interface WishesParts {
  readonly outbox: Outbox;
  readonly viewer: Viewer;
  readonly world: World;
}

/** All that this user asks for: decided at once, taken back and done again, given back if refused. */
export class Wishes {
  readonly #parts: WishesParts;
  readonly #history = new History();
  readonly #givenBack = new GivenBack();
  #early: readonly Early[] = [];

  constructor(parts: WishesParts) {
    this.#parts = parts;
  }

  /** How many are not sent, or wait for an answer. */
  get waiting(): number {
    return this.#parts.outbox.queue.length + this.#early.length;
  }

  /** What a page that is left may go on with. */
  kept(groupId: string): Kept {
    return {waiting: this.#parts.outbox.leaving(groupId), returned: this.#givenBack.entries};
  }

  /** Another one whenever something else is to be kept. */
  get keptParts(): readonly unknown[] {
    const {queue, group} = this.#parts.outbox;
    return [queue, this.#givenBack.entries, queue.length > 0 && group];
  }

  /** What a page that was left had not sent, and what had come back. */
  restore({waiting, returned}: Kept): void {
    this.#parts.outbox.restore(waiting);
    this.#givenBack.restore(returned);
  }

  get undoes(): CommandType | undefined {
    return this.#history.undoes;
  }

  get redoes(): CommandType | undefined {
    return this.#history.redoes;
  }

  /** `isOver`: they take part no more, so that only their own words are left. */
  returnedTo(actor: ActorRef | undefined, isOver: boolean): readonly ReturnedCommand[] {
    const returned = this.#givenBack.to(actor);
    return isOver ? ownWordsIn(returned) : returned;
  }

  /** Gives the reason when it cannot be. What has the same `act` is taken back together. */
  add(command: Command, act?: object): Refusal | undefined {
    const {outbox, viewer, world} = this.#parts;
    if (outbox.group !== undefined) return this.#decide(this.#pending(command), act);
    this.#early = [...this.#early, {command, at: world.now(), choice: viewer.choice, act}];
    return undefined;
  }

  /** The group is there: what was wished before is decided now. */
  loaded(): void {
    const waiting = this.#early;
    this.#early = [];
    for (const early of waiting) this.#decide(this.#pending(early.command, early), early.act);
  }

  undo(): void {
    this.#history.undo((part, type) => this.#takeBack(part, type));
  }

  redo(): void {
    this.#history.redo((part, type) => this.#takeBack(part, type));
  }

  /** What to do with a command that came back. */
  resolve(one: ReturnedCommand, keep: Resolution): void {
    const {outbox, world} = this.#parts;
    if (one.again === false && keep !== 'theirs') return;
    const commands = resolved(one, keep, outbox.group, world.newId);
    if (commands === undefined) return;
    this.#givenBack.remove(one.id);
    for (const command of commands) {
      if (outbox.group === undefined) this.add(command, one);
      else this.#decide(this.#pending(command, {undoes: one.undoes}), one);
    }
  }

  giveBack(pending: Pending, refusal: Refusal): void {
    this.#history.forget(pending);
    this.#givenBack.add(pending, refusal, this.#parts.outbox.group);
  }

  /** Access is over: what waits is given back to who typed it, and all else is forgotten. */
  end(): void {
    for (const pending of this.#parts.outbox.end()) this.giveBack(pending, {reason: 'notAllowed'});
    for (const {command, at, choice} of this.#early) {
      const by = this.#parts.viewer.actorIn(undefined, choice);
      const id = this.#parts.world.newId();
      if (by) this.giveBack({id, command, by, at, tries: 0}, {reason: 'notAllowed'});
    }
    this.#early = [];
    this.#history.clear();
    this.#givenBack.keepOwnWords();
  }

  /** It is wished after access was over: only the words of it are kept, for who typed them. */
  tooLate(command: Command): Refusal {
    const refusal: Refusal = {reason: 'notAllowed'};
    this.giveBack(this.#pending(command), refusal);
    this.#givenBack.keepOwnWords();
    return refusal;
  }

  /** It was done after all, before it was over. */
  wasDone({id}: Pending): void {
    this.#givenBack.remove(id);
  }

  /** Decides all that waits again, on the newest records. */
  rebase(): void {
    for (const [pending, refusal] of this.#parts.outbox.rebase()) this.giveBack(pending, refusal);
  }

  /** Somebody else looks: what was done before is not theirs to undo. */
  forgetHistory(): void {
    this.#history.clear();
  }

  #decide(pending: Pending, act?: object): Refusal | undefined {
    const refusal = this.#parts.outbox.add(pending);
    if (refusal) this.giveBack(pending, refusal);
    else this.#history.did(pending, kindOf(pending.command, this.#parts.outbox.group), act);
    return refusal;
  }

  #pending(command: Command, {at, choice, undoes}: Partial<Early & Pending> = {}): Pending {
    const {outbox, viewer, world} = this.#parts;
    const by = viewer.actorIn(outbox.group, choice) ?? {kind: 'client'};
    return {id: world.newId(), command, by, at: at ?? world.now(), undoes, tries: 0};
  }

  #takeBack({inverse}: Pending, type: CommandType): Pending | undefined {
    if (inverse === undefined) return undefined;
    const pending = this.#pending(inverse, {undoes: type});
    const refusal = this.#parts.outbox.add(pending);
    if (refusal === undefined) return pending;
    this.giveBack(pending, refusal);
    return undefined;
  }
}
