import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assemble} from '../../src/domain/assemble.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {newGroup} from '../../src/domain/new-group.js';
import {withoutUnready} from '../../src/domain/meetings/announce.js';
import {membershipOf} from '../../src/domain/network/people.js';
import {withOneLeader} from '../../src/domain/network/roles.js';
import {recordsOf, writesBetween, type GroupRecord, type Write} from '../../src/domain/records.js';
import {deepFreeze, now, randomGroups} from './random-group.js';

const stored = (group: ResourceGroup): GroupRecord[] =>
  recordsOf(group).map((record) => ({...record, version: '1'}));
const client = {kind: 'client'} as const;
/** As it comes back from a back end: the same for everybody. */
const settled = (group: ResourceGroup) => assemble(stored(group));

/** The memberships as they were ordered; all other lists of a random group are so by id. */
const inOrder = ({memberships}: Pick<ResourceGroup, 'memberships'>, group: ResourceGroup) => ({
  memberships: memberships.map(({id}) => group.memberships.find((one) => one.id === id)),
});

/** What a back end does with writes. */
function write(records: readonly GroupRecord[], writes: readonly Write[]): GroupRecord[] {
  const kept = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  for (const {kind, id, body} of writes) {
    if (body === null) kept.delete(`${kind} ${id}`);
    else kept.set(`${kind} ${id}`, {kind, id, body, version: '2'});
  }
  return [...kept.values()];
}

describe('assembling a group', () => {
  it('gives back the group that the records came from', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const whole = settled(group);
        assert.deepEqual(settled(whole), whole);
        const {goals, ...rest} = whole;
        const possible = withoutUnready(withOneLeader(group));
        assert.deepEqual({...rest, goals: group.goals}, {...possible, ...inOrder(rest, possible)});
        assert.deepEqual(
          goals.map(({text}) => text),
          group.goals.map(({text}) => text),
        );
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(randomGroups, fc.infiniteStream(fc.nat()), (group, order) => {
        const shuffled = stored(group)
          .map((record) => ({record, at: order.next().value as number}))
          .sort((a, b) => a.at - b.at)
          .map(({record}) => record);
        assert.deepEqual(assemble(shuffled), settled(group));
      }),
    );
  });

  it('keeps the very same objects where nothing changed', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const before = settled(group);
        const again: ResourceGroup = JSON.parse(JSON.stringify(group));
        assert.equal(assemble(stored(again), before), before);
        const after = assemble(stored({...again, name: 'new'}), before);
        assert.equal(after.people, before.people);
        assert.equal(after.phase, before.phase);
      }),
    );
  });

  it('leaves out a kind that it does not know, and counts the later of two records', () => {
    const [own] = stored(newGroup({id: 'g', clientRef: 'c'}, now));
    const tie = {kind: 'tie', id: 't', version: '1', body: {id: 't', from: 'a', to: 'b'}} as const;
    const unknown = {...tie, kind: 'dream'} as unknown as GroupRecord;
    const later = {...tie, body: {...tie.body, to: 'c'}};
    assert.deepEqual(assemble([own!, unknown, tie, later]).ties, [later.body]);
  });

  it('refuses without the record of the group itself', () => {
    assert.throws(() => assemble([]), RangeError);
  });

  it('puts somebody’s newest way into the group last', () => {
    const group: ResourceGroup = {
      ...newGroup({id: 'g', clientRef: 'c'}, now),
      memberships: [
        {id: 'a-now', personId: 'p', roles: [], state: 'nominated'},
        {id: 'b-first', personId: 'p', roles: [], state: 'left', until: '2025-01-01T00:00:00Z'},
        {id: 'c-second', personId: 'p', roles: [], state: 'ended', until: '2026-01-01T00:00:00Z'},
      ],
    };
    assert.deepEqual(
      settled(group).memberships.map(({id}) => id),
      ['b-first', 'c-second', 'a-now'],
    );
    assert.equal(membershipOf(settled(group), 'p')?.id, 'a-now');
  });
});

