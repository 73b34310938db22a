import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import type {Backend} from '../../src/backend/backend.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import type {Change} from '../../src/domain/records.js';
import {rolesOf} from '../../src/domain/regie/permission.js';
import {ownWords} from '../../src/state/own-words.js';
import type {ReturnedCommand} from '../../src/state/group-state.js';
import {party, type Party} from './stores.js';
import type {TestWorld} from './test-world.js';
import {isVisible, standsAlone, takesAPlace} from './visible.js';

export interface SomebodyOptions {
  readonly name: string;
  readonly server: Backend;
  readonly groupId: string;
  readonly actor: ActorRef;
  readonly newWorld: (name: string) => TestWorld;
}

/** Somebody with a page and a bad line, and all that they ever asked for. */
export class Somebody {
  page: Party;
  /** All that was asked for on the page that is open now. */
  wishes: Command[] = [];
  /** Asked for on a page that was killed: done once, or never. */
  readonly lost: Command[] = [];
  /** The ids of the changes that the store called saved. */
  readonly saved: string[] = [];
  readonly #options: SomebodyOptions;
  readonly #sentBefore: Change[] = [];
  #pages = 0;
  #words = 0;
  #release: (() => void)[] = [];
  /** What they took back, or put something else in the place of. */
  readonly #over = new Set<Command>();
  #feed: {release: () => void; lose: () => void} | undefined;

  constructor(options: SomebodyOptions) {
    this.#options = options;
    this.page = this.#open();
  }

  get name(): string {
    return this.#options.name;
  }

  get actor(): ActorRef {
    return this.#options.actor;
  }

  wish(command: Command): void {
    this.wishes.push(command);
    this.page.store.dispatch(command);
    const seen = this.#sees(command) !== false || this.isBack(command);
    assert.ok(seen, `${JSON.stringify(command)} is not to be seen at once`);
  }

  /** What they take back or put something else in the place of is not looked for any more. */
  does(act: (store: Party['store']) => void): void {
    const seen = this.wishes.filter((wish) => this.#sees(wish));
    act(this.page.store);
    for (const wish of seen) if (!this.#sees(wish)) this.#over.add(wish);
  }

  /** What was asked for, did not come back, and is not to be seen all the same. */
  unseen(gone: ReadonlySet<string>): readonly Command[] {
    // While nobody knows what arrived, what others did may stand in the way.
    const isCertain = this.page.backend.sent.length === 0;
    return this.wishes.filter((wish, at) => {
      if (this.#sees(wish) !== false || this.isBack(wish) || this.#over.has(wish)) return false;
      const about = 'person' in wish ? wish.person?.id : 'personId' in wish ? wish.personId : '';
      if (about !== undefined && gone.has(about)) return false;
      if (standsAlone(wish)) return true;
      const later = this.wishes.slice(at + 1).some(({type}) => type === wish.type);
      return isCertain && !(takesAPlace(wish) && later);
    });
  }

  /** Nothing can be seen before a group is there, or by who does not take part. */
  #sees(wish: Command): boolean | undefined {
    const {group, actor} = this.page.store.state;
    if (group === undefined || actor === undefined) return undefined;
    const takesPart = actor.kind !== 'member' || rolesOf(group, actor).length > 0;
    return takesPart ? isVisible(wish, group) : undefined;
  }

  /** All that ever went over the line, also what never arrived. */
  get sent(): readonly Change[] {
    return [...this.#sentBefore, ...this.page.backend.sent];
  }

  /** A text of a kind that nobody ever wrote. */
  word(): string {
    return `${this.name} ${++this.#words}.`;
  }

  hold(what: 'requests' | 'answers'): void {
    const {backend} = this.page;
    this.#release.push(what === 'requests' ? backend.holdRequests() : backend.holdAnswers());
  }

  release(): void {
    for (const release of this.#release) release();
    this.#release = [];
  }

  holdFeed(): void {
    this.#feed ??= this.page.backend.holdFeed();
  }

  releaseFeed(): void {
    this.#feed?.release();
    this.#feed = undefined;
  }

  /** The page is gone with all that was not saved, and another one is opened. */
  kill(): void {
    this.page.disconnect();
    this.release();
    this.releaseFeed();
    const {returned} = this.page.store.state;
    this.lost.push(...this.wishes.filter((wish) => !isBack(wish, returned)));
    this.wishes = [];
    this.#sentBefore.push(...this.page.backend.sent);
    this.page = this.#open();
  }

  isBack(wish: Command): boolean {
    return isBack(wish, this.page.store.state.returned);
  }

  /** Everything works again, and time goes by. */
  async getWell(): Promise<void> {
    const {backend, store, world, connect, disconnect} = this.page;
    this.release();
    this.releaseFeed();
    backend.saveFaults = [];
    backend.loadFaults = [];
    backend.always = 'none';
    backend.mend();
    await backend.deliverLate();
    disconnect();
    connect();
    store.retry();
    await world.pass(300_000);
  }

  #open(): Party {
    const {server, groupId, actor, newWorld} = this.#options;
    const name = `${this.name}${++this.#pages}`;
    return party(server, groupId, {
      ...{actor, name, world: newWorld(name)},
      onSaved: (_audit, changeId) => this.saved.push(changeId),
    });
  }
}

const isBack = (wish: Command, returned: readonly ReturnedCommand[]): boolean =>
  returned.some(
    ({command}) =>
      isDeepStrictEqual(command, wish) || isDeepStrictEqual(command, ownWords(wish, false)),
  );
