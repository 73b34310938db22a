/**
 * What can happen to people who work on one group, as commands of fast-check: what they do, and
 * what goes wrong meanwhile.
 */
import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {Backend} from '../../src/backend/backend.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Change} from '../../src/domain/records.js';
import {flaws} from '../domain/invariants.js';
import type {Fault} from './faulty-backend.js';
import {races, type People} from './races.js';
import type {Somebody} from './somebody.js';
import {onServer} from './stores.js';
import {TestWorld} from './test-world.js';

/** What is known without looking: how many they are, who has a page open, and whose line is down. */
export interface Plan {
  readonly people: number;
  readonly away: Set<number>;
  readonly cut: Set<number>;
}

/** A server of which is known what each change did. */
export interface Remembers extends Backend {
  /** Those that had an effect, once for each time. */
  readonly effects: readonly Change[];
  /** What the effects come to, each once and in their order, with nothing between them. */
  replayed(begin: ResourceGroup): ResourceGroup;
}

export interface BadDay {
  readonly begin: ResourceGroup;
  readonly server: Remembers;
  readonly people: People;
  /** How somebody reaches the server on a good day; by default as whoever sees all. */
  readonly wayOf?: (somebody: Somebody) => Backend;
  /** In the end they have no part in it: then a page that comes late never shows anything. */
  readonly isOut?: (somebody: Somebody) => boolean;
  /** They were shut out for a while: what was on its way then was given back, done or not. */
  readonly lostTouch?: (somebody: Somebody) => boolean;
  /** Who was ever to be taken off the map, by id. */
  readonly gone: Set<string>;
  readonly newWorld?: (name: string) => TestWorld;
  /** What only this kind of back end has to suffer. */
  readonly trouble?: (name: string, somebody: Somebody) => void | Promise<void>;
  /** All troubles of that kind are over. */
  readonly getWell?: () => void | Promise<void>;
}

type Happening = (somebody: Somebody, day: BadDay) => void | Promise<void>;

export const names = ['Anna', 'Bo', 'Cas', 'Dee'] as const;

/** One thing that happens to one of them. */
class Act implements fc.AsyncCommand<Plan, BadDay> {
  readonly #name: string;
  readonly #one: number;
  #who = 0;
  readonly #happens: Happening;
  readonly #plan: ((plan: Plan, who: number) => boolean) | undefined;

  constructor(
    name: string,
    one: number,
    happens: Happening,
    plan?: (plan: Plan, who: number) => boolean,
  ) {
    this.#name = name;
    this.#one = one;
    this.#happens = happens;
    this.#plan = plan;
  }

  check(plan: Readonly<Plan>): boolean {
    this.#who = this.#one % plan.people;
    return this.#plan?.(plan, this.#who) ?? true;
  }

  async run(_plan: Plan, day: BadDay): Promise<void> {
    const somebody = day.people[this.#who] ?? day.people[0];
    await this.#happens(somebody, day);
    for (const one of day.people) keepsItsWord(one, day);
  }

  toString(): string {
    return `${names[this.#who]}: ${this.#name}`;
  }
}

/**
 * At any moment: what is called saved is on the server, nothing is done or told twice, and whatever
 * did not come back is to be seen.
 */
function keepsItsWord(somebody: Somebody, {server: {effects}, gone}: BadDay): void {
  const {saved, sent} = somebody;
  const ids = effects.map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length, 'no change has two effects');
  assert.equal(new Set(saved).size, saved.length, 'no change is called saved twice');
  for (const id of saved) {
    const done = ids.includes(id) || isThereBy(effects, sent, id);
    assert.ok(done, `${id} is called saved and is not on the server`);
  }
  assert.deepEqual(somebody.unseen(gone), [], 'is neither to be seen nor given back');
}

/** Somebody else wrote the very same first: then it is there, and there is nothing left to do. */
function isThereBy(effects: readonly Change[], sent: readonly Change[], id: string): boolean {
  const own = sent.findLast((change) => change.id === id);
  const written = (changes: readonly Change[]) =>
    changes.flatMap(({writes}) => writes.map(({base: _, ...rest}) => rest));
  const all = written(effects);
  const isThere = (write: object) => all.some((one) => isDeepStrictEqual(one, write));
  return own !== undefined && written([own]).every(isThere);
}