/** What `m` holds, as the last of them arrived on a server that only compares versions. */
const holding = (departed: object): ResourceGroup => ({
  ...newGroup({id: 'g', clientRef: 'c'}, now),
  people: [{id: 'p', displayName: 'P', kind: 'formal'}],
  memberships: [{id: 'm', personId: 'p', roles: [], state: 'member', ...departed}],
  goals: [
    {
      ...{id: 'g', text: 'G', term: 'long', dimensions: [], status: 'active', order: 'V'},
      ...{visibility: 'chosen', visibleTo: ['m'], expressedBy: 'client', versions: []},
    },
  ],
  steps: [
    {
      ...{id: 's', goalId: 'g', text: 'S', order: 'V', state: 'proposed'},
      who: {kind: 'member', membershipId: 'm', consent: 'asked'},
    },
  ],
  proposals: [
    {
      ...{id: 'w', on: now, state: 'open', command: {type: 'editGoal'}},
      by: {kind: 'member', membershipId: 'm'},
    },
  ],
  delegations: [{id: 'd', task: 'chair', toMembershipId: 'm', grantedBy: 'client', from: now}],
});

describe('somebody who departed', () => {
  const until = '2026-06-01T12:30:00.000Z';

  for (const [how, by] of [
    ['left', {kind: 'member', membershipId: 'm'}],
    ['ended', client],
  ] as const) {
    it(`holds nothing that arrived after they ${how} (I4)`, () => {
      const group = settled(holding({state: how, until}));
      const [wish] = group.proposals;
      assert.deepEqual([wish?.state, wish?.decidedOn, wish?.decidedBy], ['withdrawn', until, by]);
      assert.deepEqual(group.steps[0]?.who, client);
      assert.equal(group.delegations[0]?.revokedOn, until);
      assert.deepEqual(group.goals[0]?.visibleTo, []);
    });
  }

  it('finds all of it again when that was a mistake', () => {
    const gone = settled(holding({state: 'ended', until, answer: 'yes'}));
    const resume = {type: 'resumeMembership', membershipId: 'm'} as const;
    const back = decide(gone, resume, client, '2026-06-01T13:00:00.000Z');
    assert.ok(back.outcome === 'applied');
    const {proposals, steps, delegations} = settled(back.group);
    const {proposals: then, steps: before, delegations: lent} = holding({});
    assert.deepEqual([proposals, steps, delegations], [then, before, lent]);
  });

  it('is left alone while they take part', () => {
    const group = holding({});
    assert.deepEqual(settled(group), group);
  });
});

describe('what two people did at once', () => {
  const takesPart = (id: string, since: string) =>
    ({id, personId: id, roles: ['facilitator'], state: 'member', since}) as const;
  const two = (one: string, other: string): ResourceGroup => ({
    ...newGroup({id: 'g', clientRef: 'c'}, now),
    people: [
      {id: 'a', displayName: 'A', kind: 'formal'},
      {id: 'b', displayName: 'B', kind: 'formal'},
    ],
    memberships: [takesPart('a', one), takesPart('b', other)],
  });
  const leaders = ({memberships}: ResourceGroup) =>
    memberships.filter(({roles}) => roles.includes('facilitator')).map(({id}) => id);

  for (const [who, group] of [
    ['a', two('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')],
    ['b', two('2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')],
    ['a', two(now, now)],
  ] as const)
    it(`leaves one facilitator, who has taken part longest: ${who} (I6)`, () => {
      assert.deepEqual(leaders(settled(group)), [who]);
    });

  it('leaves who is no facilitator any more in the group', () => {
    const {memberships} = settled(two(now, now));
    assert.deepEqual(memberships[1]?.roles, ['formalMember']);
  });

  const ready = {
    ...{id: 'e', kind: 'followUp', state: 'announced', record: 'none', sharedWith: []},
    ...{start: now, durationMinutes: 60, placeKind: 'home', chair: client, invited: []},
  } as const;
  const item = {
    ...{id: 'i', meetingId: 'e', kind: 'custom', title: 'I', order: 'V', state: 'accepted'},
    ...({visibility: 'group', proposedBy: client} as const),
  };
  const announced = (...agendaItems: ResourceGroup['agendaItems']): ResourceGroup => ({
    ...newGroup({id: 'g', clientRef: 'c'}, now),
    meetings: [ready],
    agendaItems,
  });

  it('announces no meeting of which the last item went meanwhile (I12)', () => {
    assert.equal(settled(announced()).meetings[0]?.state, 'planning');
    assert.equal(settled(announced({...item, state: 'parked'})).meetings[0]?.state, 'planning');
    assert.equal(settled(announced(item)).meetings[0]?.state, 'announced');
  });

  it('says nothing of what is missing where only a part is told', () => {
    const part = assemble(stored(announced()), undefined, {isPart: true});
    assert.equal(part.meetings[0]?.state, 'announced');
  });
});

