import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../src/domain/base.js';
import type {Goal, Step} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {AgendaItem, Meeting} from '../../src/domain/meetings/schema.js';
import type {Membership} from '../../src/domain/network/schema.js';
import {newGroup} from '../../src/domain/new-group.js';
import {parseGroup} from '../../src/domain/parse.js';
import {projectFor, visible} from '../../src/domain/project.js';
import {collectionOf, type EntityKind} from '../../src/domain/records.js';
import {policy} from '../../src/domain/regie/policy.js';
import {delegableTasks} from '../../src/domain/regie/values.js';
import {actorsOf, deepFreeze, now, randomGroups} from './random-group.js';

const options = {at: now};
const see = (group: ResourceGroup, actor: ActorRef) => projectFor(group, actor, options);

/** What the words of `domain.md` come to, told once more and without the code under test. */
class Onlooker {
  readonly group: ResourceGroup;
  readonly own: string;
  readonly membership: Membership | undefined;

  constructor(group: ResourceGroup, actor: ActorRef) {
    this.group = group;
    this.own = actor.kind === 'member' ? actor.membershipId : 'legal';
    this.membership = group.memberships.find(({id}) => id === this.own);
  }

  get takesPart() {
    return this.membership?.state === 'member';
  }

  get facilitator() {
    return this.takesPart && this.membership!.roles.includes('facilitator');
  }

  /** Lent to this one by the client, now. */
  lent(task: string) {
    return (
      this.takesPart &&
      this.group.delegations.some(
        (one) =>
          one.task === task &&
          one.toMembershipId === this.own &&
          one.revokedOn === undefined &&
          one.from <= now &&
          (one.until === undefined || one.until > now),
      )
    );
  }

  get map() {
    return this.facilitator && this.lent('editNetwork');
  }

  goal(goalId: string) {
    const goal = this.group.goals.find(({id}) => id === goalId);
    if (!goal || !this.takesPart) return false;
    return (
      goal.visibility === 'group' ||
      (goal.visibility === 'clientAndFacilitator' && this.facilitator) ||
      (goal.visibility === 'chosen' && (goal.visibleTo ?? []).includes(this.own))
    );
  }

  sharedRecord(meetingId: string) {
    const meeting = this.group.meetings.find(({id}) => id === meetingId);
    if (!meeting || !this.takesPart) return false;
    if (meeting.record === 'approved') return meeting.sharedWith.includes(this.own);
    return this.lent('recordAgreements') && this.meant(meeting);
  }

  named({invited, chair}: Meeting) {
    return (
      invited.some(({membershipId}) => membershipId === this.own) ||
      (chair?.kind === 'member' && chair.membershipId === this.own)
    );
  }

  /** It was over when this one joined, and they were not in it. */
  old(meeting: Meeting) {
    const since = this.membership?.since;
    const over = !['planning', 'announced'].includes(meeting.state);
    const on = meeting.heldOn ?? meeting.start;
    const before = on === undefined ? meeting.state === 'cancelled' : on < (since ?? '');
    return since !== undefined && over && before && !this.named(meeting);
  }

  meant(meeting: Meeting) {
    const given = meeting.record === 'approved' && meeting.sharedWith.includes(this.own);
    if (!this.takesPart || this.named(meeting) || given) return this.takesPart;
    const helps = ['planMeeting', 'prepareAgenda', 'chair', 'recordAgreements'];
    const forAll = meeting.invited.length === 0 && ['announced', 'held'].includes(meeting.state);
    const may = this.facilitator || helps.some((task) => this.lent(task)) || forAll;
    return may && !this.old(meeting);
  }

  told({fromMeetingId, who}: Step) {
    const theirs = who.kind === 'member' && who.membershipId === this.own;
    // A meeting that is not in the group at all has nothing that could be kept from anybody.
    const known = this.group.meetings.some(({id}) => id === fromMeetingId);
    return fromMeetingId === undefined || !known || theirs || this.sharedRecord(fromMeetingId);
  }

