import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BackendError, type BackendErrorReason} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {newGroup} from '../../src/domain/new-group.js';
import {recordsOf} from '../../src/domain/records.js';
import {GroupStore} from '../../src/state/group-store.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {threePeople} from '../../src/testing/small-groups.js';
import type {Fault} from '../support/faulty-backend.js';
import {addPerson, alone, editGoal, names, onServer, party, together} from '../support/stores.js';
import {TestWorld} from '../support/test-world.js';

const server = () => memoryBackend({group: threePeople()});
const groupId = threePeople().id;

describe('loading', () => {
  it('has nothing to show until the back end answers', () => {
    const {store} = party(server(), groupId);
    assert.deepEqual(store.state.load, {kind: 'loading'});
    assert.equal(store.state.group, undefined);
  });

  it('shows the group, looked at by the client', async () => {
    const {store, group} = await alone();
    assert.deepEqual(store.state.load, {kind: 'ready'});
    assert.deepEqual(store.state.actor, {kind: 'client'});
    assert.deepEqual(names(group()), ['Mam', 'Marieke', 'Dokter Osei']);
  });

  for (const fault of ['unauthenticated', 'forbidden', 'not-found'] as const) {
    it(`stops at ${fault}, says so, and loads when somebody tries again`, async () => {
      const {store, backend, world} = party(server(), groupId, {loadFaults: [fault]});
      await world.pass(600_000);
      assert.deepEqual(store.state.load, {kind: 'failed', reason: fault});
      assert.equal(backend.loads, 1);
      store.retry();
      assert.deepEqual(store.state.load, {kind: 'loading'});
      await world.rest();
      assert.deepEqual(store.state.load, {kind: 'ready'});
    });
  }

  const passing: readonly [Fault, string][] = [
    ['lostRequest', 'offline'],
    ['offline', 'offline'],
    ['unavailable', 'unavailable'],
    ['rate-limited', 'rate-limited'],
    ['crash', 'unknown'],
    ['silence', 'unavailable'],
  ];
  for (const [fault, reason] of passing) {
    it(`tries again by itself after ${fault}`, async () => {
      const {store, backend, world} = party(server(), groupId, {loadFaults: [fault, fault]});
      await world.pass(fault === 'silence' ? 30_000 : 0);
      assert.deepEqual(store.state.load, {kind: 'failed', reason});
      await world.pass(120_000);
      assert.deepEqual(store.state.load, {kind: 'ready'});
      assert.equal(backend.loads, 3);
    });
  }

  it('refuses records that are not as they should be, with a reason', async () => {
    const records = recordsOf(threePeople()).map((record) => ({...record, version: '1'}));
    const broken = records.map((record) =>
      record.kind === 'goal' ? {...record, body: {...record.body, text: 7}} : record,
    );
    const {store, world} = party({...server(), load: async () => ({records: broken})}, groupId);
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'failed', reason: 'invalid'});
  });

  it('keeps what was typed while nothing is loaded, and sends it then', async () => {
    const one = server();
    const {store, world} = party(one, groupId, {loadFaults: ['offline', 'offline']});
    await world.rest();
    store.dispatch(addPerson('p-9', 'Els'));
    assert.equal(store.state.group, undefined, 'a part is never shown as the whole');
    assert.deepEqual(store.state.save, {kind: 'unsaved', reason: 'offline'});
    await world.pass(60_000);
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.ok(names(await onServer(one, groupId)).includes('Els'));
  });

  it('keeps showing the group when it cannot be loaded again', async () => {
    const {store, backend, world, disconnect, connect, group} = await alone();
    disconnect();
    backend.loadFaults = ['offline'];
    connect();
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ready'});
    assert.equal(group().people.length, 3);
  });

  it('is deaf after access ended, and sends nothing of before when it is let in again', async () => {
    const {anna, bo, server, groupId: id} = await together();
    anna.backend.always = 'offline';
    anna.store.dispatch(addPerson('p-9', 'Els'));
    await anna.world.rest();
    anna.backend.loadFaults = ['forbidden', 'none'];
    anna.disconnect();
    anna.connect();
    await anna.world.rest();
    bo.store.dispatch(addPerson('p-8', 'Jan'));
    await bo.world.rest();
    assert.equal(anna.store.state.group, undefined);
    anna.backend.always = 'none';
    anna.store.retry();
    await anna.world.pass(60_000);
    assert.deepEqual(anna.store.state.save, {kind: 'saved'});
    assert.ok(names(anna.group()).includes('Jan'));
    assert.ok(!names(await onServer(server, id)).includes('Els'));
    const [own] = anna.store.state.returned;
    assert.deepEqual([own?.command, own?.again], [addPerson('p-9', 'Els'), false]);
  });

  it('does nothing any more once it is disconnected', async () => {
    const {backend, world, disconnect} = party(server(), groupId, {loadFaults: ['offline']});
    await world.rest();
    disconnect();
    await world.pass(600_000);
    assert.equal(backend.loads, 1);
    assert.equal(world.timers, 0);
  });

  it('looks again when the page is looked at again, where nothing is live', async () => {
    const one = server();
    const {store, world, group} = party(one, groupId, {feed: false});
    const other = party(one, groupId, {name: 'other'});
    await world.rest();
    other.store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.ok(!names(group()).includes('Els'));
    store.wake();
    await world.rest();
    assert.ok(names(group()).includes('Els'));
  });
});

