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

  it('goes back to the round it was in, as if nobody had gone', () => {
    const reorienting = after(scene, client, go('reorientation'));
    const again = after(reorienting, client, go('investment'));
    const back = after(again, client, wayBack(reorienting, client, go('investment')));
    assert.deepEqual(back.phase, reorienting.phase);
  });

  it('can do again what was taken back, with its word and its day', () => {
    const later = hoursLater(24 * 9);
    const wish = {...go('investment'), note: 'Yusuf komt erbij.', on: hoursLater(48).slice(0, 10)};
    const gone = after(scene, client, wish, later);
    const undo = wayBack(scene, client, wish, later);
    const redo = wayBack(gone, client, undo, later);
    assert.deepEqual(redo, {...wish, round: 1});
    assert.deepEqual(after(after(gone, client, undo, later), client, redo, later), gone);
  });
});

describe('The day on which a phase began', () => {
  const later = hoursLater(24 * 10);
  const began = (on: string, group = scene, at = later) => {
    const {history} = after(group, client, {...go('investment'), on}, at).phase;
    return [history.at(-2)?.leftOn, history.at(-1)?.enteredOn, history.at(-1)?.setOn];
  };
  const day = (instant: string) => instant.slice(0, 10);

  it('may be before today: the phase before it ended then', () => {
    const on = day(hoursLater(24 * 4));
    assert.deepEqual(began(on), [`${on}T12:00:00Z`, `${on}T12:00:00Z`, later]);
  });

  it('is now when it is today, also where it is tomorrow already', () => {
    assert.deepEqual(began(day(later)), [later, later, undefined]);
    assert.deepEqual(began(day(hoursLater(24 * 11))), [later, later, undefined]);
  });

  it('does not lie ahead', () => {
    const on = day(hoursLater(24 * 13));
    assert.equal(outcome(scene, client, {...go('investment'), on}, later), 'invalid on');
    assert.equal(outcome(scene, client, {...go('investment'), on: 'x'}, later), 'invalid on');
  });

  it('does not lie before that of the phase that it follows', () => {
    const here = after(scene, client, go('planning'), hoursLater(24 * 6));
    const entered = here.phase.history.at(-1)?.enteredOn;
    assert.deepEqual(began(day(hoursLater(24 * 3)), here), [entered, entered, later]);
  });
});

