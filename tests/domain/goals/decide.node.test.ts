import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CommandOf} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';

import {goalStatuses, goalStatusMoves, scoreFields} from '../../../src/domain/goals/values.js';
import {projectFor} from '../../../src/domain/project.js';
import {
  after,
  client,
  coach,
  decided,
  facilitator,
  hoursLater,
  lending,
  mum,
  now,
  outcome,
  peer,
  scene,
  the,
  wayBack,
  type Line,
} from '../scene.js';

const goal = (more: Partial<CommandOf<'addGoal'>['goal']> = {}) =>
  ({
    type: 'addGoal',
    goal: {id: 'g-new', text: 'Mine', term: 'short', order: 'W', ...more},
  }) as const;
const edit = (goalId: string, change: CommandOf<'editGoal'>['change']) =>
  ({type: 'editGoal', goalId, change}) as const;
const who = (name: string, consent: 'asked' | 'yes' | 'no' = 'yes') =>
  ({kind: 'member', membershipId: `m-${name}`, consent}) as const;
const step = (owner: CommandOf<'addStep'>['step']['who'], goalId = 'g-later') =>
  ({type: 'addStep', step: {id: 's-new', goalId, text: 'Call', who: owner, order: 'W'}}) as const;
const give = (stepId: string, owner: CommandOf<'addStep'>['step']['who']) =>
  ({type: 'editStep', stepId, change: {who: owner}}) as const;
const mark = (stepId: string, state: string) => ({type: 'setStepState', stepId, state}) as const;
const say = (stepId: string, consent: 'asked' | 'yes' | 'no') =>
  ({type: 'answerStep', stepId, consent}) as const;
const rate = (value: string | number, scale = 'words4') =>
  ({type: 'rateGoal', rating: {id: 'r-new', goalId: 'g-later', scale, value}}) as const;
const lent = lending('editSteps');

