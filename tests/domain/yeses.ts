import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import type {Decision} from '../../src/domain/decision.js';
import type {Step} from '../../src/domain/goals/schema.js';
import {isDone} from '../../src/domain/goals/values.js';
import type {ResourceGroup} from '../../src/domain/group.js';

/** The words that each member said yes to, with the step that they are of. */
export class Yeses {
  readonly #said = new Set<string>();

  constructor({steps, proposals}: ResourceGroup) {
    for (const {id, who, text, history = []} of steps) {
      for (const held of [{who, text}, ...history]) {
        if (held.text && held.who.kind === 'member' && held.who.consent === 'yes') {
          this.#add(id, held.who, held.text);
        }
      }
    }
    // It went through the schema before it was stored.
    for (const {command, by} of proposals) this.#offered(steps, command as Command, by);
  }

  /** A fresh word, said while the words of the group were in front of whoever says it. */
  heard({steps, agreements}: ResourceGroup, command: Command, by: ActorRef, {outcome}: Decision) {
    if (outcome === 'refused') return;
    if (command.type === 'answerStep') this.#read(steps, command.stepId, by);
    if (command.type === 'answerAgreement') {
      const {stepId} = agreements.find(({id}) => id === command.agreementId) ?? {};
      if (stepId !== undefined) this.#read(steps, stepId, by);
    }
    this.#offered(steps, command, by);
  }

  /** What is done was done: nothing is asked of anybody. */
  allow({id, who, text, state}: Step): boolean {
    const binds = who.kind === 'member' && who.consent === 'yes' && !isDone(state);
    return !binds || this.#said.has(key(id, who, text));
  }

  #offered(steps: ResourceGroup['steps'], command: Command, by: ActorRef): void {
    if (command.type === 'addStep') this.#add(command.step.id, by, command.step.text);
    if (command.type === 'addAgreement' && command.step) {
      this.#add(command.step.id, by, command.agreement.text);
    }
    if (command.type !== 'editStep') return;
    if (command.change.text === undefined) this.#read(steps, command.stepId, by);
    else this.#add(command.stepId, by, command.change.text);
  }

  #read(steps: ResourceGroup['steps'], stepId: string, by: ActorRef): void {
    const step = steps.find(({id}) => id === stepId);
    if (step) this.#add(stepId, by, step.text);
  }

  #add(stepId: string, by: ActorRef, text: string): void {
    this.#said.add(key(stepId, by, text));
  }
}

const key = (stepId: string, by: ActorRef, text: string): string =>
  JSON.stringify([stepId, by.kind === 'member' ? by.membershipId : by.kind, text.trim()]);
