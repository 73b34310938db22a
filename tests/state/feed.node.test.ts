import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FeedEvent} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {
  addPerson,
  editGoal,
  goalText,
  names,
  onServer,
  party,
  together,
} from '../support/stores.js';

const before = threePeople().goals[0]?.text ?? '';

describe('what others do', () => {
  it('is seen', async () => {
    const {anna, bo} = await together();
    bo.store.dispatch(addPerson('p-9', 'Els'));
    await anna.world.rest();
    assert.ok(names(anna.group()).includes('Els'));
    bo.store.dispatch({type: 'removePerson', personId: 'p-9'});
    await anna.world.rest();
    assert.ok(!names(anna.group()).includes('Els'));
  });

  it('does not hide what is on its way', async () => {
    const {anna, bo} = await together();
    anna.backend.always = 'offline';
    anna.store.dispatch(addPerson('p-7', 'Ans'));
    anna.store.dispatch(addPerson('p-8', 'Piet'));
    bo.store.dispatch(addPerson('p-9', 'Els'));
    await anna.world.rest();
    assert.deepEqual(names(anna.group()).slice(-3).toSorted(), ['Ans', 'Els', 'Piet']);
  });

  it('is known without loading, also after the feed told what I did myself', async () => {
    const {anna, bo} = await together();
    const feed = anna.backend.holdFeed();
    anna.store.dispatch(editGoal('Van Anna', before));
    await anna.world.rest();
    feed.release();
    bo.store.dispatch(editGoal('Van Bo', 'Van Anna'));
    await anna.world.rest();
    assert.equal(goalText(anna.group()), 'Van Bo');
    assert.equal(anna.backend.loads, 1);
  });

  it('is not overwritten by an answer that comes late', async () => {
    const {anna, bo} = await together();
    const release = anna.backend.holdAnswers();
    anna.store.dispatch(editGoal('Van Anna', before));
    await anna.world.rest();
    bo.store.dispatch(editGoal('Van Bo', 'Van Anna'));
    await anna.world.rest();
    release();
    await anna.world.rest();
    assert.equal(goalText(anna.group()), 'Van Bo');
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('is not overwritten by a conflict answer older than what was heard meanwhile', async () => {
    const {anna, bo, server, groupId} = await together();
    const {save} = anna.backend;
    bo.backend.holdFeed();
    const feed = anna.backend.holdFeed();
    bo.store.dispatch(editGoal('Eerst Bo', before));
    await bo.world.rest();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((done) => (release = done));
    anna.backend.save = async (change, options) => {
      const answer = save.call(anna.backend, change, options);
      await Promise.allSettled([answer, gate]);
      return answer;
    };
    anna.store.dispatch({type: 'moveGoal', goalId: 'g-1', order: 'X'});
    await anna.world.rest();
    bo.store.dispatch(editGoal('Toen Bo', 'Eerst Bo'));
    await bo.world.rest();
    feed.release();
    await anna.world.rest();
    assert.equal(goalText(anna.group()), 'Toen Bo');
    release();
    await anna.world.pass(10_000);
    assert.equal(goalText(anna.group()), 'Toen Bo');
    const [goal] = (await onServer(server, groupId)).goals;
    assert.deepEqual([goal?.text, goal?.order], ['Toen Bo', 'X']);
  });

  it('does not bring back my own older texts when the feed is behind', async () => {
    const {anna} = await together();
    const feed = anna.backend.holdFeed();
    const seen: (string | undefined)[] = [];
    for (const [was, text] of [
      [before, 'een'],
      ['een', 'twee'],
      ['twee', 'drie'],
    ] as const) {
      anna.store.dispatch(editGoal(text, was));
      await anna.world.rest();
    }
    anna.store.subscribe(() => seen.push(goalText(anna.group())));
    feed.release();
    await anna.world.rest();
    assert.deepEqual(seen, [], 'nothing changes on the screen');
    assert.equal(goalText(anna.group()), 'drie');
  });

  it('is true in the end where the feed tells very late what I did myself', async () => {
    const {anna} = await together();
    const feed = anna.backend.holdFeed();
    let was = before;
    for (let time = 0; time < 120; time++) {
      anna.store.dispatch(editGoal(`tekst ${time}`, was));
      was = `tekst ${time}`;
      await anna.world.rest();
    }
    feed.release();
    await anna.world.rest();
    assert.equal(goalText(anna.group()), was);
  });

  it('is not overwritten by news that is told twice, or out of order', async () => {
    const {anna, bo} = await together();
    const feed = anna.backend.holdFeed();
    const texts = [before, 'Bo 1', 'Bo 2', 'Bo 3'];
    for (const [at, text] of texts.entries()) {
      if (at > 0) bo.store.dispatch(editGoal(text, texts[at - 1] ?? ''));
      await bo.world.rest();
    }
    feed.release();
    assert.equal(goalText(anna.group()), 'Bo 3');
    const seen: (string | undefined)[] = [];
    anna.store.subscribe(() => seen.push(goalText(anna.group())));
    feed.release();
    await anna.world.rest();
    assert.deepEqual(seen, [], 'nothing changes on the screen');
    assert.ok(anna.backend.loads > 1, 'it asked what is true');
  });

  it('may bring back an older version, where that is what the server has now', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    let tell: (event: FeedEvent) => void = () => undefined;
    let closeness = 1;
    // Versions by content, as some servers make them.
    const person = () => ({
      ...({kind: 'person', id: 'p-1', version: `hash ${closeness}`} as const),
      body: {...group.people[0], closeness},
    });
    const anna = party(
      {
        ...server,
        async load(id, options) {
          const {records} = await server.load(id, options);
          return {records: records.map((one) => (one.id === 'p-1' ? person() : one))};
        },
        subscribe: (_, __, hear) => (tell = hear),
      },
      group.id,
    );
    await anna.world.rest();
    for (closeness of [2, 1, 2]) {
      tell({type: 'changed', records: [person()], removed: []});
      await anna.world.rest();
      assert.equal(anna.group().people[0]?.closeness, closeness);
    }
  });

  it('comes in the end to what the server has, also when the feed is behind', async () => {
    const {anna, bo, server, groupId} = await together();
    const feed = anna.backend.holdFeed();
    bo.store.dispatch(editGoal('Bo 1', before));
    await bo.world.rest();
    bo.store.dispatch(editGoal('Bo 2', 'Bo 1'));
    await bo.world.rest();
    anna.store.dispatch({type: 'moveGoal', goalId: 'g-1', order: 'X'});
    await anna.world.rest();
    bo.store.dispatch(editGoal('Bo 3', 'Bo 2'));
    await bo.world.rest();
    feed.release();
    await anna.world.rest();
    assert.deepEqual(anna.group().goals, (await onServer(server, groupId)).goals);
  });

  it('is loaded when the feed says that something changed', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    let tell: (event: FeedEvent) => void = () => undefined;
    const anna = party({...server, subscribe: (_, __, hear) => (tell = hear)}, group.id);
    const bo = party(server, group.id, {name: 'bo'});
    await anna.world.rest();
    bo.store.dispatch(addPerson('p-9', 'Els'));
    await bo.world.rest();
    tell({type: 'stale'});
    await anna.world.rest();
    assert.ok(names(anna.group()).includes('Els'));
  });

  it('is loaded once more when it changes while it is loaded', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    let tell: (event: FeedEvent) => void = () => undefined;
    const anna = party({...server, subscribe: (_, __, hear) => (tell = hear)}, group.id);
    await anna.world.rest();
    for (let time = 0; time < 3; time++) tell({type: 'stale'});
    await anna.world.rest();
    assert.equal(anna.backend.loads, 3, 'the first, one for the news, one for news meanwhile');
  });

  it('stays when an older load comes in after it', async () => {
    const {anna, bo} = await together();
    const {load} = anna.backend;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((done) => (release = done));
    anna.backend.load = async (groupId, options) => {
      const snapshot = await load.call(anna.backend, groupId, options);
      await gate;
      return snapshot;
    };
    anna.backend.saveFaults = ['forbidden'];
    anna.store.dispatch(addPerson('p-7', 'Niet'));
    await anna.world.rest();
    bo.store.dispatch(addPerson('p-8', 'Piet'));
    anna.store.dispatch(addPerson('p-9', 'Els'));
    await anna.world.rest();
    release();
    await anna.world.rest();
    assert.deepEqual(names(anna.group()).slice(-2).toSorted(), ['Els', 'Piet']);
  });

  it('that is not as it should be is passed over', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    let tell: (event: FeedEvent) => void = () => undefined;
    const anna = party({...server, subscribe: (_, __, hear) => (tell = hear)}, group.id);
    await anna.world.rest();
    const {state} = anna.store;
    const record = {kind: 'goal', id: 'g-1', version: '9', body: {id: 'g-1', text: 7}} as const;
    tell({type: 'changed', records: [record], removed: [{kind: 'group', id: group.id}]});
    assert.equal(anna.store.state, state);
  });

  it('is sent again when the line lives again', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    let tell: (event: FeedEvent) => void = () => undefined;
    const anna = party({...server, subscribe: (_, __, hear) => (tell = hear)}, group.id);
    await anna.world.rest();
    anna.backend.saveFaults = ['offline'];
    anna.store.dispatch(addPerson('p-9'));
    await anna.world.rest();
    tell({type: 'status', live: false});
    tell({type: 'status', live: true});
    await anna.world.rest();
    assert.deepEqual(anna.store.state.save, {kind: 'saved'});
  });
});

