import assert from 'node:assert/strict';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide, type DecideOptions} from '../../src/domain/decide.js';
import type {Decision} from '../../src/domain/decision.js';
import type {Goal, Step} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {AgendaItem, Meeting} from '../../src/domain/meetings/schema.js';
import type {Membership, Person} from '../../src/domain/network/schema.js';
import {newGroup} from '../../src/domain/new-group.js';
import type {DelegableTask} from '../../src/domain/regie/values.js';
import {deepFreeze} from './random-group.js';

export const now = '2026-06-01T12:00:00.000Z';
export const hoursLater = (hours: number, from = now): string =>
  new Date(Date.parse(from) + hours * 3_600_000).toISOString();

const as = (membershipId: string): ActorRef => ({kind: 'member', membershipId});
export const client: ActorRef = {kind: 'client'};
export const legal: ActorRef = {kind: 'legalRepresentative', ref: 'guardian'};
/** The members of the scene by what they are. */
export const facilitator = as('m-ro');
export const clinician = as('m-doc');
export const mum = as('m-mum');
export const peer = as('m-peer');
export const coach = as('m-coach');
/** Asked, and not answered yet. */
export const cousin = as('m-cousin');
export const nobody = as('m-nobody');

const person = (id: string, kind: Person['kind'], more: Partial<Person> = {}): Person => ({
  id,
  displayName: `Name of ${id}`,
  kind,
  ...more,
});

const takesPart = (name: string, role: string, more: Partial<Membership> = {}): Membership => ({
  id: `m-${name}`,
  personId: name,
  roles: [role],
  state: 'member',
  answer: 'yes',
  answeredOn: '2026-01-02T09:00:00.000Z',
  since: '2026-01-02T09:00:00.000Z',
  ...more,
});

const byFunction = {answer: undefined, answeredOn: undefined, byFunction: true} as const;

const goal = (id: string, term: Goal['term'], more: Partial<Goal> = {}): Goal => ({
  id,
  text: `Text of ${id}`,
  term,
  dimensions: [],
  status: 'active',
  order: 'V',
  visibility: 'group',
  expressedBy: 'client',
  versions: [{text: `Text of ${id}`, on: '2026-01-01T09:00:00.000Z', by: client}],
  ...more,
});

const step = (id: string, who: Step['who'], state: Step['state']): Step => ({
  id,
  goalId: 'g-later',
  text: `Text of ${id}`,
  who,
  state,
  order: 'V',
});

export const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  kind: 'followUp',
  state: 'planning',
  start: '2026-06-20T08:00:00.000Z',
  placeText: 'At home',
  chair: {kind: 'client'},
  durationMinutes: 60,
  invited: ['m-mum', 'm-ro', 'm-doc', 'm-peer', 'm-coach'].map((membershipId) => ({
    membershipId,
    expected: true,
  })),
  record: 'none',
  sharedWith: [],
  ...more,
});

export const item = (
  id: string,
  meetingId: string,
  more: Partial<AgendaItem> = {},
): AgendaItem => ({
  id,
  meetingId,
  kind: 'goals',
  title: '',
  order: 'V',
  proposedBy: client,
  state: 'accepted',
  visibility: 'group',
  ...more,
});