/** As often each of them, whether they are two, three or four. */
const who = fc.nat({max: 11});
const acts = (happenings: Readonly<Record<string, Happening>>) =>
  fc
    .tuple(fc.constantFrom(...Object.entries(happenings)), who)
    .map(([[name, happens], one]) => new Act(name, one, happens));

const wishes = acts({
  'writes a note': (one) => one.wish(note(one)),
  'makes a goal': (one) => one.wish(goal(one)),
  'adds somebody': (one) => one.wish(person(one)),
  // To a place of its own, so that it cannot have been done by somebody else.
  'moves somebody': (one) =>
    one.wish({type: 'placePerson', personId: 'p-2', closeness: 1, sector: one.word()}),
  'takes somebody off the map': ({page}, {gone}) => {
    const last = page.store.state.group?.people.findLast(({removedOn}) => !removedOn);
    if (last === undefined) return;
    page.store.dispatch({type: 'removePerson', personId: last.id});
    gone.add(last.id);
  },
  'asks a member for a step': (one) => one.wish(step(one)),
  'lends out a task': (one) => one.wish(loan(one)),
  'shows a goal to some': (one) =>
    one.wish({
      ...{type: 'setGoalVisibility', goalId: 'g-1'},
      ...{visibility: 'chosen', visibleTo: ['m-2', 'm-3']},
    }),
  'ends that somebody takes part': ({page, actor}) => {
    const {group} = page.store.state;
    const member = group?.memberships.findLast(({state}) => state === 'member');
    if (member && actor.kind === 'client') {
      page.store.dispatch({type: 'endMembership', membershipId: member.id});
    }
    if (actor.kind === 'member') {
      page.store.dispatch({type: 'leaveGroup', membershipId: actor.membershipId});
    }
  },
  'takes over a proposal': (one) =>
    one.does((store) => {
      const open = store.state.group?.proposals.find(({state}) => state === 'open');
      if (open) store.dispatch({type: 'acceptProposal', proposalId: open.id});
    }),
  'takes back': (one) => one.does((store) => store.undo()),
  'does again': (one) => one.does((store) => store.redo()),
});

/** Both write the same texts, time after time, without waiting for each other. */
const storms = fc.integer({min: 2, max: 6}).map(
  (times) =>
    new Act(`both write the same ${times} times`, 0, async (_, {people}) => {
      for (let time = 0; time < times; time++) {
        for (const one of people) {
          one.wish(note(one));
          one.wish({type: 'editGoal', goalId: 'g-1', change: {text: one.word()}});
        }
        if (time % 2) await people[0].page.world.rest();
      }
    }),
);

const atOnce = fc
  .constantFrom(...Object.entries(races))
  .map(([name, happens]) => new Act(name, 0, (_, {people}) => happens(people)));

const saveFaults: readonly Fault[] = [
  'lostRequest',
  'lostAnswer',
  'silence',
  'twice',
  'late',
  'crash',
  'unavailable',
  'rate-limited',
  'unauthenticated',
  'forbidden',
  'invalid',
  'full',
];
const loadFaults: readonly Fault[] = ['offline', 'silence', 'unavailable', 'unauthenticated'];

const faults = fc.oneof(
  fc
    .tuple(fc.constantFrom(...saveFaults), who)
    .map(
      ([fault, one]) =>
        new Act(`a save meets ${fault}`, one, ({page}) => void page.backend.saveFaults.push(fault)),
    ),
  fc
    .tuple(fc.constantFrom(...loadFaults), who)
    .map(
      ([fault, one]) =>
        new Act(`a load meets ${fault}`, one, ({page}) => void page.backend.loadFaults.push(fault)),
    ),
  fc
    // Being shut out for good is no bad day but the end of it: see `ended.node.test.ts`.
    .tuple(fc.constantFrom<Fault>('unauthenticated', 'full', 'unavailable'), who)
    .map(
      ([fault, one]) =>
        new Act(`from now on ${fault}`, one, ({page}) => void (page.backend.always = fault)),
    ),
);

