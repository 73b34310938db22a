/** Taking an act on the map back, where another device did something with it meanwhile. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {onServer, together} from '../support/stores.js';

const somebody = (id: string, displayName: string) =>
  ({id, displayName, kind: 'informal', closeness: 2}) as const;
const add = (id: string, name: string): Command => ({
  type: 'addPerson',
  person: somebody(id, name),
});
const find = ({people}: ResourceGroup, id: string) =>
  people.find((one) => one.id === id && one.removedOn === undefined);

/** What Anna does; what her other device does then; what is there when Anna takes hers back. */
async function mixed(act: Command, elsewhere: Command, first: readonly Command[] = []) {
  const {anna, bo, server, groupId} = await together();
  for (const command of first) {
    bo.store.dispatch(command);
    await bo.world.rest();
  }
  anna.store.dispatch(act);
  await anna.world.rest();
  bo.store.dispatch(elsewhere);
  await bo.world.rest();
  anna.store.undo();
  await anna.world.rest();
  const group = await onServer(server, groupId);
  assert.deepEqual(anna.group().people, group.people, 'shown as it is kept');
  const {returned} = anna.store.state;
  return {anna, group, refused: returned.map(({refusal}) => refusal.reason)};
}

describe('undo on the map, after another device', () => {
  it('moved the same person again: they go back to where they stood before', async () => {
    const {group, refused} = await mixed(
      {type: 'placePerson', personId: 'p-1', closeness: 2, place: 0.2},
      {type: 'placePerson', personId: 'p-1', closeness: 3, place: 0.9},
      [{type: 'placePerson', personId: 'p-1', closeness: 1, place: 0.5}],
    );
    const {closeness, place} = find(group, 'p-1')!;
    assert.deepEqual([closeness, place, refused], [1, 0.5, []]);
  });

  it('described the same person: only the place goes back', async () => {
    const {group, refused} = await mixed(
      {type: 'placePerson', personId: 'p-1', closeness: 3},
      {type: 'editPerson', personId: 'p-1', change: {contact: 'often'}},
      [{type: 'placePerson', personId: 'p-1', closeness: 1}],
    );
    const {closeness, contact} = find(group, 'p-1')!;
    assert.deepEqual([closeness, contact, refused], [1, 'often', []]);
  });

  it('gave the same person another name: both names are there to choose from', async () => {
    const {group, refused} = await mixed(
      {type: 'editPerson', personId: 'p-9', change: {displayName: 'Bea'}, was: {displayName: 'Be'}},
      {
        type: 'editPerson',
        personId: 'p-9',
        change: {displayName: 'Bep'},
        was: {displayName: 'Bea'},
      },
      [add('p-9', 'Be')],
    );
    assert.equal(find(group, 'p-9')?.displayName, 'Bep');
    assert.deepEqual(refused, ['changedMeanwhile']);
  });

  it('took off one of two who were put on the map at once: the other goes too', async () => {
    const people = [somebody('p-8', 'Ab'), somebody('p-9', 'Bep')];
    const {group, refused, anna} = await mixed(
      {type: 'importPeople', people, ties: []},
      {type: 'removePerson', personId: 'p-8'},
    );
    assert.deepEqual([find(group, 'p-8'), find(group, 'p-9'), refused], [undefined, undefined, []]);
    anna.store.redo();
    await anna.world.rest();
    assert.deepEqual(
      [find(anna.group(), 'p-8'), find(anna.group(), 'p-9')?.displayName],
      [undefined, 'Bep'],
    );
  });

  it('took away a kept map that came with people: they go all the same', async () => {
    const snapshot = {id: 'k-1', on: '2026-05-01T12:00:00.000Z', people: []};
    const {group, refused} = await mixed(
      {
        ...{type: 'importPeople', people: [somebody('p-8', 'Ab')], ties: []},
        mapSnapshots: [snapshot],
      },
      {type: 'removeMapSnapshot', snapshotId: 'k-1'},
    );
    assert.deepEqual([find(group, 'p-8'), group.mapSnapshots, refused], [undefined, [], []]);
  });

  it('took off all who were put on the map at once: it says that nothing is left', async () => {
    const {refused} = await mixed(
      {type: 'importPeople', people: [somebody('p-8', 'Ab')], ties: []},
      {type: 'removePerson', personId: 'p-8'},
    );
    assert.deepEqual(refused, ['notFound']);
  });

  it('took off whom a line went to: who was taken off comes back without that line', async () => {
    const {group, refused} = await mixed(
      {type: 'removePerson', personId: 'p-9'},
      {type: 'removePerson', personId: 'p-8'},
      [
        add('p-8', 'Ab'),
        add('p-9', 'Bep'),
        {type: 'addTie', tie: {id: 't-9', from: 'p-8', to: 'p-9'}},
      ],
    );
    assert.equal(find(group, 'p-9')?.displayName, 'Bep');
    assert.deepEqual([group.ties.filter(({id}) => id === 't-9'), refused], [[], []]);
  });

  it('took a line away that was drawn: it says that it is gone', async () => {
    const {group, refused} = await mixed(
      {type: 'addTie', tie: {id: 't-9', from: 'p-8', to: 'p-9'}},
      {type: 'removeTie', tieId: 't-9'},
      [add('p-8', 'Ab'), add('p-9', 'Bep')],
    );
    assert.deepEqual([group.ties.filter(({id}) => id === 't-9'), refused], [[], ['notFound']]);
  });
});