  /** Every text and id that must not reach this one. */
  get forbidden(): readonly string[] {
    const {group, own} = this;
    const out = ['‹unknown', '‹phase.note', '‹step.history', '‹goal.wording', '‹meeting.prep'];
    const add = (when: boolean, ...texts: readonly string[]) => {
      if (when) out.push(...texts);
    };
    const namedInAgreement = (id: string) =>
      group.agreements.some(
        ({who, meetingId}) =>
          who?.kind === 'member' && who.membershipId === id && this.sharedRecord(meetingId),
      );
    for (const person of group.people) {
      const ways = group.memberships.filter(({personId}) => personId === person.id);
      const {id} = person;
      const known = ways.some(
        (way) =>
          this.takesPart &&
          (way.id === own ||
            way.state === 'member' ||
            namedInAgreement(way.id) ||
            (this.facilitator && ['asked', 'declined', 'later'].includes(way.state)) ||
            (this.facilitator && this.lent('inviteMembers') && way.state === 'nominated')),
      );
      const invited = ways.some(
        (way) => way.id === own && (way.state === 'asked' || way.state === 'later'),
      );
      add(!known && !this.map, `‹person.displayName ${id}`);
      add(!known && !this.map && !invited, `"${id}"`, ...ways.map((way) => `"${way.id}"`));
      for (const name of ['relationLabel', 'emoji', 'sector', 'contact', 'initiative']) {
        add(!this.map, `‹person.${name} ${id}`);
      }
      for (const name of ['supportReceived', 'supportGiven', 'userRef']) {
        add(!this.map, `‹person.${name} ${id}`);
      }
      add(true, `‹person.note ${id}`);
    }
    for (const {id, state} of group.memberships) {
      add(id !== own || !this.takesPart, `‹membership.can ${id}`, `‹membership.ratherNot ${id}`);
      const answers = this.map || this.facilitator || (id === own && this.takesPart);
      add(!answers, `‹membership.answer ${id}`, `‹membership.asker ${id}`);
      add(!this.facilitator && id !== own, `‹membership.talk ${id}`);
      add(!this.takesPart && !(id === own && ['asked', 'later'].includes(state)), `"${id}"`);
    }
    add(!this.map, '‹tie', '"t~', '"closeness"', '"place"');
    add(true, '‹snapshot', '"k~');
    for (const {id} of group.goals)
      add(!this.goal(id), `"${id}"`, `‹goal.text ${id}`, `‹goal.why ${id}`);
    for (const step of group.steps) {
      const {id, goalId, who} = step;
      add(!this.goal(goalId) || !this.told(step), `"${id}"`, `‹step.text ${id}`);
      const theirs = who.kind === 'member' && who.membershipId === own;
      const arranges = this.facilitator && this.lent('editSteps');
      add(!theirs && !arranges, `‹step.reply ${id}`);
    }
    for (const {id, goalId, by} of group.ratings) {
      add(!this.goal(goalId), `"${id}"`, `‹rating.value ${id}`);
      add(by.kind !== 'member' || by.membershipId !== own, `‹rating.comment ${id}`);
    }
    for (const meeting of group.meetings) {
      const {id, invited} = meeting;
      add(!this.meant(meeting), `"${id}"`, `‹meeting.placeText ${id}`);
      const arranges = this.facilitator && !this.old(meeting);
      for (const {membershipId} of invited) {
        add(!arranges && membershipId !== own, `‹invitee.reply ${id} ${membershipId}`);
      }
    }
    for (const item of group.agendaItems) {
      const {id, visibility, state, proposedBy} = item;
      const mine = proposedBy.kind === 'member' && proposedBy.membershipId === own;
      const decided = state === 'accepted' || (this.facilitator && this.lent('prepareAgenda'));
      const open = visibility === 'group' || (visibility !== 'client' && this.facilitator);
      const meeting = group.meetings.find((one) => one.id === item.meetingId);
      const agreed = group.agreements.some(
        ({itemId, meetingId}) => itemId === id && meetingId === item.meetingId,
      );
      const kept = meeting && this.old(meeting) && (visibility !== 'group' || !agreed);
      const shown =
        meeting &&
        this.meant(meeting) &&
        visibility !== 'client' &&
        !kept &&
        (mine || (open && decided));
      add(!shown, `"${id}"`, `‹item.title ${id}`);
      add(!this.sharedRecord(item.meetingId), `‹item.outcome ${id}`);
    }
    for (const {id, meetingId} of group.agreements) {
      add(!this.sharedRecord(meetingId), `"${id}"`, `‹agreement.text ${id}`);
    }
    for (const {id, by} of group.proposals) {
      const mine = this.takesPart && by.kind === 'member' && by.membershipId === own;
      add(!mine, `"${id}"`, `‹proposal.command ${id}`, `‹proposal.message ${id}`);
    }
    const plan = this.facilitator || this.membership?.roles.includes('responsibleClinician');
    add(!this.takesPart || !plan, '‹crisis');
    add(!this.takesPart, '‹group', 'client~', '"d~', '‹meeting', '‹item');
    add(true, 'nowhere~', 'legal~', '"postponedOn"');
    return out;
  }
}

