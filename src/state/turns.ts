import type {ResourceGroup} from '../domain/group.js';
import type {World} from './timing.js';

type Delegations = ResourceGroup['delegations'];

/** A browser does not wait longer than 24 days; and a clock may be set. */
const longestWait = 86_400_000;

/**
 * What was lent begins and ends by itself: at that moment nothing in the group changes, but what one
 * may do does.
 */
export class Turns {
  readonly #world: World;
  readonly #onTurn: () => void;
  /** Lists that stand for the same list as it was before a loan began or ended. */
  readonly #renewed = new WeakMap<Delegations, Delegations>();
  #shown: {readonly from: ResourceGroup; readonly to: ResourceGroup} | undefined;
  #isDue = false;
  #next = Infinity;
  #callOff: (() => void) | undefined;

  constructor(world: World, onTurn: () => void) {
    this.#world = world;
    this.#onTurn = onTurn;
  }

  /** Waits for the next moment at which a loan of this group begins or ends. */
  watch(group: ResourceGroup | undefined): void {
    const next = nextTurn(group?.delegations ?? [], Date.parse(this.#world.now()));
    if (next === this.#next) return;
    this.stop();
    this.#next = next;
    if (next !== Infinity) this.#wait();
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#next = Infinity;
  }

  /** Nothing of the group is held any more. */
  forget(): void {
    this.stop();
    this.#shown = undefined;
  }

  /** The same group; after a turn with another list of loans, so that who shows it draws again. */
  seen(group: ResourceGroup): ResourceGroup {
    if (this.#isDue) this.#renewed.set(group.delegations, [...group.delegations]);
    this.#isDue = false;
    const delegations = this.#renewed.get(group.delegations);
    if (delegations === undefined) return group;
    if (this.#shown?.from !== group || this.#shown.to.delegations !== delegations)
      this.#shown = {from: group, to: {...group, delegations}};
    return this.#shown.to;
  }

  #wait(): void {
    const left = this.#next - Date.parse(this.#world.now());
    this.#callOff = this.#world.after(Math.min(Math.max(left, 1), longestWait), () => {
      if (Date.parse(this.#world.now()) < this.#next) this.#wait();
      else {
        this.stop();
        this.#isDue = true;
        this.#onTurn();
      }
    });
  }
}

/** `Infinity` when nothing that is lent begins or ends from now on. */
const nextTurn = (delegations: Delegations, now: number): number =>
  Math.min(
    ...delegations
      .filter(({revokedOn}) => revokedOn === undefined)
      .flatMap(({from, until}) => [from, until].map((on) => Date.parse(on ?? '')))
      .filter((on) => on > now),
  );
