import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command} from '../../../src/domain/command.js';
import {projectFor} from '../../../src/domain/project.js';
import {
  after,
  client,
  clinician,
  coach,
  cousin,
  decided,
  facilitator,
  hoursLater,
  legal,
  lending,
  mum,
  nobody,
  now,
  outcome,
  peer,
  scene,
  the,
  wayBack,
  type Line,
} from '../scene.js';

const bob = {id: 'bob', displayName: 'Bob', kind: 'informal'} as const;
const add = {type: 'addPerson', person: bob} as const;
const nominate = (personId: string, roles?: string[]) =>
  ({
    type: 'nominatePerson',
    personId,
    membershipId: `m-new-${personId}`,
    ...(roles && {roles}),
  }) as const;
const ask = (membershipId: string) => ({type: 'askPerson', membershipId, asker: 'client'}) as const;
const answer = (membershipId: string, value: string | null) =>
  ({type: 'answerInvitation', membershipId, answer: value}) as const;
const leave = {type: 'leaveGroup', membershipId: 'm-mum'} as const;
const end = (membershipId: string) => ({type: 'endMembership', membershipId}) as const;
const resume = (membershipId: string) => ({type: 'resumeMembership', membershipId}) as const;
const remove = (personId: string) => ({type: 'removePerson', personId}) as const;
const lent = lending('editNetwork');
const inviting = lending('inviteMembers');
const left = after(scene, mum, leave);
const ended = after(scene, client, end('m-mum'));