describe('what did not change keeps its reference', () => {
  const group = theKitchenTable();
  const lists = (now: ResourceGroup) =>
    Object.entries(now).filter(([, part]) => Array.isArray(part));

  async function changedBy(act: (one: Awaited<ReturnType<typeof kitchen>>) => Promise<void>) {
    const one = await kitchen();
    const old = new Map(lists(one.group()));
    await act(one);
    return lists(one.group())
      .filter(([name, list]) => old.get(name) !== list)
      .map(([name]) => name);
  }

  async function kitchen() {
    const server = memoryBackend({group});
    const [anna, bo] = [party(server, group.id), party(server, group.id, {name: 'bo'})];
    await anna.world.rest();
    return {...anna, bo};
  }

  it('when I do something', async () => {
    const changed = await changedBy(async ({store, world}) => {
      store.dispatch({type: 'placePerson', personId: group.people[0]?.id ?? '', closeness: 3});
      await world.rest();
    });
    assert.deepEqual(changed, ['people']);
  });

  it('when somebody else does something', async () => {
    const changed = await changedBy(async ({bo, world}) => {
      bo.store.dispatch({type: 'moveGoal', goalId: group.goals[0]?.id ?? '', order: 'zz'});
      await world.rest();
    });
    assert.deepEqual(changed, ['goals']);
  });

  it('when all is loaded again', async () => {
    const {store, disconnect, connect, world} = await kitchen();
    const old = store.state.group;
    disconnect();
    connect();
    await world.rest();
    assert.equal(store.state.group, old);
  });

  it('when it is saved and heard of', async () => {
    const {store, world} = await kitchen();
    store.dispatch({type: 'moveGoal', goalId: group.goals[0]?.id ?? '', order: 'zz'});
    const shown = store.state.group;
    await world.rest();
    assert.deepEqual(store.state.save, {kind: 'saved'});
    assert.equal(store.state.group, shown);
  });

  it('of the things in a list that changed', async () => {
    const {store, group: now} = await kitchen();
    const old = now().goals;
    store.dispatch({type: 'moveGoal', goalId: old[0]?.id ?? '', order: 'zz'});
    assert.deepEqual(
      now().goals.map((goal, at) => goal === old[at]),
      old.map((_, at) => at !== 0),
    );
  });

  it('of what a member sees', async () => {
    const {store, world, group: now} = await kitchen();
    const member = group.memberships.find(({roles}) => roles.includes('facilitator'));
    store.actor = {kind: 'member', membershipId: member?.id ?? ''};
    const old = now();
    await world.pass(60_000);
    store.policy = undefined;
    assert.equal(now(), old);
  });
});
