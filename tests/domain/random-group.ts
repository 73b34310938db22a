import fc from 'fast-check';
import type {ActorRef, OnBehalf} from '../../src/domain/base.js';
import {
  dimensionCodes,
  goalStatuses,
  stepStates,
  visibilities,
} from '../../src/domain/goals/values.js';
import type {StepOwner} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {
  agendaItemKinds,
  agendaItemStates,
  itemVisibilities,
  meetingKinds,
  meetingStates,
  recordStates,
} from '../../src/domain/meetings/values.js';
import {sides} from '../../src/domain/network/rings.js';
import {membershipStates, relationCodes, roleCodes} from '../../src/domain/network/values.js';
import {ordersAfter} from '../../src/domain/order.js';
import {phaseCodes} from '../../src/domain/phases/values.js';
import {delegableTasks, proposalStates} from '../../src/domain/regie/values.js';
import {randomFrom, type Random} from '../../src/testing/random.js';

/** The moment at which the tests look. */
export const now = '2026-06-01T12:00:00Z';

/**
 * Any group that the schema lets through, however unlikely: every text is unique and names its place
 * (`‹goal.text g~1›`), every id is unique too (`g~1~`), references may lead nowhere, and every object
 * carries a field that no version knows.
 */
export const randomGroups: fc.Arbitrary<ResourceGroup> = fc
  .integer({min: 0, max: 2 ** 31 - 1})
  .map((seed) => randomGroup(randomFrom(seed)));

