import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command} from '../../src/domain/command.js';
import {newGroup} from '../../src/domain/new-group.js';
import {now, scene} from '../domain/scene.js';
import {lineTo, serviceWith} from '../support/on-service.js';
import {party, type Party} from '../support/stores.js';
import {backendContract} from '../../src/testing/backend-contract.js';

backendContract(
  'the group service of the demo',
  () => {
    const service = serviceWith(newGroup({id: 'g', clientRef: 'c'}, now), () =>
      new Date().toISOString(),
    );
    return {backend: lineTo(service, 'client'), other: lineTo(service, 'client'), groupId: 'g'};
  },
  {
    describe,
    // It follows the command: what a change writes beside that, as this promise does, it does not take.
    it: (promise, keep) => promise.startsWith('does all writes') || void it(promise, keep),
  },
);

const edit = (text: string): Command => ({
  type: 'editGoal',
  goalId: 'g-now',
  change: {text},
  was: {text: 'Text of g-now'},
});
const end: Command = {type: 'endMembership', membershipId: 'm-mum'};
const secret = 'Words of mum, not sent yet';

/** The client, mum and the regieondersteuner, each on a page of their own. */
async function threePages(group = scene) {
  const service = serviceWith(group, () => '2026-11-22T09:00:00.000Z');
  const page = (user: string) => party(lineTo(service, user), 'group', {name: user});
  const [client, mum, facilitator] = [page('client'), page('m-mum'), page('m-ro')];
  await client.world.rest();
  const rest = async () => {
    for (const one of [client, mum, facilitator]) await one.world.rest();
  };
  return {service, client, mum, facilitator, rest};
}

const shows = ({store}: Party, text: string) => JSON.stringify(store.state).includes(text);
const isOver = ({store}: Party) => store.state.load.kind === 'ended';
const stored = (service: Awaited<ReturnType<typeof threePages>>['service']) =>
  JSON.stringify([service.load('group', 'client'), service.log('group')]);

describe('three people on the group service', () => {
  it('see each their own part, and what is new in it', async () => {
    const {client, mum, facilitator, rest} = await threePages();
    client.store.dispatch({
      ...{type: 'editPerson', personId: 'mum'},
      change: {note: 'Only mine'},
    });
    client.store.dispatch({
      ...{type: 'editStep', stepId: 's-mum'},
      change: {text: 'For mum to read'},
    });
    await rest();
    assert.ok(shows(client, 'Only mine') && shows(mum, 'For mum to read'));
    assert.ok(!shows(mum, 'Only mine') && !shows(facilitator, 'Only mine'));
    assert.deepEqual(mum.store.state.actor, {kind: 'member', membershipId: 'm-mum'});
  });

  it('propose to the client, and to nobody else', async () => {
    const {client, mum, facilitator, rest} = await threePages();
    mum.store.dispatch(edit('Proposed by mum'));
    await rest();
    assert.ok(shows(client, 'Proposed by mum') && shows(mum, 'Proposed by mum'));
    assert.ok(!shows(facilitator, 'Proposed by mum'));
    assert.deepEqual(mum.store.state.save, {kind: 'saved'});
  });

  it('tell the log once what was done, in ids only', async () => {
    const {service, client, rest} = await threePages();
    client.store.dispatch(edit('Typed by the client'));
    await rest();
    const log = service.log('group');
    assert.deepEqual(
      log.map(({action, actorRef}) => [action, actorRef]),
      [['editGoal', {kind: 'client'}]],
    );
    assert.ok(!JSON.stringify(log).includes('Typed'));
  });
});

/** What everybody must find, however the late words came. */
function isEverywhereOver({
  service,
  client,
  mum,
  facilitator,
}: Awaited<ReturnType<typeof threePages>>) {
  assert.ok(isOver(mum), 'mum’s page has ended');
  assert.equal(mum.store.state.group, undefined);
  assert.ok(shows(mum, secret), 'her words are given back to her');
  for (const other of [client, facilitator]) assert.ok(!shows(other, secret), 'and to nobody else');
  assert.ok(!stored(service).includes(secret), 'nor are they stored');
  for (const text of ['Text of g-now', 'Name of doc', 'Text of s-mum']) {
    assert.ok(!shows(mum, text), `${text} is not on her page`);
  }
  assert.deepEqual([isOver(client), isOver(facilitator)], [false, false]);
}