/** One of everything: a small group in the middle of its way. */
export const scene: ResourceGroup = deepFreeze(
  JSON.parse(
    JSON.stringify({
      ...newGroup({id: 'group', clientRef: 'client-7', name: 'My people'}, now),
      people: [
        person('mum', 'informal', {closeness: 1, note: 'Private'}),
        person('ro', 'formal'),
        person('doc', 'formal'),
        person('peer', 'informal'),
        person('coach', 'formal'),
        person('cousin', 'informal'),
        person('neighbour', 'informal'),
        person('aunt', 'informal'),
        person('stranger', 'informal'),
        person('nurse', 'formal'),
      ],
      memberships: [
        takesPart('mum', 'informalMember'),
        takesPart('ro', 'facilitator', byFunction),
        takesPart('doc', 'responsibleClinician', byFunction),
        takesPart('peer', 'familyPeerExpert'),
        takesPart('coach', 'formalMember'),
        {
          ...{id: 'm-cousin', personId: 'cousin', roles: ['informalMember'], state: 'asked'},
          ...{asker: 'client', askedOn: '2026-05-01T09:00:00.000Z'},
        },
        {id: 'm-neighbour', personId: 'neighbour', roles: ['informalMember'], state: 'nominated'},
        {id: 'm-aunt', personId: 'aunt', roles: [], state: 'considering'},
      ],
      ties: [{id: 't-1', from: 'mum', to: 'aunt'}],
      goals: [
        goal('g-later', 'long'),
        goal('g-now', 'short', {parentId: 'g-later'}),
        goal('g-secret', 'long', {visibility: 'client'}),
        goal('g-chosen', 'short', {visibility: 'chosen', visibleTo: ['m-mum', 'm-coach']}),
      ],
      steps: [
        step('s-mine', {kind: 'client'}, 'open'),
        step('s-mum', {kind: 'member', membershipId: 'm-mum', consent: 'yes'}, 'agreed'),
        step('s-coach', {kind: 'member', membershipId: 'm-coach', consent: 'asked'}, 'requested'),
      ],
      ratings: [
        {id: 'r-mine', goalId: 'g-later', by: client, on: now, scale: 'words4', value: 'better'},
        {id: 'r-ro', goalId: 'g-later', by: facilitator, on: now, scale: 'words4', value: 'same'},
      ],
      meetings: [
        meeting('e-next'),
        meeting('e-first', {kind: 'first'}),
        meeting('e-soon', {state: 'announced', chair: {kind: 'member', membershipId: 'm-mum'}}),
        meeting('e-past', {state: 'held', heldOn: '2026-03-01T09:00:00.000Z', record: 'draft'}),
        meeting('e-done', {
          ...{state: 'held', heldOn: '2026-02-01T09:00:00.000Z', record: 'approved'},
          ...{approvedOn: '2026-02-02T09:00:00.000Z', sharedWith: ['m-mum', 'm-ro']},
        }),
      ],
      agendaItems: [
        item('i-next', 'e-next'),
        item('i-safe', 'e-first', {kind: 'confidentiality'}),
        item('i-goals', 'e-first'),
        item('i-soon', 'e-soon'),
        item('i-wish', 'e-next', {proposedBy: mum, state: 'proposed'}),
      ],
      agreements: [
        {id: 'a-past', meetingId: 'e-past', text: 'Walk every week', order: 'V'},
        {id: 'a-done', meetingId: 'e-done', text: 'Call', order: 'V'},
      ],
    }),
  ),
) as ResourceGroup;

/** The scene with a task lent to the facilitator, or to somebody else. */
export function lending(
  task: DelegableTask,
  toMembershipId = 'm-ro',
  group = scene,
): ResourceGroup {
  const delegationId = `d-${task}`;
  return after(group, client, {type: 'grantDelegation', delegationId, task, toMembershipId});
}

export function decided(
  group: ResourceGroup,
  by: ActorRef,
  command: Command,
  at: string = now,
  options?: DecideOptions,
): Decision {
  return decide(group, command, by, at, options);
}

/** In one word: `applied`, `same`, `proposed`, or the reason with its path. */
export function outcome(
  group: ResourceGroup,
  by: ActorRef,
  command: Command,
  at: string = now,
  options?: DecideOptions,
): string {
  const decision = decided(group, by, command, at, options);
  if (decision.outcome === 'refused') {
    const {reason, path} = decision.refusal;
    return path === undefined ? reason : `${reason} ${path}`;
  }
  return decision.group === group ? 'same' : decision.outcome;
}

/** The group after a command that is sure to be applied or proposed. */
export function after(
  group: ResourceGroup,
  by: ActorRef,
  command: Command,
  at: string = now,
  options?: DecideOptions,
): ResourceGroup {
  const decision = decided(group, by, command, at, options);
  if (decision.outcome === 'refused') {
    assert.fail(`${command.type}: ${JSON.stringify(decision.refusal)}`);
  }
  return decision.group;
}

/** The way back of a command that is sure to have one. */
export function wayBack(group: ResourceGroup, by: ActorRef, command: Command, at = now): Command {
  const decision = decided(group, by, command, at);
  assert.ok(decision.outcome !== 'refused' && decision.inverse, command.type);
  return decision.inverse;
}

/** The record with this id, of whatever kind. */
export function the<Kind extends 'people' | 'memberships' | 'goals' | 'steps' | 'meetings'>(
  group: ResourceGroup,
  list: Kind,
  id: string,
): ResourceGroup[Kind][number] {
  const things: readonly ResourceGroup[Kind][number][] = group[list];
  const found = things.find((thing) => thing.id === id);
  assert.ok(found, `${list} ${id}`);
  return found;
}

/** One line of a table: who does what, and what comes of it. */
export type Line = readonly [
  says: string,
  by: ActorRef,
  command: Command,
  outcome: string,
  group?: ResourceGroup,
  at?: string,
];
