import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import type {AuditEntry} from '../../../src/domain/decision.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor} from '../../../src/domain/project.js';
import {projectHistory, type HistoryEntry} from '../../../src/domain/regie/project-history.js';
import {play, stories} from '../arbitraries.js';
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
  scene,
} from '../scene.js';
import {trusting} from '../trusting.js';

type Deed = readonly [by: ActorRef, command: Command];

/** The group after these deeds, and what was logged of them. */
function story(begin: ResourceGroup, ...deeds: readonly Deed[]) {
  const log: AuditEntry[] = [];
  let group = begin;
  for (const [by, command] of deeds) {
    const decision = decided(group, by, command, now, {id: `change-${log.length}`});
    assert.ok(decision.outcome !== 'refused', command.type);
    log.push(decision.audit);
    group = decision.group;
  }
  return {group, log};
}

const readBy = (
  {group, log}: {readonly group: ResourceGroup; readonly log: readonly HistoryEntry[]},
  actor: ActorRef,
  policy?: typeof trusting,
) => projectHistory(log, group, actor, {at: now, policy});

const some = story(
  lending('editNetwork', 'm-ro'),
  [client, {type: 'setGoalStatus', goalId: 'g-secret', status: 'paused'}],
  [mum, {type: 'editGoal', goalId: 'g-later', change: {text: 'Hers'}}],
  [facilitator, {type: 'placePerson', personId: 'aunt', closeness: 1}],
  [coach, {type: 'setContribution', membershipId: 'm-coach', can: 'Drive'}],
);

describe('What was done', () => {
  it('is all the client’s to read, as it was logged', () => {
    assert.equal(readBy(some, client), some.log);
  });

  it('is for others what they did themselves', () => {
    assert.deepEqual(readBy(some, mum), [some.log[1]]);
    assert.deepEqual(readBy(some, coach), [some.log[3]]);
  });

  it('is told to the facilitator and the clinician only where the host says so', () => {
    assert.deepEqual(readBy(some, facilitator), []);
    const own = {seeHistory: {facilitator: 'own'}} as const;
    assert.deepEqual(
      readBy(some, facilitator, own).map(({action}) => action),
      ['placePerson'],
    );
  });

  it('keeps what is not seen any more, without its id', () => {
    const own = {seeHistory: {facilitator: 'own'}} as const;
    const {group, log} = some;
    const back = after(group, client, {type: 'revokeDelegation', delegationId: 'd-editNetwork'});
    const [line] = readBy({group: back, log}, facilitator, own);
    assert.equal(line?.action, 'placePerson');
    assert.equal(line?.subjectId, undefined);
  });

  it('is closed to who is no member, or left', () => {
    const {group, log} = story(scene, [mum, {type: 'leaveGroup', membershipId: 'm-mum'}]);
    assert.deepEqual(readBy({group, log}, mum), []);
    assert.deepEqual(readBy(some, {kind: 'member', membershipId: 'm-cousin'}), []);
    assert.deepEqual(readBy(some, legal), []);
  });

  it('is told to a legal representative whom the host trusts, as far as they see it', () => {
    const told = readBy(some, legal, trusting).map(({action, subjectId}) => [action, subjectId]);
    assert.ok(!told.some(([, id]) => id === 'g-secret'));
    assert.ok(told.some(([action]) => action === 'placePerson'));
  });

  it('names nothing and nobody that the projection does not, whatever was done', () => {
    fc.assert(
      fc.property(stories(40), (told) => {
        const log: AuditEntry[] = [];
        let at = now;
        const group = play(told, (turn) => {
          at = turn.at;
          if (turn.decision.outcome !== 'refused') log.push(turn.decision.audit);
        });
        const policy = told.trusting ? trusting : undefined;
        const options = {at, policy};
        const members = group.memberships.map(({id}): ActorRef => ({
          kind: 'member',
          membershipId: id,
        }));
        for (const actor of [...members, legal]) {
          const read = projectHistory(log, group, actor, options);
          const seen = projectFor(group, actor, options);
          const known = JSON.stringify([seen, actor]);
          for (const {subjectId, delegationId, actorRef} of read) {
            const by = actorRef.kind === 'member' ? actorRef.membershipId : undefined;
            for (const id of [subjectId, delegationId, by]) {
              if (id !== undefined) assert.ok(known.includes(JSON.stringify(id)), id);
            }
          }
          assert.deepEqual(projectHistory(read, seen, actor, options), read);
        }
      }),
      {numRuns: 60},
    );
  });

  it('does not tell by its length what others did', () => {
    const {group, log} = some;
    const more = story(group, [
      client,
      {type: 'setGoalStatus', goalId: 'g-secret', status: 'active'},
    ]);
    const later = {group: more.group, log: [...log, ...more.log]};
    assert.deepEqual(
      projectHistory(later.log, later.group, mum, {at: hoursLater(1)}),
      readBy(some, mum),
    );
  });
});
