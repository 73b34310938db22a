/**
 * Two people do random things while random things go wrong. However it goes: an acknowledged command
 * is in the server's group exactly once, an unacknowledged one is sent later or visibly given back,
 * and in the end everybody sees the same.
 */
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ActorRef} from '../../src/domain/base.js';
import {badDays, live, type BadDay} from '../support/bad-days.js';
import {beginning} from '../support/races.js';
import {Remembering} from '../support/remembering.js';
import {allOfIt, runs} from '../support/runs.js';
import {Somebody} from '../support/somebody.js';
import {TestWorld} from '../support/test-world.js';

const client: ActorRef = {kind: 'client'};
const facilitator: ActorRef = {kind: 'member', membershipId: 'm-2'};

/** To look further: SEED=7 RUNS=5000 npm test -- tests/state/model.node.test.ts */
const numRuns = runs(3000, 300);

async function dayWith(bo: ActorRef): Promise<BadDay> {
  const begin = beginning();
  const server = new Remembering(memoryBackend({group: begin}));
  const somebody = (name: string, actor: ActorRef) =>
    new Somebody({
      ...{name, server, actor, groupId: begin.id},
      newWorld: (page) => new TestWorld(page),
    });
  return {begin, server, gone: new Set(), people: [somebody('Anna', client), somebody('Bo', bo)]};
}

describe('two people on bad lines lose nothing, do nothing twice, and come to the same', () => {
  for (const [who, bo] of [
    ['when both are the client', client],
    ['when one of them proposes', facilitator],
  ] as const) {
    it(who, {timeout: 600_000}, async () => {
      const day = fc.asyncProperty(badDays(), (acts) => live(acts, () => dayWith(bo)));
      await fc.assert(day, {numRuns: numRuns / 2, ...allOfIt});
    });
  }
});