const lines: readonly Line[] = [
  // The client's own words (I7).
  ['I7 the client words a goal', client, edit('g-later', {text: 'Other'}), 'applied'],
  ['I7 a member proposes words', mum, edit('g-later', {text: 'Other'}), 'proposed'],
  ['I7 no task covers words', facilitator, edit('g-later', {text: 'Other'}), 'proposed', lent],
  ['a goal that is not shown is not there', mum, edit('g-secret', {text: 'Other'}), 'notFound'],
  ['nor for the facilitator', facilitator, edit('g-secret', {text: 'Other'}), 'notFound'],
  ['nor for whom the client did not choose', peer, edit('g-chosen', {text: 'Other'}), 'notFound'],
  ['but for whom the client chose', mum, edit('g-chosen', {text: 'Other'}), 'proposed'],
  ['blank words are no goal', client, goal({text: ' \n'}), 'invalid goal.text'],
  ['I8 no dimension is needed', client, goal(), 'applied'],
  ['I8 an unknown one is kept', client, goal({dimensions: ['dailyLife']}), 'applied'],
  ['an id counts once', client, goal({id: 'g-later'}), 'exists'],

  // Later and now (I9).
  ['I9 now hangs under later', client, goal({parentId: 'g-later'}), 'applied'],
  ['I9 not under now', client, goal({parentId: 'g-now'}), 'invalid parentId'],
  [
    'I9 later hangs under nothing',
    client,
    goal({term: 'long', parentId: 'g-later'}),
    'invalid parentId',
  ],
  ['I9 not under itself', client, edit('g-now', {parentId: 'g-now'}), 'invalid parentId'],
  ['I9 not under what is not there', client, goal({parentId: 'nowhere'}), 'notFound'],
  [
    'I9 later with something under it stays later',
    client,
    edit('g-later', {term: 'short'}),
    'notPossible term',
  ],
  ['I9 now that becomes later lets go', client, edit('g-now', {term: 'long'}), 'applied'],

  [
    'who sees a goal is the client’s',
    client,
    {type: 'setGoalVisibility', goalId: 'g-later', visibility: 'client'},
    'applied',
  ],
  [
    'and nobody proposes it',
    facilitator,
    {type: 'setGoalVisibility', goalId: 'g-later', visibility: 'client'},
    'notAllowed',
  ],
  [
    'the order as well',
    facilitator,
    {type: 'moveGoal', goalId: 'g-later', order: 'A'},
    'notAllowed',
  ],
  [
    'nobody removes a goal for the client',
    facilitator,
    {type: 'removeGoal', goalId: 'g-later'},
    'notAllowed',
  ],

  // Steps (I10).
  ['a member offers help', mum, step(who('mum')), 'applied'],
  ['and proposes that of others', mum, step(who('coach')), 'proposed'],
  ['a professional proposes', coach, step(who('coach')), 'proposed'],
  ['the facilitator adds with the task', facilitator, step({kind: 'client'}), 'applied', lent],
  ['and proposes without', facilitator, step({kind: 'client'}), 'proposed'],
  ['no step hangs under a hidden goal', mum, step(who('mum'), 'g-secret'), 'notFound'],
  ['nobody helps who does not take part', client, step(who('cousin')), 'notPossible member'],
  ['whoever was asked answers', coach, say('s-coach', 'yes'), 'applied'],
  ['I10 nobody answers for them', client, say('s-coach', 'yes'), 'notAllowed'],
  ['nobody answers for the client', mum, say('s-mine', 'yes'), 'notAllowed'],
  ['one’s own step is done', mum, mark('s-mum', 'done'), 'applied'],
  ['nobody else’s', mum, mark('s-coach', 'done'), 'notAllowed'],
  ['any step by the client', client, mark('s-mum', 'done'), 'applied'],
  ['I10 nobody agrees for a member', client, mark('s-coach', 'agreed'), 'notPossible state'],
  ['the client’s own is not requested', client, mark('s-mine', 'requested'), 'notPossible state'],
  ['a state is a known word', client, mark('s-mine', 'nearly'), 'invalid state'],
  [
    'what is done changes hands no more',
    client,
    give('s-mum', {kind: 'client'}),
    'notPossible state',
    after(scene, mum, mark('s-mum', 'done')),
  ],
  [
    'what somebody did who has left stays done (I4)',
    client,
    mark('s-mum', 'agreed'),
    'notPossible member',
    after(after(scene, mum, mark('s-mum', 'done')), mum, {
      type: 'leaveGroup',
      membershipId: 'm-mum',
    }),
  ],

  // How it goes (I11).
  ['the client says how it goes', client, rate('better'), 'applied'],
  ['a professional in a row of their own', coach, rate('better'), 'applied'],
  ['somebody close only if the host wants it', mum, rate('better'), 'notAllowed'],
  ['in one of four words', client, rate('great'), 'invalid rating.value'],
  ['or from −3 to 2', client, rate(3, 'gas6'), 'invalid rating.value'],
  ['an unknown scale is kept', client, rate(9, 'stars'), 'applied'],
  ['I11 a row is its writer’s', client, {type: 'removeRating', ratingId: 'r-ro'}, 'notAllowed'],
  ['who takes it back', facilitator, {type: 'removeRating', ratingId: 'r-ro'}, 'applied'],
];

describe('Who sees a new goal', () => {
  const shown = goal({visibility: 'chosen', visibleTo: ['m-mum']});
  const seen = (group: typeof scene) => {
    const {visibility, visibleTo} = the(group, 'goals', 'g-new');
    return [visibility, visibleTo];
  };

  it('is what the client said with it', () => {
    assert.deepEqual(seen(after(scene, client, shown)), ['chosen', ['m-mum']]);
  });

  it('is for the client to say, where somebody else proposed it', () => {
    const wished = after(scene, mum, shown, now, {id: 'w'});
    const taken = after(wished, client, {type: 'acceptProposal', proposalId: 'w'});
    assert.deepEqual(seen(taken), ['client', undefined]);
  });
});

describe('The place of what somebody else wrote', () => {
  const rows = {
    ...scene,
    goals: scene.goals.map((one, at) => ({...one, order: `X${String(at)}`})),
    steps: scene.steps.map((one, at) => ({...one, order: `X${String(at)}`})),
  };
  const taken = (wish: CommandOf<'addGoal' | 'addStep'>) =>
    after(after(rows, mum, wish, now, {id: 'w'}), client, {
      type: 'acceptProposal',
      proposalId: 'w',
    });

  it('is behind the goals that they may not see: they do not know the true places', () => {
    assert.ok(the(taken(goal({order: 'A'})), 'goals', 'g-new').order > 'X9');
    assert.equal(the(after(rows, client, goal({order: 'A'})), 'goals', 'g-new').order, 'A');
  });

  it('is behind the steps of its goal, also where it is their own offer', () => {
    const wish = {...step({kind: 'client'}), step: {...step({kind: 'client'}).step, order: 'A'}};
    const last = rows.steps
      .filter(({goalId}) => goalId === 'g-later')
      .map(({order}) => order)
      .toSorted()
      .at(-1)!;
    assert.ok(the(taken(wish), 'steps', 's-new').order > last);
    const offer = {...wish, step: {...wish.step, who: who('mum')}};
    assert.ok(the(after(rows, mum, offer), 'steps', 's-new').order > last);
    assert.equal(the(after(rows, client, wish), 'steps', 's-new').order, 'A');
  });
});

