import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CommandOf} from '../../../src/domain/command.js';
import type {AgendaItem} from '../../../src/domain/meetings/schema.js';
import type {PreparationPart} from '../../../src/domain/meetings/values.js';
import {projectFor} from '../../../src/domain/project.js';
import {
  after,
  client,
  clinician,
  coach,
  decided,
  facilitator,
  item,
  lending,
  meeting,
  mum,
  now,
  outcome,
  peer,
  scene,
  the,
  wayBack,
  type Line,
} from '../scene.js';

const one = (id: string, meetingId: string, kind = 'goals', more: object = {}) => ({
  ...{id, meetingId, kind, title: '', order: 'W'},
  ...more,
});
const plan = (more: Partial<CommandOf<'planMeeting'>> = {}) =>
  ({
    type: 'planMeeting',
    meeting: {id: 'e-new', kind: 'followUp'},
    items: [one('i-new', 'e-new')],
    ...more,
  }) as const;
const first = {id: 'e-new', kind: 'first'} as const;
const edit = (meetingId: string, change: CommandOf<'editMeeting'>['change']) =>
  ({type: 'editMeeting', meetingId, change}) as const;
const to = (
  type: 'announceMeeting' | 'replanMeeting' | 'cancelMeeting' | 'removeMeeting' | 'reopenRecord',
  meetingId: string,
) => ({type, meetingId}) as const;
const hold = (meetingId: string, attended: string[] = []) =>
  ({type: 'holdMeeting', meetingId, attended}) as const;
const unhold = (meetingId: string) => ({type: 'unholdMeeting', meetingId}) as const;
const reply = (name: string, value: string | null, meetingId = 'e-next') =>
  ({type: 'replyToMeeting', meetingId, membershipId: `m-${name}`, reply: value}) as const;
const put = (meetingId: string, more: object = {}) =>
  ({type: 'addAgendaItem', item: one('i-new', meetingId, 'custom', more)}) as const;
const state = (itemId: string, value: string, knowingly?: boolean) =>
  ({type: 'setAgendaItemState', itemId, state: value, ...(knowingly && {knowingly})}) as const;
const drop = (itemId: string, knowingly?: boolean) =>
  ({type: 'removeAgendaItem', itemId, ...(knowingly && {knowingly})}) as const;
const putBack = (more: Partial<AgendaItem> = {}) => {
  const back = item('i-back', 'e-next', {proposedBy: mum, state: 'proposed', ...more});
  return {type: 'restoreAgendaItem', item: back} as const;
};
const word = (itemId: string, change: CommandOf<'editAgendaItem'>['change']) =>
  ({type: 'editAgendaItem', itemId, change}) as const;
const agree = (meetingId: string) =>
  ({type: 'addAgreement', agreement: {id: 'a-new', meetingId, text: 'Walk', order: 'W'}}) as const;
const approve = (meetingId: string, sharedWith: string[] = []) =>
  ({type: 'approveRecord', meetingId, sharedWith}) as const;

const prepare = (part: PreparationPart) =>
  ({type: 'setPreparation', meetingId: 'e-next', part, text: 'Not about work'}) as const;

const planning = lending('planMeeting');
const preparing = lending('prepareAgenda');
const recording = lending('recordAgreements', 'm-coach');
const chairing = lending('chair', 'm-mum');
const without = (field: 'start' | 'placeText' | 'chair') =>
  after(scene, client, edit('e-next', {[field]: null}));

