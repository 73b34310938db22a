/**
 * The same bad days, with a browser's own storage that has faults of its own: see `model.node.test.ts`.
 */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import {deleteDB} from 'idb';
import type {Backend} from '../../src/backend/backend.js';
import {Connection} from '../../src/backend/indexeddb/database.js';
import {indexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import {commit} from '../../src/backend/indexeddb/transactions.js';
import type {ActorRef} from '../../src/domain/base.js';
import {badDays, live, type BadDay} from '../support/bad-days.js';
import {beginning} from '../support/races.js';
import {Remembering} from '../support/remembering.js';
import {allOfIt, runs} from '../support/runs.js';
import {Somebody} from '../support/somebody.js';
import {StorageFaults, type StorageFault} from '../support/storage-faults.js';
import {TestWorld} from '../support/test-world.js';

const numRuns = runs(1000, 100);
const client: ActorRef = {kind: 'client'};
const begin = beginning();
const initial = () => begin;
const storage = new StorageFaults();
const {BroadcastChannel: channel, setInterval: timer} = globalThis;
const looks = new Set<() => void>();
let days = 0;

/** Tabs that are told nothing by others look for themselves, when the test says so. */
Object.assign(globalThis, {
  BroadcastChannel: undefined,
  setInterval(look: () => void) {
    looks.add(look);
  },
});
after(() => {
  storage.end();
  Object.assign(globalThis, {BroadcastChannel: channel, setInterval: timer});
});

/** Comes to rest when the storage does. */
class StorageWorld extends TestWorld {
  override readonly rest = async (): Promise<void> => {
    for (let quiet = 0; quiet < 12; quiet = storage.busy > 0 ? 0 : quiet + 1) {
      await new Promise((done) => setImmediate(done));
    }
  };
}

/** A tab's own way to the storage, that can die between its write and its word about it. */
class Tab implements Backend {
  readonly local = true;
  dies = false;
  readonly #name: string;
  readonly #backend: ReturnType<typeof indexedDbBackend>;

  constructor(name: string) {
    this.#name = name;
    this.#backend = indexedDbBackend({name, initial});
  }

  load: Backend['load'] = (groupId, options) => this.#backend.load(groupId, options);

  subscribe: NonNullable<Backend['subscribe']> = (...following) =>
    this.#backend.subscribe(...following);

  save: Backend['save'] = async (change, options) => {
    if (!this.dies) return this.#backend.save(change, options);
    const {groupId, id, by, at, command, writes} = change;
    const line = {groupId, id, by, at, action: command.type};
    const connection = new Connection(this.#name);
    await connection
      .use((database) => commit(database, line, writes))
      .finally(() => connection.close());
    throw new Error('Nobody is there to hear it.');
  };

  close = () => this.#backend.close();
}

const faults: Readonly<Record<string, StorageFault>> = {
  'a write is aborted': 'aborted',
  'a write is aborted late': 'abortedLate',
  'a write finds no room': 'full',
  'a write finds no room at last': 'fullLate',
  'the connection is closed': 'closed',
  'the connection is lost in the middle': 'lost',
};
const blocked = 'opening is blocked for a while';
const claimed = 'a newer page wants the tables';
const dies = 'the tab dies between write and word';

async function newDay(ended: (() => Promise<void>)[]): Promise<BadDay> {
  const name = `bad-day-${days++}`;
  const tabs = [new Tab(name), new Tab(name), new Tab(name)] as const;
  const server = new Remembering(tabs[0]);
  const newWorld = (page: string) => new StorageWorld(page);
  await server.load(begin.id, {signal: new AbortController().signal});
  const somebody = (one: string, tab: Tab) =>
    new Somebody({
      ...{name: one, actor: client, groupId: begin.id, newWorld},
      server: server.through(tab),
    });
  const people = [somebody('Anna', tabs[1]), somebody('Bo', tabs[2])] as const;
  ended.push(async () => {
    for (const {page} of people) page.disconnect();
    looks.clear();
    await people[0].page.world.rest();
    await Promise.all(tabs.map((tab) => tab.close()));
    const open = [...storage.connections].filter((database) => database.name === name);
    assert.equal(open.length, 0, 'no connection is left open');
    await deleteDB(name);
  });
  return {
    ...{begin, server, people, newWorld, gone: new Set<string>()},
    async trouble(what, one) {
      const fault = faults[what];
      if (fault) storage.next.push(fault);
      if (what === blocked) storage.blocked++;
      if (what === claimed) storage.claim();
      if (what !== dies) return;
      const tab = tabs[one === people[0] ? 1 : 2];
      tab.dies = true;
      one.wish({type: 'placePerson', personId: 'p-3', closeness: 2});
      await one.page.world.rest();
      one.kill();
      tab.dies = false;
    },
    async getWell() {
      storage.getWell();
      for (const {page} of people) await page.world.rest();
      for (const look of looks) look();
    },
  };
}

describe('two tabs on a storage with faults', () => {
  it('lose nothing, do nothing twice, and come to the same', {timeout: 600_000}, async () => {
    const day = fc.asyncProperty(
      badDays([...Object.keys(faults), blocked, claimed, dies]),
      async (acts) => {
        const ended: (() => Promise<void>)[] = [];
        storage.getWell();
        try {
          await live(acts, () => newDay(ended));
        } finally {
          for (const end of ended) await end();
        }
      },
    );
    await fc.assert(day, {numRuns, includeErrorInReport: true, ...allOfIt});
  });
});