const lines: readonly Line[] = [
  // The map is the client's; drawing is lent, choosing never is (I1).
  ['the client adds somebody', client, add, 'applied'],
  ['an id counts once', client, {type: 'addPerson', person: {...bob, id: 'mum'}}, 'exists'],
  [
    'a name says something',
    client,
    {type: 'addPerson', person: {...bob, displayName: ' '}},
    'invalid person.displayName',
  ],
  ['a member does not draw', mum, add, 'notAllowed'],
  ['the facilitator draws when asked to', facilitator, add, 'applied', lent],
  ['and not without', facilitator, add, 'notAllowed'],
  ['a legal representative only by the host', legal, add, 'notAllowed'],
  ['I1 the client chooses', client, nominate('stranger'), 'applied'],
  ['I1 a delegate does not choose', facilitator, nominate('stranger'), 'proposed', lent],
  [
    'I1 who draws may think of somebody',
    facilitator,
    {type: 'considerPerson', personId: 'stranger', membershipId: 'm-x'},
    'applied',
    lent,
  ],
  [
    'I1 a thought is no way to take a choice back',
    facilitator,
    {type: 'considerPerson', personId: 'neighbour', membershipId: 'm-x'},
    'proposed',
    lent,
  ],
  ['I1 nor is taking somebody off the map', facilitator, remove('neighbour'), 'proposed', lent],
  [
    'I1 only the client withdraws',
    facilitator,
    {type: 'withdrawNomination', membershipId: 'm-neighbour'},
    'proposed',
    lent,
  ],
  ['I20 a member proposes somebody new', mum, {...nominate('bob'), person: bob}, 'proposed'],
  ['I20 a member proposes that somebody goes', mum, end('m-coach'), 'proposed'],
  ['what a member does not see is not there', mum, nominate('stranger'), 'notFound'],
  ['nor is who was only asked', mum, end('m-cousin'), 'notFound'],
  [
    'a tie joins two',
    client,
    {type: 'addTie', tie: {id: 't-2', from: 'mum', to: 'mum'}},
    'invalid tie.to',
  ],
  [
    'a tie is there once, in either direction',
    client,
    {type: 'addTie', tie: {id: 't-2', from: 'aunt', to: 'mum'}},
    'exists',
  ],
  [
    'a tie joins who is there',
    client,
    {type: 'addTie', tie: {id: 't-2', from: 'aunt', to: 'x'}},
    'notFound',
  ],

  // misschien → gekozen → gevraagd → doet mee (§10).
  ['choosing is not asking', client, ask('m-aunt'), 'notPossible state'],
  ['who is chosen can be asked', client, ask('m-neighbour'), 'applied'],
  ['asking is lent', facilitator, ask('m-neighbour'), 'applied', inviting],
  ['asking is not proposed', facilitator, ask('m-cousin'), 'notAllowed'],
  ['who was asked answers', cousin, answer('m-cousin', 'yes'), 'applied'],
  ['in one of the known words', cousin, answer('m-cousin', 'perhaps'), 'invalid answer'],
  ['I2 nobody answers for them', client, answer('m-cousin', 'yes'), 'notAllowed'],
  ['I2 not even who asked', facilitator, answer('m-cousin', 'yes'), 'notAllowed', inviting],
  [
    'who was not asked learns nothing',
    {kind: 'member', membershipId: 'm-neighbour'},
    answer('m-neighbour', 'yes'),
    'notFound',
  ],
  [
    'who is thought of learns nothing',
    {kind: 'member', membershipId: 'm-aunt'},
    answer('m-aunt', 'yes'),
    'notFound',
  ],
  ['an unknown id answers alike', nobody, answer('m-nobody', 'yes'), 'notFound'],
  [
    'who takes part leaves, and does not answer again',
    mum,
    answer('m-mum', 'no'),
    'notPossible state',
  ],
  [
    'I3 who was asked does nothing else',
    cousin,
    {type: 'rateGoal', rating: {id: 'r', goalId: 'g-later', scale: 'words4', value: 'same'}},
    'notAllowed',
  ],
  [
    'I3 and finds nothing',
    cousin,
    {type: 'setStepState', stepId: 's-mine', state: 'done'},
    'notFound',
  ],
  [
    'waiting is for who is chosen or asked',
    client,
    {type: 'holdNomination', membershipId: 'm-aunt'},
    'notPossible state',
  ],
  [
    'a member is not put on hold',
    client,
    {type: 'holdNomination', membershipId: 'm-mum'},
    'notPossible state',
  ],
  [
    'an invitation is withdrawn',
    client,
    {type: 'withdrawInvitation', membershipId: 'm-cousin'},
    'applied',
  ],
  [
    'a nomination too, also when asked',
    client,
    {type: 'withdrawNomination', membershipId: 'm-cousin'},
    'applied',
  ],

  // Talks, contributions, roles.
  [
    'the facilitator says that a talk was held',
    facilitator,
    {type: 'setTalk', membershipId: 'm-cousin', talk: 'done'},
    'applied',
  ],
  [
    'the client does not say it for them',
    client,
    {type: 'setTalk', membershipId: 'm-cousin', talk: 'done'},
    'notAllowed',
  ],
  [
    'but may skip it',
    client,
    {type: 'setTalk', membershipId: 'm-cousin', talk: 'skipped'},
    'applied',
  ],
  [
    'one’s own words about what one can',
    mum,
    {type: 'setContribution', membershipId: 'm-mum', can: 'Cook'},
    'applied',
  ],
  [
    'are nobody else’s',
    client,
    {type: 'setContribution', membershipId: 'm-mum', can: 'Cook'},
    'notAllowed',
  ],
  [
    'the client gives roles',
    client,
    {type: 'setRoles', membershipId: 'm-coach', roles: ['facilitator']},
    'applied',
  ],
  [
    'nobody gives themselves a role',
    facilitator,
    {type: 'setRoles', membershipId: 'm-ro', roles: ['responsibleClinician']},
    'proposed',
  ],
  [
    'the facilitator gives the role back',
    facilitator,
    {type: 'handBackFacilitation', membershipId: 'm-ro'},
    'applied',
  ],
  [
    'and nobody else takes it',
    mum,
    {type: 'handBackFacilitation', membershipId: 'm-ro'},
    'notAllowed',
  ],
  [
    'somebody stands in',
    client,
    {type: 'setActingFor', membershipId: 'm-coach', actingFor: 'm-ro'},
    'applied',
  ],
  [
    'nobody stands in before they take part',
    client,
    {type: 'setActingFor', membershipId: 'm-cousin', actingFor: 'm-ro'},
    'notPossible member',
  ],
  [
    'nobody stands in for somebody who does not take part',
    client,
    {type: 'setActingFor', membershipId: 'm-coach', actingFor: 'm-cousin'},
    'notPossible member',
  ],
  [
    'nobody stands in for themselves',
    client,
    {type: 'setActingFor', membershipId: 'm-ro', actingFor: 'm-ro'},
    'invalid actingFor',
  ],

  // Leaving and ending.
  ['I4 a member leaves', mum, leave, 'applied'],
  ['I4 nobody leaves for them', client, leave, 'notAllowed'],
  [
    'I4 also from a closed group',
    mum,
    leave,
    'applied',
    after(scene, client, {type: 'setGroupStatus', status: 'closed'}),
  ],
  ['the client ends it', client, end('m-mum'), 'applied'],
  ['only of who takes part', client, end('m-cousin'), 'notPossible member'],
  ['who left comes back within a day', mum, resume('m-mum'), 'applied', left, hoursLater(23)],
  ['and later is asked again', mum, resume('m-mum'), 'notPossible state', left, hoursLater(25)],
  ['nobody brings back who left', client, resume('m-mum'), 'notAllowed', left],
  ['who was ended does not come back alone', mum, resume('m-mum'), 'notAllowed', ended],
  [
    'the client takes it back within a day',
    client,
    resume('m-mum'),
    'applied',
    ended,
    hoursLater(23),
  ],
  ['and later asks again', client, resume('m-mum'), 'notPossible state', ended, hoursLater(25)],
  ['who never took part does not come back', client, resume('m-cousin'), 'notPossible state'],
];

