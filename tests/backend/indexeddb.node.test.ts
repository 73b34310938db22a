import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deleteDB, openDB} from 'idb';
import {BackendError, type FeedEvent} from '../../src/backend/backend.js';
import {indexedDbBackend, type IndexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import type {Change} from '../../src/domain/records.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {threePeople} from '../../src/testing/small-groups.js';

const {signal} = new AbortController();
const group = threePeople();
const initial = (id: string) => (id === group.id ? group : undefined);
let databases = 0;

async function open(name = `test-${databases++}`) {
  const backend = indexedDbBackend({name, initial});
  const snapshot = await backend.load(group.id, {signal});
  return {backend, name, snapshot};
}

const person = {id: 'p-9', displayName: 'Geheim', kind: 'informal'} as const;
const addition: Change = {
  ...{id: 'change-1', groupId: group.id, by: {kind: 'client'}, at: '2026-11-22T09:00:00Z'},
  command: {type: 'addPerson', person},
  writes: [{kind: 'person', id: person.id, base: null, body: person}],
};

async function people(backend: IndexedDbBackend): Promise<readonly string[]> {
  return (await backend.exportGroup(group.id)).people.map(({displayName}) => displayName);
}

const refusedWith = (reason: string) => (error: unknown) =>
  error instanceof BackendError && error.reason === reason && !error.message.includes('Geheim');

backendContract(
  'IndexedDB',
  async () => {
    const {backend, name} = await open();
    const other = indexedDbBackend({name});
    const close = async () => {
      await backend.close();
      await other.close();
    };
    return {backend, other, groupId: group.id, close};
  },
  {describe, it},
);

describe('IndexedDB', () => {
  it('has it after everything was closed and opened again', async () => {
    const {backend, name} = await open();
    await backend.save(addition, {signal});
    await backend.close();
    const again = await open(name);
    assert.ok((await people(again.backend)).includes('Geheim'));
    await again.backend.close();
  });

  it('begins a group once, also when two tabs open at once', async () => {
    const name = `test-${databases++}`;
    const [one, other] = await Promise.all([open(name), open(name)]);
    assert.deepEqual(one.snapshot.records, other.snapshot.records);
    assert.equal((await one.backend.log(group.id)).length, 1);
    await Promise.all([one.backend.close(), other.backend.close()]);
  });

  it('logs who did what and when, in ids only, and never forgets a line', async () => {
    const {backend} = await open();
    await backend.save(addition, {signal});
    await backend.save(addition, {signal});
    const log = await backend.log(group.id);
    assert.deepEqual(log.map(({action, by, at}) => [action, by, at]).slice(1), [
      ['addPerson', {kind: 'client'}, addition.at],
    ]);
    assert.ok(!JSON.stringify(log).includes('Geheim'));
    await backend.close();
  });

  it('erases a group without a trace, and leaves the others', async () => {
    const {backend, name} = await open();
    await backend.importGroup('other', {...threePeople(), id: 'other'});
    await backend.save(addition, {signal});
    await backend.erase(group.id);
    await backend.erase(group.id);
    assert.deepEqual(await backend.log(group.id), []);
    assert.deepEqual((await backend.history(group.id, {signal})).entries, []);
    await assert.rejects(backend.exportGroup(group.id), refusedWith('not-found'));
    await backend.close();
    const database = await openDB(name);
    for (const table of ['records', 'changes']) {
      const rows = JSON.stringify(await database.getAll(table));
      assert.ok(rows.includes('"other"') && !rows.includes(`"${group.id}"`), table);
      assert.ok(!rows.includes('Geheim'), table);
    }
    database.close();
    const again = indexedDbBackend({name});
    await assert.rejects(again.load(group.id, {signal}), refusedWith('not-found'));
    assert.equal((await again.exportGroup('other')).people.length, 3);
    await again.close();
  });

  it('tells every page of a group that was erased, and takes nothing for it any more', async () => {
    const {backend, name, snapshot} = await open();
    const other = indexedDbBackend({name});
    const controller = new AbortController();
    const heard = new Promise<FeedEvent>((hear) =>
      other.subscribe(group.id, snapshot.cursor, hear, {signal: controller.signal}),
    );
    await backend.erase(group.id);
    assert.deepEqual(await heard, {type: 'ended'});
    await assert.rejects(other.save(addition, {signal}), refusedWith('not-found'));
    controller.abort();
    await Promise.all([backend.close(), other.close()]);
  });

  it('writes nothing, and says so, when there is no room', async () => {
    const {backend} = await open();
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await assert.rejects(backend.save(addition, {signal}), refusedWith('full'));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    assert.ok(!(await people(backend)).includes('Geheim'));
    assert.equal((await backend.log(group.id)).length, 1, 'no line without its writes');
    await backend.save(addition, {signal});
    assert.ok((await people(backend)).includes('Geheim'));
    await backend.close();
  });

  it('says so where the browser keeps nothing', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      await assert.rejects(open(), refusedWith('no-storage'));
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', descriptor ?? {});
    }
  });

  it('lets a newer version of the page have the database, and says that it did', async () => {
    const {backend, name} = await open();
    const newer = await openDB(name, 99);
    await assert.rejects(backend.save(addition, {signal}), refusedWith('unavailable'));
    newer.close();
  });

  it('begins again after the browser was cleared', async () => {
    const {backend, name} = await open();
    await backend.save(addition, {signal});
    await deleteDB(name);
    await assert.rejects(
      backend.save({...addition, id: 'change-2'}, {signal}),
      refusedWith('not-found'),
    );
    const {records} = await backend.load(group.id, {signal});
    assert.ok(records.every(({id}) => id !== person.id));
    await backend.close();
  });

  it('refuses what cannot be stored', async () => {
    const {backend} = await open();
    const body = {...person, act: () => undefined};
    const writes = [{...addition.writes[0], body}] as unknown as Change['writes'];
    await assert.rejects(backend.save({...addition, writes}, {signal}), refusedWith('invalid'));
    assert.equal((await backend.log(group.id)).length, 1);
    await backend.close();
  });
});

