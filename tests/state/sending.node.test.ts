import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BackendError} from '../../src/backend/backend.js';
import type {Fault} from '../support/faulty-backend.js';
import {addPerson, alone, names, onServer} from '../support/stores.js';

describe('sending', () => {
  it('shows a command at once, and calls it saved only when it is', async () => {
    const {store, backend, world, group} = await alone();
    const release = backend.holdAnswers();
    store.dispatch(addPerson('p-9', 'Els'));
    assert.ok(names(group()).includes('Els'));
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saving'});
    release();
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  it('says what was meant, by whom, when, and what it comes to', async () => {
    const {store, backend, world} = await alone();
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    const [change] = backend.sent;
    assert.equal(change?.command.type, 'addPerson');
    assert.deepEqual(change?.by, {kind: 'client'});
    assert.equal(change?.at, '2026-11-22T09:00:00.000Z');
    assert.deepEqual(
      change?.writes.map(({kind, id, base}) => [kind, id, base]),
      [['person', 'p-9', null]],
    );
  });

  it('sends in order, one change at a time', async () => {
    const {store, backend, world} = await alone();
    for (let at = 0; at < 20; at++) store.dispatch(addPerson(`p-${at + 10}`));
    await world.rest();
    const sent = backend.sent.map(({writes}) => writes[0]?.id);
    assert.deepEqual(
      sent,
      Array.from({length: 20}, (_, at) => `p-${at + 10}`),
    );
    assert.equal(backend.mostOpen, 1);
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  it('sends nothing where nothing would change', async () => {
    const {store, backend, world} = await alone();
    store.dispatch({type: 'placePerson', personId: 'p-1', closeness: 1});
    await world.rest();
    assert.equal(backend.sent.length, 0);
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  const passing: readonly [Fault, string][] = [
    ['lostRequest', 'offline'],
    ['lostAnswer', 'unavailable'],
    ['silence', 'unavailable'],
    ['crash', 'unknown'],
    ['rate-limited', 'rate-limited'],
    ['full', 'full'],
    ['no-storage', 'no-storage'],
  ];
  for (const [fault, reason] of passing) {
    it(`sends the very same again after ${fault}, with one effect`, async () => {
      const {store, backend, world, server, group} = await alone();
      backend.saveFaults = [fault, fault];
      store.dispatch(addPerson('p-9', 'Els'));
      await world.pass(fault === 'silence' ? 30_000 : 0);
      assert.deepEqual(store.state.save, {kind: 'unsaved', reason});
      assert.ok(names(group()).includes('Els'), 'it stays on the screen');
      await world.pass(120_000);
      assert.deepEqual(store.state.save, {kind: 'saved'});
      assert.equal(backend.sent.length, 3);
      assert.deepEqual(backend.sent[1], backend.sent[0]);
      assert.deepEqual(backend.sent[2], backend.sent[0]);
      const found = names(await onServer(server, 'drie')).filter((name) => name === 'Els');
      assert.equal(found.length, 1);
    });
  }

  it('waits longer after each failure, up to a minute', async () => {
    const {store, backend, world} = await alone();
    backend.always = 'offline';
    store.dispatch(addPerson('p-9'));
    const tries: number[] = [];
    for (let minute = 0; minute < 5; minute++) {
      const before = backend.sent.length;
      await world.pass(60_000);
      tries.push(backend.sent.length - before);
    }
    assert.ok((tries[0] ?? 0) > 4, `many at first: ${tries}`);
    assert.ok((tries[4] ?? 0) <= 2, `few later: ${tries}`);
  });

  it('stops when the session is over, and goes on when somebody tries again', async () => {
    const {store, backend, world} = await alone();
    backend.saveFaults = ['unauthenticated'];
    store.dispatch(addPerson('p-8'));
    store.dispatch(addPerson('p-9'));
    await world.pass(600_000);
    assert.deepEqual(store.state.save, {kind: 'unsaved', reason: 'unauthenticated'});
    assert.equal(backend.sent.length, 1);
    store.retry();
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  it('tries at once when the line is back', async () => {
    const {store, backend, world} = await alone();
    backend.saveFaults = ['offline', 'offline', 'offline'];
    store.dispatch(addPerson('p-9'));
    await world.pass(5000);
    store.wake();
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
  });

  const refusals = [
    ['forbidden', 'notAllowed'],
    ['invalid', 'invalid'],
    ['not-found', 'notFound'],
    ['gone', 'notFound'],
  ] as const;
  for (const [fault, reason] of refusals) {
    it(`gives a command back, text and all, when the server says ${fault}`, async () => {
      const {store, backend, world, group} = await alone();
      backend.saveFaults = [fault];
      store.dispatch(addPerson('p-8', 'Els'));
      store.dispatch(addPerson('p-9', 'Piet'));
      await world.rest();
      const [one] = store.state.returned;
      assert.equal(store.state.returned.length, 1);
      assert.deepEqual(one?.command, addPerson('p-8', 'Els'));
      assert.deepEqual(one?.refusal, {reason});
      assert.deepEqual(names(group()).at(-1), 'Piet', 'what came after it goes on');
      assert.deepEqual(store.state.save, {kind: 'saved'});
      store.resolve(one?.id ?? '', 'mine');
      await world.rest();
      assert.deepEqual(store.state.returned, []);
      assert.ok(names(group()).includes('Els'));
    });
  }

  for (const feed of [true, false]) {
    const how = feed ? 'where it was heard of' : 'where it has to be looked up';
    it(`gives nothing back that was done before the server said no, ${how}`, async () => {
      const {store, backend, world, group} = await alone({feed});
      backend.saveFaults = ['lostAnswer', 'forbidden'];
      store.dispatch(addPerson('p-8', 'Els'));
      await world.pass(10_000);
      assert.deepEqual(store.state.returned, []);
      assert.deepEqual(store.state.save, {kind: 'saved'});
      assert.ok(names(group()).includes('Els'));
    });
  }

  it('knows its own work where the server forgot which changes it had', async () => {
    const {store, backend, world, server} = await alone({feed: false});
    const {save} = backend;
    let times = 0;
    backend.save = async (change, options) => {
      const answer = await save.call(backend, {...change, id: `${change.id} ${times++}`}, options);
      if (times === 1) throw new BackendError('unavailable');
      return answer;
    };
    store.dispatch(addPerson('p-8', 'Els'));
    await world.pass(10_000);
    assert.deepEqual(store.state.returned, []);
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.equal(names(await onServer(server, 'drie')).filter((name) => name === 'Els').length, 1);
  });

  it('gives back at once what cannot be, and sends nothing', async () => {
    const {store, backend, world} = await alone({actor: {kind: 'member', membershipId: 'm-3'}});
    const refusal = store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.equal(refusal?.reason, 'notAllowed');
    assert.equal(store.state.returned.length, 1);
    assert.equal(backend.sent.length, 0);
    store.resolve(store.state.returned[0]?.id ?? '', 'theirs');
    assert.deepEqual(store.state.returned, []);
  });

  it('gives back what waits when the server does not let this user in any more', async () => {
    const {store, backend, world, server} = await alone();
    const wishes = Array.from({length: 9}, (_, at) => addPerson(`p-${at + 10}`));
    backend.always = 'forbidden';
    for (const wish of wishes) store.dispatch(wish);
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    backend.always = 'none';
    store.retry();
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
    const there = names(await onServer(server, 'drie'));
    assert.deepEqual(
      store.state.returned.map(({command}) => command),
      wishes,
    );
    for (const {person} of wishes) assert.ok(!there.includes(person.id));
  });

  it('takes back what depended on a command that the server refused', async () => {
    const {store, backend, world, group} = await alone();
    backend.saveFaults = ['invalid'];
    store.dispatch(addPerson('p-9', 'Els'));
    store.dispatch({type: 'placePerson', personId: 'p-9', closeness: 2});
    await world.rest();
    assert.deepEqual(
      store.state.returned.map(({refusal}) => refusal.reason),
      ['invalid', 'notFound'],
    );
    assert.ok(!names(group()).includes('Els'));
  });

  it('sends after a break what it could not send before, the very same', async () => {
    const {store, backend, world, server, disconnect, connect} = await alone();
    backend.saveFaults = ['silence'];
    store.dispatch(addPerson('p-8', 'Els'));
    store.dispatch(addPerson('p-9', 'Piet'));
    await world.rest();
    disconnect();
    await world.pass(600_000);
    assert.equal(backend.sent.length, 1);
    connect();
    await world.rest();
    assert.deepEqual(backend.sent[1], backend.sent[0]);
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.deepEqual(names(await onServer(server, 'drie')).slice(-2), ['Els', 'Piet']);
  });

  it('sends what it can when the page goes away, and the same again if the page stays', async () => {
    const {store, backend, world, server} = await alone();
    const release = backend.holdAnswers();
    store.dispatch(addPerson('p-7', 'Els'));
    store.dispatch(addPerson('p-8', 'Piet'));
    store.dispatch({type: 'editPerson', personId: 'p-7', change: {displayName: 'Elsje'}});
    await world.rest();
    store.unload();
    await world.rest();
    const away = backend.unloading.map(({writes}) => writes[0]?.id);
    assert.deepEqual(away, ['p-7', 'p-8'], 'not what builds on an answer that is not there');
    release();
    await world.pass(10_000);
    assert.deepEqual(store.state.save, {kind: 'saved'});
    const found = names(await onServer(server, 'drie'));
    assert.deepEqual(found.slice(-2), ['Elsje', 'Piet']);
    assert.deepEqual(store.state.returned, []);
  });

  it('gives nothing back that was done while the page went away, and then met a no', async () => {
    const {store, backend, world, group} = await alone();
    const release = backend.holdAnswers();
    backend.saveFaults = ['none', 'none', 'lostAnswer', 'forbidden'];
    store.dispatch(addPerson('p-7', 'Els'));
    store.dispatch(addPerson('p-8', 'Piet'));
    await world.rest();
    store.unload();
    await world.rest();
    release();
    await world.pass(10_000);
    assert.deepEqual(
      backend.sent.map(({writes}) => writes[0]?.id),
      ['p-7', 'p-7', 'p-8', 'p-8'],
    );
    assert.deepEqual(store.state.returned, []);
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.deepEqual(names(group()).slice(-2), ['Els', 'Piet']);
  });

  it('sends nothing past what has to wait for something else when the page goes away', async () => {
    const {store, backend, world, server} = await alone();
    const release = backend.holdRequests();
    store.dispatch(addPerson('p-7', 'Els'));
    await world.rest();
    // A tie needs both; taking Mam off the map needs to know of that tie.
    store.dispatch({type: 'addTie', tie: {id: 't-1', from: 'p-7', to: 'p-1'}});
    store.dispatch({type: 'removePerson', personId: 'p-1'});
    store.dispatch(addPerson('p-8', 'Piet'));
    store.unload();
    await world.rest();
    const away = backend.unloading.map(({command}) => command.type);
    assert.deepEqual(away, ['addPerson', 'addPerson']);
    release();
    await world.pass(10_000);
    const there = await onServer(server, 'drie');
    assert.deepEqual(there.ties, []);
    assert.deepEqual(names(there).slice(-2), ['Els', 'Piet']);
    assert.deepEqual([store.state.returned, store.state.save], [[], {kind: 'saved'}]);
    store.undo();
    store.undo();
    await world.rest();
    assert.equal((await onServer(server, 'drie')).ties.length, 1, 'the way back knows of the tie');
  });

  it('tells the portal what became durable, in ids only', async () => {
    const told: unknown[] = [];
    const {store, backend, world} = await alone({onSaved: (audit) => told.push(audit)});
    backend.saveFaults = ['offline'];
    store.dispatch(addPerson('p-9', 'Els'));
    await world.rest();
    assert.deepEqual(told, []);
    await world.pass(10_000);
    assert.equal(told.length, 1);
    assert.ok(!JSON.stringify(told).includes('Els'));
    assert.ok(JSON.stringify(told).includes('"addPerson"'));
  });

  it('logs nothing for a command that changes nothing', async () => {
    const told: unknown[] = [];
    const {store, world, group} = await alone({onSaved: (audit) => told.push(audit)});
    store.dispatch({type: 'setPhase', phase: group().phase.current});
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.deepEqual(told, []);
  });
});