const lines: readonly Line[] = [
  // Planning: the client decides, a delegate helps, others propose.
  ['the client plans', client, plan(), 'applied'],
  ['a delegate plans', facilitator, plan(), 'applied', planning],
  ['a member proposes a meeting', mum, plan(), 'proposed'],
  ['who facilitates has to be asked', facilitator, plan(), 'notAllowed'],
  [
    'an id counts once',
    client,
    plan({meeting: {id: 'e-next', kind: 'extra'}, items: []}),
    'exists',
  ],
  [
    'items belong to their meeting',
    client,
    plan({items: [one('i-new', 'e-past')]}),
    'invalid items',
  ],
  [
    'only members are invited',
    client,
    plan({
      meeting: {id: 'e-new', kind: 'extra', invited: [{membershipId: 'm-cousin', expected: true}]},
    }),
    'notPossible member',
  ],
  [
    'only members lead',
    client,
    edit('e-next', {chair: {kind: 'member', membershipId: 'm-cousin'}}),
    'notPossible member',
  ],
  ['a date is set by a delegate', facilitator, edit('e-next', {start: now}), 'applied', planning],
  ['and proposed by others', mum, edit('e-next', {start: now}), 'proposed'],
  ['the past is not moved', client, edit('e-past', {start: now}), 'notPossible state'],
  [
    'the client’s preparation is the client’s',
    client,
    {type: 'setPreparation', meetingId: 'e-next', text: 'Not about work'},
    'applied',
  ],
  [
    'and nobody else’s',
    facilitator,
    {type: 'setPreparation', meetingId: 'e-next', text: 'x'},
    'notAllowed',
    planning,
  ],
  ['one replies for oneself', mum, reply('mum', 'yes'), 'applied'],
  ['nobody replies for another', client, reply('mum', 'yes'), 'notAllowed'],
  ['in known words', mum, reply('mum', 'perhaps'), 'invalid reply'],
  [
    'only who is invited replies',
    mum,
    reply('mum', 'yes'),
    'notFound',
    after(scene, client, {
      type: 'setInvitation',
      meetingId: 'e-next',
      membershipId: 'm-mum',
      invited: false,
    }),
  ],

  // Planning → announced → held | cancelled (§10, I12).
  ['I12 everything is there', client, to('announceMeeting', 'e-next'), 'applied'],
  ['I12 a start', client, to('announceMeeting', 'e-next'), 'notPossible start', without('start')],
  [
    'I12 a place',
    client,
    to('announceMeeting', 'e-next'),
    'notPossible place',
    without('placeText'),
  ],
  ['I12 a chair', client, to('announceMeeting', 'e-next'), 'notPossible chair', without('chair')],
  [
    'I12 something on the agenda',
    client,
    to('announceMeeting', 'e-next'),
    'notPossible agenda',
    after(scene, client, state('i-next', 'parked')),
  ],
  ['I12 stays so: the place', client, edit('e-soon', {placeText: null}), 'notPossible place'],
  ['I12 stays so: the chair', client, edit('e-soon', {chair: null}), 'notPossible chair'],
  ['I12 stays so: the agenda', client, drop('i-soon'), 'notPossible agenda'],
  [
    'I12 what is held needs nothing more',
    client,
    to('announceMeeting', 'e-past'),
    'notPossible state',
  ],
  ['announced can be planned again', client, to('replanMeeting', 'e-soon'), 'applied'],
  ['and cancelled', client, to('cancelMeeting', 'e-soon'), 'applied'],
  ['held is final', client, to('cancelMeeting', 'e-past'), 'notPossible state'],
  ['held is held once', client, hold('e-past'), 'notPossible state'],
  ['whoever leads says that it was held', mum, hold('e-soon'), 'applied', chairing],
  ['others do not', coach, hold('e-soon'), 'notAllowed', chairing],
  ['whom the client named to lead, leads', mum, hold('e-soon'), 'applied'],
  ['that meeting and no other', mum, hold('e-next'), 'notAllowed'],
  ['held by mistake', client, unhold('e-past'), 'applied'],
  ['not after the client approved', client, unhold('e-done'), 'notPossible record'],
  ['a plan is thrown away', client, to('removeMeeting', 'e-next'), 'applied'],
  [
    'what was announced is cancelled instead',
    client,
    to('removeMeeting', 'e-soon'),
    'notPossible state',
  ],
  [
    'what was answered too',
    client,
    to('removeMeeting', 'e-next'),
    'notPossible state',
    after(scene, mum, reply('mum', 'yes')),
  ],

  [
    'what goes on too',
    client,
    to('removeMeeting', 'e-next'),
    'notPossible state',
    after(scene, client, {type: 'startMeeting', meetingId: 'e-next'}),
  ],
  ...(['say', 'not', 'support'] as const).map((part): Line => [
    `and what the client wrote for themselves (${part})`,
    facilitator,
    to('removeMeeting', 'e-next'),
    'notPossible',
    lending('planMeeting', 'm-ro', after(scene, client, prepare(part))),
  ]),

  // The agenda (I13, I14).
  ['I13 a member proposes an item', peer, put('e-next'), 'applied'],
  ['I13 only the client takes it', client, state('i-wish', 'accepted'), 'applied'],
  [
    'I13 or who prepares the agenda',
    facilitator,
    state('i-wish', 'accepted'),
    'applied',
    preparing,
  ],
  ['I13 nobody takes their own', mum, state('i-wish', 'accepted'), 'notAllowed'],
  ['I13 nor moves it', mum, {type: 'moveAgendaItem', itemId: 'i-wish', order: 'A'}, 'notAllowed'],
  ['who proposed it may say it otherwise', mum, word('i-wish', {title: 'Sleep'}), 'applied'],
  ['and take it back', mum, drop('i-wish'), 'applied'],
  ['nobody else’s', peer, drop('i-wish'), 'notFound'],
  ['and put it back', mum, putBack(), 'applied'],
  ['not with what came of it', mum, putBack({outcome: 'She agreed'}), 'notAllowed'],
  [
    'not as done in the client’s name',
    mum,
    putBack({onBehalf: {by: facilitator, on: now}}),
    'notAllowed',
  ],
  [
    'not once it is taken',
    mum,
    drop('i-wish'),
    'notAllowed',
    after(scene, client, state('i-wish', 'accepted')),
  ],
  [
    'I14 confidentiality goes only by choice',
    client,
    state('i-safe', 'parked'),
    'needsExplicitChoice',
  ],
  ['I14 also when it is removed', client, drop('i-safe'), 'needsExplicitChoice'],
  [
    'I14 also when only some would see it',
    client,
    word('i-safe', {visibility: 'client'}),
    'needsExplicitChoice',
  ],
  [
    'I14 with the choice only some see it',
    client,
    {...word('i-safe', {visibility: 'clientAndFacilitator'}), knowingly: true},
    'applied',
  ],
  [
    'I14 anything else is hidden without',
    client,
    word('i-goals', {visibility: 'client'}),
    'applied',
  ],
  [
    'I14 a first meeting does not begin with it for some',
    client,
    plan({
      meeting: first,
      items: [one('i-new', 'e-new', 'confidentiality', {visibility: 'client'})],
    }),
    'needsExplicitChoice',
  ],
  ['I14 with the choice it goes', client, drop('i-safe', true), 'applied'],
  ['I14 anything else goes without', client, drop('i-goals'), 'applied'],
  ['I14 a first meeting begins with it', client, plan({meeting: first}), 'needsExplicitChoice'],
  ['I14 or by choice without', client, plan({meeting: first, knowingly: true}), 'applied'],
  [
    'I14 no meeting becomes a first one without it',
    client,
    edit('e-next', {kind: 'first'}),
    'needsExplicitChoice',
  ],
  ['an item of what is past stays', client, put('e-past'), 'notPossible state'],
  [
    'an item is about goals that are there',
    client,
    put('e-next', {goalIds: ['nowhere']}),
    'notFound',
  ],

  // Agreements (I15).
  ['the client writes agreements', client, agree('e-past'), 'applied'],
  ['I15 who was asked to writes them', coach, agree('e-past'), 'applied', recording],
  ['I15 others do not', mum, agree('e-past'), 'notAllowed'],
  ['I15 nothing changes once it is approved', client, agree('e-done'), 'notPossible record'],
  [
    'I15 nor is removed',
    client,
    {type: 'removeAgreement', agreementId: 'a-done'},
    'notPossible record',
  ],
  ['I15 the client approves', client, approve('e-past', ['m-mum']), 'applied'],
  ['I15 nobody else', coach, approve('e-past', ['m-coach']), 'notAllowed', recording],
  ['I15 what was not held is not approved', client, approve('e-next'), 'notPossible state'],
  [
    'I15 what is not approved is not shared',
    client,
    {type: 'shareRecord', meetingId: 'e-past', sharedWith: ['m-mum']},
    'notPossible record',
  ],
  ['I15 the client opens it again', client, to('reopenRecord', 'e-done'), 'applied'],
  [
    'what came of an item is written down by whoever records',
    coach,
    word('i-next', {outcome: 'Good'}),
    'applied',
    recording,
  ],
  ['and not by others', mum, word('i-next', {outcome: 'Good'}), 'notAllowed'],
  [
    'who records does not change the agenda',
    coach,
    word('i-next', {title: 'x', outcome: 'y'}),
    'notAllowed',
    recording,
  ],
];

