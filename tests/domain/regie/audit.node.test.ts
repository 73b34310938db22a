import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../../src/domain/base.js';
import {command as commands, type Command, type CommandType} from '../../../src/domain/command.js';
import {decide} from '../../../src/domain/decide.js';
import type {AuditEntry, Decision} from '../../../src/domain/decision.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {collectionOf, writesBetween, type Change} from '../../../src/domain/records.js';
import {auditOutcomes, outcomeOf} from '../../../src/domain/regie/audit-outcome.js';
import {auditEntryOf} from '../../../src/domain/regie/audit.js';
import {delegableTasks} from '../../../src/domain/regie/values.js';
import {play, stories, type Turn} from '../arbitraries.js';
import {after, client, decided, facilitator, mum, now, scene} from '../scene.js';
import {trusting} from '../trusting.js';

const day = '2026-06-21T08:00:00.000Z';
const everyType: readonly CommandType[] = commands.options.map(({entries}) => entries.type.literal);

type Done = Pick<Turn, 'before' | 'after' | 'command' | 'by' | 'at'> & {
  readonly audit: AuditEntry;
};

/** What hardly ever comes up by chance. */
const rare: readonly (readonly [by: ActorRef, command: Command])[] = [
  [mum, {type: 'leaveGroup', membershipId: 'm-mum'}],
  [mum, {type: 'resumeMembership', membershipId: 'm-mum'}],
  [client, {type: 'editAgreement', agreementId: 'a-past', change: {text: 'Run'}}],
  [client, {type: 'moveStep', stepId: 's-mine', order: 'A'}],
  [client, {type: 'moveAgendaItem', itemId: 'i-goals', order: 'B'}],
  [client, {type: 'offerDates', meetingId: 'e-next', starts: [day]}],
  [
    facilitator,
    {type: 'replyToDate', meetingId: 'e-next', membershipId: 'm-ro', start: day, reply: 'yes'},
  ],
  [client, {type: 'startMeeting', meetingId: 'e-first', itemId: 'i-safe'}],
  [client, {type: 'showAgendaItem', meetingId: 'e-first', itemId: 'i-goals', fromId: 'i-safe'}],
  [client, {type: 'pauseMeeting', meetingId: 'e-first', paused: true}],
];

/** A few times that each type of command was carried out, in stories and by hand. */
function examples(): ReadonlyMap<CommandType, readonly Done[]> {
  const done = new Map<CommandType, Done[]>(everyType.map((type) => [type, []]));
  const keep = (turn: Omit<Done, 'audit'>, decision: Decision) => {
    const known = done.get(turn.command.type) ?? [];
    if (decision.outcome !== 'applied' || turn.before === turn.after || known.length > 23) return;
    known.push({...turn, audit: decision.audit});
  };
  let before = scene;
  for (const [by, command] of rare) {
    const decision = decided(before, by, command);
    const next = after(before, by, command);
    keep({before, after: next, command, by, at: now}, decision);
    before = next;
  }
  for (const story of fc.sample(stories(120), {seed: 7, numRuns: 100})) {
    play(story, (turn) => {
      const {after: then, by, at, decision} = turn;
      keep(turn, decision);
      if (decision.outcome !== 'applied' || decision.inverse === undefined) return;
      const back = decide(then, decision.inverse, by, at, turn.options);
      if (back.outcome !== 'applied') return;
      keep({before: then, after: back.group, command: decision.inverse, by, at}, back);
    });
  }
  return done;
}
const done = examples();

const legal: ActorRef = {kind: 'legalRepresentative', ref: 'legal-1'};

const helper = {id: 'm-helper', personId: 'p-helper', roles: ['facilitator'], state: 'member'};
const withHelper = (group: ResourceGroup, at: string): ResourceGroup => ({
  ...group,
  people: [...group.people, {id: 'p-helper', displayName: 'Sam', kind: 'formal'}],
  memberships: [...group.memberships, helper],
  delegations: delegableTasks.map((task) => ({
    ...{id: `lent-${task}`, task, toMembershipId: 'm-helper'},
    ...{grantedBy: 'client' as const, from: new Date(Date.parse(at) - 1).toISOString()},
  })),
});
const delegate: ActorRef = {kind: 'member', membershipId: 'm-helper'};

const isIn = (group: ResourceGroup, {subjectType: kind, subjectId: id}: AuditEntry) =>
  kind === 'group' ? group.id === id : group[collectionOf[kind]].some((one) => one.id === id);

const memberIn = ({memberships}: ResourceGroup): ActorRef => ({
  kind: 'member',
  membershipId: memberships.find(({state}) => state === 'member')?.id ?? 'nobody',
});

/** As it goes over the line. */
const changeOf = (turn: Turn): Change => {
  const {before, after, command, by, at, options, decision} = turn;
  if (decision.outcome === 'refused') throw new Error('nothing to send');
  const {onBehalfOf, delegationId} = decision.audit;
  return {
    ...{id: options.id!, groupId: before.id, command, by, at},
    ...(onBehalfOf && {onBehalfOf}),
    ...(delegationId && {delegationId}),
    writes: writesBetween(before, after, () => null),
  };
};