describe('Deciding about goals', () => {
  for (const [says, by, command, expected, group = scene, at = now] of lines) {
    it(`${says}: ${expected}`, () => assert.equal(outcome(group, by, command, at), expected));
  }
});

describe('The status of a goal', () => {
  for (const from of goalStatuses) {
    for (const to of goalStatuses) {
      const allowed = from === to ? 'same' : goalStatusMoves[from]?.includes(to);
      const expected = allowed === true ? 'applied' : allowed || 'notPossible status';
      it(`from ${from} to ${to}: ${expected}`, () => {
        const goals = scene.goals.map((one) => ({...one, status: from}));
        const command = {type: 'setGoalStatus', goalId: 'g-later', status: to} as const;
        assert.equal(outcome({...scene, goals}, client, command), expected);
      });
    }
  }

  it('can always return', () => {
    for (const status of goalStatuses) {
      assert.ok(status === 'active' || goalStatusMoves[status]?.includes('active'), status);
    }
  });

  it('is left for any known one when a later version knew more', () => {
    const goals = scene.goals.map((one) => ({...one, status: 'celebrated'}));
    const command = {type: 'setGoalStatus', goalId: 'g-later', status: 'paused'} as const;
    assert.equal(outcome({...scene, goals}, client, command), 'applied');
  });
});

describe('The words of a goal', () => {
  it('I7 keeps every wording, letter for letter', () => {
    const text = '  Naar zée 🌊\n';
    const {versions} = the(after(scene, client, edit('g-later', {text})), 'goals', 'g-later');
    assert.deepEqual(versions, [
      ...the(scene, 'goals', 'g-later').versions,
      {text, on: now, by: client},
    ]);
  });

  it('says whose words the client took over, and whose the client made of them', () => {
    const wish = edit('g-later', {text: 'Hers'});
    const group = after(scene, mum, wish, now, {id: 'wish'});
    const taken = after(group, client, {type: 'acceptProposal', proposalId: 'wish'});
    assert.deepEqual(the(taken, 'goals', 'g-later').versions.at(-1), {
      text: 'Hers',
      on: now,
      by: mum,
    });
    const own = {...edit('g-later', {text: 'Ours'})};
    const made = after(group, client, {type: 'acceptProposal', proposalId: 'wish', adapted: own});
    assert.deepEqual(the(made, 'goals', 'g-later').versions.at(-1)?.by, client);
  });

  it('keeps what the client is proud of, and what a score means, and gives both back', () => {
    const words = {proud: 'I did it', scoreStart: 'Not at all', scoreGoal: 'Twice a week'};
    const group = after(scene, client, edit('g-later', words));
    const {proud, scoreStart, scoreGoal, versions} = the(group, 'goals', 'g-later');
    assert.deepEqual({proud, scoreStart, scoreGoal}, words);
    assert.equal(versions.length, 1);
    assert.deepEqual(after(group, client, wayBack(scene, client, edit('g-later', words))), scene);
  });

  for (const field of ['proud', ...scoreFields]) {
    it('shows a goal to no more people than were chosen since', () => {
      const see = (visibility: 'group' | 'clientAndFacilitator' | 'client') =>
        ({type: 'setGoalVisibility', goalId: 'g-later', visibility}) as const;
      const open = after(scene, client, see('group'));
      const fewer = after(open, client, see('clientAndFacilitator'));
      const back = wayBack(open, client, see('clientAndFacilitator'));
      assert.equal(
        outcome(after(fewer, client, see('client')), client, back),
        'notPossible visibility',
      );
      assert.deepEqual(after(fewer, client, back), open);
    });

    it(`gives back the other words when two wrote: ${field}`, () => {
      const theirs = after(scene, client, edit('g-later', {[field]: 'Theirs'}));
      const command = {...edit('g-later', {[field]: 'Mine'}), was: {[field]: null}};
      assert.deepEqual(decided(theirs, client, command), {
        outcome: 'refused',
        refusal: {reason: 'changedMeanwhile', path: field, current: 'Theirs'},
      });
    });
  }

  it('gives back the other text when two wrote', () => {
    const command = {...edit('g-later', {text: 'Mine'}), was: {text: 'Older'}};
    const decision = decided(scene, client, command);
    assert.deepEqual(decision, {
      outcome: 'refused',
      refusal: {reason: 'changedMeanwhile', path: 'text', current: 'Text of g-later'},
    });
  });

  it('is private until the client shows it', () => {
    assert.equal(the(after(scene, client, goal()), 'goals', 'g-new').visibility, 'client');
  });

  it('is shown to members only', () => {
    const visibleTo = ['m-mum', 'm-cousin', 'nowhere', 'm-mum'];
    const group = after(scene, client, goal({visibility: 'chosen', visibleTo}));
    assert.deepEqual(the(group, 'goals', 'g-new').visibleTo, ['m-mum']);
  });
});