describe('Deciding about people', () => {
  for (const [says, by, command, expected, group = scene, at = now] of lines) {
    it(`${says}: ${expected}`, () => assert.equal(outcome(group, by, command, at), expected));
  }
});

describe('Choosing and asking', () => {
  it('begins with one way into the group, and keeps to it', () => {
    const once = after(scene, client, nominate('stranger'));
    const twice = {...nominate('stranger'), membershipId: 'm-other'} as const;
    assert.equal(outcome(once, client, twice), 'same');
    const again = after(scene, client, {...nominate('aunt'), membershipId: 'm-other'});
    assert.equal(the(again, 'memberships', 'm-aunt').state, 'nominated');
    assert.equal(again.memberships.length, scene.memberships.length);
  });

  it('I2 makes a member of who says yes, with a role', () => {
    const group = after(scene, cousin, answer('m-cousin', 'yes'));
    const {state, answeredOn, since} = the(group, 'memberships', 'm-cousin');
    assert.deepEqual({state, answeredOn, since}, {state: 'member', answeredOn: now, since: now});
  });

  for (const [value, state] of [
    ['no', 'declined'],
    ['later', 'later'],
    ['talkFirst', 'asked'],
  ] as const) {
    it(`makes "${state}" of the answer "${value}", which can be taken back`, () => {
      const group = after(scene, cousin, answer('m-cousin', value));
      assert.equal(the(group, 'memberships', 'm-cousin').state, state);
      const back = after(group, cousin, wayBack(scene, cousin, answer('m-cousin', value)));
      assert.deepEqual(back, scene);
    });
  }

  it('takes a yes back within a day, and not later', () => {
    const group = after(scene, cousin, answer('m-cousin', 'yes'));
    const back = answer('m-cousin', null);
    assert.equal(outcome(group, cousin, back, hoursLater(23)), 'applied');
    assert.equal(outcome(group, cousin, back, hoursLater(25)), 'notPossible state');
  });

  it('I2 lets a required role take part by function, while in care', () => {
    const second = nominate('nurse', ['responsibleClinician']);
    const membership = the(after(scene, client, second), 'memberships', 'm-new-nurse');
    assert.equal(membership.state, 'member');
    assert.equal(membership.byFunction, true);
    const free = after(scene, client, {type: 'setCareSetting', inCare: false});
    assert.equal(the(after(free, client, second), 'memberships', 'm-new-nurse').state, 'nominated');
  });

  it('I2 never by function for somebody close', () => {
    const group = after(scene, client, nominate('stranger', ['facilitator']));
    assert.equal(the(group, 'memberships', 'm-new-stranger').state, 'nominated');
  });

  it('begins anew with whoever left, and keeps the history', () => {
    const group = after(left, client, nominate('mum'));
    assert.deepEqual(
      group.memberships.filter(({personId}) => personId === 'mum').map(({state}) => state),
      ['left', 'nominated'],
    );
  });

  it('forgets an earlier answer when the client asks again', () => {
    const said = after(scene, cousin, answer('m-cousin', 'later'));
    const group = after(said, client, ask('m-cousin'));
    assert.equal(the(group, 'memberships', 'm-cousin').answer, undefined);
    assert.equal(the(group, 'memberships', 'm-cousin').state, 'asked');
    assert.deepEqual(
      the(after(group, client, wayBack(said, client, ask('m-cousin'))), 'memberships', 'm-cousin')
        .answer,
      'later',
    );
  });

  it('restores no yes that nobody gave', () => {
    const forged = {...the(scene, 'memberships', 'm-neighbour'), state: 'member', answer: 'yes'};
    const command = {type: 'restoreMembership', membership: forged} as const;
    assert.equal(outcome(scene, client, command), 'invalid membership');
    const words = {...the(scene, 'memberships', 'm-neighbour'), can: 'Everything'};
    const other = {type: 'restoreMembership', membership: words} as const;
    assert.equal(outcome(scene, client, other), 'notPossible membership');
    const fresh = {id: 'm-x', personId: 'stranger', roles: [], state: 'member', since: now};
    assert.equal(
      outcome(scene, client, {type: 'restoreMembership', membership: fresh}),
      'invalid memberships',
    );
  });
});