describe('Deciding about meetings', () => {
  for (const [says, by, command, expected, group = scene, at = now] of lines) {
    it(`${says}: ${expected}`, () => assert.equal(outcome(group, by, command, at), expected));
  }
});

describe('A planned meeting', () => {
  const planned = after(scene, client, plan());

  it('invites everybody who takes part, and expects the doctor once a year (DR23)', () => {
    const {invited, durationMinutes} = the(planned, 'meetings', 'e-new');
    assert.equal(durationMinutes, 60);
    assert.deepEqual(
      invited.map(({membershipId, expected}) => [membershipId, expected]),
      [
        ['m-mum', true],
        ['m-ro', true],
        ['m-doc', true],
        ['m-peer', true],
        ['m-coach', true],
      ],
    );
    const came = after(after(scene, client, hold('e-next', ['m-doc'])), client, plan());
    const doctor = the(came, 'meetings', 'e-new').invited.find(
      ({membershipId}) => membershipId === 'm-doc',
    );
    assert.equal(doctor?.expected, false);
  });

  it('I17 stands beside any number of others', () => {
    const second = plan({meeting: {id: 'e-more', kind: 'followUp'}, items: []});
    assert.equal(outcome(planned, client, second), 'applied');
  });

  it('I13 waits with what a planner may not put on the agenda', () => {
    const group = after(planning, facilitator, plan());
    assert.equal(group.agendaItems.find(({id}) => id === 'i-new')?.state, 'proposed');
    const both = after(lending('prepareAgenda', 'm-ro', planning), facilitator, plan());
    assert.equal(both.agendaItems.find(({id}) => id === 'i-new')?.state, 'accepted');
  });

  it('is gone and back, letter for letter', () => {
    const group = after(scene, client, to('removeMeeting', 'e-next'));
    assert.equal(
      group.agendaItems.some(({meetingId}) => meetingId === 'e-next'),
      false,
    );
    const back = after(group, client, wayBack(scene, client, to('removeMeeting', 'e-next')));
    assert.deepEqual(the(back, 'meetings', 'e-next'), the(scene, 'meetings', 'e-next'));
  });

  it('cannot come back with replies and readers that it never had', () => {
    const forged = meeting('e-new', {
      invited: [{membershipId: 'm-mum', expected: true, reply: 'yes', attended: true}],
      sharedWith: ['m-coach'],
    });
    const group = after(scene, client, {type: 'restoreMeeting', meeting: forged, items: []});
    const {invited, sharedWith} = the(group, 'meetings', 'e-new');
    assert.deepEqual([invited, sharedWith], [[{membershipId: 'm-mum', expected: true}], []]);
    const held = {...forged, state: 'held'};
    const wrong = {type: 'restoreMeeting', meeting: held, items: []} as const;
    assert.equal(outcome(scene, client, wrong), 'invalid meeting.state');
  });

  it('asks again when it moves to another day', () => {
    const said = after(scene, mum, reply('mum', 'yes'));
    const replies = (group: typeof scene) =>
      the(group, 'meetings', 'e-next').invited.map((invitee) => invitee.reply);
    assert.ok(replies(said).includes('yes'));
    assert.ok(replies(after(said, client, edit('e-next', {placeText: 'Park'}))).includes('yes'));
    assert.ok(!replies(after(said, client, edit('e-next', {start: now}))).includes('yes'));
  });
});