describe('goals under goals', () => {
  it('are never in a circle, too deep, or under what is not there', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const {goals} = settled(group);
        for (const {parentId} of goals) {
          if (parentId === undefined) continue;
          const parent = goals.find(({id}) => id === parentId);
          assert.ok(parent && parent.parentId === undefined);
        }
      }),
    );
  });

  it('find their parent again when its record comes later', () => {
    const goal = (id: string, parentId?: string) => ({
      ...{id, text: id, term: 'long', dimensions: [], status: 'active', order: id},
      ...{visibility: 'group', expressedBy: 'client', versions: []},
      ...(parentId && {parentId}),
    });
    const record = (body: {id: string}): GroupRecord => ({
      ...{kind: 'goal', id: body.id, version: '1', body},
    });
    const [own] = stored(newGroup({id: 'g', clientRef: 'c'}, now));
    const early = assemble([own!, record(goal('b', 'a'))]);
    assert.equal(early.goals[0]?.parentId, undefined);
    const complete = assemble([own!, record(goal('b', 'a')), record(goal('a'))], early);
    assert.equal(complete.goals[1]?.parentId, 'a');
  });
});

describe('the writes between two groups', () => {
  it('lead from the one to the other, and from nothing to nothing', () => {
    fc.assert(
      fc.property(randomGroups, randomGroups, (one, other) => {
        const before = deepFreeze(settled(one));
        const after = deepFreeze(settled(other));
        const writes = writesBetween(before, after, () => '1');
        assert.deepEqual(assemble(write(stored(before), writes)), after);
        assert.deepEqual(
          writesBetween(before, before, () => '1'),
          [],
        );
      }),
    );
  });

  it('hold only what changed, with the version that was seen', () => {
    fc.assert(
      fc.property(randomGroups, (random) => {
        const group = settled(random);
        fc.pre(group.people.length > 0);
        const [person, ...others] = group.people;
        const moved = {...person!, closeness: 3 as const};
        assert.deepEqual(
          writesBetween(group, {...group, people: [moved, ...others]}, () => '7'),
          [{kind: 'person', id: moved.id, base: '7', body: moved}],
        );
        assert.deepEqual(
          writesBetween(group, {...group, people: others}, () => '7'),
          [{kind: 'person', id: moved.id, base: '7', body: null}],
        );
      }),
    );
  });

  it('say that a new record must not be there yet', () => {
    const group = newGroup({id: 'g', clientRef: 'c'}, now);
    const tie = {id: 't', from: 'a', to: 'b'};
    assert.deepEqual(
      writesBetween(group, {...group, ties: [tie]}, () => null),
      [{kind: 'tie', id: 't', base: null, body: tie}],
    );
  });

  it('name the group’s own record for its own fields only', () => {
    const group = newGroup({id: 'g', clientRef: 'c'}, now);
    const [written, ...more] = writesBetween(group, {...group, name: 'De tafel'}, () => '1');
    assert.equal(written?.kind, 'group');
    assert.equal('people' in written.body!, false);
    assert.deepEqual(more, []);
  });
});
