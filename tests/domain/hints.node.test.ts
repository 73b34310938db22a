import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Meeting} from '../../src/domain/meetings/schema.js';
import type {Membership} from '../../src/domain/network/schema.js';
import {newGroup} from '../../src/domain/new-group.js';
import {phaseHints} from '../../src/domain/phases/hints.js';
import {phasePath} from '../../src/domain/phases/path.js';
import {phaseCodes, type PhaseCode} from '../../src/domain/phases/values.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {deepFreeze, now, randomGroups} from './random-group.js';

const begin = '2026-04-01T10:00:00Z';
const empty = newGroup({id: 'g', clientRef: 'c'}, begin);
const hintOf = (phase: PhaseCode, group: Partial<ResourceGroup>, at = now) =>
  phaseHints({...empty, ...group}, at).find((hint) => hint.phase === phase)!;

const people = [{id: 'p', displayName: 'Mam', kind: 'informal' as const}];
const goals = theKitchenTable().goals.slice(0, 1);
const inState = (...states: readonly Membership['state'][]): Membership[] =>
  states.map((state, index) => ({id: `m${index}`, personId: 'p', roles: [], state}));
const meeting: Meeting = {
  id: 'e',
  kind: 'first',
  state: 'planning',
  durationMinutes: 60,
  invited: [],
  record: 'none',
  sharedWith: [],
};
const start = '2026-06-20T10:00:00Z';

describe('phase hints', () => {
  it('are there for every phase, in order, for any group, and change nothing', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const hints = phaseHints(deepFreeze(group), now);
        assert.deepEqual(
          hints.map(({phase}) => phase),
          phaseCodes,
        );
        assert.deepEqual(phaseHints(group, now), hints);
      }),
      {numRuns: 100},
    );
  });

  it('hold ids and dates, and nothing that somebody wrote', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        assert.equal(JSON.stringify(phaseHints(group, now)).includes('‹'), false);
      }),
      {numRuns: 100},
    );
  });

  const preparations: readonly (readonly [string, Partial<ResourceGroup>, string | undefined])[] = [
    ['nobody on the map', {goals}, 'addPerson'],
    ['nothing written down', {people}, 'writeGoal'],
    ['nobody chosen', {people, goals}, 'choosePerson'],
    ['only thought of', {people, goals, memberships: inState('considering')}, 'choosePerson'],
    ['somebody chosen', {people, goals, memberships: inState('nominated')}, undefined],
  ];
  for (const [name, group, hint] of preparations) {
    it(`in preparation with ${name}: ${hint ?? 'nothing'}`, () => {
      assert.equal(hintOf('preparation', group).hint, hint);
      assert.equal(hintOf('preparation', group).ok, hint === undefined);
    });
  }

  const investments: readonly (readonly [Membership['state'][], boolean, string | undefined])[] = [
    [[], false, undefined],
    [['nominated', 'asked'], false, 'askPerson'],
    [['asked', 'member'], false, 'awaitAnswer'],
    [['onHold', 'member'], true, undefined],
    [['declined'], true, undefined],
  ];
  for (const [states, ok, hint] of investments) {
    it(`in investment with ${states.join(' and ') || 'nobody'}: ${hint ?? 'nothing'}`, () => {
      const found = hintOf('investment', {memberships: inState(...states)});
      assert.deepEqual([found.ok, found.hint], [ok, hint]);
    });
  }

  it('in planning name the first thing that an announcement still needs', () => {
    const item = {...theKitchenTable().agendaItems[0]!, meetingId: 'e', state: 'accepted' as const};
    const ready = {...meeting, start, placeKind: 'home' as const, chair: {kind: 'client' as const}};
    const {placeKind: _place, ...nowhere} = ready;
    const {chair: _chair, ...unled} = ready;
    const {start: _start, ...someday} = ready;
    assert.equal(hintOf('planning', {}).hint, 'planMeeting');
    assert.equal(hintOf('planning', {meetings: [someday]}).hint, 'chooseDate');
    assert.equal(hintOf('planning', {meetings: [nowhere]}).hint, 'choosePlace');
    assert.equal(hintOf('planning', {meetings: [unled]}).hint, 'chooseChair');
    assert.equal(hintOf('planning', {meetings: [ready]}).hint, 'makeAgenda');
    const planned = {meetings: [ready], agendaItems: [item]};
    assert.equal(hintOf('planning', planned).hint, 'announceMeeting');
    const announced = hintOf('planning', {meetings: [{...ready, state: 'announced'}]});
    assert.equal(announced.ok, true);
    assert.deepEqual(announced.facts, [{code: 'next', meetingId: 'e', on: start}]);
  });

  it('after the first meeting tell that it was held, and what came of it', () => {
    const held: Meeting = {...meeting, state: 'held', start: begin};
    const agreements = [{id: 'a', meetingId: 'e', text: 'x', order: 'V'}];
    const found = hintOf('firstMeeting', {meetings: [held], agreements});
    assert.equal(found.ok, true);
    assert.deepEqual(
      found.facts.map(({code}) => code),
      ['held', 'agreements'],
    );
    const passed: Meeting = {...meeting, state: 'announced', start: begin};
    assert.equal(hintOf('firstMeeting', {meetings: [passed]}).hint, 'markHeld');
  });

  it('between meetings suggest the next one a month before it is due', () => {
    const held: Meeting = {...meeting, state: 'held', start: '2026-03-31T10:00:00Z'};
    const at = (instant: string, group: Partial<ResourceGroup> = {}) =>
      hintOf('followUp', {meetings: [held], ...group}, instant).hint;
    assert.equal(at('2026-05-30T12:00:00Z'), undefined);
    assert.equal(at('2026-05-31T12:00:00Z'), 'planNext');
    assert.equal(at('2026-05-31T12:00:00Z', {intervalMonths: 6}), undefined);
    assert.equal(at('2026-04-30T12:00:00Z', {intervalMonths: 2}), 'planNext');
    const next: Meeting = {...meeting, id: 'f'};
    assert.equal(at('2026-05-31T12:00:00Z', {meetings: [held, next]}), undefined);
    assert.equal(hintOf('followUp', {}).hint, undefined);
  });

  it('suggest to look again after a year, when care ends, and while the group is there', () => {
    assert.equal(hintOf('reorientation', {}).hint, undefined);
    assert.equal(hintOf('reorientation', {}, '2027-04-01T10:00:00Z').hint, 'aYearOn');
    assert.equal(hintOf('reorientation', {inCare: false}).hint, 'careEnded');
    const phase = {...empty.phase, current: 'reorientation' as const};
    assert.equal(hintOf('reorientation', {phase}).hint, 'chooseOutcome');
    const chosen = hintOf('reorientation', {phase: {...phase, reorientation: 'continue'}});
    assert.deepEqual([chosen.ok, chosen.hint], [true, undefined]);
  });
});