describe('A reply', () => {
  const said = after(after(scene, mum, reply('mum', 'yes')), peer, reply('peer', 'no'));
  const replies = (group: typeof scene) =>
    Object.fromEntries(
      the(group, 'meetings', 'e-next').invited.flatMap(({membershipId, reply: answer}) =>
        answer ? [[membershipId, answer]] : [],
      ),
    );
  const both = {'m-mum': 'yes', 'm-peer': 'no'};
  const moved = after(said, client, edit('e-next', {start: now}));

  it('waits with its moment, and comes back when the meeting goes back to it', () => {
    assert.deepEqual(replies(moved), {});
    const back = wayBack(said, client, edit('e-next', {start: now}));
    assert.deepEqual(replies(after(moved, client, back)), both);
    const written = {start: '2026-06-20T10:00:00+02:00'};
    assert.deepEqual(replies(after(moved, client, edit('e-next', written))), both);
  });

  it('to each moment is kept for itself', () => {
    const other = after(moved, mum, reply('mum', 'maybe'));
    const back = after(other, client, edit('e-next', {start: '2026-06-20T08:00:00.000Z'}));
    assert.deepEqual(replies(back), both);
    assert.deepEqual(replies(after(back, client, edit('e-next', {start: now}))), {
      'm-mum': 'maybe',
    });
    const none = after(back, client, edit('e-next', {start: null}));
    assert.deepEqual(replies(none), {});
    assert.deepEqual(
      replies(after(none, client, edit('e-next', {start: '2026-06-20T08:00:00.000Z'}))),
      both,
    );
  });

  it('keeps the meeting from being thrown away, also while it waits', () => {
    assert.equal(outcome(moved, client, to('removeMeeting', 'e-next')), 'notPossible state');
  });

  it('at another moment is seen by who gave it and who plans, and cannot be made up', () => {
    const earlierOf = (group: typeof scene) =>
      the(group, 'meetings', 'e-next').invited.flatMap(({membershipId, earlier}) =>
        earlier ? [membershipId] : [],
      );
    assert.deepEqual(earlierOf(projectFor(moved, mum, {at: now})), ['m-mum']);
    assert.deepEqual(earlierOf(projectFor(moved, facilitator, {at: now})), ['m-mum', 'm-peer']);
    const forged = {...the(moved, 'meetings', 'e-next'), id: 'e-new'};
    const command = {type: 'restoreMeeting', meeting: forged, items: []} as const;
    const {invited} = the(after(moved, client, command), 'meetings', 'e-new');
    assert.equal(
      invited.some(({earlier}) => earlier),
      false,
    );
  });
});

