import type {Keeper} from '../backend/keeper.js';
import type {ActorRef} from '../domain/base.js';
import {sameActor} from '../domain/network/people.js';
import {keptAs, keptIn, type Kept} from './kept.js';
import type {Pending} from './outbox.js';
import type {Wishes} from './wishes.js';

/** Keeps what waits beyond the life of the page, where the host wants that. */
export class Keeping {
  readonly #keeper: Keeper;
  readonly #groupId: string;
  readonly #wishes: Wishes;
  /** Read, and waiting for who it is that looks now. */
  #found: Kept | undefined;
  #reading: Promise<void> | undefined;
  #isOn = false;
  #last: readonly unknown[] | undefined;

  constructor(keeper: Keeper, groupId: string, wishes: Wishes) {
    this.#keeper = keeper;
    this.#groupId = groupId;
    this.#wishes = wishes;
  }

  /** How many are known of, but not yet among what waits. */
  get waiting(): number {
    return this.#found?.waiting.length ?? 0;
  }

  /** Once: from then on what waits is here. */
  read(): Promise<void> {
    this.#reading ??= this.#keeper.read().then((found) => {
      const all = found.map((one) => keptIn(one, this.#groupId));
      this.#found = {
        waiting: newest(all.flatMap(({waiting}) => waiting)),
        returned: all.flatMap(({returned}) => returned),
      };
    });
    return this.#reading;
  }

  /** The page goes on with something else: what is kept is for whoever comes. */
  async leave(): Promise<void> {
    await this.#keeper.leave();
  }

  /** It is loaded: who looks goes on with what they left. What somebody else left is let go of. */
  takeUp(actor: ActorRef | undefined): void {
    this.#isOn = true;
    if (this.#found === undefined) return;
    const {waiting, returned} = this.#found;
    this.#found = undefined;
    const isOwn = ({by}: {readonly by: ActorRef}) => actor !== undefined && sameActor(by, actor);
    this.#wishes.restore({waiting: waiting.filter(isOwn), returned: returned.filter(isOwn)});
  }

  /** Resolves when it is kept as it is now. `sent`: something in it is another than it was. */
  async keep(sent?: 'sent'): Promise<void> {
    const parts = this.#wishes.keptParts;
    const isSame = parts.every((part, at) => part === this.#last?.[at]);
    if (!this.#isOn || (isSame && sent === undefined)) return;
    this.#last = parts;
    await this.#keeper.keep(keptAs(this.#wishes.kept(this.#groupId)));
  }

  /** Access is over, or somebody signs out: nothing stays on this device. */
  async end(): Promise<void> {
    this.#isOn = false;
    this.#found = undefined;
    this.#last = undefined;
    await this.#keeper.keep(undefined);
  }
}

/** Of what was kept by two pages, as when one was gone while it took over, the last that is known. */
const newest = (all: readonly Pending[]): readonly Pending[] => [
  ...new Map(all.map((pending) => [pending.id, pending])).values(),
];