describe('A step', () => {
  it('I10 asks whoever shall do it, whatever was filled in', () => {
    const group = after(scene, client, step(who('coach', 'yes')));
    assert.deepEqual(the(group, 'steps', 's-new').who, who('coach', 'asked'));
    assert.equal(the(group, 'steps', 's-new').state, 'requested');
  });

  it('I10 takes an offer as a yes', () => {
    const group = after(scene, mum, step(who('mum', 'asked')));
    assert.deepEqual(the(group, 'steps', 's-new').who, who('mum', 'yes'));
    assert.equal(the(group, 'steps', 's-new').state, 'agreed');
  });

  it('takes a proposed offer as a yes too, unless the client made something else of it', () => {
    const group = after(scene, coach, step(who('coach')), now, {id: 'wish'});
    const accept = {type: 'acceptProposal', proposalId: 'wish'} as const;
    assert.equal(the(after(group, client, accept), 'steps', 's-new').state, 'agreed');
    const adapted = after(group, client, {...accept, adapted: step(who('coach'))});
    assert.equal(the(adapted, 'steps', 's-new').state, 'requested');
  });

  for (const [consent, state] of [
    ['yes', 'agreed'],
    ['no', 'open'],
    ['asked', 'requested'],
  ] as const) {
    it(`is ${state} after "${consent}", which can be taken back`, () => {
      const group = after(scene, mum, say('s-mum', consent));
      assert.equal(the(group, 'steps', 's-mum').state, state);
      if (consent === 'yes') assert.equal(group, scene);
      else assert.deepEqual(after(group, mum, wayBack(scene, mum, say('s-mum', consent))), scene);
    });
  }

  it('keeps who had it, and their yes for a day', () => {
    const group = after(scene, client, give('s-mum', {kind: 'client'}));
    assert.equal(the(group, 'steps', 's-mum').state, 'open');
    const back = wayBack(scene, client, give('s-mum', {kind: 'client'}));
    assert.deepEqual(after(group, client, back, hoursLater(23)), scene);
    const late = the(after(group, client, back, hoursLater(25)), 'steps', 's-mum');
    assert.deepEqual(late.who, who('mum', 'asked'));
  });

  it('keeps what a helper said for the client, and shows it to nobody who helps after them', () => {
    const said = after(scene, mum, {...say('s-mum', 'no'), reply: 'Ik ben zelf ziek.'});
    assert.equal(the(said, 'steps', 's-mum').reply, 'Ik ben zelf ziek.');
    const given = after(said, client, give('s-mum', who('coach')));
    assert.equal(the(given, 'steps', 's-mum').reply, undefined);
    assert.ok(!JSON.stringify(projectFor(given, coach, {at: now})).includes('ziek'));
    assert.ok(JSON.stringify(projectFor(given, client, {at: now})).includes('ziek'));
    const back = wayBack(said, client, give('s-mum', who('coach')));
    assert.deepEqual(after(given, client, back), said);
  });

  it('keeps no word of an answer beside another answer', () => {
    const yes = after(scene, mum, {...say('s-mum', 'yes'), reply: 'Dinsdag!'});
    const no = after(yes, mum, say('s-mum', 'no'));
    assert.equal(the(no, 'steps', 's-mum').reply, undefined);
    assert.deepEqual(after(no, mum, wayBack(yes, mum, say('s-mum', 'no'))), yes);
  });

  const other = (stepId: string) =>
    ({type: 'editStep', stepId, change: {text: 'Lend me 500 euro'}}) as const;
  const ownerOf = (group: ResourceGroup, stepId: string) => the(group, 'steps', stepId).who;
  const mine = {kind: 'client'} as const;

  for (const [way, commands] of [
    ['the client’s own hands', [give('s-mum', mine), other('s-mum')]],
    ['the hands of somebody else', [give('s-mum', who('coach')), other('s-mum')]],
  ] as const) {
    it(`I10 a yes does not come back to words that changed in ${way}`, () => {
      const group = commands.reduce((before, command) => after(before, client, command), scene);
      const asked = after(group, client, give('s-mum', who('mum')), hoursLater(2));
      assert.deepEqual(ownerOf(asked, 's-mum'), who('mum', 'asked'));
      assert.equal(the(asked, 'steps', 's-mum').state, 'requested');
    });
  }

  for (const [how, by, command] of [
    ['left', mum, {type: 'leaveGroup', membershipId: 'm-mum'}],
    ['was taken off the map', client, {type: 'removePerson', personId: 'mum'}],
  ] as const) {
    it(`I10 asks who ${how} and comes back, where the words changed meanwhile`, () => {
      const gone = after(scene, by, command);
      const back = wayBack(scene, by, command);
      assert.deepEqual(ownerOf(after(gone, by, back, hoursLater(1)), 's-mum'), who('mum'));
      const reworded = after(gone, client, other('s-mum'));
      const again = after(reworded, by, back, hoursLater(1));
      assert.deepEqual(ownerOf(again, 's-mum'), who('mum', 'asked'));
      assert.equal(the(again, 'steps', 's-mum').state, 'requested');
    });
  }

  it('I10 takes no answer back to another one that was of other words', () => {
    const no = after(scene, mum, say('s-mum', 'no'));
    const reworded = after(no, client, other('s-mum'));
    const back = wayBack(scene, mum, say('s-mum', 'no'));
    assert.equal(outcome(reworded, mum, back), 'notPossible text');
    const said = after(scene, coach, say('s-coach', 'yes'));
    const undo = wayBack(scene, coach, say('s-coach', 'yes'));
    const changed = after(after(said, coach, undo), client, other('s-coach'));
    assert.equal(outcome(changed, coach, wayBack(said, coach, undo)), 'notPossible text');
  });

  it('I10 takes an offer as a yes to the words that were read, and to no others', () => {
    const offer = {...give('s-mine', who('coach')), was: {text: 'Text of s-mine'}};
    const waits = after(scene, coach, offer, now, {id: 'wish'});
    const accept = {type: 'acceptProposal', proposalId: 'wish'} as const;
    assert.deepEqual(ownerOf(after(waits, client, accept), 's-mine'), who('coach'));
    const reworded = after(waits, client, other('s-mine'));
    for (const seen of [{}, {was: {text: 'Lend me 500 euro'}}]) {
      const taken = after(reworded, client, {...accept, ...seen});
      assert.deepEqual(ownerOf(taken, 's-mine'), who('coach', 'asked'));
    }
  });

  it('asks again when a whole goal comes back', () => {
    const remove = {type: 'removeGoal', goalId: 'g-later'} as const;
    const group = after(scene, client, remove);
    assert.deepEqual([group.steps, group.ratings], [[], []]);
    assert.equal(the(group, 'goals', 'g-now').parentId, undefined);
    const back = after(group, client, wayBack(scene, client, remove));
    assert.deepEqual(the(back, 'steps', 's-mum').who, who('mum', 'asked'));
    assert.equal(the(back, 'goals', 'g-now').parentId, 'g-later');
    assert.deepEqual(
      back.ratings.map(({id}) => id),
      ['r-mine'],
    );
  });

  it('cannot smuggle in a yes, nor anybody’s rating', () => {
    const back = wayBack(scene, client, {type: 'removeGoal', goalId: 'g-later'});
    assert.ok(back.type === 'restoreGoal');
    const group = after(scene, client, {type: 'removeGoal', goalId: 'g-later'});
    const held = {on: now, who: who('coach', 'yes'), state: 'agreed'};
    const steps = back.steps.map((one) => ({
      ...one,
      who: {kind: 'client'} as const,
      state: 'open',
      history: [held],
    }));
    const forged = after(group, client, {...back, steps});
    const given = after(forged, client, give('s-mine', who('coach')), hoursLater(1));
    assert.deepEqual(the(given, 'steps', 's-mine').who, who('coach', 'asked'));
    assert.equal(
      outcome(group, client, {...back, goal: {...back.goal, text: 'Not said'}}),
      'invalid goal.versions',
    );
  });
});