describe('A plan that somebody takes away for the client', () => {
  const gone = to('removeMeeting', 'e-next');
  const lent = lending('prepareAgenda', 'm-ro', planning);

  it('goes and comes back where they see all of it', () => {
    const less = after(lent, facilitator, gone);
    const back = after(less, facilitator, wayBack(lent, facilitator, gone));
    assert.deepEqual(
      back.agendaItems
        .map(({onBehalf: _mark, ...thing}) => thing)
        .filter(({meetingId}) => meetingId === 'e-next'),
      scene.agendaItems.filter(({meetingId}) => meetingId === 'e-next'),
    );
  });

  it('stays where the client keeps something of it to themself, so that nothing is lost', () => {
    const put = (more: object) =>
      after(lent, client, {type: 'addAgendaItem', item: one('i-mine', 'e-next', 'custom', more)});
    assert.equal(outcome(put({visibility: 'client'}), facilitator, gone), 'notPossible');
    assert.equal(outcome(put({goalIds: ['g-secret']}), facilitator, gone), 'notPossible');
    assert.equal(outcome(put({goalIds: ['g-now']}), facilitator, gone), 'applied');
    assert.equal(outcome(planning, facilitator, gone), 'notPossible', 'an item that mum proposed');
    const prepared = after(lent, client, prepare('say'));
    assert.equal(outcome(prepared, facilitator, gone), 'notPossible');
  });

  it('does not come back with words in the client’s own preparation', () => {
    const forged = meeting('e-new', {preparation: 'Never said'});
    const command = {type: 'restoreMeeting', meeting: forged, items: []} as const;
    const group = after(lent, facilitator, command);
    assert.equal('preparation' in the(group, 'meetings', 'e-new'), false);
  });
});

describe('A meeting that took place', () => {
  it('names who was there, and nobody as absent', () => {
    const group = after(scene, client, hold('e-soon', ['m-mum', 'm-cousin']));
    const {state: is, heldOn, invited} = the(group, 'meetings', 'e-soon');
    assert.deepEqual([is, heldOn], ['held', now]);
    assert.deepEqual(
      invited.filter(({attended}) => attended !== undefined),
      [{membershipId: 'm-mum', expected: true, attended: true}],
    );
    assert.deepEqual(
      after(group, client, wayBack(scene, client, hold('e-soon', ['m-mum']))),
      scene,
    );
  });

  it('has a draft as long as something is agreed', () => {
    const group = after(scene, client, agree('e-soon'));
    assert.equal(the(group, 'meetings', 'e-soon').record, 'draft');
    assert.deepEqual(after(group, client, wayBack(scene, client, agree('e-soon'))), scene);
  });

  it('I15 is shared with members only, and with nobody once it is opened again', () => {
    const group = after(scene, client, approve('e-past', ['m-mum', 'm-cousin', 'nowhere']));
    assert.deepEqual(the(group, 'meetings', 'e-past').sharedWith, ['m-mum']);
    const open = after(group, client, to('reopenRecord', 'e-past'));
    assert.deepEqual(the(open, 'meetings', 'e-past'), {
      ...the(scene, 'meetings', 'e-past'),
      sharedBefore: ['m-mum'],
    });
    for (const actor of [mum, coach, facilitator]) {
      const {meetings} = projectFor(open, actor, {at: now});
      assert.equal(
        meetings.some((one) => 'sharedBefore' in one),
        false,
      );
    }
  });

  it('asks whoever shall do what was agreed', () => {
    const owner = {kind: 'member', membershipId: 'm-coach', consent: 'yes'} as const;
    const {agreement} = agree('e-past');
    const command = {type: 'addAgreement', agreement: {...agreement, who: owner}} as const;
    const group = after(scene, client, command);
    const {who} = group.agreements.find(({id}) => id === 'a-new') ?? {};
    assert.deepEqual(who, {...owner, consent: 'asked'});
  });
});

