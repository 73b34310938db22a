import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import {decide} from '../../../src/domain/decide.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {threePeople} from '../../../src/testing/small-groups.js';

const at = '2026-11-22T09:00:00.000Z';
const client: ActorRef = {kind: 'client'};
const delegate: ActorRef = {kind: 'member', membershipId: 'm-2'};
const lent = {
  grantedBy: 'client',
  from: '2026-11-01T09:00:00.000Z',
  toMembershipId: 'm-2',
} as const;
const group: ResourceGroup = {
  ...threePeople(at),
  delegations: [
    {id: 'd-1', task: 'editSteps', ...lent},
    {id: 'd-2', task: 'editNetwork', ...lent},
  ],
};

const step = (more: object): Command => ({
  type: 'restoreStep',
  step: {
    ...{id: 's-1', goalId: 'g-1', text: 'Samen bellen', order: 'V', state: 'requested'},
    who: {kind: 'member', membershipId: 'm-3', consent: 'asked'},
    ...more,
  },
});
const wished = (by: ActorRef, state = 'open'): Command => {
  const person = {id: 'p-9', displayName: 'Els', kind: 'informal'} as const;
  const proposal = {id: 'v-1', by, on: at, command: {type: 'addPerson', person}, state};
  return {type: 'restorePerson', person, memberships: [], ties: [], proposals: [proposal]};
};

const outcome = (command: Command, by: ActorRef) => {
  const decision = decide(group, command, by, at);
  return decision.outcome === 'refused' ? decision.refusal.reason : decision.outcome;
};

describe('what comes back', () => {
  it('holds no words of a helper that somebody else brings along', () => {
    assert.equal(outcome(step({reply: 'Dat doe ik graag.'}), delegate), 'notAllowed');
    assert.equal(outcome(step({reply: 'Dat doe ik graag.'}), client), 'applied');
    assert.equal(outcome(step({}), delegate), 'applied');
  });

  it('is not done because somebody else says so', () => {
    assert.equal(outcome(step({state: 'done'}), delegate), 'notAllowed');
    assert.equal(outcome(step({state: 'done'}), client), 'applied');
  });

  it('may hold what the helper said and did who brings it back', () => {
    const who = {kind: 'member', membershipId: 'm-2', consent: 'yes'};
    assert.equal(outcome(step({who, reply: 'Dat doe ik.', state: 'done'}), delegate), 'applied');
  });

  it('holds no wish in the name of somebody else, and no decision on one', () => {
    const other: ActorRef = {kind: 'member', membershipId: 'm-3'};
    assert.equal(outcome(wished(other), delegate), 'notAllowed');
    assert.equal(outcome(wished(delegate, 'accepted'), delegate), 'notAllowed');
    assert.equal(outcome(wished(delegate), delegate), 'applied');
    assert.equal(outcome(wished(other, 'accepted'), client), 'applied');
  });

  it('is not forged by way of a proposal either', () => {
    const forged = decide(
      group,
      step({reply: 'Dat doe ik graag.'}),
      {...delegate, membershipId: 'm-3'},
      at,
    );
    assert.equal(forged.outcome, 'proposed', 'one may say so of oneself');
    const {delegations: _lent, ...rest} = group;
    const refused = decide({...rest, delegations: []}, step({reply: 'Ja.'}), delegate, at);
    assert.equal(refused.outcome, 'refused');
  });
});
