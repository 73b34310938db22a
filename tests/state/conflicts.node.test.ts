import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Command} from '../../src/domain/command.js';
import {resolved} from '../../src/state/resolve.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {editGoal, goalText, onServer, party, together, type Party} from '../support/stores.js';

const before = threePeople().goals[0]?.text ?? '';
const rename = (displayName: string, was = 'Mam') =>
  ({type: 'editPerson', personId: 'p-1', change: {displayName}, was: {displayName: was}}) as const;
const place = (closeness: 1 | 2 | 3) =>
  ({type: 'placePerson', personId: 'p-1', closeness}) as const;

/** Anna hears nothing of what Bo does before she writes. */
async function boWasFirst(bos: readonly Command[], annas: readonly Command[]) {
  const parties = await together();
  const {anna, bo} = parties;
  const feed = anna.backend.holdFeed();
  for (const command of bos) bo.store.dispatch(command);
  await bo.world.rest();
  for (const command of annas) anna.store.dispatch(command);
  await anna.world.rest();
  return {...parties, feed};
}

async function saved({world, store}: Party): Promise<void> {
  await world.pass(10_000);
  assert.deepEqual(store.state.save, {kind: 'saved'});
}

describe('a conflict', () => {
  it('keeps both changes where they are about different fields of one thing', async () => {
    const {anna, server, groupId} = await boWasFirst([place(3)], [rename('Mama')]);
    await saved(anna);
    const [person] = (await onServer(server, groupId)).people;
    assert.equal(person?.displayName, 'Mama');
    assert.equal(person.closeness, 3);
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('is sent as something new: other writes, another id', async () => {
    const {anna} = await boWasFirst([place(3)], [rename('Mama')]);
    const [first, second] = anna.backend.sent;
    assert.equal(anna.backend.sent.length, 2);
    assert.notEqual(first?.id, second?.id);
    assert.notDeepEqual(first?.writes, second?.writes);
  });

  it('shows what stands there now, also while it cannot be sent again', async () => {
    const {anna, bo} = await together();
    anna.backend.holdFeed();
    anna.backend.saveFaults = ['none', 'offline'];
    bo.store.dispatch(place(3));
    await bo.world.rest();
    anna.store.dispatch(rename('Mama'));
    await anna.world.rest();
    assert.deepEqual(anna.store.state.save, {kind: 'unsaved', reason: 'offline'});
    const [person] = anna.group().people;
    assert.deepEqual([person?.displayName, person?.closeness], ['Mama', 3]);
  });

  it('decides every waiting command again, not just the first', async () => {
    const {anna, server, groupId} = await boWasFirst(
      [place(3)],
      [
        rename('Mama'),
        {type: 'editPerson', personId: 'p-1', change: {emoji: '🌻'}},
        rename('Mams', 'Mama'),
      ],
    );
    await saved(anna);
    const [person] = (await onServer(server, groupId)).people;
    assert.deepEqual(
      [person?.displayName, person?.emoji, person?.closeness],
      ['Mams', '🌻', 3],
      'nothing of Bo is overwritten, nothing of Anna is lost',
    );
  });

  it('of two about the very same text gives both texts back, and keeps theirs meanwhile', async () => {
    const {anna, bo} = await boWasFirst(
      [editGoal('Van Bo', before)],
      [editGoal('Van Anna', before)],
    );
    await saved(anna);
    const [one] = anna.store.state.returned;
    assert.deepEqual(one?.command, editGoal('Van Anna', before));
    assert.deepEqual(one?.refusal, {reason: 'changedMeanwhile', path: 'text', current: 'Van Bo'});
    assert.equal(goalText(anna.group()), 'Van Bo');
    assert.equal(anna.store.state.undoes, undefined, 'what was not done cannot be undone');
    assert.deepEqual(bo.store.state.returned, []);
  });

  it('is none where both wrote the same', async () => {
    const {anna} = await boWasFirst([editGoal('Samen', before)], [editGoal('Samen', before)]);
    await saved(anna);
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('with somebody who took the thing away gives the text back', async () => {
    const {anna} = await boWasFirst(
      [{type: 'removeGoal', goalId: 'g-1'}],
      [editGoal('Van Anna', before)],
    );
    await saved(anna);
    assert.equal(anna.store.state.returned[0]?.refusal.reason, 'notFound');
    assert.deepEqual(anna.group().goals, []);
  });

  it('asks for everything where the answer teaches nothing', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    const bare: Backend = {
      ...server,
      save: (change, options) =>
        server.save(change, options).catch((error: {details: {current: unknown}}) => {
          throw Object.assign(error, {details: {}});
        }),
    };
    const [anna, bo] = [party(bare, group.id, {feed: false}), party(server, group.id)];
    await anna.world.rest();
    bo.store.dispatch(place(3));
    await bo.world.rest();
    anna.store.dispatch(rename('Mama'));
    await saved(anna);
    const [person] = (await onServer(server, group.id)).people;
    assert.deepEqual([person?.displayName, person?.closeness], ['Mama', 3]);
  });

  it('does not make a storm: after some it waits, and in the end it is saved', async () => {
    const {anna, bo, server, groupId} = await together();
    const {save} = anna.backend;
    let storms = 12;
    anna.backend.save = async (change, options) => {
      if (storms-- > 0) {
        bo.store.dispatch(place(((storms % 3) + 1) as 1 | 2 | 3));
        await bo.world.rest();
      }
      return save.call(anna.backend, change, options);
    };
    anna.store.dispatch(rename('Mama'));
    await anna.world.rest();
    assert.ok(anna.backend.sent.length <= 6, `${anna.backend.sent.length} at once`);
    await anna.world.pass(600_000);
    assert.deepEqual(anna.store.state.save, {kind: 'saved'});
    assert.equal((await onServer(server, groupId)).people[0]?.displayName, 'Mama');
  });
});

describe('two texts', () => {
  async function twoTexts(bos: Command, annas: Command) {
    const parties = await boWasFirst([bos], [annas]);
    const [one] = parties.anna.store.state.returned;
    const choose = async (keep: 'mine' | 'theirs' | 'both') => {
      parties.anna.store.resolve(one?.id ?? '', keep);
      await saved(parties.anna);
      return onServer(parties.server, parties.groupId);
    };
    return {...parties, choose};
  }
  const goals = () => twoTexts(editGoal('Van Bo', before), editGoal('Van Anna', before));

  it('mine: my text takes the place of theirs', async () => {
    const {choose, anna} = await goals();
    assert.equal(goalText(await choose('mine')), 'Van Anna');
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('mine: unless it changed again, for that text nobody has seen yet', async () => {
    const {choose, anna, bo} = await goals();
    bo.store.dispatch(editGoal('Nog weer anders', 'Van Bo'));
    await bo.world.rest();
    assert.equal(goalText(await choose('mine')), 'Nog weer anders');
    assert.equal(anna.store.state.returned[0]?.refusal.current, 'Nog weer anders');
  });

  it('theirs: my text is let go', async () => {
    const {choose, anna} = await goals();
    assert.equal(goalText(await choose('theirs')), 'Van Bo');
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('both: a goal stands beside the other', async () => {
    const {choose} = await goals();
    const texts = (await choose('both')).goals.map(({text}) => text);
    assert.deepEqual(texts.toSorted(), ['Van Anna', 'Van Bo']);
  });

  it('both: a second step is as mine was to be, and of the same meeting', () => {
    const step = {
      ...{id: 's-1', goalId: 'g-1', text: 'Van Bo', order: 'V', fromMeetingId: 'e-1'},
      ...({
        who: {kind: 'client'},
        state: 'open',
        due: '2026-07-01',
        support: ['practical'],
      } as const),
    } as const;
    const command = {
      ...({type: 'editStep', stepId: 's-1', was: {text: 'Eerst'}} as const),
      change: {text: 'Van Anna', due: '2026-08-01'},
    } as const;
    const refusal = {reason: 'changedMeanwhile', path: 'text', current: 'Van Bo'} as const;
    const group = {...threePeople(), steps: [step]};
    const second = resolved({id: 'r', at: '', command, refusal}, 'both', group, () => 's-2')?.at(
      -1,
    );
    assert.ok(second?.type === 'addStep');
    const {id, text, fromMeetingId, due, support} = second.step;
    assert.deepEqual(
      [id, text, fromMeetingId, due, support],
      ['s-2', 'Van Anna', 'e-1', '2026-08-01', ['practical']],
    );
  });

  it('both: in a text field mine stands on a new line', async () => {
    const why = (text: string): Command => ({
      type: 'editGoal',
      goalId: 'g-1',
      change: {why: text},
      was: {why: null},
    });
    const {choose} = await twoTexts(why('Omdat Bo'), why('Omdat Anna'));
    assert.equal((await choose('both')).goals[0]?.why, 'Omdat Bo\nOmdat Anna');
  });

  it('both: in a name mine stands after a slash', async () => {
    const {choose} = await twoTexts(rename('Moeder'), rename('Mama'));
    assert.equal((await choose('both')).people[0]?.displayName, 'Moeder / Mama');
  });

  it('both: the name of the group, which is a field of the command itself', async () => {
    const name = (text: string): Command => ({type: 'nameGroup', name: text, was: null});
    const {choose} = await twoTexts(name('Van Bo'), name('Van Anna'));
    assert.equal((await choose('both')).name, 'Van Bo / Van Anna');
  });

  it('what else the command wanted is done as well', async () => {
    const {choose} = await twoTexts(editGoal('Van Bo', before), {
      type: 'editGoal',
      goalId: 'g-1',
      change: {text: 'Van Anna', targetDate: '2027-01-01'},
      was: {text: before},
    });
    const group = await choose('both');
    const dates = group.goals.map(({text, targetDate}) => [text, targetDate]);
    assert.deepEqual(dates.toSorted(), [
      ['Van Anna', undefined],
      ['Van Bo', '2027-01-01'],
    ]);
  });

  it('theirs: what else was written is kept, and nobody has to see it go', async () => {
    const {choose, anna} = await twoTexts(editGoal('Van Bo', before), {
      type: 'editGoal',
      goalId: 'g-1',
      change: {text: 'Van Anna', why: 'Omdat Anna'},
      was: {text: before, why: null},
    });
    const [goal] = (await choose('theirs')).goals;
    assert.deepEqual([goal?.text, goal?.why], ['Van Bo', 'Omdat Anna']);
    assert.deepEqual(anna.store.state.returned, []);
  });

  it('of two fields are chosen one after the other', async () => {
    const both = (name: string): Command => ({
      type: 'editGoal',
      goalId: 'g-1',
      change: {text: `Van ${name}`, why: `Omdat ${name}`},
      was: {text: before, why: null},
    });
    const {choose, anna} = await twoTexts(both('Bo'), both('Anna'));
    await choose('theirs');
    const [second] = anna.store.state.returned;
    assert.deepEqual([second?.refusal.path, second?.refusal.current], ['why', 'Omdat Bo']);
    anna.store.resolve(second?.id ?? '', 'mine');
    const [goal] = anna.group().goals;
    assert.deepEqual([goal?.text, goal?.why], ['Van Bo', 'Omdat Anna']);
  });

  it('both: what a proposer said with it goes along with the second goal', async () => {
    const group = threePeople();
    const server = memoryBackend({group});
    const actor = {kind: 'member', membershipId: 'm-2'} as const;
    const [anna, bo] = [party(server, group.id, {actor}), party(server, group.id)];
    await Promise.all([anna.world.rest(), bo.world.rest()]);
    bo.store.dispatch(editGoal('Van Bo', before));
    await bo.world.rest();
    anna.store.dispatch({...editGoal('Van Anna', before), message: 'Zo zei je het zelf'});
    await saved(anna);
    const [one] = anna.store.state.returned;
    assert.equal(one?.refusal.reason, 'changedMeanwhile');
    anna.store.resolve(one.id, 'both');
    await saved(anna);
    const {proposals} = await onServer(server, group.id);
    assert.deepEqual(
      proposals.map(({command, message}) => [command.type, message]),
      [['addGoal', 'Zo zei je het zelf']],
    );
  });

  describe('of which one was proposed', () => {
    /** Anna takes over what somebody proposed, and has not heard that Bo wrote something else. */
    async function proposed() {
      const group = threePeople();
      const by = {kind: 'member', membershipId: 'm-2'} as const;
      const command = editGoal('Voorgesteld', before);
      const proposals = [{id: 'w', by, on: '2026-11-01T09:00:00Z', command, state: 'open'}];
      const server = memoryBackend({group: {...group, proposals}});
      const [anna, bo] = [party(server, group.id, {feed: false}), party(server, group.id)];
      await Promise.all([anna.world.rest(), bo.world.rest()]);
      bo.store.dispatch(editGoal('Van Bo', before));
      await bo.world.rest();
      anna.store.dispatch({type: 'acceptProposal', proposalId: 'w'});
      await saved(anna);
      const [one] = anna.store.state.returned;
      const choose = async (keep: 'mine' | 'theirs' | 'both') => {
        anna.store.resolve(one?.id ?? '', keep);
        await saved(anna);
        assert.deepEqual(anna.store.state.returned, []);
        return onServer(server, group.id);
      };
      return {one, choose, by, command};
    }

    it('both are there to see', async () => {
      const {one, command} = await proposed();
      assert.deepEqual(one?.wish, command);
      assert.equal(one?.refusal.current, 'Van Bo');
    });

    it('mine: what was proposed is taken over, as the words of who proposed it', async () => {
      const {choose, by} = await proposed();
      const {goals, proposals} = await choose('mine');
      assert.equal(goals[0]?.text, 'Voorgesteld');
      assert.deepEqual(goals[0].versions.at(-1)?.by, by);
      assert.equal(proposals[0]?.state, 'accepted');
    });

    it('theirs: the proposal waits on', async () => {
      const {choose} = await proposed();
      const {goals, proposals} = await choose('theirs');
      assert.equal(goals[0]?.text, 'Van Bo');
      assert.equal(proposals[0]?.state, 'open');
    });

    it('both: what was proposed stands beside the other', async () => {
      const {choose} = await proposed();
      const {goals, proposals} = await choose('both');
      assert.deepEqual(goals.map(({text}) => text).toSorted(), ['Van Bo', 'Voorgesteld']);
      assert.equal(proposals[0]?.state, 'adapted');
    });
  });

  it('lets the person choose each time when one wrote twice', async () => {
    const {anna} = await boWasFirst(
      [editGoal('Van Bo', before)],
      [editGoal('Eerst', before), editGoal('Daarna', 'Eerst')],
    );
    await saved(anna);
    const typed = anna.store.state.returned.map(({command}) =>
      command.type === 'editGoal' ? command.change.text : undefined,
    );
    assert.deepEqual(typed, ['Eerst', 'Daarna'], 'both texts are there');
  });

  it('nothing happens for something that did not come back', async () => {
    const {anna} = await together();
    const {state} = anna.store;
    anna.store.resolve('unknown', 'mine');
    assert.equal(anna.store.state, state);
  });
});

describe('a wish that is under way while its author is taken off the map', () => {
  /** Bo wishes twice; the second is on the wire when Anna, who has heard of the first, acts. */
  async function meanwhile() {
    const group = threePeople();
    const server = memoryBackend({group});
    const anna = party(server, group.id, {actor: {kind: 'client'}});
    const bo = party(server, group.id, {actor: {kind: 'member', membershipId: 'm-2'}});
    await bo.world.rest();
    bo.store.dispatch(editGoal('Eerste wens', before));
    await bo.world.rest();
    const release = bo.backend.holdRequests();
    bo.store.dispatch(editGoal('Tweede wens', before));
    anna.store.dispatch({type: 'removePerson', personId: 'p-2'});
    await anna.world.rest();
    release();
    await bo.world.rest();
    return {anna, bo, server, groupId: group.id};
  }
  const wishes = (party: Party) => party.group().proposals.map(({state}) => state);

  it('is withdrawn as well, for everybody', async () => {
    const {anna, server, groupId} = await meanwhile();
    assert.deepEqual(wishes(anna), ['withdrawn', 'withdrawn']);
    const {proposals} = await onServer(server, groupId);
    assert.deepEqual(
      proposals.map(({state}) => state),
      ['withdrawn', 'withdrawn'],
    );
  });

  it('waits again when that is undone', async () => {
    const {anna, server, groupId} = await meanwhile();
    anna.store.undo();
    await saved(anna);
    assert.deepEqual(wishes(anna), ['open', 'open']);
    assert.deepEqual((await onServer(server, groupId)).proposals, anna.group().proposals);
  });
});

it('brings back what a goal was shown for, when the showing met the removal on the way', async () => {
  const {anna, bo, server, groupId} = await together();
  const feed = bo.backend.holdFeed();
  anna.store.dispatch({
    ...{type: 'setGoalVisibility', goalId: 'g-1'},
    ...{visibility: 'chosen', visibleTo: ['m-2', 'm-3']},
  });
  await anna.world.rest();
  bo.store.dispatch({type: 'removePerson', personId: 'p-3'});
  await bo.world.rest();
  assert.deepEqual((await onServer(server, groupId)).goals[0]?.visibleTo, ['m-2']);
  bo.store.undo();
  await bo.world.rest();
  feed.release();
  await saved(bo);
  assert.deepEqual((await onServer(server, groupId)).goals[0]?.visibleTo, ['m-2', 'm-3']);
});