const roads = acts({
  'has slow requests': (one) => one.hold('requests'),
  'has slow answers': (one) => one.hold('answers'),
  'has a fast line': (one) => one.release(),
  'hears late': (one) => one.holdFeed(),
  'hears it twice and muddled': (one) => one.page.backend.muddleFeed(),
  'hears all': (one) => one.releaseFeed(),
  'gets through what was late': ({page}) => page.backend.deliverLate(),
  'finds all in order again': ({page: {backend, store}}) => {
    backend.always = 'none';
    store.retry();
  },
});

const lines = who.chain((one) =>
  fc.constantFrom(
    new Act(
      'the line goes down',
      one,
      ({page}) => page.backend.cut(),
      ({cut}) => !cut.has(one) && !!cut.add(one),
    ),
    new Act(
      'the line is back',
      one,
      ({page}) => {
        page.backend.mend();
        page.store.wake();
      },
      ({cut}) => cut.delete(one),
    ),
  ),
);

const pages = who.chain((one) =>
  fc.constantFrom(
    new Act('hides the page', one, ({page}) => page.store.unload()),
    new Act('looks at the page', one, ({page}) => page.store.wake()),
    new Act(
      'leaves the page',
      one,
      ({page}) => page.disconnect(),
      ({away}) => !away.has(one) && !!away.add(one),
    ),
    new Act(
      'comes back to the page',
      one,
      ({page}) => page.connect(),
      ({away}) => away.delete(one),
    ),
    new Act(
      'closes the page',
      one,
      (somebody) => {
        somebody.page.store.unload();
        somebody.kill();
      },
      opened,
    ),
    new Act('loses the page', one, (somebody) => somebody.kill(), opened),
  ),
);

/** A new page on a new line. */
function opened({away, cut}: Plan, one: number): boolean {
  away.delete(one);
  cut.delete(one);
  return true;
}

const times = fc
  .tuple(fc.constantFrom(0, 500, 5000, 40_000), who)
  .map(([ms, one]) => new Act(`${ms} ms go by`, one, (somebody) => somebody.page.world.pass(ms)));

/** A day on which much goes wrong; `troubles` name what only one kind of back end knows. */
export const badDays = (troubles: readonly string[] = []) =>
  fc.commands<Plan, BadDay, false>([...actsWith(troubles)], {maxCommands: mostActs});

/** None of them quiet: where a day is dear, there is to happen much in each. */
export const fullDays = (troubles: readonly string[]) =>
  fc.array(fc.oneof(...actsWith(troubles)), {minLength: mostActs / 2, maxLength: mostActs});

const mostActs = 40;

/** Each of these troubles once for each of so many people, who goes on all the same. */
export const everyTrouble = (troubles: readonly string[], people: number): readonly Act[] =>
  troubles.flatMap((name) =>
    Array.from({length: people}, (_, one) => [
      trouble(name, one),
      new Act('makes a goal', one, async (somebody) => {
        somebody.wish(goal(somebody));
        await somebody.page.world.pass(2000);
      }),
    ]).flat(),
  );

const trouble = (name: string, one: number) =>
  new Act(name, one, (somebody, day) => day.trouble?.(name, somebody));

function actsWith(troubles: readonly string[]): readonly fc.Arbitrary<Act>[] {
  const own = fc
    .tuple(fc.constantFrom('', ...troubles), who)
    .map(([name, one]) => trouble(name, one));
  const some = (weight: number, arbitrary: fc.Arbitrary<Act>) => Array(weight).fill(arbitrary);
  return [
    ...some(6, wishes),
    ...some(1, storms),
    ...some(1, atOnce),
    ...some(3, faults),
    ...some(3, roads),
    ...some(1, lines),
    ...some(2, pages),
    ...some(4, times),
    ...some(troubles.length > 0 ? 3 : 0, own),
  ];
}

export async function live(
  acts: Iterable<fc.AsyncCommand<Plan, BadDay>>,
  newDay: () => Promise<BadDay>,
): Promise<void> {
  let day: BadDay | undefined;
  await fc.asyncModelRun(async () => {
    day = await newDay();
    await day.people[0].page.world.rest();
    const people = day.people.length;
    return {model: {people, away: new Set<number>(), cut: new Set<number>()}, real: day};
  }, acts);
  if (day) await evening(day);
}