describe('Taking a visit back', () => {
  const here = after(lent, facilitator, go('investment'));
  const entered = here.phase.history.at(-1)?.enteredOn ?? '';
  const undo = {type: 'takeBackPhase', enteredOn: entered} as const;
  const chosen = after(after(scene, client, go('reorientation')), client, next('continue'));
  const visit = chosen.phase.history.at(-1)?.enteredOn ?? '';

  for (const [says, by, command, expected, group = here, at = now] of [
    ['its own', facilitator, undo, 'applied'],
    ['what others did', client, undo, 'applied'],
    ['only the last one', client, {...undo, enteredOn: hoursLater(-999)}, 'notFound'],
    ['only within a day', client, undo, 'notPossible', here, hoursLater(25)],
    [
      'not what the client did',
      facilitator,
      undo,
      'notPossible',
      after(lent, client, go('planning')),
    ],
    [
      'not the first',
      client,
      {...undo, enteredOn: scene.phase.history[0]?.enteredOn ?? ''},
      'notFound',
      scene,
    ],
    ['not where something was chosen', client, {...undo, enteredOn: visit}, 'notPossible', chosen],
  ] satisfies readonly Line[]) {
    it(`${says}: ${expected}`, () => assert.equal(outcome(group, by, command, at), expected));
  }

  it('finds it where a server entered it by its own clock, and no other', () => {
    const back = wayBack(lent, client, go('investment'));
    const onServer = after(lent, client, go('investment'), hoursLater(1));
    assert.equal(outcome(onServer, client, back), 'applied');
    const elsewhere = after(lent, client, go('planning'), hoursLater(1));
    assert.equal(outcome(elsewhere, client, back), 'notFound');
    const further = after(onServer, client, go('planning'), hoursLater(2));
    assert.equal(outcome(further, client, back), 'notFound');
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

  it('is kept with the visit, and asked anew at the next one', () => {
    const first = after(after(scene, client, go('reorientation')), client, next('scaleDown'));
    const again = after(after(first, client, go('followUp')), client, go('reorientation'));
    assert.equal(again.phase.reorientation, undefined);
    assert.deepEqual(
      again.phase.history.map(({outcome: kept}) => kept),
      [undefined, 'scaleDown', undefined, undefined],
    );
    const back = after(again, client, {
      ...{type: 'takeBackPhase', reorientation: 'scaleDown'},
      enteredOn: again.phase.history.at(-1)?.enteredOn ?? '',
    });
    assert.equal(back.phase.reorientation, 'scaleDown');
  });

  it('another choice than going on without care brings care back', () => {
    const informal = after(scene, client, next('informalOnly'));
    const changed = after(informal, client, next('continue'));
    assert.deepEqual([changed.inCare, changed.phase.reorientation], [true, 'continue']);
    assert.equal(
      outcome(after(lent, client, next('informalOnly')), facilitator, next('continue')),
      'proposed',
    );
  });

  it('care that had ended before stays ended', () => {
    const free = after(scene, client, {type: 'setCareSetting', inCare: false});
    assert.equal(after(free, client, next('continue')).inCare, false);
  });

  it('I5 ends nobody’s membership when care ends', () => {
    assert.equal(after(scene, client, next('informalOnly')).memberships, scene.memberships);
  });
});

describe('Resting and stopping', () => {
  const later = hoursLater(48);
  const rests = after(scene, client, status('paused'), later);

  it('is dated, and the date goes when the group goes on', () => {
    assert.deepEqual([rests.status, rests.statusSince], ['paused', later]);
    const on = after(rests, client, status('active'));
    assert.deepEqual([on.status, on.statusSince], ['active', undefined]);
  });

  it('may have begun earlier, and not later', () => {
    const wish = (since: string) => ({...status('paused'), since});
    assert.equal(after(scene, client, wish(now), later).statusSince, now);
    assert.equal(outcome(scene, client, wish(hoursLater(96)), later), 'invalid since');
  });

  it('is taken back to the very day', () => {
    const undo = {...status('paused'), since: later};
    assert.deepEqual(wayBack(rests, client, status('active'), later), undo);
    const on = after(rests, client, status('active'), hoursLater(72));
    assert.deepEqual(after(on, client, undo, hoursLater(73)), rests);
  });

  it('locks nothing while the group rests', () => {
    assert.equal(outcome(rests, client, go('planning')), 'applied');
    assert.equal(outcome(rests, mum, go('planning')), 'proposed');
  });
});

describe('The care around the group', () => {
  const care = (careModel: string | null, requiredRoles?: readonly string[]) =>
    ({type: 'setCareSetting', careModel, ...(requiredRoles && {requiredRoles})}) as const;

  it('asks for its own roles, and takes that back', () => {
    const social = after(scene, client, care('social'));
    assert.deepEqual(social.requiredRoles, ['facilitator']);
    assert.deepEqual(after(social, client, wayBack(scene, client, care('social'))), scene);
    assert.deepEqual(after(social, client, care('hic')).requiredRoles, [
      'facilitator',
      'responsibleClinician',
    ]);
  });

  it('leaves the roles to a host that names them, and to care that nobody knows', () => {
    const own = after(scene, client, care('social', ['formalMember']));
    assert.deepEqual(own.requiredRoles, ['formalMember']);
    assert.equal(after(scene, client, care('moon')).requiredRoles, scene.requiredRoles);
    assert.equal(after(scene, client, care(null)).requiredRoles, scene.requiredRoles);
  });

  it('changes nobody’s rights', () => {
    const social = after(lent, client, care('social'));
    for (const by of [client, facilitator, mum, coach])
      assert.equal(outcome(social, by, go('planning')), outcome(lent, by, go('planning')));
  });
});