describe('An agreement that somebody else shall do', () => {
  const owner = {kind: 'member', membershipId: 'm-mum', consent: 'asked'} as const;
  const {agreement} = agree('e-past');
  const asked = after(
    after(scene, client, {type: 'addAgreement', agreement: {...agreement, who: owner}}),
    client,
    approve('e-past', ['m-mum', 'm-coach']),
  );
  const answer = (consent: 'asked' | 'yes' | 'no') =>
    ({type: 'answerAgreement', agreementId: 'a-new', consent}) as const;
  const whoOf = (group: typeof scene) => group.agreements.find(({id}) => id === 'a-new')?.who;

  for (const consent of ['yes', 'no'] as const) {
    it(`I10 gets a "${consent}" from that person, also without a step, and it can be taken back`, () => {
      const group = after(asked, mum, answer(consent));
      assert.deepEqual(whoOf(group), {...owner, consent});
      assert.deepEqual(after(group, mum, wayBack(asked, mum, answer(consent))), asked);
    });
  }

  it('I10 gets a yes to the words that were read, and to no others', () => {
    const read = (text: string) => ({...answer('yes'), was: {text}});
    assert.equal(outcome(asked, mum, read(` ${agreement.text} `)), 'applied');
    assert.equal(outcome(asked, mum, read('Other words')), 'notPossible text');
    const back = wayBack(after(asked, mum, answer('yes')), mum, answer('asked'));
    const agreements = asked.agreements.map((one) =>
      one.id === 'a-new' ? {...one, text: 'Other words'} : one,
    );
    assert.equal(outcome({...asked, agreements}, mum, back), 'notPossible text');
  });

  it('I10 gets an answer from nobody else', () => {
    assert.equal(outcome(asked, client, answer('yes')), 'notAllowed');
    assert.equal(outcome(asked, coach, answer('yes')), 'notAllowed');
    assert.equal(outcome(asked, mum, {...answer('yes'), agreementId: 'a-done'}), 'notAllowed');
  });

  it('is answered together with the step that it became', () => {
    const step = {id: 's-new', goalId: 'g-later', text: 'Walk', who: owner, order: 'W'};
    const steps = [...asked.steps, {...step, state: 'requested'}];
    const agreements = asked.agreements.map((one) =>
      one.id === 'a-new' ? {...one, stepId: 's-new'} : one,
    );
    const group = after({...asked, steps, agreements}, mum, answer('yes'));
    assert.equal(the(group, 'steps', 's-new').state, 'agreed');
    assert.deepEqual(the(group, 'steps', 's-new').who, {...owner, consent: 'yes'});
  });
});

describe('The agenda of two writers', () => {
  it('keeps both texts', () => {
    const command = {...word('i-next', {outcome: 'Mine'}), was: {outcome: 'Older'}};
    const recorded = after(scene, client, word('i-next', {outcome: 'Theirs'}));
    assert.deepEqual(decided(recorded, client, command), {
      outcome: 'refused',
      refusal: {reason: 'changedMeanwhile', path: 'outcome', current: 'Theirs'},
    });
  });

  it('says nothing about an outcome that is not for everybody', () => {
    const recorded = after(scene, client, word('i-next', {outcome: 'Private'}));
    const command = {...word('i-next', {outcome: 'x'}), was: {outcome: 'y'}};
    for (const by of [mum, clinician]) {
      assert.ok(!JSON.stringify(decided(recorded, by, command)).includes('Private'));
    }
  });

  it('proposes for others, in the words of the proposer', () => {
    const group = after(scene, peer, put('e-next', {title: 'Sleep', state: 'accepted'}));
    const {
      state: is,
      proposedBy,
      title,
    } = group.agendaItems.find(({id}) => id === 'i-new') ?? item('', '');
    assert.deepEqual({is, proposedBy, title}, {is: 'proposed', proposedBy: peer, title: 'Sleep'});
  });
});