describe('Proposing somebody new', () => {
  it('says who it is, and not how the client feels about them (DR4)', () => {
    const wish = {
      ...nominate('bob'),
      person: {...bob, relation: 'neighbour', closeness: 1, contact: 'often', note: 'x'},
    } as const;
    const asked = decided(scene, mum, wish);
    assert.ok(asked.outcome === 'proposed');
    const {proposal} = asked;
    const group = after(asked.group, client, {type: 'acceptProposal', proposalId: proposal.id});
    assert.deepEqual(the(group, 'people', 'bob'), {...bob, relation: 'neighbour'});
  });
});

describe('Roles', () => {
  const facilitators = (group: typeof scene) =>
    group.memberships.filter(
      ({state, roles}) => state === 'member' && roles.includes('facilitator'),
    );

  it('I6 moves the role of facilitator, and puts it back', () => {
    const command = {type: 'setRoles', membershipId: 'm-coach', roles: ['facilitator']} as const;
    const group = after(scene, client, command);
    assert.deepEqual(
      facilitators(group).map(({id}) => id),
      ['m-coach'],
    );
    assert.deepEqual(the(group, 'memberships', 'm-ro').roles, ['formalMember']);
    assert.deepEqual(after(group, client, wayBack(scene, client, command)), scene);
  });

  it('I6 also when a second one is chosen', () => {
    const group = after(scene, client, nominate('nurse', ['facilitator']));
    assert.deepEqual(
      facilitators(group).map(({id}) => id),
      ['m-new-nurse'],
    );
    const back = wayBack(scene, client, nominate('nurse', ['facilitator']));
    assert.deepEqual(after(group, client, back), scene);
  });

  it('I5 says nothing when a required role is missing', () => {
    const command = {type: 'handBackFacilitation', membershipId: 'm-ro'} as const;
    const group = after(scene, facilitator, command);
    assert.deepEqual(facilitators(group), []);
    assert.equal(outcome(group, client, add), 'applied');
  });
});

