import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor} from '../../../src/domain/project.js';
import {deedOf, type Deed} from '../../../src/domain/regie/deeds.js';
import {play, stories} from '../arbitraries.js';
import {after, client, decided, facilitator, mum, now, scene} from '../scene.js';

/** What is told of a deed, in the group as it is then. */
function told(by: ActorRef, command: Command, group: ResourceGroup = scene): Deed {
  const decision = decided(group, by, command, now, {id: 'wish'});
  assert.ok(decision.outcome !== 'refused', command.type);
  return deedOf(decision.group, decision.audit);
}

describe('What was done', () => {
  it('is told of the thing as it is called now', () => {
    const change = {text: 'New words'};
    const {thing, proposed} = told(client, {type: 'editGoal', goalId: 'g-later', change});
    assert.deepEqual(thing, {kind: 'goal', text: 'New words'});
    assert.equal(proposed, false);
  });

  it('names the goal of a step, the day of a meeting, and to whom something was lent', () => {
    const step = told(client, {type: 'moveStep', stepId: 's-mine', order: 'A'});
    assert.equal(step.thing.text, 'Text of s-mine');
    assert.equal(step.thing.of?.text, 'Text of g-later');
    const meeting = told(client, {type: 'cancelMeeting', meetingId: 'e-soon'});
    assert.equal(meeting.thing.on, '2026-06-20T08:00:00.000Z');
    const lent = told(client, {
      ...{type: 'grantDelegation', delegationId: 'd-1', task: 'prepareAgenda'},
      toMembershipId: 'm-ro',
    });
    assert.deepEqual(lent.thing, {kind: 'delegation', task: 'prepareAgenda', by: facilitator});
  });

  it('tells what was only wished for by what it was about', () => {
    const wish = told(mum, {type: 'editGoal', goalId: 'g-later', change: {text: 'Hers'}});
    assert.equal(wish.proposed, true);
    assert.deepEqual(wish.thing, {kind: 'goal', text: 'Text of g-later'});
    const goal = {id: 'g-new', text: 'To swim', term: 'short', order: 'V'} as const;
    assert.equal(told(mum, {type: 'addGoal', goal}).thing.text, 'To swim');
  });

  it('tells a decision about a wish by whose wish it was', () => {
    const change = {text: 'Hers'};
    const wished = after(scene, mum, {type: 'editGoal', goalId: 'g-later', change}, now, {
      id: 'wish',
    });
    const {thing, proposed} = told(client, {type: 'declineProposal', proposalId: 'wish'}, wished);
    assert.equal(proposed, false);
    assert.deepEqual(thing.by, mum);
    assert.equal(thing.of?.text, 'Text of g-later');
  });

  it('has no words for what is gone', () => {
    const {thing} = told(client, {type: 'removePerson', personId: 'stranger'});
    assert.deepEqual(thing, {kind: 'person', text: undefined});
  });

  it('finds something for everything that anybody ever did, and no word that is hidden', () => {
    fc.assert(
      fc.property(stories(40), (story) => {
        const entries: Deed['entry'][] = [];
        let at = now;
        const group = play(story, (turn) => {
          at = turn.at;
          if (turn.decision.outcome !== 'refused') entries.push(turn.decision.audit);
        });
        for (const entry of entries) assert.ok(deedOf(group, entry).thing.kind, entry.action);
        for (const {id} of group.memberships.slice(0, 3)) {
          const seen = projectFor(group, {kind: 'member', membershipId: id}, {at});
          const known = JSON.stringify(seen);
          for (const entry of entries) {
            const {text} = deedOf(seen, entry).thing;
            if (text !== undefined) assert.ok(known.includes(JSON.stringify(text)), text);
          }
        }
      }),
      {numRuns: 40},
    );
  });
});
