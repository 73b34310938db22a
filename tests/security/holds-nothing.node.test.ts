/** After the end of access nothing of the group is in the memory of the page: the heap itself is read. */
import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {describe, it} from 'node:test';
import {getHeapSnapshot} from 'node:v8';
import type {Backend, FeedEvent} from '../../src/backend/backend.js';
import {BackendError} from '../../src/backend/backend.js';
import {recordsOf, type GroupRecord} from '../../src/domain/records.js';
import {GroupStore} from '../../src/state/group-store.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {TestWorld} from '../support/test-world.js';

/** Words that are nowhere in this file, nor in a variable: they are made anew where they are needed. */
const letters = [1, 2, 3].map(() => [...randomBytes(20)].map((byte) => 97 + (byte % 26)));
const word = (which: number) => String.fromCharCode(...(letters[which] ?? []));
const [named, written, typed] = [0, 1, 2];

function recordsNow(): readonly GroupRecord[] {
  const group = threePeople();
  return recordsOf({
    ...group,
    people: group.people.map((person) => ({...person, displayName: word(named)})),
    goals: group.goals.map((goal) => ({...goal, text: word(written)})),
  }).map((record) => ({...record, version: '1'}));
}

/** Which of these words live anywhere in the heap? What nobody can reach does not count. */
async function alive(...words: readonly number[]): Promise<readonly boolean[]> {
  const wanted = words.map((which) => Buffer.from(letters[which] ?? []));
  const found = words.map(() => false);
  let tail = Buffer.alloc(0);
  for await (const chunk of getHeapSnapshot()) {
    const part = Buffer.concat([tail, chunk as Buffer]);
    wanted.forEach((one, at) => (found[at] ||= part.includes(one)));
    tail = part.subarray(-20);
  }
  return found;
}

/** A page in the middle of things: some of it stored, some taken back, some on its way, some refused. */
async function busyPage() {
  const world = new TestWorld();
  let tell: (event: FeedEvent) => void = () => undefined;
  const backend: Backend = {
    load: async () => ({records: recordsNow(), me: {kind: 'client'}}),
    save: async () => Promise.reject(new BackendError('offline')),
    subscribe: (_group, _since, onEvent) => void (tell = onEvent),
  };
  const store = new GroupStore({backend, groupId: threePeople().id, world});
  store.connect(new AbortController().signal);
  await world.rest();
  const {goals = [], people = []} = store.state.group ?? {};
  const was = {text: goals[0]?.text ?? ''};
  store.dispatch({type: 'editGoal', goalId: 'g-1', change: {text: word(typed)}, was});
  store.dispatch({type: 'editGoal', goalId: 'g-1', change: {text: 'x'}, was: {text: 'otherwise'}});
  store.dispatch({type: 'removePerson', personId: people[0]?.id ?? ''});
  store.undo();
  await world.rest();
  return {store, world, tell: (event: FeedEvent) => tell(event)};
}

describe('the memory of a page', () => {
  it('holds nothing of the group after the end of access, and of their own words what is given back', async () => {
    const {store, world, tell} = await busyPage();
    assert.deepEqual(await alive(named, written, typed), [true, true, true], 'it was there');
    tell({type: 'ended'});
    await world.rest();
    assert.deepEqual(store.state.load, {kind: 'ended'});
    const left = await alive(named, written, typed);
    assert.deepEqual(left, [false, false, true], 'their own, until they let it go');
    for (const {id} of store.state.returned) store.resolve(id, 'theirs');
    await world.rest();
    assert.deepEqual(store.state.returned, []);
    assert.deepEqual(await alive(typed), [false]);
  });
});