describe('The audit entry', () => {
  for (const [type, turns] of done) {
    it(`names action, subject, client, actor, moment and in whose name: ${type}`, () => {
      assert.ok(turns.length > 0, 'nobody did it');
      for (const {before, after: then, command, by, at, audit} of turns) {
        const {subjectType, subjectId, onBehalfOf, delegationId, ...rest} = audit;
        const {clientRef} = before;
        const outcome = outcomeOf(command);
        assert.deepEqual(rest, {action: type, outcome, clientRef, actorRef: by, occurredAt: at});
        assert.ok(auditOutcomes.includes(outcome));
        assert.ok(isIn(before, audit) || isIn(then, audit), `no ${subjectType} ${subjectId}`);
        const lent = before.delegations.find(({id}) => id === delegationId);
        if (delegationId !== undefined) {
          assert.deepEqual(by, {kind: 'member', membershipId: lent?.toMembershipId});
        }
        const inName = delegationId !== undefined || by.kind === 'legalRepresentative';
        assert.equal(onBehalfOf, inName ? 'client' : undefined);

        const options = {policy: trusting, id: 'legal'};
        const trusted = decide(before, command, legal, at, options);
        if (trusted.outcome !== 'applied') continue;
        assert.deepEqual(trusted.audit, {
          ...rest,
          ...{subjectType, subjectId, actorRef: legal, onBehalfOf: 'client'},
        });
      }
    });
  }

  it('says it of a legal representative, of everything that is not a word about oneself', () => {
    const never = [...done].filter(
      ([, turns]) =>
        !turns.some(({before, command, at}) => {
          const decision = decide(before, command, legal, at, {policy: trusting, id: 'legal'});
          return decision.outcome === 'applied' && decision.audit.onBehalfOf === 'client';
        }),
    );
    assert.deepEqual(never.map(([type]) => type).toSorted(), [...aboutOneself].toSorted());
  });

  it('names what was lent, wherever it was done because it was', () => {
    const lent = new Set<CommandType>();
    for (const [type, turns] of done) {
      for (const {before, command, at} of turns) {
        const group = withHelper(before, at);
        const decision = decide(group, command, delegate, at, {id: 'lent'});
        if (decision.outcome !== 'applied') continue;
        const {delegationId, onBehalfOf, actorRef} = decision.audit;
        assert.equal(onBehalfOf, delegationId === undefined ? undefined : 'client');
        assert.equal(delegationId, decision.onBehalf?.delegationId);
        assert.deepEqual(actorRef, delegate);
        if (delegationId !== undefined) lent.add(type);
      }
    }
    assert.deepEqual(
      lendable.filter((type) => !lent.has(type)),
      [],
    );
  });
});

/** Nobody else could do these: what one says and did oneself, and what nobody but the client sees. */
const aboutOneself: readonly CommandType[] = [
  ...(['answerInvitation', 'answerStep', 'answerAgreement', 'setContribution'] as const),
  ...(['replyToDate', 'replyToMeeting', 'leaveGroup', 'setTalk', 'withdrawProposal'] as const),
  ...(['rateGoal', 'removeRating'] as const),
  ...(['keepMapSnapshot', 'removeMapSnapshot', 'setPreparation'] as const),
];

/** What the usual table lends, by what is then done in the client's name. */
const lendable: readonly CommandType[] = [
  ...(['addPerson', 'placePerson', 'addTie', 'removeTie', 'askPerson'] as const),
  ...(['addStep', 'moveStep', 'planMeeting', 'cancelMeeting', 'moveAgendaItem'] as const),
  ...(['startMeeting', 'addAgreement', 'moveAgreement', 'setPhase'] as const),
];

describe('What came of it', () => {
  it('is a code word, and never one that somebody typed', () => {
    const typed: Command = {type: 'setGoalStatus', goalId: 'g-now', status: 'My own words'};
    assert.equal(outcomeOf(typed), 'applied');
    assert.equal(outcomeOf({...typed, status: 'reached'}), 'reached');
    const answer: Command = {type: 'answerStep', stepId: 's-mum', consent: 'asked'};
    assert.equal(outcomeOf(answer), 'withdrawn');
    assert.equal(outcomeOf({type: 'acceptProposal', proposalId: 'p', adapted: typed}), 'adapted');
  });
});

describe('The audit entry of a change', () => {
  it('is the one that was decided, for whoever stores the change as it came', () => {
    fc.assert(
      fc.property(stories(60), (story) => {
        play(story, (turn) => {
          const {decision, before, after} = turn;
          if (decision.outcome === 'refused' || before === after) return;
          assert.deepEqual(auditEntryOf(changeOf(turn), before.clientRef), decision.audit);
        });
      }),
      {numRuns: 60},
    );
  });

  it('tells a wish that waits from what was done, by its subject', () => {
    const proposed = [...done.values()].flat().flatMap(({before, command, at}) => {
      const wish = decide(before, command, memberIn(before), at, {id: 'wish'});
      return wish.outcome === 'proposed' ? [[command.type, wish.audit] as const] : [];
    });
    assert.ok(new Set(proposed.map(([type]) => type)).size > 5);
    for (const [type, {action, outcome, subjectType, subjectId}] of proposed) {
      assert.deepEqual(
        {action, outcome, subjectType, subjectId},
        {action: type, outcome: 'proposed', subjectType: 'proposal', subjectId: 'wish'},
      );
    }
  });
});
