import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../../src/domain/base.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor} from '../../../src/domain/project.js';
import type {Policy} from '../../../src/domain/regie/policy.js';
import {whoSees, type Sight} from '../../../src/domain/regie/who-sees.js';
import {randomGroups, now as then} from '../random-group.js';
import {after, client, lending, now, scene} from '../scene.js';

const of = (group: ResourceGroup, membershipId: string, policy?: Policy): Sight => {
  const sight = whoSees(group, {at: now, policy}).find((one) => one.membershipId === membershipId);
  assert.ok(sight, membershipId);
  return sight;
};
const ids = (things: readonly {readonly id: string}[]) => things.map(({id}) => id);

describe('Who sees what', () => {
  it('has a line for who takes part or was asked, and for nobody else', () => {
    const lines = whoSees(scene, {at: now}).map(({membershipId}) => membershipId);
    assert.deepEqual(lines, ['m-mum', 'm-ro', 'm-doc', 'm-peer', 'm-coach', 'm-cousin']);
  });

  it('tells which goals, meetings and agreements, and whether the plan for hard times', () => {
    const group: ResourceGroup = {...scene, crisisPlan: {status: 'agreed'}};
    const mum = of(group, 'm-mum');
    assert.deepEqual(mum.goalIds, ['g-later', 'g-now', 'g-chosen']);
    assert.deepEqual(mum.recordIds, ['e-done']);
    assert.ok(!mum.personIds.includes('aunt'));
    assert.deepEqual([mum.map, mum.crisisPlan], [false, false]);
    assert.equal(of(group, 'm-ro').crisisPlan, true);
  });

  it('shows who was asked nothing yet', () => {
    const {membershipId: _, ...seen} = of(scene, 'm-cousin');
    assert.deepEqual(seen, {
      ...{goalIds: [], meetingIds: [], recordIds: [], personIds: []},
      ...{map: false, crisisPlan: false},
    });
  });

  it('changes at once with what is lent, taken back, and what the host reduces', () => {
    const lent = lending('editNetwork');
    assert.equal(of(lent, 'm-ro').map, true);
    assert.ok(of(lent, 'm-ro').personIds.includes('aunt'));
    const back = after(lent, client, {type: 'revokeDelegation', delegationId: 'd-editNetwork'});
    assert.equal(of(back, 'm-ro').map, false);
    const strict: Policy = {readSharedGoals: {informalMember: 'no'}};
    assert.deepEqual(of(scene, 'm-mum', strict).goalIds, []);
  });

  it('comes to what is really given, of any group', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const sight of whoSees(group, {at: then})) {
          const actor: ActorRef = {kind: 'member', membershipId: sight.membershipId};
          const seen = projectFor(group, actor, {at: then});
          assert.deepEqual(sight.goalIds, ids(seen.goals));
          assert.deepEqual(sight.meetingIds, ids(seen.meetings));
          assert.deepEqual(sight.personIds, ids(seen.people));
          assert.equal(sight.crisisPlan, 'crisisPlan' in seen);
          // The map is seen when somebody is who is neither in the group nor named in an agreement.
          const hasPlace = seen.people.some((one) => 'closeness' in one || 'place' in one);
          if (hasPlace) assert.equal(sight.map, true);
          for (const {id, record} of group.meetings) {
            const agreed = group.agreements.filter(({meetingId}) => meetingId === id);
            const read = seen.agreements.filter(({meetingId}) => meetingId === id);
            const said = sight.recordIds.includes(id);
            if (record === 'none') assert.equal(said, false);
            else assert.deepEqual(ids(read).toSorted(), said ? ids(agreed).toSorted() : []);
          }
        }
      }),
      {numRuns: 150},
    );
  });
});
