import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {BackendError, type FeedEvent} from '../../src/backend/backend.js';
import {Connection} from '../../src/backend/indexeddb/database.js';
import {indexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import {commit} from '../../src/backend/indexeddb/transactions.js';
import type {Change} from '../../src/domain/records.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {StorageFaults, type StorageFault} from '../support/storage-faults.js';

const {signal} = new AbortController();
const group = threePeople();
const storage = new StorageFaults();
after(() => storage.end());
let databases = 0;

async function open() {
  const name = `faults-${databases++}`;
  const backend = indexedDbBackend({name, initial: () => group});
  const {cursor} = await backend.load(group.id, {signal});
  const has = async () => (await backend.exportGroup(group.id)).people.some(({id}) => id === 'p-9');
  return {backend, name, cursor, has};
}

const person = {id: 'p-9', displayName: 'Geheim', kind: 'informal'} as const;
const addition: Change = {
  ...{id: 'change-1', groupId: group.id, by: {kind: 'client'}, at: '2026-11-22T09:00:00Z'},
  command: {type: 'addPerson', person},
  writes: [{kind: 'person', id: person.id, base: null, body: person}],
};

const refusedWith = (reason: string) => (error: unknown) =>
  error instanceof BackendError && error.reason === reason && !error.message.includes('Geheim');

describe('IndexedDB with faults', () => {
  const failing: readonly [StorageFault, string][] = [
    ['aborted', 'unavailable'],
    ['abortedLate', 'unavailable'],
    ['full', 'full'],
    ['fullLate', 'full'],
    ['lost', 'unavailable'],
  ];
  for (const [fault, reason] of failing) {
    it(`writes nothing when a transaction is ${fault}, says so, and takes it again`, async () => {
      const {backend, has} = await open();
      storage.next = [fault, fault];
      await assert.rejects(backend.save(addition, {signal}), refusedWith(reason));
      storage.next = [];
      assert.equal(await has(), false);
      assert.equal((await backend.log(group.id)).length, 1, 'no line without its writes');
      await backend.save(addition, {signal});
      assert.equal(await has(), true);
      await backend.close();
    });
  }

  it('opens again when the connection was closed', async () => {
    const {backend, has} = await open();
    storage.next = ['closed'];
    await backend.save(addition, {signal});
    assert.equal(await has(), true);
    await backend.close();
  });

  it('lets go of what opens after it was blocked, and opens anew', async () => {
    const {backend, name, has} = await open();
    await backend.close();
    storage.blocked = 1;
    await assert.rejects(backend.save(addition, {signal}), refusedWith('unavailable'));
    await backend.save(addition, {signal});
    assert.equal(await has(), true);
    const connected = () => [...storage.connections].filter((one) => one.name === name).length;
    assert.equal(connected(), 1);
    await backend.close();
    assert.equal(connected(), 0);
  });

  it('sees what a tab wrote that was killed before it could say so', async () => {
    const {setInterval} = globalThis;
    const looks: (() => void)[] = [];
    Object.assign(globalThis, {setInterval: (look: () => void) => void looks.push(look)});
    const {backend, name, cursor} = await open();
    const controller = new AbortController();
    const heard = new Promise<FeedEvent>((resolve) =>
      backend.subscribe(group.id, cursor, resolve, {signal: controller.signal}),
    );
    Object.assign(globalThis, {setInterval});
    const {id, groupId, by, at, writes} = addition;
    const killed = new Connection(name);
    await killed.use((database) =>
      commit(database, {id, groupId, by, at, action: 'addPerson'}, writes),
    );
    await killed.close();
    for (const look of looks) look();
    const event = await heard;
    assert.ok(event.type === 'changed' && event.records.some((record) => record.id === person.id));
    controller.abort();
    await backend.close();
  });
});