describe('Leaving', () => {
  const steps = (group: typeof scene) => the(group, 'steps', 's-mum');
  const busy = after(
    after(lending('chair', 'm-mum'), client, {
      ...{type: 'editMeeting', meetingId: 'e-next'},
      change: {chair: {kind: 'member', membershipId: 'm-mum'}},
    }),
    mum,
    {type: 'editGoal', goalId: 'g-later', change: {text: 'Hers'}},
    now,
    {id: 'wish'},
  );

  for (const [how, by, command] of [
    ['who leaves', mum, leave],
    ['whose membership ends', client, end('m-mum')],
    ['who is taken off the map', client, remove('mum')],
  ] as const) {
    it(`I4 takes everything along of ${how}`, () => {
      const group = after(busy, by, command);
      assert.deepEqual(steps(group).who, {kind: 'client'});
      assert.equal(steps(group).state, 'open');
      assert.deepEqual(steps(group).history, [
        {on: now, who: steps(scene).who, state: 'agreed', text: 'Text of s-mum'},
      ]);
      assert.deepEqual(the(group, 'goals', 'g-chosen').visibleTo, ['m-coach']);
      assert.deepEqual(the(group, 'meetings', 'e-done').sharedWith, ['m-ro']);
      assert.equal(the(group, 'meetings', 'e-next').chair, undefined);
      assert.deepEqual(the(group, 'meetings', 'e-soon').chair, {kind: 'client'});
      assert.deepEqual(
        group.delegations.map(({revokedOn}) => revokedOn),
        [now],
      );
      assert.deepEqual(
        group.proposals.map(({state}) => state),
        ['withdrawn'],
      );
    });
  }

  for (const [how, command] of [
    ['an ended membership', end('m-mum')],
    ['a person', remove('mum')],
  ] as const) {
    it(`gives all of it back with ${how}`, () => {
      const group = after(busy, client, command);
      const back = after(group, client, wayBack(busy, client, command), hoursLater(1));
      const sorted = (list: readonly string[] | undefined) => list?.toSorted();
      assert.deepEqual(steps(back), steps(busy));
      assert.deepEqual(sorted(the(back, 'goals', 'g-chosen').visibleTo), ['m-coach', 'm-mum']);
      assert.deepEqual(sorted(the(back, 'meetings', 'e-done').sharedWith), ['m-mum', 'm-ro']);
      assert.deepEqual(
        the(back, 'meetings', 'e-next').chair,
        the(busy, 'meetings', 'e-next').chair,
      );
      assert.deepEqual(back.delegations, busy.delegations);
      assert.deepEqual(back.proposals, busy.proposals);
      assert.deepEqual(the(back, 'memberships', 'm-mum'), the(busy, 'memberships', 'm-mum'));
    });
  }

  it('gives who left and comes back their steps, and not what the client showed and lent', () => {
    const group = after(busy, mum, leave);
    const back = after(group, mum, wayBack(busy, mum, leave), hoursLater(1));
    assert.deepEqual(steps(back), steps(busy));
    assert.deepEqual(the(back, 'goals', 'g-chosen').visibleTo, ['m-coach']);
    assert.deepEqual(
      back.delegations.map(({revokedOn}) => revokedOn),
      [now],
    );
  });
});

