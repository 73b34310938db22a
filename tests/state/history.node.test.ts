import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {History} from '../../src/state/history.js';
import type {Pending} from '../../src/state/outbox.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {
  addPerson,
  alone,
  editGoal,
  goalText,
  names,
  onServer,
  party,
  together,
  type Party,
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

  it('leaves what somebody else wrote over it meanwhile, and lets one choose', async () => {
    const {anna, bo} = await together();
    anna.store.dispatch(editGoal('Van Anna', before));
    await anna.world.rest();
    bo.store.dispatch(editGoal('Van Bo', 'Van Anna'));
    await bo.world.rest();
    anna.store.undo();
    await anna.world.rest();
    assert.equal(goalText(anna.group()), 'Van Bo');
    const [back] = anna.store.state.returned;
    assert.deepEqual(back?.refusal, {reason: 'changedMeanwhile', path: 'text', current: 'Van Bo'});
    assert.equal(back.undoes, 'editGoal');
    assert.deepEqual([anna.store.state.undoes, anna.store.state.redoes], [undefined, undefined]);
    anna.store.resolve(back.id, 'mine');
    assert.equal(goalText(anna.group()), before);
    assert.deepEqual([anna.store.state.returned, anna.store.state.undoes], [[], 'editGoal']);
  });

  it('says so when what it would take back is gone', async () => {
    const {anna, bo} = await together();
    anna.store.dispatch(addPerson('p-9', 'Els'));
    await anna.world.rest();
    bo.store.dispatch({type: 'removePerson', personId: 'p-9'});
    await bo.world.rest();
    anna.store.undo();
    const {returned, undoes, redoes} = anna.store.state;
    assert.deepEqual(
      returned.map(({command, refusal, undoes}) => [command.type, refusal.reason, undoes]),
      [['removePerson', 'notFound', 'addPerson']],
    );
    assert.deepEqual([undoes, redoes], [undefined, undefined]);
  });

  for (const act of ['undo', 'redo'] as const) {
    it(`says so when the server refuses the ${act}, and tries again when asked to`, async () => {
      const {store, backend, world, group, server} = await alone();
      store.dispatch(addPerson('p-9', 'Els'));
      if (act === 'redo') store.undo();
      await world.rest();
      const shown = names(group());
      backend.saveFaults = ['forbidden'];
      store[act]();
      await world.rest();
      const [back] = store.state.returned;
      assert.deepEqual([back?.refusal.reason, back?.undoes], ['notAllowed', 'addPerson']);
      assert.deepEqual(names(group()), shown, 'nothing changed');
      store.resolve(back?.id ?? '', 'mine');
      await world.rest();
      assert.deepEqual(store.state.returned, []);
      assert.equal(names(await onServer(server, 'drie')).includes('Els'), act === 'redo');
    });
  }

  it('is of what was proposed, where a proposal was decided on', async () => {
    const group = threePeople();
    const by = {kind: 'member', membershipId: 'm-2'} as const;
    const wishes = [
      ['v-1', {type: 'setPhase', phase: 'planning'}],
      ['v-2', {type: 'editGoal', goalId: 'g-1', change: {why: 'Samen.'}}],
    ] as const;
    const on = '2026-11-22T09:00:00Z';
    const proposals = wishes.map(([id, command]) => ({id, by, on, command, state: 'open'}));
    const server = memoryBackend({group: {...group, proposals}});
    const {store, world} = party(server, group.id);
    await world.rest();
    store.dispatch({type: 'acceptProposal', proposalId: 'v-1'});
    assert.equal(store.state.undoes, 'setPhase');
    store.dispatch({type: 'declineProposal', proposalId: 'v-2'});
    assert.equal(store.state.undoes, 'editGoal');
    store.undo();
    assert.deepEqual([store.state.undoes, store.state.redoes], ['setPhase', 'editGoal']);
  });

  it('is not offered where deciding again showed that there is no way back', () => {
    const history = new History();
    const did = (id: string): Pending => ({
      ...{id, command: addPerson(id), by: {kind: 'client'}, at: '2026-11-22T09:00:00Z', tries: 0},
      inverse: {type: 'removePerson', personId: id},
    });
    const [first, second] = [did('p-8'), did('p-9')];
    history.did(first, 'addPerson');
    history.did(second, 'addPerson');
    second.inverse = undefined;
    const taken: Pending[] = [];
    history.undo((part) => void taken.push(part));
    assert.deepEqual(taken, [first]);
    assert.equal(history.undoes, undefined);
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
    assert.deepEqual(
      anna.store.state.returned.map(({undoes}) => undoes),
      ['editGoal'],
    );
  });

  describe('of an act of several things', () => {
    const steps = ['a', 'b', 'c'];
    const addStep = (id: string) =>
      ({
        type: 'addStep',
        step: {id, goalId: 'g-1', text: id, who: {kind: 'client'}, order: id},
      }) as const;
    const texts = ({steps}: ResourceGroup) => steps.map(({text}) => text).filter(isNew);
    const isNew = (text: string) => steps.includes(text);
    const addAll = ({store}: Pick<Party, 'store'>) => {
      const act = {};
      for (const id of steps) store.dispatch(addStep(id), act);
    };

    it('takes all of it back at once, and does it again in the same order', async () => {
      const one = await alone();
      const {store, world, group, server} = one;
      store.dispatch(editGoal('Anders', before));
      addAll(one);
      store.undo();
      assert.deepEqual(texts(group()), []);
      assert.deepEqual([store.state.undoes, store.state.redoes], ['editGoal', 'addStep']);
      assert.equal(goalText(group()), 'Anders');
      store.redo();
      await world.pass(10_000);
      assert.deepEqual(texts(await onServer(server, 'drie')), steps);
      assert.deepEqual([store.state.undoes, store.state.redoes], ['addStep', undefined]);
      store.undo();
      await world.pass(10_000);
      assert.deepEqual(texts(await onServer(server, 'drie')), []);
    });

    it('takes back last what was done first', async () => {
      const {store, group} = await alone();
      const act = {};
      store.dispatch(editGoal('Eerst', before), act);
      store.dispatch(editGoal('Daarna', 'Eerst'), act);
      store.undo();
      assert.equal(goalText(group()), before);
      assert.deepEqual(store.state.returned, []);
    });

    it('begins anew with the next act, also of the same kind', async () => {
      const one = await alone();
      one.store.dispatch(addStep('d'), {});
      addAll(one);
      one.store.undo();
      assert.ok(one.group().steps.some(({id}) => id === 'd'));
    });

    it('leaves out what is refused, and says so', async () => {
      const {anna, bo} = await together();
      addAll(anna);
      await anna.world.rest();
      bo.store.dispatch({type: 'removeStep', stepId: 'b'});
      await bo.world.rest();
      anna.store.undo();
      await anna.world.rest();
      assert.deepEqual(texts(anna.group()), []);
      const {returned} = anna.store.state;
      assert.deepEqual(
        returned.map(({command, refusal, undoes}) => [command, refusal.reason, undoes]),
        [[{type: 'removeStep', stepId: 'b'}, 'notFound', 'addStep']],
      );
      anna.store.redo();
      assert.deepEqual(texts(anna.group()), ['a', 'c']);
    });

    it('is not joined to what was done before, where its first part is refused', async () => {
      const {store, group} = await alone();
      store.dispatch(addPerson('p-9'));
      const act = {};
      store.dispatch({type: 'removeStep', stepId: 'nowhere'}, act);
      store.dispatch(addStep('a'), act);
      store.undo();
      assert.deepEqual([texts(group()), names(group()).includes('p-9')], [[], true]);
    });

    it('is one too where it was done before the group was there', async () => {
      const group = threePeople();
      const early = party(memoryBackend({group}), group.id);
      addAll(early);
      await early.world.rest();
      assert.deepEqual(texts(early.group()), steps);
      early.store.undo();
      assert.deepEqual(texts(early.group()), []);
    });

    it('is what a choice for both texts came to', async () => {
      const {anna, bo} = await together();
      const feed = anna.backend.holdFeed();
      bo.store.dispatch(editGoal('Van Bo', before));
      await bo.world.rest();
      const edit = editGoal('Van Anna', before);
      anna.store.dispatch({...edit, change: {...edit.change, targetDate: '2027-01-01'}});
      await anna.world.rest();
      feed.release();
      anna.store.resolve(anna.store.state.returned[0]?.id ?? '', 'both');
      assert.equal(anna.group().goals.length, 2);
      anna.store.undo();
      const goals = anna.group().goals.map(({text, targetDate}) => [text, targetDate]);
      assert.deepEqual(goals, [['Van Bo', undefined]]);
    });
  });

  it('withdraws what was proposed', async () => {
    const {store, group} = await alone({actor: {kind: 'member', membershipId: 'm-2'}});
    store.dispatch({type: 'editGoal', goalId: 'g-1', change: {text: 'Zo kan het ook'}});
    assert.equal(group().proposals.filter(({state}) => state === 'open').length, 1);
    store.undo();
    assert.equal(group().proposals.filter(({state}) => state === 'open').length, 0);
  });
});
