import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {threePeople} from '../../src/testing/small-groups.js';
import {
  addPerson,
  alone,
  editGoal,
  goalText,
  names,
  onServer,
  together,
} from '../support/stores.js';

const before = threePeople().goals[0]?.text ?? '';

describe('undo and redo', () => {
  it('takes back what was done, and does it again', async () => {
    const {store, world, group, server} = await alone();
    store.dispatch(editGoal('Anders', before));
    store.dispatch(addPerson('p-9', 'Els'));
    assert.equal(store.state.undoes, 'addPerson');
    store.undo();
    assert.ok(!names(group()).includes('Els'));
    assert.deepEqual([store.state.undoes, store.state.redoes], ['editGoal', 'addPerson']);
    store.undo();
    assert.equal(goalText(group()), before);
    assert.deepEqual([store.state.undoes, store.state.redoes], [undefined, 'editGoal']);
    store.redo();
    store.redo();
    await world.pass(10_000);
    const there = await onServer(server, 'drie');
    assert.equal(goalText(there), 'Anders');
    assert.ok(names(there).includes('Els'));
    assert.deepEqual([store.state.undoes, store.state.redoes], ['addPerson', undefined]);
  });

  it('works after it was saved, and is saved itself', async () => {
    const {store, world, server} = await alone();
    store.dispatch(editGoal('Anders', before));
    await world.rest();
    store.undo();
    await world.rest();
    assert.equal(goalText(await onServer(server, 'drie')), before);
  });

  it('forgets what was taken back once something new is done', async () => {
    const {store} = await alone();
    store.dispatch(addPerson('p-8'));
    store.undo();
    store.dispatch(addPerson('p-9'));
    assert.equal(store.state.redoes, undefined);
  });

  it('does nothing when there is nothing', async () => {
    const {store, backend} = await alone();
    const {state} = store;
    store.undo();
    store.redo();
    assert.equal(store.state, state);
    assert.equal(backend.sent.length, 0);
  });

  it('is only about what this person did', async () => {
    const {anna, bo} = await together();
    bo.store.dispatch(addPerson('p-9'));
    await bo.world.rest();
    assert.ok(names(anna.group()).includes('p-9'));
    assert.equal(anna.store.state.undoes, undefined);
  });

  it('leaves what somebody else wrote over it meanwhile, and says nothing', async () => {
    const {anna, bo} = await together();
    anna.store.dispatch(editGoal('Van Anna', before));
    await anna.world.rest();
    bo.store.dispatch(editGoal('Van Bo', 'Van Anna'));
    await bo.world.rest();
    anna.store.undo();
    await anna.world.rest();
    assert.equal(goalText(anna.group()), 'Van Bo');
    assert.deepEqual(anna.store.state.returned, []);
    assert.deepEqual([anna.store.state.undoes, anna.store.state.redoes], [undefined, undefined]);
  });

  it('takes back to what stood there when it was decided again', async () => {
    const {anna, bo, server, groupId} = await together();
    const feed = anna.backend.holdFeed();
    bo.store.dispatch({type: 'placePerson', personId: 'p-1', closeness: 3});
    await bo.world.rest();
    anna.store.dispatch({type: 'placePerson', personId: 'p-1', closeness: 2});
    await anna.world.rest();
    feed.lose();
    anna.store.undo();
    await anna.world.rest();
    const [person] = (await onServer(server, groupId)).people;
    assert.equal(person?.closeness, 3, 'not to 1, which stood there before Bo');
  });

  it('cannot redo an undo that met somebody else', async () => {
    const {anna, bo} = await together();
    anna.store.dispatch(editGoal('Van Anna', before));
    await anna.world.rest();
    const feed = anna.backend.holdFeed();
    bo.store.dispatch(editGoal('Van Bo', 'Van Anna'));
    await bo.world.rest();
    anna.store.undo();
    assert.equal(anna.store.state.redoes, 'editGoal');
    await anna.world.pass(5000);
    feed.release();
    assert.equal(goalText(anna.group()), 'Van Bo');
    assert.equal(anna.store.state.redoes, undefined);
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('withdraws what was proposed', async () => {
    const {store, group} = await alone({actor: {kind: 'member', membershipId: 'm-2'}});
    store.dispatch({type: 'editGoal', goalId: 'g-1', change: {text: 'Zo kan het ook'}});
    assert.equal(group().proposals.filter(({state}) => state === 'open').length, 1);
    store.undo();
    assert.equal(group().proposals.filter(({state}) => state === 'open').length, 0);
  });
});
