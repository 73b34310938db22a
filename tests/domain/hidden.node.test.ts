import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor, visible} from '../../src/domain/project.js';
import {collectionOf, entityKinds, type EntityKind} from '../../src/domain/records.js';
import {play, stories} from './arbitraries.js';
import {actorsOf, now, randomGroups} from './random-group.js';

const order = 'V';
const title = 'x';

/** Wishes about a thing of each kind, by its id. */
const wishes: Readonly<Record<EntityKind, (id: string, own: string) => readonly Command[]>> = {
  person: (personId) => [
    {type: 'editPerson', personId, change: {displayName: 'x'}},
    {type: 'placePerson', personId, closeness: 1},
    {type: 'removePerson', personId},
    {type: 'nominatePerson', personId, membershipId: 'new'},
    {type: 'considerPerson', personId, membershipId: 'new'},
    {type: 'addTie', tie: {id: 'new', from: personId, to: personId}},
  ],
  membership: (membershipId) => [
    {type: 'withdrawNomination', membershipId},
    {type: 'askPerson', membershipId, asker: 'client'},
    {type: 'setTalk', membershipId, talk: 'done'},
    {type: 'setContribution', membershipId, can: 'x'},
    {type: 'endMembership', membershipId},
    {type: 'leaveGroup', membershipId},
    {type: 'setRoles', membershipId, roles: []},
  ],
  tie: (tieId) => [{type: 'removeTie', tieId}],
  goal: (goalId, own) => [
    {type: 'editGoal', goalId, change: {text: 'x'}},
    {type: 'setGoalStatus', goalId, status: 'paused'},
    {type: 'moveGoal', goalId, order},
    {type: 'removeGoal', goalId},
    {
      type: 'addStep',
      step: {
        ...{id: 'new', goalId, text: 'x', order},
        who: {kind: 'member', membershipId: own, consent: 'asked'},
      },
    },
    {type: 'rateGoal', rating: {id: 'new', goalId, scale: 'words4', value: 'same'}},
  ],
  step: (stepId) => [
    {type: 'editStep', stepId, change: {text: 'x'}},
    {type: 'setStepState', stepId, state: 'done'},
    {type: 'answerStep', stepId, consent: 'yes'},
  ],
  rating: (ratingId) => [{type: 'removeRating', ratingId}],
  meeting: (meetingId, membershipId) => [
    {type: 'editMeeting', meetingId, change: {durationMinutes: 30}},
    {type: 'announceMeeting', meetingId},
    {type: 'cancelMeeting', meetingId},
    {type: 'replyToMeeting', meetingId, membershipId, reply: 'yes'},
    {type: 'addAgendaItem', item: {id: 'new', meetingId, kind: 'custom', title, order}},
    {type: 'addAgreement', agreement: {id: 'new', meetingId, text: 'x', order}},
    {type: 'approveRecord', meetingId, sharedWith: []},
  ],
  agendaItem: (itemId) => [
    {type: 'editAgendaItem', itemId, change: {title}},
    {type: 'moveAgendaItem', itemId, order},
    {type: 'setAgendaItemState', itemId, state: 'accepted'},
    {type: 'removeAgendaItem', itemId},
  ],
  agreement: (agreementId) => [
    {type: 'editAgreement', agreementId, change: {text: 'x'}},
    {type: 'removeAgreement', agreementId},
  ],
  proposal: (proposalId) => [
    {type: 'acceptProposal', proposalId},
    {type: 'declineProposal', proposalId},
    {type: 'withdrawProposal', proposalId},
  ],
  delegation: (delegationId) => [{type: 'revokeDelegation', delegationId}],
  mapSnapshot: (snapshotId) => [{type: 'removeMapSnapshot', snapshotId}],
};

/** What this actor is told about a wish. */
function told(group: ResourceGroup, wish: Command, actor: ActorRef) {
  const decision = decide(group, wish, actor, now);
  return decision.outcome === 'refused' ? decision.refusal : decision.outcome;
}

describe('what somebody does not see', () => {
  it('answers every wish as if it did not exist', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const own = actor.kind === 'member' ? actor.membershipId : 'none';
          for (const kind of entityKinds) {
            const hidden = group[collectionOf[kind]].find(
              ({id}) => id !== own && !visible(group, actor, {kind, id}, {at: now}),
            );
            if (!hidden) continue;
            const made = wishes[kind]('made-up', own);
            for (const [index, wish] of wishes[kind](hidden.id, own).entries()) {
              const about = `${wish.type} by ${JSON.stringify(actor)}`;
              assert.deepEqual(told(group, wish, actor), told(group, made[index]!, actor), about);
            }
          }
        }
      }),
      {numRuns: 25},
    );
  });
});

describe('what somebody sees', () => {
  it('stays the same when looked at again, and holds no place of anybody, whatever was done', () => {
    fc.assert(
      fc.property(stories(25), (story) => {
        play(story, ({after, at}) => {
          for (const {id} of after.memberships.slice(0, 4)) {
            const actor: ActorRef = {kind: 'member', membershipId: id};
            const seen = projectFor(after, actor, {at});
            assert.deepEqual(projectFor(seen, actor, {at}), seen);
            const lent = seen.delegations.some(
              ({task, toMembershipId}) => task === 'editNetwork' && toMembershipId === id,
            );
            // Of what waits only what they proposed themselves: those words are their own.
            const waiting = seen.proposals.map(({command: _own, ...proposal}) => proposal);
            for (const {by} of waiting) assert.deepEqual(by, actor);
            const others = JSON.stringify({...seen, proposals: waiting});
            assert.equal(/"(preparation|note)":/.exec(others), null);
            if (!lent) assert.equal(/"closeness":/.exec(others), null);
          }
        });
      }),
      {numRuns: 40},
    );
  });
});
