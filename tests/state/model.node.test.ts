/**
 * Random people do random things over bad lines. However it goes: an acknowledged command is in the
 * server's group exactly once, an unacknowledged one is sent later or visibly given back, and in the
 * end everybody sees the same.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {threePeople} from '../../src/testing/small-groups.js';
import type {Fault} from '../support/faulty-backend.js';
import {onServer, party, type Party} from '../support/stores.js';

type Step =
  | {readonly do: 'note'; readonly who: number}
  | {readonly do: 'goal'; readonly who: number}
  | {readonly do: 'move'; readonly who: number}
  | {readonly do: 'undo' | 'redo'; readonly who: number}
  | {readonly do: 'fault'; readonly who: number; readonly fault: Fault}
  | {readonly do: 'hold' | 'release' | 'holdFeed' | 'releaseFeed'; readonly who: number}
  | {readonly do: 'leave' | 'come' | 'unload'; readonly who: number}
  | {readonly do: 'pass'; readonly who: number; readonly ms: number};

const who = fc.integer({min: 0, max: 1});
const faults: readonly Fault[] = [
  'lostRequest',
  'lostAnswer',
  'silence',
  'crash',
  'rate-limited',
  'unauthenticated',
  'forbidden',
];
const simple = (...names: ('note' | 'goal' | 'move' | 'undo' | 'redo')[]) =>
  fc.record({do: fc.constantFrom(...names), who});
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: simple('note', 'goal', 'move')},
  {weight: 2, arbitrary: simple('undo', 'redo')},
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      who,
      fault: fc.constantFrom(...faults),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('hold', 'release', 'holdFeed', 'releaseFeed', 'leave', 'come', 'unload'),
      who,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      who,
      ms: fc.constantFrom(0, 500, 5000, 40_000),
    }),
  },
);

/** One of the two, with what holds their line up. */
class Somebody {
  readonly party: Party;
  /** All that they asked for. */
  readonly wishes: Command[] = [];
  #answers: () => void = () => undefined;
  #feed: () => void = () => undefined;
  #here = true;

  constructor(one: Party) {
    this.party = one;
  }

  async take(step: Step, word: () => string): Promise<void> {
    const {store, backend, world} = this.party;
    switch (step.do) {
      case 'note':
        return this.#wish(this.#note(word()));
      case 'goal':
        return this.#wish(addGoal(word()));
      case 'move':
        return this.#wish({type: 'placePerson', personId: 'p-2', closeness: 1});
      case 'undo':
        return store.undo();
      case 'redo':
        return store.redo();
      case 'fault':
        backend.saveFaults.push(step.fault);
        return;
      case 'hold':
        this.#answers();
        this.#answers = backend.holdAnswers();
        return;
      case 'release':
        return this.#answers();
      case 'holdFeed':
        this.#feed();
        this.#feed = backend.holdFeed().release;
        return;
      case 'releaseFeed':
        this.#feed();
        this.#feed = () => undefined;
        return;
      case 'leave':
        this.#here = false;
        return this.party.disconnect();
      case 'come':
        return this.#come();
      case 'unload':
        return store.unload();
      case 'pass':
        return world.pass(step.ms);
    }
  }

  /** Everything works again, and time goes by. */
  async getWell(): Promise<void> {
    this.#answers();
    this.#feed();
    this.party.backend.saveFaults = [];
    this.#come();
    this.party.store.retry();
    await this.party.world.pass(300_000);
  }

  #come(): void {
    if (!this.#here) this.party.connect();
    this.#here = true;
  }

  #wish(command: Command): void {
    this.wishes.push(command);
    this.party.store.dispatch(command);
  }

  #note(note: string): Command {
    const person = this.party.store.state.group?.people.find(({id}) => id === 'p-1');
    const was = {note: person?.note ?? null};
    return {type: 'editPerson', personId: 'p-1', change: {note}, was};
  }
}

const addGoal = (text: string): Command => ({
  type: 'addGoal',
  goal: {id: `goal ${text}`, text, term: 'short', order: 'V'},
});

/** A server that remembers which commands had an effect, once for each time. */
function remembering(group: ResourceGroup) {
  const server = memoryBackend({group});
  const effects: Command[] = [];
  const {signal} = new AbortController();
  const cursor = async () => (await server.load(group.id, {signal})).cursor;
  let last = Promise.resolve<unknown>(undefined);
  const backend: Backend = {
    ...server,
    save(change, options) {
      // One after the other, so that an effect is known to be of this change.
      const saving = last.then(async () => {
        const before = await cursor();
        const saved = await server.save(change, options);
        if (before !== (await cursor())) effects.push(change.command);
        return saved;
      });
      last = saving.catch(() => undefined);
      return saving;
    },
  };
  return {server, backend, effects};
}

async function live(steps: readonly Step[]): Promise<void> {
  const group = threePeople();
  const {server, backend, effects} = remembering(group);
  const anna = new Somebody(party(backend, group.id));
  const bo = new Somebody(party(backend, group.id));
  await anna.party.world.rest();
  let words = 0;
  for (const one of steps) {
    await (one.who === 0 ? anna : bo).take(one, () => `woord-${++words}.`);
  }
  for (const somebody of [anna, bo, anna, bo]) await somebody.getWell();
  const there = await onServer(server, group.id);
  for (const {party: one, wishes} of [anna, bo]) {
    const {state} = one.store;
    assert.deepEqual(state.save, {kind: 'saved'}, 'nothing is left on the way');
    assert.deepEqual(state.group, there, 'everybody sees what the server has');
    for (const wish of wishes) {
      const done = effects.filter((command) => isDeepStrictEqual(command, wish)).length;
      const back = state.returned.filter(({command}) => isDeepStrictEqual(command, wish)).length;
      // A goal has an id of its own, so that no undo or redo looks the same.
      if (wish.type === 'addGoal') assert.equal(done + back, 1, `${done} times done, ${back} back`);
      if (wish.type === 'editPerson') assert.ok(done + back > 0, 'done, or given back');
    }
  }
}

describe('two people on bad lines', () => {
  it('lose nothing, do nothing twice, and come to the same', {timeout: 240_000}, async () => {
    // To look further: SEED=7 RUNS=5000 npm test tests/state/model.node.test.ts
    const seed = Number(process.env['SEED'] ?? 2026);
    const numRuns = Number(process.env['RUNS'] ?? 300);
    await fc.assert(fc.asyncProperty(fc.array(step, {minLength: 5, maxLength: 40}), live), {
      seed,
      numRuns,
    });
  });
});