describe('what each actor sees', () => {
  it('holds no text and no id that is not for them', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const shown = JSON.stringify(see(group, actor));
          const leaks = new Onlooker(group, actor).forbidden.filter((text) => shown.includes(text));
          assert.deepEqual(leaks, [], JSON.stringify(actor));
        }
      }),
      {numRuns: 400},
    );
  });

  it('stays the same when it is looked at again', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const once = see(group, actor);
          assert.deepEqual(see(once, actor), once);
        }
      }),
      {numRuns: 150},
    );
  });

  it('is a whole group again, without anything odd in it', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const parsed = parseGroup(see(group, actor));
          assert.ok(parsed.ok, JSON.stringify(parsed));
          const odd = parsed.notes.filter(({path}) => !path.startsWith('memberships'));
          assert.deepEqual(odd, []);
        }
      }),
      {numRuns: 100},
    );
  });

  it('leaves the group as it was', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        deepFreeze(group);
        for (const actor of actorsOf(group)) see(group, actor);
      }),
      {numRuns: 50},
    );
  });

  it('does not change with what is hidden', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const seen = see(group, actor);
          const ids = (kind: EntityKind) =>
            new Set<string>(seen[collectionOf[kind]].map(({id}) => id));
          // Who arranges things sees true places; for everybody else hidden goals leave no gap.
          const goals = group.goals.filter(({id}) => ids('goal').has(id));
          assert.deepEqual(see({...group, goals}, actor).goals, seen.goals);
          const ratings = group.ratings.filter(({id}) => ids('rating').has(id));
          assert.deepEqual(see({...group, ratings}, actor), seen);
          const proposals = group.proposals.filter(({id}) => ids('proposal').has(id));
          assert.deepEqual(see({...group, proposals}, actor), seen);
        }
      }),
      {numRuns: 100},
    );
  });
});

const at = '2026-01-01T10:00:00Z';
const client: ActorRef = {kind: 'client'};
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};

/** Lotte and Marieke, the regieondersteuner, take part; others do not. */
const group: ResourceGroup = {
  ...newGroup({id: 'g', clientRef: 'c', clientName: 'Sam'}, at),
  people: ['lotte', 'marieke', 'mam', 'oom'].map((id) => ({
    id,
    displayName: id,
    kind: 'informal' as const,
    closeness: 1 as const,
    note: `about ${id}`,
  })),
  memberships: [
    {id: 'm-lotte', personId: 'lotte', roles: ['informalMember'], state: 'member', since: at},
    {id: 'm-marieke', personId: 'marieke', roles: ['facilitator'], state: 'member', since: at},
    {id: 'm-mam', personId: 'mam', roles: ['informalMember'], state: 'asked'},
    {id: 'm-oom', personId: 'oom', roles: [], state: 'considering'},
  ],
};