describe('Taking somebody off the map', () => {
  it('I22 forgets who never heard of it', () => {
    const kept = after(scene, client, {
      type: 'keepMapSnapshot',
      snapshot: {
        ...{id: 'map-1', on: now},
        people: [{personId: 'aunt', displayName: 'Name of aunt', kind: 'informal'}],
      },
    });
    const group = after(kept, client, remove('aunt'));
    assert.ok(!JSON.stringify(group).includes('aunt'));
    const back = after(group, client, wayBack(kept, client, remove('aunt')));
    assert.deepEqual(
      JSON.stringify(back.memberships.find(({id}) => id === 'm-aunt')),
      JSON.stringify(the(kept, 'memberships', 'm-aunt')),
    );
    assert.deepEqual(back.mapSnapshots, kept.mapSnapshots);
    assert.deepEqual(back.ties, kept.ties);
  });

  it('I22 keeps of a member only the name', () => {
    const group = after(scene, client, remove('mum'));
    assert.deepEqual(the(group, 'people', 'mum'), {
      ...{id: 'mum', displayName: 'Name of mum', kind: 'informal', removedOn: now},
    });
    assert.equal(the(group, 'memberships', 'm-mum').state, 'ended');
    assert.deepEqual(group.ties, []);
  });

  describe('in the name of the client', () => {
    const kept = after(lent, client, {
      type: 'keepMapSnapshot',
      snapshot: {
        ...{id: 'map-1', on: now},
        people: [{personId: 'aunt', displayName: 'Name of aunt', kind: 'informal'}],
      },
    });
    const noted = after(kept, client, {
      ...{type: 'editPerson', personId: 'aunt'},
      change: {note: 'Only mine'},
    });
    const gone = after(noted, facilitator, remove('aunt'));

    it('I19 gives back with the person what only the client sees', () => {
      // The page of who helps knows neither the note nor the kept map.
      const page = projectFor(noted, facilitator, {at: now});
      const back = wayBack(page, facilitator, remove('aunt'));
      assert.ok(!JSON.stringify(back).includes('Only mine'));
      const group = after(gone, facilitator, back);
      assert.equal(the(group, 'people', 'aunt').note, 'Only mine');
      assert.deepEqual(group.mapSnapshots, noted.mapSnapshots);
      assert.deepEqual(wayBack(noted, facilitator, remove('aunt')), back);
    });

    for (const draw of [
      add,
      {type: 'placePerson', personId: 'mum', closeness: 3},
      {type: 'editPerson', personId: 'mum', change: {contact: 'often'}},
      {type: 'importPeople', people: [bob], ties: []},
      remove('cousin'),
    ] as const)
      it(`I22 forgets the rest when the client draws after the day for the way back: ${draw.type}`, () => {
        const soon = decided(gone, client, draw, hoursLater(23));
        const later = decided(gone, client, draw, hoursLater(25));
        assert.ok(soon.outcome === 'applied' && later.outcome === 'applied');
        assert.ok(JSON.stringify(soon.group).includes('Only mine'));
        assert.ok(!JSON.stringify(later.group).includes('aunt'));
      });

    it('I19 writes no note and keeps no map', () => {
      const edit = {type: 'editPerson', personId: 'mum', change: {note: 'x'}} as const;
      assert.equal(outcome(lent, facilitator, edit), 'notAllowed');
      const snapshot = {id: 'map-2', on: now, people: []};
      assert.equal(outcome(lent, facilitator, {type: 'keepMapSnapshot', snapshot}), 'notAllowed');
      const brought = {type: 'addPerson', person: {...bob, note: 'x'}} as const;
      assert.equal(the(after(lent, facilitator, brought), 'people', 'bob').note, undefined);
    });
  });

  it('finds nobody on the map who was taken off it', () => {
    const group = after(scene, client, remove('mum'));
    for (const command of [
      remove('mum'),
      nominate('mum'),
      {type: 'editPerson', personId: 'mum', change: {note: 'x'}},
      {type: 'addTie', tie: {id: 't-9', from: 'mum', to: 'aunt'}},
    ] as const) {
      assert.equal(outcome(group, client, command), 'notFound', command.type);
    }
  });

  it('puts nobody back later than a day', () => {
    const back = wayBack(scene, client, remove('mum'));
    const group = after(scene, client, remove('mum'));
    assert.equal(outcome(group, client, back, hoursLater(25)), 'notPossible removedOn');
  });

  it('makes nobody a member who was none', () => {
    const back = wayBack(scene, client, remove('cousin'));
    assert.ok(back.type === 'restorePerson');
    const group = after(scene, client, remove('cousin'));
    const forged = back.memberships.map((membership) => ({...membership, state: 'member'}));
    for (const memberships of [forged, forged.map((one) => ({...one, answer: 'yes'}))]) {
      const command = {...back, memberships} as typeof back;
      assert.equal(outcome(group, client, command), 'invalid memberships');
    }
  });

  it('takes several at once, and puts them back', () => {
    const both = {type: 'removePeople', personIds: ['mum', 'aunt']} as const;
    const group = after(scene, client, both);
    const back = after(group, client, wayBack(scene, client, both));
    const names = (of: typeof scene) => of.people.map(({displayName}) => displayName).toSorted();
    assert.deepEqual(names(back), names(scene));
    assert.deepEqual(back.ties, scene.ties);
  });
});

