import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {BackendError, type Backend, type FeedEvent} from '../../src/backend/backend.js';
import type {Command} from '../../src/domain/command.js';
import {threePeople} from '../../src/testing/small-groups.js';
import type {Fault} from '../support/faulty-backend.js';
import {addPerson, alone, editGoal, goalText, names, onServer, party} from '../support/stores.js';

const groupId = threePeople().id;

/** A server that says on its feed that access is over. */
async function onFeed() {
  const inner = memoryBackend({group: threePeople()});
  const listeners = new Set<(event: FeedEvent) => void>();
  const server: Backend = {
    load: (id, options) => inner.load(id, options),
    save: (change, options) => inner.save(change, options),
    subscribe(id, since, onEvent, options) {
      listeners.add(onEvent);
      options.signal.addEventListener('abort', () => listeners.delete(onEvent), {once: true});
      inner.subscribe?.(id, since, onEvent, options);
    },
  };
  const one = party(server, groupId);
  await one.world.rest();
  const end = () => [...listeners].forEach((hear) => hear({type: 'ended'}));
  return {...one, server, end, listeners};
}

describe('the end of access', () => {
  for (const reason of ['forbidden', 'not-found', 'gone'] as const) {
    it(`is a load that says ${reason} after it was open`, async () => {
      const {store, backend, world, disconnect, connect} = await alone();
      disconnect();
      backend.loadFaults = [reason];
      connect();
      await world.rest();
      assert.deepEqual(store.state.load, {kind: 'ended'});
      assert.equal(store.state.group, undefined);
    });
  }

  it('is a first load that says gone', async () => {
    const {store, world} = party(memoryBackend({group: threePeople()}), groupId, {
      loadFaults: ['gone'],
    });
    await world.pass(600_000);
    assert.deepEqual(store.state.load, {kind: 'ended'});
  });

  it('is news on the feed, at once and before anything is loaded again', async () => {
    const {store, backend, end, listeners} = await onFeed();
    const {loads} = backend;
    end();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    assert.equal(store.state.group, undefined);
    assert.equal(backend.loads, loads);
    assert.equal(listeners.size, 0, 'nothing is heard any more');
  });

  it('is not taken back by a load that was on its way', async () => {
    const {store, backend, world, end} = await onFeed();
    const slow = backend.load.bind(backend);
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((done) => (answer = done));
    backend.load = async (...asked) => {
      const snapshot = await slow(...asked);
      await gate;
      return snapshot;
    };
    store.wake();
    store.retry();
    await world.rest();
    end();
    answer();
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    assert.equal(store.state.group, undefined);
  });

  it('has the device erase what an adapter keeps there, once each time, and bears that it cannot', async () => {
    const erased: string[] = [];
    const {store, backend, world, end} = await onFeed();
    const erase = (id: string) => {
      erased.push(id);
      return Promise.reject(new BackendError('unavailable'));
    };
    Object.assign(backend, {erase});
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.deepEqual(erased, []);
    end();
    await world.rest();
    assert.deepEqual(erased, [groupId]);
    assert.deepEqual(store.state.load, {kind: 'ended'});
  });

  it('leaves no way back and nothing to undo', async () => {
    const {store, world, end} = await onFeed();
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.equal(store.state.undoes, 'addPerson');
    end();
    assert.equal(store.state.undoes, undefined);
    store.undo();
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  it('leaves no timer', async () => {
    const {world, backend, store, end} = await onFeed();
    backend.always = 'offline';
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.ok(world.timers > 0);
    end();
    assert.equal(world.timers, 0);
  });

  it('is looked at again when the page is, and is over when they are let in again', async () => {
    const {store, backend, world, end, listeners} = await onFeed();
    end();
    backend.loadFaults = ['not-found'];
    store.wake();
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    store.wake();
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ready'});
    assert.equal(listeners.size, 1, 'and it hears again');
  });

  it('says that it is loading when somebody tries again, and ends again', async () => {
    const {store, backend, world, end} = await onFeed();
    end();
    backend.loadFaults = ['not-found'];
    store.retry();
    assert.deepEqual(store.state.load, {kind: 'loading'});
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
  });
});

describe('what somebody was writing when access ended', () => {
  const words: Command = editGoal('Mine, not sent yet', 'Weer naar buiten');

  it('is given back to them, without what stood there', async () => {
    const {store, backend, world, end, group} = await onFeed();
    backend.always = 'offline';
    const was = goalText(group()) ?? '';
    store.dispatch(editGoal('Mine, not sent yet', was));
    await world.rest();
    end();
    const text = JSON.stringify(store.state);
    assert.ok(text.includes('Mine, not sent yet'));
    assert.ok(!text.includes(was), 'nothing of the group');
    assert.deepEqual(
      store.state.returned.map(({again, refusal}) => [again, refusal]),
      [[false, {reason: 'notAllowed'}]],
    );
    assert.deepEqual(store.state.save, {kind: 'saved'}, 'nothing waits any more');
  });

  it('is not sent again, and can be let go', async () => {
    const {store, backend, world, end} = await onFeed();
    backend.always = 'offline';
    store.dispatch(words);
    await world.rest();
    end();
    backend.always = 'none';
    const sent = backend.sent.length;
    const [one] = store.state.returned;
    store.resolve(one!.id, 'mine');
    await world.pass(120_000);
    assert.equal(backend.sent.length, sent);
    assert.equal(store.state.returned.length, 1);
    store.resolve(one!.id, 'theirs');
    assert.deepEqual(store.state.returned, []);
  });

  it('is given back too when they press save a moment later', async () => {
    const {store, backend, world, end} = await onFeed();
    end();
    assert.equal(store.dispatch(words)?.reason, 'notAllowed');
    await world.rest();
    assert.equal(backend.sent.length, 0);
    assert.equal(store.state.returned.length, 1);
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  it('is given back once, when the answer to it is a no', async () => {
    const {store, backend, world, end} = await onFeed();
    const answer = backend.holdRequests();
    backend.saveFaults = ['none', 'forbidden'];
    store.dispatch(words);
    await world.rest();
    end();
    backend.always = 'forbidden';
    answer();
    await world.pass(60_000);
    assert.ok(store.state.returned.length <= 1);
    assert.deepEqual(store.state.load, {kind: 'ended'});
  });

  it('is not given back when it was stored just before', async () => {
    const {store, backend, world, end, server} = await onFeed();
    const answer = backend.holdAnswers();
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    end();
    assert.equal(store.state.returned.length, 1);
    answer();
    await world.rest();
    assert.deepEqual(store.state.returned, []);
    assert.equal((await onServer(server, groupId)).people.length, 4);
  });

  it('is not what they took back or took over: those are words of others', async () => {
    const {store, backend, world, end, group} = await onFeed();
    const [mum] = group().people;
    store.dispatch({type: 'removePerson', personId: mum!.id});
    await world.rest();
    backend.always = 'offline';
    store.undo();
    await world.rest();
    end();
    assert.deepEqual(store.state.returned, []);
  });

  it('is nobody else’s: who looks next at this page does not get it', async () => {
    const {store, backend, world, end} = await onFeed();
    backend.always = 'offline';
    store.dispatch(words);
    await world.rest();
    end();
    store.actor = {kind: 'member', membershipId: 'm-2'};
    assert.deepEqual(store.state.returned, []);
    store.actor = {kind: 'client'};
    assert.equal(store.state.returned.length, 1);
  });
});

describe('access that ends at any moment', () => {
  const faults: readonly Fault[] = [
    'none',
    'lostRequest',
    'lostAnswer',
    'silence',
    'late',
    'forbidden',
  ];

  it('loses nothing that was typed, and keeps nothing that others wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...faults), {maxLength: 6}),
        fc.integer({min: 1, max: 5}),
        fc.integer({min: 0, max: 20_000}),
        fc.boolean(),
        async (planned, howMany, milliseconds, byLoad) => {
          const {store, backend, world, end, server, group} = await onFeed();
          const others = [goalText(group()), ...names(group())];
          backend.saveFaults = [...planned];
          const typed = Array.from({length: howMany}, (_, at) =>
            addPerson(`p-${at + 10}`, `‹${at}›`),
          );
          for (const wish of typed) store.dispatch(wish);
          await world.pass(milliseconds);
          if (byLoad) {
            backend.loadFaults = ['not-found'];
            backend.saveFaults = ['gone', 'gone', 'gone', 'gone', 'gone', 'gone'];
          }
          end();
          await backend.deliverLate();
          await world.pass(60_000);
          assert.deepEqual(store.state.load, {kind: 'ended'});
          const text = JSON.stringify(store.state);
          for (const other of others) assert.ok(!text.includes(other!), other);
          const there = names(await onServer(server, groupId));
          for (const {person} of typed) {
            const back = text.includes(person.displayName);
            assert.ok(there.includes(person.displayName) || back, person.displayName);
          }
        },
      ),
      {numRuns: 60},
    );
  });
});

describe('on a device that has all of the group', () => {
  it('is shown to who left, and not to the client', async () => {
    const {store, world, group} = await alone();
    const member = group().memberships.find(({state}) => state === 'member')!;
    const actor = {kind: 'member', membershipId: member.id} as const;
    store.actor = actor;
    assert.deepEqual(store.state.load, {kind: 'ready'});
    store.dispatch({type: 'leaveGroup', membershipId: member.id});
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    assert.equal(store.state.group, undefined);
    assert.equal(store.state.undoes, 'leaveGroup', 'it may have been a mistake');
    store.undo();
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ready'});
    store.dispatch({type: 'leaveGroup', membershipId: member.id});
    store.actor = {kind: 'client'};
    assert.deepEqual(store.state.load, {kind: 'ready'});
    assert.ok(store.state.group);
  });
});