const goal: Goal = {
  id: 'goal',
  text: 'Naar buiten',
  term: 'short',
  dimensions: [],
  status: 'active',
  order: 'V',
  visibility: 'group',
  expressedBy: 'client',
  versions: [],
};

const held: Meeting = {
  id: 'e',
  kind: 'first',
  state: 'held',
  start: '2025-12-01T10:00:00Z',
  heldOn: '2025-12-01T10:00:00Z',
  durationMinutes: 60,
  invited: [],
  record: 'none',
  sharedWith: [],
};
const topic = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{id, meetingId: 'e', kind: 'custom', title: id, order: 'V', proposedBy: {kind: 'client'}},
  ...{state: 'accepted', visibility: 'group'},
  ...more,
});
const meeting = (more: Partial<Meeting>, items: readonly AgendaItem[] = []): ResourceGroup => ({
  ...{...group, goals: [goal], agendaItems: items},
  meetings: [{...held, ...more}],
});

describe('the client', () => {
  it('sees everything, as it is', () => {
    assert.equal(see(group, client), group);
  });
});

describe('a member', () => {
  it('sees who takes part, by name and without a place on the map', () => {
    const seen = see(group, lotte);
    assert.deepEqual(
      seen.people.map(({displayName}) => displayName),
      ['lotte', 'marieke'],
    );
    assert.equal('closeness' in seen.people[0]!, false);
  });

  it('does not see whom the client asked, but the regieondersteuner does', () => {
    assert.equal(visible(group, lotte, {kind: 'membership', id: 'm-mam'}, options), false);
    assert.equal(visible(group, marieke, {kind: 'membership', id: 'm-mam'}, options), true);
    assert.equal(visible(group, marieke, {kind: 'membership', id: 'm-oom'}, options), false);
  });

  it('sees the map while it is lent, and not a moment longer', () => {
    const lent: ResourceGroup = {
      ...group,
      delegations: [
        {
          id: 'd',
          task: 'editNetwork',
          toMembershipId: 'm-marieke',
          grantedBy: 'client',
          from: at,
          until: '2026-07-01T00:00:00Z',
        },
      ],
    };
    const oom = (seenAt: string) => projectFor(lent, marieke, {at: seenAt}).people[3];
    assert.equal(oom(now)?.closeness, 1);
    assert.equal(oom('2026-07-01T00:00:00Z'), undefined);
  });

  it('never sees a note or a kept map, whatever is lent', () => {
    const tasks = delegableTasks.map((task) => ({
      ...{id: task, task, toMembershipId: 'm-marieke', from: at},
      grantedBy: 'client' as const,
    }));
    const kept = {id: 'kept', on: at, people: []};
    const seen = see({...group, delegations: tasks, mapSnapshots: [kept]}, marieke);
    assert.equal(seen.people.length, 4);
    assert.equal(JSON.stringify(seen).includes('about'), false);
    assert.deepEqual(seen.mapSnapshots, []);
  });

  it('sees that a task is lent to somebody, without its history', () => {
    const delegation = {
      id: 'd',
      task: 'setPhase' as const,
      toMembershipId: 'm-marieke',
      grantedBy: 'client' as const,
      from: at,
    };
    const lent = {...group, delegations: [delegation]};
    const ended = {...group, delegations: [{...delegation, revokedOn: at}]};
    assert.equal(see(lent, lotte).delegations.length, 1);
    assert.equal(see(ended, lotte).delegations.length, 0);
    assert.equal(see(ended, marieke).delegations.length, 1);
  });

  it('reads the name of who left in agreements that were shared, and nothing about now', () => {
    const left: ResourceGroup = {
      ...group,
      memberships: group.memberships.map((one) =>
        one.id === 'm-marieke' ? {...one, state: 'left', until: now} : one,
      ),
      meetings: [
        {
          id: 'e',
          kind: 'first',
          state: 'held',
          durationMinutes: 60,
          invited: [{membershipId: 'm-lotte', expected: true}],
          record: 'approved',
          sharedWith: ['m-lotte'],
        },
      ],
      agreements: [
        {
          id: 'a',
          meetingId: 'e',
          text: 'Samen wandelen',
          order: 'V',
          who: {kind: 'member', membershipId: 'm-marieke', consent: 'yes'},
        },
      ],
    };
    const seen = see(left, lotte);
    assert.deepEqual(
      seen.memberships.find(({id}) => id === 'm-marieke'),
      {id: 'm-marieke', personId: 'marieke', roles: [], state: 'ended'},
    );
    assert.deepEqual(
      seen.people.find(({id}) => id === 'marieke'),
      {id: 'marieke', displayName: 'marieke', kind: 'informal'},
    );
  });

  it('does not see what was before they joined', () => {
    const before = meeting({});
    assert.deepEqual(see(before, lotte).meetings, []);
    assert.deepEqual(see(before, marieke).meetings, []);
  });

  it('does not see what was called off without a day, unless it was for them', () => {
    const {start: _start, heldOn: _heldOn, ...dayless} = held;
    const off = (invited: Meeting['invited']): ResourceGroup => ({
      ...meeting({}, [topic('between', {visibility: 'clientAndFacilitator'})]),
      meetings: [{...dayless, state: 'cancelled', invited}],
    });
    assert.deepEqual(see(off([]), marieke).agendaItems, []);
    const asked = see(off([{membershipId: 'm-marieke', expected: true}]), marieke);
    assert.equal(asked.agendaItems.length, 1);
  });

  it('sees of what was before they joined the agreements that the client shares, and no more', () => {
    const items = [
      topic('agreed'),
      topic('other'),
      topic('between', {visibility: 'clientAndFacilitator'}),
    ];
    const shared = {record: 'approved', sharedWith: ['m-lotte', 'm-marieke']} as const;
    const given = (more: Partial<Meeting>): ResourceGroup => ({
      ...meeting({...shared, ...more}, items),
      agreements: ['agreed', 'between'].map((itemId) => ({
        ...{id: `a-${itemId}`, meetingId: 'e', itemId, text: itemId, order: 'V'},
      })),
    });
    const chair = {kind: 'member', membershipId: 'm-mam'} as const;
    const there = {membershipId: 'm-mam', expected: true, attended: true};
    const old = given({chair, invited: [there], formerlyInvited: [there], itemNowId: 'other'});
    const ids = (things: readonly {readonly id: string}[]) => things.map(({id}) => id);
    for (const actor of [lotte, marieke]) {
      const seen = see(old, actor);
      assert.deepEqual(ids(seen.agreements), ['a-agreed', 'a-between']);
      assert.deepEqual(ids(seen.agendaItems), ['agreed']);
      const [{invited, ...told} = held] = seen.meetings;
      assert.deepEqual([told.record, invited], ['approved', []]);
      for (const field of ['chair', 'formerlyInvited', 'itemNowId'])
        assert.equal(field in told, false, field);
      assert.deepEqual(see(seen, actor), seen);
    }
    const then = given({heldOn: '2026-02-01T10:00:00Z'});
    assert.deepEqual(ids(see(then, lotte).agendaItems), ['agreed', 'other']);
  });

  it('does not see a plan that names nobody, before it is announced', () => {
    const plan = (state: string) => meeting({state, start: now}, [topic('what for')]);
    for (const [state, seen] of [
      ['planning', 0],
      ['cancelled', 0],
      ['announced', 1],
      ['held', 1],
    ] as const) {
      const whole = plan(state);
      const later = {...whole, meetings: whole.meetings.map((one) => ({...one, heldOn: now}))};
      assert.equal(see(later, lotte).agendaItems.length, seen, state);
      assert.equal(see(later, marieke).agendaItems.length, 1, state);
    }
  });

  it('is not told that a topic is about a goal or a person that is hidden', () => {
    const about = (goalIds: readonly string[], membershipIds: readonly string[]) => {
      const [one] = see(
        meeting({heldOn: now}, [topic('t', {goalIds, membershipIds})]),
        lotte,
      ).agendaItems;
      return [one?.goalIds, one?.membershipIds];
    };
    assert.deepEqual(about(['hidden'], ['m-mam']), [undefined, undefined]);
    assert.deepEqual(about(['goal', 'hidden'], ['m-lotte', 'm-mam']), [['goal'], ['m-lotte']]);
    assert.deepEqual(about([], []), [[], []]);
  });

  it('is never told that the client said what somebody else said', () => {
    const rated: ResourceGroup = {
      ...group,
      goals: [goal],
      ratings: ['m-mam', 'm-marieke'].map((membershipId) => ({
        id: `r-${membershipId}`,
        goalId: 'goal',
        by: {kind: 'member', membershipId},
        on: at,
        scale: 'words4',
        value: 'better',
      })),
    };
    assert.deepEqual(
      see(rated, lotte).ratings.map(({by}) => by),
      [marieke],
    );
  });

  it('does not see that somebody was asked for a step, or said no', () => {
    const asking = (consent: 'asked' | 'yes'): ResourceGroup => ({
      ...group,
      goals: [goal],
      steps: [
        {
          id: 's',
          goalId: 'goal',
          text: 'Samen fietsen',
          who: {kind: 'member', membershipId: 'm-marieke', consent},
          state: consent === 'yes' ? 'agreed' : 'requested',
          order: 'V',
        },
      ],
    });
    assert.deepEqual(see(asking('asked'), lotte).steps[0]?.who, {kind: 'client'});
    assert.equal(see(asking('asked'), lotte).steps[0]?.state, 'open');
    assert.equal(see(asking('asked'), marieke).steps[0]?.state, 'requested');
    assert.equal(see(asking('yes'), lotte).steps[0]?.state, 'agreed');
  });
});