const dayInMs = 86_400_000;

/** In the end everything works again: then nothing is lost, nothing twice, and all see the same. */
async function evening(day: BadDay): Promise<void> {
  const {people, server} = day;
  await day.getWell?.();
  for (const somebody of [...people, ...people]) await somebody.getWell();
  const {newWorld = (name: string) => new TestWorld(name)} = day;
  for (const somebody of people) {
    const {actor, page} = somebody;
    const world = newWorld('evening');
    // What was lent has begun by then.
    await world.pass(dayInMs);
    const {state} = page.store;
    // Who left sees nothing of it, now and when they come in anew.
    const isOver = state.load.kind === 'ended';
    if (day.isOut?.(somebody)) assert.equal(state.group, undefined, 'who is out sees nothing');
    if (day.isOut?.(somebody) && state.load.kind === 'failed') continue;
    const way = day.wayOf?.(somebody) ?? server;
    const there = isOver ? undefined : await onServer(way, day.begin.id, {actor, world});
    assert.deepEqual(state.save, {kind: 'saved'}, 'nothing is left on the way');
    assert.deepEqual(state.group, there, 'everybody sees what the server has');
    keepsItsWord(somebody, day);
    nothingLost(somebody, server, day.lostTouch?.(somebody));
  }
  const {newGroup, there} = await whole(day);
  assert.deepEqual(newGroup, there, 'what was done, each once and in order, and nothing else');
  for (const [rule, flawsOf] of Object.entries(flaws)) assert.deepEqual(flawsOf(there), [], rule);
}

function nothingLost(somebody: Somebody, {effects}: Remembers, lostTouch = false): void {
  const done = (wish: unknown) =>
    effects.filter(({command}) => isDeepStrictEqual(command, wish)).length;
  for (const wish of somebody.wishes) {
    const [times, back] = [done(wish), somebody.isBack(wish) ? 1 : 0];
    // Only what has an id of its own cannot come back the same by an undo and a redo.
    if ('goal' in wish && !lostTouch)
      assert.equal(times + back, 1, `${times} times done, ${back} back`);
    else assert.ok(times + back > 0, `${JSON.stringify(wish)} is neither done nor given back`);
  }
  for (const wish of somebody.lost) {
    if ('goal' in wish) assert.ok(done(wish) <= 1, 'a lost page did it more than once');
  }
}

async function whole({server, begin, newWorld}: BadDay) {
  const world = newWorld?.('whole') ?? new TestWorld('whole');
  const there = await onServer(server, begin.id, {world});
  const sorted = (group: ResourceGroup): ResourceGroup => {
    const parts = Object.entries(group).map(([part, value]) => [
      part,
      Array.isArray(value) ? value.toSorted(byId) : value,
    ]);
    // The same parts as before.
    return Object.fromEntries(parts) as ResourceGroup;
  };
  return {newGroup: sorted(server.replayed(begin)), there: sorted(there)};
}

function byId(a: {readonly id: string}, b: {readonly id: string}): number {
  return a.id < b.id ? -1 : 1;
}

const goal = (one: Somebody) => {
  const text = one.word();
  return {type: 'addGoal', goal: {id: `goal ${text}`, text, term: 'short', order: 'V'}} as const;
};

const person = (one: Somebody) => {
  const displayName = one.word();
  const added = {id: `person ${displayName}`, displayName, kind: 'informal'} as const;
  return {type: 'addPerson', person: added} as const;
};

const step = (one: Somebody) => {
  const text = one.word();
  const who = {kind: 'member', membershipId: 'm-2', consent: 'asked'} as const;
  return {
    type: 'addStep',
    step: {id: `step ${text}`, goalId: 'g-1', text, who, order: 'V'},
  } as const;
};

const loan = (one: Somebody) => {
  const delegationId = `loan ${one.word()}`;
  return {type: 'grantDelegation', delegationId, task: 'editSteps', toMembershipId: 'm-2'} as const;
};

function note(one: Somebody) {
  const {group} = one.page.store.state;
  const was = {note: group?.people.find(({id}) => id === 'p-1')?.note ?? null};
  return {type: 'editPerson', personId: 'p-1', change: {note: one.word()}, was} as const;
}
