import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {Refusal} from '../../src/domain/decision.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';

interface Shown extends HTMLElement {
  group: ResourceGroup | undefined;
  actor: ActorRef | undefined;
}

/** A page that decides by itself and gives each element what its actor may see. */
export class DecidingPage {
  group: ResourceGroup;
  readonly wishes: Command[] = [];
  readonly refusals: Refusal[] = [];
  readonly #elements: Shown[] = [];
  #back: Command | undefined;

  constructor(group: ResourceGroup) {
    this.group = group;
  }

  show(element: Shown, actor: ActorRef = {kind: 'client'}): void {
    element.actor = actor;
    this.#elements.push(element);
    element.addEventListener('rg-command', (event) => {
      event.preventDefault();
      this.wishes.push(event.command);
      this.act(event.command, actor);
    });
    this.#give(element);
  }

  /** Somebody else's act, elsewhere. */
  act(command: Command, by: ActorRef = {kind: 'client'}): void {
    const decision = decide(this.group, command, by, new Date().toISOString());
    if (decision.outcome === 'refused') this.refusals.push(decision.refusal);
    else {
      this.group = decision.group;
      this.#back = decision.outcome === 'applied' ? decision.inverse : undefined;
    }
    for (const element of this.#elements) this.#give(element);
  }

  /** Takes the last act back. */
  undo(by: ActorRef = {kind: 'client'}): void {
    if (!this.#back) throw new Error('There is nothing to take back.');
    this.act(this.#back, by);
  }

  #give(element: Shown): void {
    const actor = element.actor ?? {kind: 'client'};
    element.group = projectFor(this.group, actor, {at: new Date().toISOString()});
  }
}