describe('somebody who does not take part', () => {
  it('sees that they were asked, and nothing else', () => {
    const mam = see(group, {kind: 'member', membershipId: 'm-mam'});
    assert.deepEqual(mam.memberships, [
      {id: 'm-mam', personId: 'mam', roles: ['informalMember'], state: 'asked'},
    ]);
    assert.deepEqual({...mam, memberships: []}, see(group, {kind: 'member', membershipId: 'x'}));
  });

  it('sees nothing when they were never asked', () => {
    const nothing = see(group, {kind: 'member', membershipId: 'm-oom'});
    assert.deepEqual(nothing.memberships, []);
    assert.equal(JSON.stringify(nothing).includes('Sam'), false);
    assert.equal(
      visible(group, {kind: 'member', membershipId: 'm-oom'}, {kind: 'group', id: 'g'}, options),
      false,
    );
  });
});

describe('a legal representative', () => {
  const guardian: ActorRef = {kind: 'legalRepresentative', ref: 'guardian'};

  it('sees nothing unless the host says so', () => {
    assert.deepEqual(see(group, guardian).people, []);
    assert.equal(see(group, guardian).clientName, undefined);
  });

  it('sees what the policy of the host opens', () => {
    const opened = {
      ...policy,
      seeMap: {...policy.seeMap, legalRepresentative: 'yes' as const},
    };
    const seen = projectFor(group, guardian, {at: now, policy: opened});
    assert.equal(seen.people.length, 4);
    assert.deepEqual(seen.goals, []);
  });
});