describe('the path', () => {
  const visit = (phase: PhaseCode, round: number, enteredOn: string, leftOn?: string) => ({
    ...{phase, round, enteredOn, by: {kind: 'client'} as const},
    ...(leftOn === undefined ? {} : {leftOn}),
  });
  const path = phasePath({
    phase: {
      current: 'planning',
      round: 2,
      history: [
        visit('preparation', 1, '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
        visit('followUp', 1, '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'),
        visit('preparation', 2, '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'),
        visit('planning', 2, '2026-04-01T00:00:00Z'),
      ],
    },
  });

  it('shows where the group is, was, and was not yet', () => {
    assert.deepEqual(
      path.stops.map(({state}) => state),
      ['visited', 'ahead', 'current', 'ahead', 'visited', 'ahead'],
    );
    assert.equal(path.stops[0]?.visits.length, 2);
  });

  it('has rounds, of which the newest has no end', () => {
    assert.deepEqual(path.rounds, [
      {round: 1, from: '2026-01-01T00:00:00Z', until: '2026-03-01T00:00:00Z'},
      {round: 2, from: '2026-03-01T00:00:00Z'},
    ]);
  });

  it('has a neighbour on either side, but for the ends', () => {
    assert.deepEqual([path.back, path.forward], ['investment', 'firstMeeting']);
    const first = phasePath(empty);
    assert.deepEqual([first.back, first.forward], [undefined, 'investment']);
  });
});