describe('access that the client withdraws', () => {
  it('ends at once on every page of that person', async () => {
    const {service, client, mum, rest} = await threePages();
    const phone = party(lineTo(service, 'm-mum'), 'group', {name: 'phone'});
    await phone.world.rest();
    client.store.dispatch(end);
    await rest();
    assert.deepEqual([isOver(mum), isOver(phone)], [true, true]);
    assert.throws(() => service.load('group', 'm-mum'), {reason: 'not-found'});
  });

  it('refuses what was on its way, and gives its words back', async () => {
    const pages = await threePages();
    const {client, mum, rest} = pages;
    const release = mum.backend.holdRequests();
    mum.store.dispatch(edit(secret));
    await mum.world.rest();
    assert.equal(mum.store.state.save.kind, 'saving');
    client.store.dispatch(end);
    await rest();
    release();
    await rest();
    isEverywhereOver(pages);
  });

  it('waits for who is offline: nothing of what they typed meanwhile arrives', async () => {
    const pages = await threePages();
    const {client, mum, rest} = pages;
    mum.backend.cut();
    mum.store.dispatch(edit(secret));
    mum.store.dispatch({
      ...{type: 'setContribution', membershipId: 'm-mum'},
      can: 'Drive on Mondays',
    });
    await rest();
    client.store.dispatch(end);
    await rest();
    assert.ok(!isOver(mum), 'her page cannot know yet');
    mum.backend.mend();
    mum.store.wake();
    await mum.world.pass(120_000);
    isEverywhereOver(pages);
    assert.ok(shows(mum, 'Drive on Mondays') && !stored(pages.service).includes('Drive'));
  });

  it('ends in the middle of a meeting that they lead', async () => {
    const pages = await threePages();
    const {client, mum, facilitator, rest} = pages;
    mum.store.dispatch({type: 'startMeeting', meetingId: 'e-soon'});
    await rest();
    assert.ok(
      client.group().meetings.find(({id}) => id === 'e-soon')?.runningSince,
      'the meeting runs',
    );
    const release = mum.backend.holdRequests();
    mum.store.dispatch({
      ...{type: 'addAgendaItem'},
      item: {id: 'i-late', meetingId: 'e-soon', kind: 'custom', title: secret, order: 'W'},
    });
    await mum.world.rest();
    client.store.dispatch(end);
    await rest();
    release();
    await rest();
    isEverywhereOver(pages);
    const meeting = facilitator.group().meetings.find(({id}) => id === 'e-soon');
    assert.deepEqual(meeting?.chair, {kind: 'client'}, 'the client leads it on');
    assert.ok(meeting.runningSince);
  });

  it('answers the same as a group that is not there, to whatever is asked', async () => {
    const {service, client, mum, rest} = await threePages();
    mum.store.dispatch(edit('A proposal'));
    await rest();
    const [change] = mum.backend.sent;
    client.store.dispatch(end);
    await rest();
    const message = (ask: () => unknown) => {
      try {
        return JSON.stringify(ask());
      } catch (error) {
        return JSON.stringify({...(error as Error), message: (error as Error).message});
      }
    };
    for (const ask of [
      (id: string) => service.load(id, 'm-mum'),
      (id: string) => service.subscribe(id, 'm-mum', undefined, () => undefined),
      (id: string) => service.save({...change, groupId: id}, 'm-mum'),
      (id: string) => service.save({...change, groupId: id, id: 'another'}, 'm-mum'),
    ]) {
      assert.equal(
        message(() => ask('group')),
        message(() => ask('no-such-group')),
      );
    }
  });

  it('is not needed for who leaves by themselves: that ends the same, without a reason', async () => {
    const {client, mum, rest} = await threePages();
    mum.store.dispatch({type: 'leaveGroup', membershipId: 'm-mum'});
    await rest();
    assert.ok(isOver(mum));
    assert.deepEqual(mum.store.state.returned, []);
    const state = client.group().memberships.find(({id}) => id === 'm-mum')?.state;
    assert.equal(state, 'left');
  });
});