describe('a group as one document', () => {
  it('goes out and comes in again, the same', async () => {
    const {backend} = await open();
    const whole = JSON.parse(JSON.stringify(theKitchenTable())) as ReturnType<
      typeof theKitchenTable
    >;
    await backend.importGroup('copy', whole);
    const copy = await backend.exportGroup('copy');
    const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1);
    for (const list of ['people', 'goals', 'steps', 'meetings', 'agendaItems'] as const) {
      assert.deepEqual([...copy[list]].sort(byId), [...whole[list]].sort(byId));
    }
    assert.equal(copy.id, 'copy');
    assert.deepEqual(copy.phase, whole.phase);
    await backend.close();
  });

  it('takes the place of all that was there, seen by everybody', async () => {
    const {backend, name, snapshot} = await open();
    const other = indexedDbBackend({name});
    const controller = new AbortController();
    const heard = new Promise<FeedEvent>((resolve) =>
      other.subscribe(group.id, snapshot.cursor, resolve, {signal: controller.signal}),
    );
    const people = group.people.slice(0, 1);
    await backend.importGroup(group.id, {...group, people, memberships: []});
    const event = await heard;
    assert.equal(event.type, 'changed');
    const removed = event.type === 'changed' ? event.removed.map(({id}) => id) : [];
    assert.deepEqual([...removed].sort(), ['m-1', 'm-2', 'm-3', 'p-2', 'p-3']);
    controller.abort();
    await Promise.all([backend.close(), other.close()]);
  });

  const wrong: readonly [string, unknown][] = [
    ['nothing', null],
    ['a list', []],
    ['another document', {nodes: []}],
    ['a group with a wrong part', {...group, goals: [{id: 'g', text: 7}]}],
    ['one of a newer version', {...group, schemaVersion: 99}],
  ];
  for (const [what, document] of wrong) {
    it(`refuses ${what}, with a reason, and changes nothing`, async () => {
      const {backend} = await open();
      const before = await backend.exportGroup(group.id);
      await assert.rejects(backend.importGroup(group.id, document), refusedWith('invalid'));
      assert.deepEqual(await backend.exportGroup(group.id), before);
      await backend.close();
    });
  }

  it('of a group that is not there does not exist', async () => {
    const {backend} = await open();
    await assert.rejects(backend.exportGroup('nowhere'), refusedWith('not-found'));
    await backend.close();
  });
});
