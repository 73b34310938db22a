import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {collections, group as schema, type ResourceGroup} from '../../src/domain/group.js';
import {phaseCodes} from '../../src/domain/phases/values.js';
import {
  actorOf,
  justBegun,
  sampleGroup,
  theKitchenTable,
  threePeople,
  type SampleOptions,
} from '../../src/testing.js';

const sized: readonly SampleOptions[] = [
  ...[0, 1, 3, 12, 40, 150, 1000].map((people) => ({people})),
  {people: 0, goals: 1000, meetings: 0},
  {people: 150, goals: 40, meetings: 30},
  {people: 5, goals: 0, meetings: 100, seed: 7},
  ...phaseCodes.map((phase, seed) => ({phase, seed, people: 30})),
];
const samples: readonly (readonly [string, () => ResourceGroup])[] = [
  ['just begun', justBegun],
  ['three people', threePeople],
  ['the kitchen table', theKitchenTable],
  ...sized.map(
    (options) => [JSON.stringify(options), (): ResourceGroup => sampleGroup(options)] as const,
  ),
];
const unique = (things: readonly {readonly id: string}[]): boolean =>
  new Set(things.map(({id}) => id)).size === things.length;

for (const [name, make] of samples) {
  describe(`sample: ${name}`, () => {
    const group = make();
    const members = group.memberships.filter(({state}) => state === 'member');
    const isMember = (id: string): boolean => members.some((member) => member.id === id);

    it('passes the published schema', () => {
      const found = v.safeParse(schema, group);
      assert.deepEqual(found.issues?.map((issue) => v.getDotPath(issue)) ?? [], []);
    });

    it('is the same every time', () => assert.deepEqual(make(), group));

    it('has one id for one thing', () => {
      for (const kind of Object.keys(collections) as (keyof typeof collections)[])
        assert.ok(unique(group[kind]), kind);
    });

    it('has members by their own yes, or by their function (I2)', () => {
      for (const {answer, byFunction} of members) assert.ok(answer === 'yes' || byFunction);
    });

    it('has at most one facilitator (I6)', () => {
      assert.ok(members.filter(({roles}) => roles.includes('facilitator')).length <= 1);
    });

    it('has the last wording of a goal as its text, and parents one level up (I7, I9)', () => {
      for (const goal of group.goals) {
        assert.equal(goal.versions.at(-1)?.text, goal.text);
        const parent = group.goals.find(({id}) => id === goal.parentId);
        assert.ok(goal.parentId === undefined || (parent && parent.term === 'long'));
        assert.ok(parent === undefined || (goal.term === 'short' && !parent.parentId));
      }
    });

    it('has agreed steps only with the helper’s yes (I10)', () => {
      for (const {who, state, goalId} of group.steps) {
        assert.ok(group.goals.some(({id}) => id === goalId));
        if (who.kind === 'client') continue;
        assert.ok(isMember(who.membershipId));
        assert.equal(state === 'requested', who.consent === 'asked');
      }
    });

    it('announces meetings that have a time, a place, a chair and an agenda (I12)', () => {
      for (const meeting of group.meetings.filter(({state}) => state === 'announced')) {
        assert.ok(meeting.start && meeting.placeKind && meeting.chair);
        assert.ok(group.agendaItems.some(({meetingId}) => meetingId === meeting.id));
      }
    });

    it('explains confidentiality in the first meeting (I14)', () => {
      for (const meeting of group.meetings.filter(({kind}) => kind === 'first')) {
        const items = group.agendaItems.filter(({meetingId}) => meetingId === meeting.id);
        assert.ok(items.some(({kind}) => kind === 'confidentiality'));
      }
    });

    it('is where its history ends (I16)', () => {
      const last = group.phase.history.at(-1);
      assert.deepEqual([last?.phase, last?.round], [group.phase.current, group.phase.round]);
    });

    it('lends tasks to members only (I18)', () => {
      for (const {toMembershipId} of group.delegations) assert.ok(isMember(toMembershipId));
    });
  });
}

describe('sampleGroup', () => {
  it('has the size that was asked for', () => {
    const {people, goals, meetings} = sampleGroup({people: 40, goals: 9, meetings: 5});
    assert.deepEqual([people.length, goals.length, meetings.length], [40, 9, 5]);
  });

  it('gives nobody the same name', () => {
    const names = sampleGroup({people: 1000}).people.map(({displayName}) => displayName);
    assert.equal(new Set(names).size, 1000);
  });

  it('gives other people with another seed', () => {
    assert.notDeepEqual(sampleGroup({seed: 1}).people, sampleGroup({seed: 2}).people);
  });

  it('moves with the instant', () => {
    const [first] = sampleGroup({at: '2030-01-01T00:00:00.000Z'}).phase.history;
    assert.match(first?.enteredOn ?? '', /^2029-/);
  });
});

describe('actorOf', () => {
  it('finds the member who has a role', () => {
    assert.deepEqual(actorOf(theKitchenTable(), 'facilitator'), {
      kind: 'member',
      membershipId: 'm-marieke',
    });
  });

  it('says which role nobody has', () => {
    assert.throws(() => actorOf(justBegun(), 'facilitator'), /facilitator/);
  });
});
