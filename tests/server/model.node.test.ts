/**
 * The bad days of `tests/state/model.node.test.ts` over real HTTP: a client with two devices and two
 * members, at two instances of the reference server that stand behind one address and now and then die.
 * What must be true is said by the domain alone: each acknowledged command is there once, in its order
 * and with nothing between, everybody comes to what they may see of it, and nobody was ever sent more.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {everyTrouble, fullDays, live} from '../support/bad-days.js';
import {allOfIt, runs} from '../support/runs.js';
import {ModelDay} from './model-day.js';
import {ModelHouse} from './model-house.js';
import {plants} from './plants.js';
import {stores, type Store} from './stores.js';
import {ownTroubles, tellingTroubles} from './troubles.js';

/** To look further: SEED=7 RUNS=500 npm test -- tests/server/model.node.test.ts */
const numRuns = runs(3, 3);
const [usual, brief] = [10_000, 1000];

async function dayOf(acts: Parameters<typeof live>[0], house: ModelHouse, patienceMs = usual) {
  let day: ModelDay | undefined;
  try {
    await live(acts, async () => (day = await ModelDay.at(house)).lived);
    await day?.check(patienceMs);
  } finally {
    await day?.end();
  }
}

/** For the client and the facilitator. */
const once = (troubles: readonly string[]) => everyTrouble(troubles, 2);

for (const {name, make} of stores) {
  describe(`people on bad lines at the reference server on ${name}`, () => {
    let store: Store;
    let house: ModelHouse;

    before(async () => {
      store = await make();
      house = await ModelHouse.open(store.settings);
    });
    after(async () => {
      await house.end();
      await store.end();
    });

    it('bear each trouble once', () => dayOf(once(ownTroubles), house));

    it('lose nothing, do nothing twice, see what is theirs, and come to the same', async () => {
      const day = fc.asyncProperty(fullDays(ownTroubles), (acts) => dayOf(acts, house));
      const told = {includeErrorInReport: true, endOnFailure: true};
      await fc.assert(day, {numRuns, ...told, ...allOfIt});
    });

    if (make === stores[0]?.make)
      for (const [fault, plant] of Object.entries(plants)) {
        it(`see it where a server ${fault}`, async () => {
          await house.breakWith(plant);
          const day = dayOf(once(tellingTroubles), house, brief);
          await assert.rejects(day, assert.AssertionError);
        });
      }
  });
}
