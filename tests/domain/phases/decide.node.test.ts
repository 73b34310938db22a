import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CommandOf} from '../../../src/domain/command.js';
import {phaseCodes} from '../../../src/domain/phases/values.js';
import {
  after,
  client,
  coach,
  facilitator,
  hoursLater,
  legal,
  lending,
  mum,
  now,
  outcome,
  scene,
  wayBack,
  type Line,
} from '../scene.js';

const go = (phase: CommandOf<'setPhase'>['phase'], round?: number) =>
  ({type: 'setPhase', phase, ...(round !== undefined && {round})}) as const;
const next = (value: string | null) => ({type: 'decideReorientation', outcome: value}) as const;
const status = (value: string) => ({type: 'setGroupStatus', status: value}) as const;
const lent = lending('setPhase');
const closed = after(scene, client, status('closed'));

const lines: readonly Line[] = [
  ['I16 the client sets the phase', client, go('followUp'), 'applied'],
  ['I16 a member proposes it', mum, go('followUp'), 'proposed'],
  ['I16 a delegate sets it', facilitator, go('followUp'), 'applied', lent],
  ['I16 not another one', coach, go('followUp'), 'proposed', lent],
  ['I16 the round goes one on at most', client, go('investment', 3), 'invalid round'],
  ['I16 a round begins by choice', client, go('investment', 2), 'applied'],
  ['there is no round zero', client, go('investment', 0), 'invalid round'],
  ['an unknown phase is none', client, go('party' as 'planning'), 'invalid phase'],
  ['where the group is already, nothing happens', client, go('preparation'), 'same'],
  ['a delegate goes on', facilitator, next('continue'), 'applied', lent],
  ['but does not stop the group', facilitator, next('stop'), 'proposed', lent],
  ['nor end the care', facilitator, next('informalOnly'), 'proposed', lent],
  ['an outcome is a known word', client, next('explode'), 'invalid outcome'],
  ['a member proposes a pause', mum, status('paused'), 'proposed'],
  ['a status is a known word', client, status('frozen'), 'invalid status'],
  ['the client names the group', client, {type: 'nameGroup', name: 'Us'}, 'applied'],
  ['nobody else does', facilitator, {type: 'nameGroup', name: 'Us'}, 'notAllowed'],
  [
    'two namers are noticed',
    client,
    {type: 'nameGroup', name: 'Us', was: 'Them'},
    'changedMeanwhile name',
  ],
  [
    'a plan has a safe address',
    client,
    {type: 'setCrisisPlan', plan: {status: 'draft', link: 'javascript:alert(1)'}},
    'invalid plan.link',
  ],
  ['a closed group stays as it is', client, go('followUp'), 'groupClosed', closed],
  ['for everybody', facilitator, go('followUp'), 'groupClosed', closed],
  ['the client opens it again', client, status('active'), 'applied', closed],
  ['nobody else, not even as a proposal', mum, status('active'), 'groupClosed', closed],
  ['a legal representative by the host only', legal, go('followUp'), 'notAllowed'],
];

describe('Deciding about phases', () => {
  for (const [says, by, command, expected, group = scene, at = now] of lines) {
    it(`${says}: ${expected}`, () => assert.equal(outcome(group, by, command, at), expected));
  }

  for (const from of phaseCodes) {
    for (const to of phaseCodes) {
      const again =
        from === 'reorientation' && ['preparation', 'investment', 'planning'].includes(to);
      it(`I16 goes from ${from} to ${to}${again ? ', in a new round' : ''}`, () => {
        const here = after(scene, client, go(from));
        const {phase} = after(here, client, go(to));
        assert.deepEqual([phase.current, phase.round], [to, again ? 2 : 1]);
      });
    }
  }

  it('keeps every visit, and who decided it', () => {
    const later = hoursLater(1);
    const {phase} = after(lent, facilitator, go('investment'), later);
    const [first, second] = phase.history;
    assert.equal(first?.leftOn, later);
    assert.deepEqual(second, {
      ...{phase: 'investment', round: 1, enteredOn: later, by: facilitator},
      onBehalf: {by: facilitator, delegationId: 'd-setPhase', on: later},
    });
  });

  it('goes back to the round it was in', () => {
    const reorienting = after(scene, client, go('reorientation'));
    const again = after(reorienting, client, go('investment'));
    const back = after(again, client, wayBack(reorienting, client, go('investment')));
    assert.deepEqual([back.phase.current, back.phase.round], ['reorientation', 1]);
    assert.equal(back.phase.history.length, 4);
  });
});

describe('How to go on', () => {
  for (const [value, inCare, state] of [
    ['continue', true, 'active'],
    ['scaleUp', true, 'active'],
    ['scaleDown', true, 'active'],
    ['informalOnly', false, 'active'],
    ['stop', true, 'closed'],
  ] as const) {
    it(`${value}: ${inCare ? 'in care' : 'without care'}, ${state}, and back`, () => {
      const group = after(scene, client, next(value));
      assert.deepEqual([group.inCare, group.status], [inCare, state]);
      assert.equal(group.phase.reorientation, value);
      assert.deepEqual(after(group, client, wayBack(scene, client, next(value))), scene);
    });
  }

  it('I5 ends nobody’s membership when care ends', () => {
    assert.equal(after(scene, client, next('informalOnly')).memberships, scene.memberships);
  });
});
