import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {boardOf, slicesOf} from '../../src/elements/goal-editor/board.js';
import {onBoard} from '../../src/elements/goal-editor/waiting.js';
import {newestPerMoment, rowsOfOthers} from '../../src/elements/goal-editor/rows.js';
import {sampleInstant, theKitchenTable} from '../../src/testing.js';

const group = theKitchenTable();
const client = {kind: 'client'} as const;

function after(command: Command): ResourceGroup {
  const decision = decide(group, command, client, sampleInstant);
  assert.equal(decision.outcome, 'applied');
  return decision.outcome === 'applied' ? decision.group : group;
}

test('moving somebody on the map changes nothing that the goals show', () => {
  const moved = after({type: 'placePerson', personId: 'p-joke', closeness: 3});
  assert.notEqual(moved.people, group.people);
  assert.deepEqual(slicesOf(moved), slicesOf(group));
  slicesOf(moved).forEach((slice, at) => assert.ok(Object.is(slice, slicesOf(group)[at])));
});

test('that the group has ended is seen', () => {
  const closed = after({type: 'setGroupStatus', status: 'closed'});
  assert.notDeepEqual(slicesOf(closed), slicesOf(group));
});

test('another name for a helper is seen', () => {
  const renamed = after({type: 'editPerson', personId: 'p-joke', change: {displayName: 'Jo'}});
  assert.notEqual(slicesOf(renamed).at(-1), slicesOf(group).at(-1));
});

test('goals lie for now or for later, in order, and reached ones apart', () => {
  const board = boardOf(after({type: 'setGoalStatus', goalId: 'g-music', status: 'reached'}));
  assert.deepEqual(
    board.of.short.map(({id}) => id),
    ['g-outside'],
  );
  assert.deepEqual(
    board.of.long.map(({id}) => id),
    ['g-people', 'g-home'],
  );
  assert.deepEqual(
    board.past.map(({id}) => id),
    ['g-music'],
  );
});

test('a proposal about a goal that is gone is not lost, one about a meeting is not ours', () => {
  const goals = group.goals.filter(({id}) => id !== 'g-outside');
  assert.deepEqual(
    onBoard(group, boardOf({...group, goals}), client).waiting.loose.map(({id}) => id),
    ['pr-1'],
  );
});

test('each of the others has a row of their own, whoever spoke last first', () => {
  const [first, second] = group.ratings;
  assert.ok(first && second);
  const by = {kind: 'member', membershipId: 'm-lotte'} as const;
  const rows = [
    {...first, id: 'a', by, value: 'worse'},
    {...second, id: 'b', by, value: 'better'},
    {...second, id: 'c', by: client},
    {...second, id: 'd', by: {kind: 'member', membershipId: 'm-marieke'} as const},
  ];
  assert.deepEqual(
    rowsOfOthers(rows, client).map((row) => row.map(({id}) => id)),
    [['d'], ['a', 'b']],
  );
});

test('who changes their mind in one meeting, or on one day, said one thing then: the last', () => {
  const [first] = group.ratings;
  assert.ok(first);
  const on = (id: string, when: string, meetingId?: string) => {
    const {meetingId: _other, ...rating} = first;
    return {...rating, id, on: when, ...(meetingId && {meetingId})};
  };
  const row = [
    on('a', '2026-01-01T09:00:00+01:00'),
    // Two meetings on one day, the second until after midnight.
    on('b', '2026-02-01T09:00:00+01:00', 'm-1'),
    on('c', '2026-02-01T23:30:00+01:00', 'm-2'),
    on('d', '2026-02-02T00:30:00+01:00', 'm-2'),
    // One day in Amsterdam, two of the calendar in London.
    on('e', '2026-03-01T00:30:00+01:00'),
    on('f', '2026-03-01T12:00:00+01:00'),
  ];
  assert.deepEqual(
    newestPerMoment(row).map(({id}) => id),
    ['a', 'b', 'd', 'f'],
  );
});
