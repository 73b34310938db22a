import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkPolicy} from '../../../src/domain/regie/check-policy.js';
import {
  grants,
  policy,
  policyRoles,
  type Action,
  type Policy,
} from '../../../src/domain/regie/policy.js';
import type {Command} from '../../../src/domain/command.js';
import {decide} from '../../../src/domain/decide.js';
import {recordsOf, type Change} from '../../../src/domain/records.js';
import {policyDocument} from '../../../src/domain/regie/policy-document.js';
import {PolicyError, requireSound} from '../../../src/domain/regie/sound-policy.js';
import {decideChange, newsFor, projectRecords} from '../../../src/domain/serve.js';
import {client, facilitator, mum, nobody, now, outcome, scene} from '../scene.js';
import {trusting} from '../trusting.js';

// The keys of the table are its actions.
const actions = Object.keys(policy) as Action[];
const cell = (action: string, role: string, grant: string) =>
  checkPolicy({[action]: {[role]: grant}} as Policy);
const reasons = (...of: Parameters<typeof cell>) => cell(...of).map(({reason}) => reason);

describe('A host’s own table', () => {
  it('may say what the usual one says, may say nothing, and may trust a legal representative', () => {
    assert.deepEqual(checkPolicy(policy), []);
    assert.deepEqual(checkPolicy({}), []);
    assert.deepEqual(checkPolicy(trusting), []);
  });

  for (const [action, role, grant] of [
    ['editGoals', 'informalMember', 'no'],
    ['editStep', 'facilitator', 'propose'],
    ['rateGoal', 'formalMember', 'no'],
    ['seeMembers', 'informalMember', 'own'],
    ['chair', 'peerExpert', 'own'],
    ['recordAgreements', 'informalMember', 'no'],
    ['setCrisisPlan', 'client', 'no'],
    ['rateGoal', 'informalMember', 'yes'],
    ['seeCrisisPlan', 'informalMember', 'yes'],
    ['nominate', 'legalRepresentative', 'yes'],
    ['editGoals', 'legalRepresentative', 'propose'],
  ] as const) {
    it(`may say ${grant} to ${action} by ${role}`, () =>
      assert.deepEqual(cell(action, role, grant), []));
  }

  for (const [action, role, grant, reason, word] of [
    ['nominate', 'facilitator', 'yes', 'invariant', 'I1'],
    ['answerInvitation', 'client', 'yes', 'wider', 'narrowed'],
    ['answerInvitation', 'informalMember', 'no', 'invariant', 'I2'],
    ['leave', 'formalMember', 'no', 'invariant', 'I4'],
    ['editGoals', 'facilitator', 'yes', 'invariant', 'I7'],
    ['editGoals', 'client', 'propose', 'invariant', 'I7'],
    ['agreeToStep', 'informalMember', 'no', 'invariant', 'I10'],
    ['agreeToStep', 'client', 'yes', 'wider', 'narrowed'],
    ['arrangeAgenda', 'informalMember', 'yes', 'invariant', 'I13'],
    ['approveRecord', 'facilitator', 'delegated', 'invariant', 'I15'],
    ['setPhase', 'facilitator', 'yes', 'invariant', 'I16'],
    ['setPhase', 'client', 'no', 'invariant', 'I16'],
    ['delegate', 'facilitator', 'yes', 'invariant', 'I18'],
    ['decideProposal', 'facilitator', 'delegated', 'invariant', 'I18'],
    ['revokeDelegation', 'client', 'no', 'invariant', 'I18'],
    ['revokeDelegation', 'facilitator', 'no', 'invariant', 'I18'],
    ['keepToSelf', 'facilitator', 'yes', 'invariant', 'I19'],
    ['seeMap', 'informalMember', 'yes', 'invariant', 'I19'],
    ['prepare', 'legalRepresentative', 'yes', 'invariant', 'I19'],
    ['planMeeting', 'facilitator', 'yes', 'wider', 'narrowed'],
    ['markTalk', 'legalRepresentative', 'yes', 'wider', 'narrowed'],
    ['seeMembers', 'formalMember', 'delegated', 'noTask', 'no task'],
    ['fly', 'client', 'yes', 'unknown', 'no such action'],
    ['editGoals', 'boss', 'yes', 'unknown', 'no such role'],
    ['editGoals', 'formalMember', 'maybe', 'unknown', 'one of'],
  ] as const) {
    it(`may not say ${grant} to ${action} by ${role}: ${word}`, () => {
      const [conflict, ...more] = cell(action, role, grant);
      assert.deepEqual([conflict?.reason, more], [reason, []]);
      assert.match(conflict?.sentence ?? '', new RegExp(word));
      assert.match(conflict?.sentence ?? '', new RegExp(`^${action} for ${role} cannot be`));
    });
  }

  it('takes no row for a grant, and nothing that is no table', () => {
    assert.deepEqual(checkPolicy({editGoals: 'yes'} as unknown as Policy).length, 1);
    assert.deepEqual(checkPolicy(null as unknown as Policy), []);
  });

  it('never lets anybody else do outright what is the client’s, whatever it says', () => {
    const own = ['nominate', 'editGoals', 'approveRecord', 'delegate', 'decideProposal'];
    for (const action of own)
      for (const role of policyRoles.filter((one) => !/^client|^legal/.test(one)))
        for (const grant of grants.filter((one) => /yes|own|elegated|offer/i.test(one)))
          assert.notDeepEqual(reasons(action, role, grant), [], `${action} ${role} ${grant}`);
  });

  it('narrows what is decided, and never what is proposed into what is done', () => {
    const step = {type: 'editStep', stepId: 's-mine', change: {text: 'X'}} as const;
    for (const grant of grants) {
      if (cell('editStep', 'facilitator', grant).length > 0) continue;
      const policy: Policy = {editStep: {facilitator: grant}};
      assert.notEqual(outcome(scene, facilitator, step, now, {policy}), 'applied', grant);
      assert.equal(outcome(scene, client, step, now, {policy}), 'applied');
      assert.equal(outcome(scene, mum, step, now, {policy}), 'proposed');
    }
  });

  it('that conflicts decides nothing, sends nothing and is not published: it says what is wrong', () => {
    const wide: Policy = {nominate: {facilitator: 'yes'}, leave: {formalMember: 'no'}};
    const options = {at: now, policy: wide};
    const records = recordsOf(scene).map((record) => ({...record, version: '0'}));
    const command: Command = {type: 'nameGroup', name: 'Us'};
    const change: Change = {id: 'c', groupId: 'group', command, by: client, at: now, writes: []};
    const is = (error: unknown) => {
      assert.ok(error instanceof PolicyError);
      assert.deepEqual(error.conflicts, checkPolicy(wide));
      assert.match(error.message, /I1.*I4/);
      return true;
    };
    for (const by of [client, facilitator, nobody]) {
      assert.throws(() => decide(scene, command, by, now, {policy: wide}), is);
      assert.throws(() => decideChange(records, {...change, by}, by, options), is);
      assert.throws(() => projectRecords(records, by, options), is);
      assert.throws(() => newsFor(records, records, by, options), is);
    }
    assert.throws(() => policyDocument(wide), is);
  });

  it('is looked at once, however much is decided by it', () => {
    let looks = 0;
    const counted = {
      get editGoals() {
        looks++;
        return {informalMember: 'no'} as const;
      },
    };
    requireSound(counted);
    const once = looks;
    for (let time = 0; time < 9; time++) requireSound(counted);
    assert.deepEqual([once > 0, looks], [true, once]);
  });

  it('is checked in every cell', () => {
    for (const action of actions)
      for (const role of policyRoles)
        assert.deepEqual(cell(action, role, policy[action][role]), [], `${action} ${role}`);
  });
});