describe('who looks', () => {
  it('is the actor given, before what the back end says', async () => {
    const me = {kind: 'member', membershipId: 'm-2'} as const;
    const one = memoryBackend({group: threePeople(), me});
    const said = party(one, groupId);
    const given = party(one, groupId, {actor: {kind: 'member', membershipId: 'm-3'}});
    await said.world.rest();
    assert.deepEqual(said.store.state.actor, me);
    assert.deepEqual(given.store.state.actor, {kind: 'member', membershipId: 'm-3'});
  });

  it('can be found in the group', async () => {
    const {store} = await alone({actor: (group) => actorOf(group, 'facilitator')});
    assert.deepEqual(store.state.actor, {kind: 'member', membershipId: 'm-2'});
  });

  it('sees only their own part of a group that is wholly in this browser', async () => {
    const {store, group} = await alone();
    assert.equal(group().people[0]?.closeness, 1);
    store.actor = {kind: 'member', membershipId: 'm-2'};
    assert.ok(group().people.every(({closeness}) => closeness === undefined));
    store.actor = {kind: 'client'};
    assert.equal(group().people[0]?.closeness, 1);
  });

  it('sees what the server sent, unchanged, where the server decides', async () => {
    const {load, save} = memoryBackend({group: threePeople()});
    const actor = {kind: 'member', membershipId: 'm-2'} as const;
    const {world, group} = party({load, save}, groupId, {actor});
    await world.rest();
    assert.equal(group().people[0]?.closeness, 1);
  });

  it('is nobody yet before the group or the back end says who', async () => {
    const me = {kind: 'member', membershipId: 'm-2'} as const;
    for (const begin of [
      () => party(server(), groupId, {actor: (group) => actorOf(group, 'facilitator')}),
      () => party(memoryBackend({group: threePeople(), me}), groupId),
    ]) {
      const one = begin();
      assert.equal(one.store.state.actor, undefined);
      one.store.dispatch({type: 'nameGroup', name: 'Van een ander'});
      await one.world.rest();
      assert.equal(one.group().name, threePeople().name);
      assert.deepEqual(
        one.store.state.returned.map(({refusal}) => refusal.reason),
        ['notAllowed'],
      );
    }
  });

  it('is given back what they typed, and nobody else is', async () => {
    const {store} = await alone();
    store.dispatch(editGoal('Iets van mij alleen', 'dat er nooit stond'));
    assert.equal(store.state.returned.length, 1);
    store.actor = {kind: 'member', membershipId: 'm-2'};
    assert.deepEqual(store.state.returned, []);
    store.actor = {kind: 'client'};
    assert.equal(store.state.returned.length, 1);
  });

  it('can take back what they did before the group was there', async () => {
    const {store, world, group} = party(server(), groupId);
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.equal(store.state.undoes, 'addPerson');
    store.undo();
    assert.ok(!names(group()).includes('Els'));
  });

  it('has no undo for what somebody else did before', async () => {
    const {store} = await alone();
    store.dispatch(addPerson('p-9'));
    assert.equal(store.state.undoes, 'addPerson');
    store.actor = {kind: 'member', membershipId: 'm-2'};
    assert.equal(store.state.undoes, undefined);
  });
});

describe('a group of nobody yet', () => {
  it('is made when it is asked for, where the back end can', async () => {
    const at = '2026-11-22T09:00:00Z';
    const one = memoryBackend({initial: (id) => newGroup({id, clientRef: 'me'}, at)});
    const {store, world, group} = party(one, 'new');
    await world.rest();
    assert.equal(group().id, 'new');
    store.dispatch(addPerson('p-1', 'Els'));
    await world.rest();
    assert.deepEqual(names(await onServer(one, 'new')), ['Els']);
  });
});

describe('what was done', () => {
  it('is not offered any more by a back end that says that it keeps none to show', async () => {
    const answers: BackendErrorReason[] = ['unavailable', 'not-found'];
    const history = () => Promise.reject(new BackendError(answers.shift() ?? 'unknown'));
    const world = new TestWorld();
    const store = new GroupStore({backend: {...server(), history}, groupId, world});
    const {signal} = new AbortController();
    store.connect(signal);
    await world.rest();
    const read = store.state.history!;
    await assert.rejects(read({signal}));
    assert.equal(store.state.history, read, 'it was only away');
    await assert.rejects(read({signal}));
    assert.equal(store.state.history, undefined);
  });
});
