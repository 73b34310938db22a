import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import {projectFor} from '../../../src/domain/project.js';
import {collectionOf, entityKinds} from '../../../src/domain/records.js';
import {policyDocument} from '../../../src/domain/regie/policy-document.js';
import {policy, taskFor, type Action, type Policy} from '../../../src/domain/regie/policy.js';
import {delegableTasks} from '../../../src/domain/regie/values.js';
import {
  after,
  client,
  coach,
  decided,
  facilitator,
  hoursLater,
  legal,
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
import {trusting} from '../trusting.js';

const grant = (task: string, membershipId = 'm-ro', more: object = {}) =>
  ({
    ...{type: 'grantDelegation', delegationId: 'd-new', task, toMembershipId: membershipId},
    ...more,
  }) as Command;
const revoke = (task: string) => ({type: 'revokeDelegation', delegationId: `d-${task}`}) as const;
const step = {type: 'moveStep', stepId: 's-mine', order: 'A'} as const;
const lent = lending('editSteps');
const wish = {type: 'editGoal', goalId: 'g-later', change: {text: 'Hers'}} as const;
const wished = after(scene, mum, wish, now, {id: 'w'});
const accept = {type: 'acceptProposal', proposalId: 'w'} as const;
const decline = {type: 'declineProposal', proposalId: 'w'} as const;
const later = {type: 'postponeProposal', proposalId: 'w'} as const;
const withdraw = {type: 'withdrawProposal', proposalId: 'w'} as const;
const reopen = {type: 'reopenProposal', proposalId: 'w'} as const;
const ours: Command = {...wish, change: {text: 'Ours'}};
const blank: Command = {...wish, change: {text: ' '}};
const declined = after(wished, client, decline);

/** As two pages do it that do not know of each other. */
const lentTwice = {
  ...lent,
  delegations: [...lent.delegations, {...lent.delegations[0]!, id: 'd-twice'}],
};

const lines: readonly Line[] = [
  ['I18 the client lends a task', client, grant('setPhase'), 'applied'],
  ['I18 nobody lends to themselves', facilitator, grant('setPhase'), 'notAllowed'],
  ['I18 nor passes it on', facilitator, grant('editSteps', 'm-mum'), 'notAllowed', lent],
  ['I18 not the words of a goal', client, grant('editGoals'), 'invalid task'],
  ['I18 not choosing', client, grant('nominate'), 'invalid task'],
  ['I18 not deciding proposals', client, grant('decideProposal'), 'invalid task'],
  ['I18 not lending', client, grant('delegate'), 'invalid task'],
  ['a task goes to who takes part', client, grant('setPhase', 'm-cousin'), 'notPossible member'],
  ['once, so that taking back takes back', client, grant('editSteps'), 'exists', lent],
  [
    'a task goes to who can do something with it',
    client,
    grant('setPhase', 'm-mum'),
    'notPossible task',
  ],
  ['everybody can be asked to write', client, grant('recordAgreements', 'm-mum'), 'applied'],
  ['it ends after it begins', client, grant('setPhase', 'm-ro', {until: now}), 'invalid until'],
  ['I18 what was lent works', facilitator, step, 'applied', lent],
  ['I18 only for whom it was lent to', coach, step, 'proposed', lent],
  ['I18 the client takes it over', client, revoke('editSteps'), 'applied', lent],
  ['the delegate hands it back', facilitator, revoke('editSteps'), 'applied', lent],
  ['nobody else does', mum, revoke('editSteps'), 'notAllowed', lent],
  ['I18 at once', facilitator, step, 'proposed', after(lent, client, revoke('editSteps'))],
  [
    'not before it begins',
    facilitator,
    step,
    'proposed',
    after(scene, client, grant('editSteps', 'm-ro', {from: hoursLater(2)})),
  ],
  [
    'from then on',
    facilitator,
    step,
    'applied',
    after(scene, client, grant('editSteps', 'm-ro', {from: hoursLater(2)})),
    hoursLater(3),
  ],
  [
    'not after it ends',
    facilitator,
    step,
    'proposed',
    after(scene, client, grant('editSteps', 'm-ro', {until: hoursLater(2)})),
    hoursLater(3),
  ],

  ['the client accepts', client, accept, 'applied', wished],
  ['the client lets it be', client, decline, 'applied', wished],
  ['the client looks at it later', client, later, 'applied', wished],
  ['nobody puts it off for them', mum, later, 'notAllowed', wished],
  ['what is decided is not put off', client, later, 'notPossible state', declined],
  ['nobody accepts their own', mum, accept, 'notAllowed', wished],
  ['who proposed takes it back', mum, withdraw, 'applied', wished],
  ['the client does not do that for them', client, withdraw, 'notAllowed', wished],
  ['nobody else sees it', peer, withdraw, 'notFound', wished],
  ['what is decided is decided', client, accept, 'notPossible state', declined],
  ['until the client looks again', client, reopen, 'applied', declined],
  ['and not who proposed it', mum, reopen, 'notAllowed', declined],
  ['who took it back may wish again', mum, reopen, 'applied', after(wished, mum, withdraw)],
  [
    'a wish about what is gone cannot be done',
    client,
    accept,
    'notFound',
    after(wished, client, {type: 'removeGoal', goalId: 'g-later'}),
  ],
  [
    'the client’s own version is checked too',
    client,
    {...accept, adapted: blank},
    'invalid change.text',
    wished,
  ],
  [
    'a proposal holds no proposal',
    client,
    {...accept, adapted: accept},
    'invalid command.type',
    wished,
  ],
  ['sent twice, proposed once', mum, {...wish, change: {text: 'Again'}}, 'exists', wished],
  ['nothing to wish for', mum, {...wish, change: {text: 'Text of g-later'}}, 'same'],
];

describe('Deciding about the reins', () => {
  for (const [says, by, command, expected, group = scene, at = now] of lines) {
    it(`${says}: ${expected}`, () =>
      assert.equal(outcome(group, by, command, at, {id: 'w'}), expected));
  }
});

/** A command for some actions, on something that everybody in the scene can see. */
const examples: Readonly<Partial<Record<Action, Command>>> = {
  editNetwork: {type: 'addPerson', person: {id: 'x', displayName: 'X', kind: 'informal'}},
  nominate: {type: 'endMembership', membershipId: 'm-coach'},
  markTalk: {type: 'setTalk', membershipId: 'm-coach', talk: 'done'},
  skipTalk: {type: 'setTalk', membershipId: 'm-coach', talk: 'skipped'},
  editGoals: {type: 'setGoalStatus', goalId: 'g-later', status: 'paused'},
  arrangeGoals: {type: 'moveGoal', goalId: 'g-later', order: 'A'},
  setGoalVisibility: {type: 'setGoalVisibility', goalId: 'g-later', visibility: 'client'},
  addStep: {
    type: 'addStep',
    step: {id: 'x', goalId: 'g-later', text: 'X', who: {kind: 'client'}, order: 'A'},
  },
  editStep: {type: 'editStep', stepId: 's-mine', change: {text: 'X'}},
  markStep: {type: 'setStepState', stepId: 's-mine', state: 'done'},
  rateGoal: {
    type: 'rateGoal',
    rating: {id: 'x', goalId: 'g-later', scale: 'words4', value: 'same'},
  },
  planMeeting: {type: 'editMeeting', meetingId: 'e-next', change: {placeText: 'X'}},
  setDate: {type: 'editMeeting', meetingId: 'e-next', change: {start: now}},
  arrangeAgenda: {type: 'moveAgendaItem', itemId: 'i-next', order: 'A'},
  chair: {type: 'holdMeeting', meetingId: 'e-next', attended: []},
  recordAgreements: {
    type: 'addAgreement',
    agreement: {id: 'x', meetingId: 'e-past', text: 'X', order: 'A'},
  },
  approveRecord: {type: 'approveRecord', meetingId: 'e-past', sharedWith: []},
  prepare: {type: 'setPreparation', meetingId: 'e-next', text: 'X'},
  setCrisisPlan: {type: 'setCrisisPlan', plan: {status: 'agreed'}},
  setPhase: {type: 'setPhase', phase: 'planning'},
  delegate: {type: 'grantDelegation', delegationId: 'x', task: 'chair', toMembershipId: 'm-peer'},
  setGroupStatus: {type: 'setGroupStatus', status: 'paused'},
  nameGroup: {type: 'nameGroup', name: 'X'},
  setCareSetting: {type: 'setCareSetting', careModel: 'fact'},
};

describe('A task that was lent twice at once', () => {
  it('is taken back as a whole, and lent out once again by the way back', () => {
    const back = after(lentTwice, client, revoke('editSteps'));
    assert.deepEqual(
      back.delegations.map(({revokedOn}) => revokedOn),
      [now, now],
    );
    const again = after(back, client, wayBack(lentTwice, client, revoke('editSteps')));
    assert.equal(again.delegations.filter(({revokedOn}) => revokedOn === undefined).length, 1);
  });
});

describe('A table of the host', () => {
  it('can be narrowed by the host', () => {
    const narrow = {...policy, editGoals: {...policy.editGoals, informalMember: 'no' as const}};
    assert.equal(outcome(scene, mum, wish, now, {policy: narrow}), 'notAllowed');
  });

  it('can be narrowed in one cell; for the others the usual table counts', () => {
    const cell = {editGoals: {informalMember: 'no'}} as const;
    assert.equal(outcome(scene, mum, wish, now, {policy: cell}), 'notAllowed');
    assert.equal(outcome(scene, peer, wish, now, {policy: cell}), 'proposed');
    assert.equal(
      outcome(scene, mum, {type: 'leaveGroup', membershipId: 'm-mum'}, now, {policy: cell}),
      'applied',
    );
    assert.deepEqual(policyDocument(cell).policy, {
      ...policy,
      editGoals: {...policy.editGoals, informalMember: 'no'},
    });
  });

  it('I6 counts the best of several roles', () => {
    const both = after(scene, client, {
      ...{type: 'setRoles', membershipId: 'm-mum'},
      roles: ['informalMember', 'peerExpert'],
    });
    assert.equal(outcome(both, mum, examples.rateGoal ?? wish), 'applied');
  });

  it('gives a member with the role of legal representative no rights of the client', () => {
    const roles = ['legalRepresentative'];
    const group = after(scene, client, {type: 'setRoles', membershipId: 'm-mum', roles});
    assert.equal(outcome(group, mum, wish, now, {policy: trusting}), 'proposed');
    assert.equal(outcome(group, mum, {type: 'leaveGroup', membershipId: 'm-mum'}), 'applied');
  });
});

describe('What is done in the client’s name', () => {
  for (const task of delegableTasks) {
    it(`DR8 carries a mark: ${task}`, () => {
      const action = Object.entries(examples).find(([name]) => taskFor[name as Action] === task);
      const command: Command = action?.[1] ?? {
        type: 'askPerson',
        membershipId: 'm-neighbour',
        asker: 'facilitator',
      };
      const group = lending(task);
      const decision = decided(group, facilitator, command);
      assert.ok(decision.outcome === 'applied', JSON.stringify(decision));
      const onBehalf = {by: facilitator, delegationId: `d-${task}`, on: now};
      assert.deepEqual(decision.onBehalf, onBehalf);
      assert.deepEqual(
        [decision.audit.onBehalfOf, decision.audit.delegationId],
        ['client', `d-${task}`],
      );
      const touched = entityKinds.flatMap((kind) => {
        const old = new Set<unknown>(group[collectionOf[kind]]);
        return decision.group[collectionOf[kind]].filter((record) => !old.has(record));
      });
      for (const record of touched) assert.deepEqual(record.onBehalf, onBehalf);
      assert.ok(touched.length > 0 || decision.group.onBehalf !== undefined);
    });
  }

  it('is marked for a legal representative too', () => {
    const decision = decided(scene, legal, wish, now, {policy: trusting});
    assert.ok(decision.outcome === 'applied');
    assert.equal(decision.audit.onBehalfOf, 'client');
    assert.deepEqual(the(decision.group, 'goals', 'g-later').onBehalf, {by: legal, on: now});
    assert.deepEqual(the(decision.group, 'goals', 'g-later').versions.at(-1)?.onBehalf?.by, legal);
  });

  it('is not marked where it is one’s own', () => {
    const decision = decided(scene, mum, {type: 'setStepState', stepId: 's-mum', state: 'done'});
    assert.ok(decision.outcome === 'applied');
    assert.equal(decision.onBehalf, undefined);
    assert.equal('onBehalfOf' in decision.audit, false);
  });
});

describe('A proposal', () => {
  it('is the command as it came, with the id of its change', () => {
    const seen = {text: 'Text of g-later'};
    assert.deepEqual(wished.proposals, [
      {id: 'w', by: mum, on: now, command: wish, state: 'open', seen},
    ]);
  });

  it('is put off by the client, waits on, and comes back to the top when that is taken back', () => {
    const group = after(wished, client, later);
    assert.deepEqual(group.proposals, [{...wished.proposals[0], postponedOn: now}]);
    assert.equal(after(group, client, later), group);
    assert.deepEqual(after(group, client, wayBack(wished, client, later)), wished);
    assert.equal(after(group, client, accept).proposals[0]?.state, 'accepted');
  });

  it('that was put off says so to nobody but who decides', () => {
    const group = after(wished, client, later);
    const seenBy = (actor: ActorRef, own?: Policy) =>
      projectFor(group, actor, {at: now, policy: own}).proposals;
    assert.deepEqual(seenBy(mum), wished.proposals);
    assert.equal(seenBy(legal, trusting)[0]?.postponedOn, now);
  });

  it('keeps beside it what was said with it', () => {
    const [proposal] = after(scene, mum, {...wish, message: 'I heard you say so'}, now, {
      id: 'w',
    }).proposals;
    assert.deepEqual(proposal, {...wished.proposals[0], message: 'I heard you say so'});
  });

  it('says nothing where nothing was said with it', () => {
    const group = after(scene, mum, {...wish, message: '  '}, now, {id: 'w'});
    assert.deepEqual(group, wished);
  });

  it('gets an id of its own when there is none', () => {
    const [proposal] = after(scene, mum, wish).proposals;
    assert.equal(proposal?.id, `proposal:m-mum:${now}`);
  });

  it('is taken over by who saw what stands there by now, and stays the proposer’s words', () => {
    const stale = after(scene, mum, {...wish, was: {text: 'Text of g-later'}}, now, {id: 'w'});
    const reworded = after(stale, client, ours);
    assert.equal(outcome(reworded, client, accept), 'changedMeanwhile text');
    const seen = {...accept, was: {text: the(reworded, 'goals', 'g-later').text}};
    const taken = after(reworded, client, seen);
    assert.deepEqual(the(taken, 'goals', 'g-later').versions.at(-1)?.by, mum);
    assert.equal(taken.proposals[0]?.state, 'accepted');
    const otherwise = {...accept, was: {text: 'Something else again'}};
    assert.equal(outcome(reworded, client, otherwise), 'changedMeanwhile text');
  });

  it('I21 leaves a trace without its words', () => {
    const decision = decided(scene, mum, wish, now, {id: 'w'});
    assert.ok(decision.outcome === 'proposed');
    assert.deepEqual(decision.audit, {
      ...{action: 'editGoal', outcome: 'proposed', subjectType: 'proposal', subjectId: 'w'},
      ...{clientRef: 'client-7', actorRef: mum, occurredAt: now},
    });
    assert.deepEqual(decision.inverse, withdraw);
  });

  for (const [command, state] of [
    [accept, 'accepted'],
    [{...accept, adapted: ours}, 'adapted'],
    [decline, 'declined'],
  ] as const) {
    it(`is ${state} by the client, and waits again when that is taken back`, () => {
      const group = after(wished, client, command);
      const [proposal] = group.proposals;
      assert.deepEqual(
        [proposal?.state, proposal?.decidedOn, proposal?.decidedBy],
        [state, now, client],
      );
      const back = after(group, client, wayBack(wished, client, command));
      assert.deepEqual(back.proposals, wished.proposals);
      assert.equal(the(back, 'goals', 'g-later').text, 'Text of g-later');
    });
  }

  it('from a later version can be read, and not be done', () => {
    const strange = wished.proposals.map((one) => ({...one, command: {type: 'sendFlowers'}}));
    assert.equal(outcome({...wished, proposals: strange}, client, accept), 'invalid type');
  });

  it('takes over no more than whoever decides may do', () => {
    const half: Policy = {...trusting, editGoals: {...policy.editGoals, legalRepresentative: 'no'}};
    assert.equal(outcome(wished, legal, accept, now, {policy: half}), 'notAllowed');
  });
});

describe('An untrusted command', () => {
  for (const [says, command] of [
    ['nothing', null],
    ['a text', 'addPerson'],
    ['no type', {}],
    ['an unknown type', {type: 'constructor'}],
    ['the wrong shape', {type: 'addPerson', person: 'Bob'}],
  ] as const) {
    it(`is refused, not thrown at: ${says}`, () => {
      // As it might come over a line.
      assert.match(outcome(scene, client, command as unknown as Command), /^invalid/);
    });
  }
});
