import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {httpBackend} from '../../src/backend/http/http.js';
import type {ActorRef, Change} from '../../src/domain.js';
import {names, type BadDay} from '../support/bad-days.js';
import {beginning, type People} from '../support/races.js';
import {Somebody} from '../support/somebody.js';
import {TestWorld} from '../support/test-world.js';
import {client, member} from './asking.js';
import {eventually} from './eventually.js';
import {Lived} from './lived.js';
import type {ModelHouse} from './model-house.js';
import {giveAccess, troubles, type Guest} from './troubles.js';
import {Wire, wireFaults} from './wire.js';

/** The client, the facilitator, another member, and the client on a phone. */
const guests: readonly (readonly [user: string, actor: ActorRef])[] = [
  ['samira', client],
  ['marieke', member('m-2')],
  ['osei', member('m-3')],
  ['samira', client],
];

/** A page's world on a real line: it comes to rest when all that was asked is answered. */
class LineWorld extends TestWorld {
  readonly #isBusy: () => boolean;

  constructor(name: string, isBusy: () => boolean) {
    super(name);
    this.#isBusy = isBusy;
  }

  override async rest(): Promise<void> {
    for (let quiet = 0; quiet < 8; quiet = this.#isBusy() ? 0 : quiet + 1)
      await new Promise((done) => setImmediate(done));
  }
}

/** As patient as a test. */
const quickly = {firstPauseSeconds: 0.005};

/** A bad day at the reference server: what was done there, and what came to whom. */
export class ModelDay {
  readonly #begin = {...beginning(), id: randomUUID()};
  readonly #house: ModelHouse;
  readonly #guests: Guest[] = [];
  readonly #worlds: TestWorld[] = [];
  #people!: People;
  #lived!: Lived;
  readonly #effects: Change[] = [];

  private constructor(house: ModelHouse) {
    this.#house = house;
    house.now = () => this.#latest();
  }

  static async at(house: ModelHouse): Promise<ModelDay> {
    const day = new ModelDay(house);
    const number = await house.begin(day.#begin, Object.fromEntries(guests));
    day.#lived = new Lived(day.#begin, number, day.#latest());
    for (const [user, actor] of guests) day.#guests.push(await day.#guest(user, actor));
    day.#people = day.#guests.map(
      ({actor, backend}, at) =>
        new Somebody({
          ...{name: names[at]!, actor, server: backend, groupId: day.#begin.id},
          newWorld: (page) => day.#newWorld(page),
        }),
    ) as unknown as People;
    return day;
  }

  /** As the model of bad days knows one. */
  get lived(): BadDay {
    const effects = () => this.#done();
    const server = {
      ...this.#guests[0]!.backend,
      get effects() {
        return effects();
      },
      replayed: () => this.#lived.group,
    };
    return {
      ...{begin: this.#begin, server, people: this.#people, gone: new Set<string>()},
      newWorld: (name) => this.#newWorld(name),
      wayOf: (somebody) => this.#at(somebody).backend,
      lostTouch: (somebody) => this.#at(somebody).wire.wasShut,
      isOut: (somebody) => this.#lived.shows(this.#at(somebody).actor).length === 0,
      trouble: (what, somebody) => this.#trouble(what, somebody),
      getWell: () => this.#getWell(),
    };
  }

  /** After the evening: nobody was shown what they may not see, and all still hear of each other. */
  async check(patienceMs: number): Promise<void> {
    await this.#lastWord(patienceMs);
    this.#done();
    const [client] = this.#guests;
    const {signal} = new AbortController();
    const {records} = await client!.backend.load(this.#begin.id, {signal});
    assert.deepEqual(records, this.#lived.now.records, 'what is kept is what was decided');
    for (const {user, actor, wire} of this.#guests) {
      for (const sighting of wire.sightings) {
        const {cursor} = sighting;
        const number = cursor && this.#house.numberIn(cursor, this.#begin.id, user);
        this.#lived.allows(sighting, number, actor);
      }
    }
  }

  async end(): Promise<void> {
    for (const {page} of this.#people) page.disconnect();
    await this.#people[0].page.world.rest();
    await this.#house.forget(this.#begin.id);
  }

  /** Nobody loads again: they are told. */
  async #lastWord(patienceMs: number): Promise<void> {
    const [first, ...others] = this.#people;
    const text = 'Het laatste woord';
    const goal = {id: 'last', text, term: 'short', order: 'Z', visibility: 'group'} as const;
    first.page.store.dispatch({type: 'addGoal', goal});
    await eventually(() => {
      assert.deepEqual(first.page.store.state.save, {kind: 'saved'});
      for (const {page} of others) {
        const {load, group} = page.store.state;
        if (load.kind !== 'ready') continue;
        assert.ok(
          group?.goals.some(({id}) => id === 'last'),
          'it is heard without loading',
        );
      }
    }, patienceMs);
  }

  #done(): readonly Change[] {
    const committed = this.#house.spied.committed.filter(({groupId}) => groupId === this.#begin.id);
    for (const one of committed.slice(this.#effects.length)) {
      const {actor, wire} =
        this.#guests.find(({user, wire: {sent}}) => user === one.user && sent.has(one.key)) ??
        assert.fail('a change that nobody made');
      const change = wire.sent.get(one.key)!;
      this.#effects.push({...change, writes: this.#lived.does(one, change, actor)});
    }
    return this.#effects;
  }

  async #guest(user: string, actor: ActorRef): Promise<Guest> {
    const house = this.#house;
    const good = await house.tokenOf(user);
    let token = good;
    const count = () =>
      house.spied.committed.filter(({groupId}) => groupId === this.#begin.id).length;
    const wire = new Wire(() => house.base, count);
    const backend = httpBackend({
      ...{base: 'http://portal/api', fetch: wire.fetch, timing: quickly},
      getToken: ({renew}) => (renew ? (token = good) : token),
    });
    return {user, actor, wire, backend, expire: () => (token = 'expired')};
  }

  #newWorld(name: string): TestWorld {
    const world = new LineWorld(`${name} ${this.#begin.id}`, () => this.#isBusy());
    // What is only looked at from a later day is not the day itself.
    if (!/^(evening|whole)/.test(name)) this.#worlds.push(world);
    return world;
  }

  #isBusy(): boolean {
    return this.#house.spied.busy > 0 || this.#guests.some(({wire}) => wire.busy > 0);
  }

  #at(somebody: Somebody): Guest {
    return this.#guests[this.#people.indexOf(somebody)]!;
  }

  /** The server's clock is right, and those of devices are behind. */
  #latest(): string {
    const all = this.#worlds.map((world) => world.now());
    return all.reduce((latest, one) => (one > latest ? one : latest), '2026-11-22T09:00:00.000Z');
  }

  async #trouble(what: string, somebody: Somebody): Promise<void> {
    const guest = this.#at(somebody);
    const fault = wireFaults.find((one) => one === what);
    if (fault) guest.wire.faults.push(fault);
    const {id: groupId} = this.#begin;
    await troubles[what]?.({...guest, groupId, house: this.#house, somebody, day: this.lived});
  }

  async #getWell(): Promise<void> {
    for (const guest of this.#guests) {
      guest.wire.faults = [];
      await giveAccess({...guest, house: this.#house, groupId: this.#begin.id});
    }
    for (const {page} of this.#people) {
      const behind = Date.parse(this.#latest()) - Date.parse(page.world.now());
      await page.world.pass(behind);
    }
  }
}
