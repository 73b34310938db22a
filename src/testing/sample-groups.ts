import type {ResourceGroup} from '../domain/group.js';
import {newGroup} from '../domain/new-group.js';
import type {Membership} from '../domain/network/schema.js';
import type {PhaseState, PhaseVisit} from '../domain/phases/schema.js';
import {phaseCodes, type PhaseCode} from '../domain/phases/values.js';
import type {Delegation} from '../domain/regie/schema.js';
import {daysFrom, sampleInstant} from './instants.js';
import {randomFrom} from './random.js';
import {sampleGoals} from './sample-goals.js';
import {sampleMeetings} from './sample-meetings.js';
import {samplePeople} from './sample-people.js';
import {firstNames, groupNames} from './sample-words.js';

export interface SampleOptions {
  /** 12 by default; from the second on one is the regieondersteuner, from the third on one the doctor. */
  readonly people?: number;
  readonly goals?: number;
  readonly meetings?: number;
  /** Another seed, other people. */
  readonly seed?: number;
  readonly phase?: PhaseCode;
  /** The "now" of the group, an ISO instant. */
  readonly at?: string;
}

/** A made-up group of any size: the same options always give the same group. */
export function sampleGroup(options: SampleOptions = {}): ResourceGroup {
  const {people: size = 12, goals = 4, meetings = 3, seed = 1, at = sampleInstant} = options;
  const phase = options.phase ?? (meetings > 1 ? 'followUp' : 'preparation');
  const step = phaseCodes.indexOf(phase);
  const random = randomFrom(seed);
  const people = samplePeople(random, size, step > 0, at);
  const members = people.memberships.filter(({state}) => state === 'member');
  return {
    ...newGroup(
      {
        id: `sample-${seed}`,
        clientRef: `client-${seed}`,
        clientName: random.pick(firstNames['#']),
        name: random.pick(groupNames),
      },
      at,
    ),
    intervalMonths: 3,
    phase: samplePhase(phase, at),
    ...people,
    ...sampleGoals(random, goals, members, at),
    ...sampleMeetings(random, meetings, members, step >= phaseCodes.indexOf('firstMeeting'), at),
    delegations: sampleDelegations(members, at),
  };
}

/** Straight along the path up to where the group is. */
function samplePhase(current: PhaseCode, at: string): PhaseState {
  const path = phaseCodes.slice(0, phaseCodes.indexOf(current) + 1);
  const entered = (index: number): string => daysFrom(at, (index - path.length) * 40);
  return {
    current,
    round: 1,
    history: path.map((phase, index): PhaseVisit => ({
      phase,
      round: 1,
      enteredOn: entered(index),
      ...(index < path.length - 1 ? {leftOn: entered(index + 1)} : {}),
      by: {kind: 'client'},
    })),
  };
}

function sampleDelegations(members: readonly Membership[], at: string): readonly Delegation[] {
  const facilitator = members.find(({roles}) => roles.includes('facilitator'));
  if (facilitator === undefined) return [];
  return [
    {
      id: 'd-1',
      task: 'prepareAgenda',
      toMembershipId: facilitator.id,
      grantedBy: 'client',
      from: daysFrom(at, -60),
    },
  ];
}