describe('Giving somebody a place', () => {
  const places = (group: typeof scene) =>
    ['mum', 'aunt', 'peer'].map((id) => the(group, 'people', id).place);
  const others = [
    {personId: 'aunt', place: 0.25},
    {personId: 'peer', place: 0.5},
  ];
  const beside = {type: 'placePerson', personId: 'mum', place: 0.375, others} as const;

  it('lets the others stand where they were drawn, and takes all of it back at once', () => {
    const group = after(scene, client, beside);
    assert.deepEqual(places(group), [0.375, 0.25, 0.5]);
    assert.deepEqual(places(after(group, client, wayBack(scene, client, beside))), places(scene));
  });

  it('does not mind that one of the others was taken off meanwhile', () => {
    const group = after(after(scene, client, remove('aunt')), client, beside);
    assert.deepEqual(the(group, 'people', 'peer').place, 0.5);
  });
});

describe('Two writers', () => {
  const edit = (note: string, was: string) =>
    ({type: 'editPerson', personId: 'mum', change: {note}, was: {note: was}}) as const;

  it('keeps what the other one wrote, and says what it is', () => {
    const decision = decided(scene, client, edit('Mine', 'Older'));
    assert.deepEqual(decision, {
      outcome: 'refused',
      refusal: {reason: 'changedMeanwhile', path: 'note', current: 'Private'},
    });
  });

  it('is content when both wrote the same, or nobody else wrote', () => {
    assert.equal(outcome(scene, client, edit('Private', 'Older')), 'same');
    assert.equal(outcome(scene, client, edit('Mine', 'Private')), 'applied');
  });
});

describe('What is not allowed', () => {
  it('is the same for everybody who is not the client', () => {
    for (const by of [mum, peer, coach, clinician]) {
      assert.equal(outcome(scene, by, remove('mum')), 'notAllowed');
      assert.equal(outcome(scene, by, remove('aunt')), 'notFound');
      assert.equal(outcome(scene, by, remove('no-such-person')), 'notFound');
    }
  });
});

describe('Taking people over from a file', () => {
  it('brings ties along only with somebody new, so that the way back leaves nothing behind', () => {
    const people = [{id: 'new', displayName: 'New', kind: 'informal'}] as const;
    const importing = (from: string, to: string): Command => ({
      type: 'importPeople',
      people: [...people],
      ties: [{id: 't-new', from, to}],
    });
    assert.equal(outcome(scene, client, importing('mum', 'peer')), 'invalid ties');
    const group = after(scene, client, importing('mum', 'new'));
    assert.equal(group.ties.length, scene.ties.length + 1);
    assert.deepEqual(after(group, client, wayBack(scene, client, importing('mum', 'new'))), scene);
  });
});