function randomGroup(random: Random): ResourceGroup {
  const ids = (prefix: string, most: number) =>
    Array.from({length: random.whole(0, most)}, (_, index) => `${prefix}~${index}~`);
  const people = ids('p', 7);
  const memberships = people.flatMap((personId, index) =>
    random.chance(0.85) ? [{id: `m~${index}~`, personId}] : [],
  );
  const memberIds = memberships.map(({id}) => id);
  const goals = ids('g', 5);
  const steps = ids('s', 7);
  const meetings = ids('e', 5);
  const items = ids('i', 9);
  const some = <T>(value: () => T): T | undefined => (random.chance(0.75) ? value() : undefined);
  const from = (list: readonly string[]) => random.pick(['nowhere~', ...list]);
  const member = (): ActorRef => ({kind: 'member', membershipId: from(memberIds)});
  const actor = (): ActorRef =>
    random.chance(0.4)
      ? {kind: 'client'}
      : random.chance(0.1)
        ? {kind: 'legalRepresentative', ref: 'legal~'}
        : member();
  const owner = (): StepOwner =>
    random.chance(0.3)
      ? {kind: 'client'}
      : {
          kind: 'member',
          membershipId: from(memberIds),
          consent: random.pick(['asked', 'yes', 'no'] as const),
        };
  const time = () => new Date(Date.parse(now) + random.whole(-300, 300) * 86_400_000).toISOString();
  const mark = (): OnBehalf => ({by: actor(), delegationId: from(['d~0~', 'd~1~']), on: time()});
  const secret = (name: string) => ({unknown: `‹unknown ${name}›`, onBehalf: some(mark)});
  const delegations = memberIds.length > 0 ? ids('d', 5) : [];

  const group = {
    schemaVersion: 1,
    id: 'group~',
    clientRef: 'client~',
    clientName: some(() => '‹group.clientName›'),
    name: some(() => '‹group.name›'),
    status: 'active',
    inCare: random.chance(0.5),
    requiredRoles: ['facilitator'],
    intervalMonths: some(() => random.whole(1, 12)),
    channel: some(() => '‹group.channel›'),
    phase: {
      current: random.pick(phaseCodes),
      round: random.whole(1, 3),
      history: Array.from({length: random.whole(1, 4)}, (_, index) => ({
        phase: random.pick(phaseCodes),
        round: 1,
        enteredOn: time(),
        by: actor(),
        note: some(() => `‹phase.note ${index}›`),
        ...secret(`visit ${index}`),
      })),
      unknown: '‹unknown phase›',
    },
    crisisPlan: some(() => ({status: 'draft', link: 'https://plan.example/‹crisis›'})),
    people: people.map((id) => ({
      id,
      displayName: `‹person.displayName ${id}›`,
      kind: random.pick(sides),
      relation: some(() => random.pick(relationCodes)),
      relationLabel: some(() => `‹person.relationLabel ${id}›`),
      emoji: some(() => `‹person.emoji ${id}›`),
      organisation: some(() => `‹person.organisation ${id}›`),
      closeness: some(() => random.pick([1, 2, 3] as const)),
      place: some(() => random.whole(0, 10) / 10),
      sector: some(() => `‹person.sector ${id}›`),
      contact: some(() => `‹person.contact ${id}›`),
      initiative: some(() => `‹person.initiative ${id}›`),
      supportReceived: some(() => [`‹person.supportReceived ${id}›`]),
      supportGiven: some(() => [`‹person.supportGiven ${id}›`]),
      note: some(() => `‹person.note ${id}›`),
      userRef: some(() => `‹person.userRef ${id}›`),
      ...secret(`person ${id}`),
    })),
    memberships: memberships.map(({id, personId}) => ({
      id,
      personId,
      roles: random.chance(0.2) ? [] : [random.pick(roleCodes)],
      state: random.chance(0.55) ? 'member' : random.pick(membershipStates),
      asker: some(() => `‹membership.asker ${id}›`),
      askedOn: some(time),
      answer: some(() => `‹membership.answer ${id}›`),
      talk: some(() => `‹membership.talk ${id}›`),
      can: some(() => `‹membership.can ${id}›`),
      ratherNot: some(() => `‹membership.ratherNot ${id}›`),
      actingFor: random.chance(0.2) ? from(memberIds) : undefined,
      since: some(time),
      ...secret(`membership ${id}`),
    })),
    ties: ids('t', 3).map((id) => ({
      id,
      from: from(people),
      to: from(people),
      label: some(() => `‹tie.label ${id}›`),
      ...secret(`tie ${id}`),
    })),
    goals: goals.map((id, index) => ({
      id,
      text: `‹goal.text ${id}›`,
      term: index % 2 ? 'short' : 'long',
      parentId: index % 2 ? some(() => from(goals)) : undefined,
      dimensions: [random.pick(dimensionCodes)],
      why: some(() => `‹goal.why ${id}›`),
      status: random.pick(goalStatuses),
      order: ordersAfter(undefined, index + 1).at(-1) ?? '',
      visibility: random.pick(visibilities),
      visibleTo: some(() => memberIds.filter(() => random.chance(0.5))),
      expressedBy: 'client',
      versions: [
        {text: `‹goal.wording ${id}›`, on: time(), by: actor(), ...secret(`version ${id}`)},
        {text: `‹goal.text ${id}›`, on: time(), by: actor(), ...secret(`version ${id}`)},
      ],
      ...secret(`goal ${id}`),
    })),
    steps: steps.map((id, index) => ({
      id,
      goalId: from(goals),
      text: `‹step.text ${id}›`,
      who: owner(),
      state: random.pick(stepStates),
      order: ordersAfter(undefined, index + 1).at(-1) ?? '',
      reply: some(() => `‹step.reply ${id}›`),
      fromMeetingId: some(() => from(meetings)),
      history: some(() => [{on: time(), who: owner(), state: `‹step.history ${id}›`}]),
      ...secret(`step ${id}`),
    })),
    ratings: ids('r', 6).map((id) => ({
      id,
      goalId: from(goals),
      by: actor(),
      on: time(),
      meetingId: some(() => from(meetings)),
      scale: 'words4',
      value: `‹rating.value ${id}›`,
      comment: some(() => `‹rating.comment ${id}›`),
      ...secret(`rating ${id}`),
    })),
    meetings: meetings.map((id) => ({
      id,
      kind: random.pick(meetingKinds),
      state: random.pick(meetingStates),
      start: some(time),
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 60,
      placeKind: 'other',
      placeText: `‹meeting.placeText ${id}›`,
      chair: some(() =>
        random.chance(0.5)
          ? ({kind: 'client'} as const)
          : ({kind: 'member', membershipId: from(memberIds)} as const),
      ),
      invited: memberIds
        .filter(() => random.chance(0.4))
        .map((membershipId) => ({
          membershipId,
          expected: random.chance(0.5),
          reply: some(() => `‹invitee.reply ${id} ${membershipId}›`),
          attended: some(() => random.chance(0.5)),
          unknown: `‹unknown invitee ${id}›`,
        })),
      heldOn: some(time),
      record: random.pick(recordStates),
      approvedOn: some(time),
      sharedWith: memberIds.filter(() => random.chance(0.4)),
      sharedBefore: some(() => memberIds.filter(() => random.chance(0.4))),
      preparation: some(() => `‹meeting.preparation ${id}›`),
      ...secret(`meeting ${id}`),
    })),
    agendaItems: items.map((id, index) => ({
      id,
      meetingId: from(meetings),
      kind: random.pick(agendaItemKinds),
      title: `‹item.title ${id}›`,
      goalIds: some(() => [from(goals), from(goals)]),
      minutes: some(() => random.whole(0, 30)),
      order: ordersAfter(undefined, index + 1).at(-1) ?? '',
      proposedBy: actor(),
      broughtBy: some(actor),
      state: random.pick(agendaItemStates),
      visibility: random.pick(itemVisibilities),
      outcome: some(() => `‹item.outcome ${id}›`),
      ...secret(`item ${id}`),
    })),
    agreements: ids('a', 6).map((id, index) => ({
      id,
      meetingId: from(meetings),
      text: `‹agreement.text ${id}›`,
      who: some(owner),
      itemId: some(() => from(items)),
      stepId: some(() => from(steps)),
      order: ordersAfter(undefined, index + 1).at(-1) ?? '',
      ...secret(`agreement ${id}`),
    })),
    proposals: ids('w', 5).map((id) => ({
      id,
      by: actor(),
      on: time(),
      command: {type: 'nameGroup', name: `‹proposal.command ${id}›`},
      message: some(() => `‹proposal.message ${id}›`),
      state: random.pick(proposalStates),
      postponedOn: some(time),
      decidedBy: some(actor),
      ...secret(`proposal ${id}`),
    })),
    delegations: delegations.map((id) => ({
      id,
      task: random.pick(delegableTasks),
      toMembershipId: from(memberIds),
      grantedBy: 'client',
      from: time(),
      until: random.chance(0.3) ? time() : undefined,
      revokedOn: random.chance(0.3) ? time() : undefined,
      ...secret(`delegation ${id}`),
    })),
    mapSnapshots: ids('k', 2).map((id) => ({
      id,
      on: time(),
      label: some(() => `‹snapshot.label ${id}›`),
      people: people.map((personId) => ({
        personId,
        displayName: `‹snapshot.person ${id} ${personId}›`,
        kind: random.pick(sides),
        emoji: some(() => `‹snapshot.emoji ${id} ${personId}›`),
        sector: some(() => `‹snapshot.sector ${id} ${personId}›`),
        unknown: `‹unknown snapshot ${id}›`,
      })),
      ...secret(`snapshot ${id}`),
    })),
    ...secret('group'),
  };
  // JSON leaves out what is undefined; the extra fields make it wider than the type.
  return JSON.parse(JSON.stringify(group)) as ResourceGroup;
}

/** Everybody who could look: each membership, somebody unknown, a legal representative. */
export function actorsOf(group: ResourceGroup): readonly ActorRef[] {
  return [
    ...group.memberships.map(({id}): ActorRef => ({kind: 'member', membershipId: id})),
    {kind: 'member', membershipId: 'nobody~'},
    {kind: 'legalRepresentative', ref: 'legal~'},
  ];
}

/** Fails the test when anything in it is changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
