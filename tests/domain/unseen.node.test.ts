/** What somebody does not see has no effect on anything that they are told. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import {recordsOf, type GroupRecord} from '../../src/domain/records.js';
import {permissionFor} from '../../src/domain/regie/permission.js';
import {newsFor, projectRecords} from '../../src/domain/serve.js';
import {randomFrom} from '../../src/testing/random.js';
import {play, stories} from './arbitraries.js';
import {randomWish} from './random-commands.js';
import {actorsOf, now, randomGroups} from './random-group.js';
import {Dice} from './random-values.js';

const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
const recordsIn = (group: ResourceGroup): readonly GroupRecord[] =>
  recordsOf(group).map((record) => ({...record, version: '1'}));

/** All that this actor is ever told about this wish: by the decision, its log, and what they see then. */
function told(group: ResourceGroup, wish: Command, actor: ActorRef, at: string) {
  const decision = decide(group, wish, actor, at, {id: 'change'});
  if (decision.outcome === 'refused') return decision;
  const {outcome, audit} = decision;
  // Whoever says yes sees from then on what they did not.
  if (wish.type === 'answerInvitation' || wish.type === 'resumeMembership') return {outcome, audit};
  return {outcome, audit, seen: projectFor(decision.group, actor, {at})};
}

/** What looks the same to them answers the same. */
function looksTheSame(
  group: ResourceGroup,
  other: ResourceGroup,
  actor: ActorRef,
  {seed, at}: {readonly seed: number; readonly at: string},
): void {
  const seen = projectFor(group, actor, {at});
  const about = JSON.stringify(actor);
  assert.deepEqual(projectFor(other, actor, {at}), seen, about);
  const dice = new Dice(seen, at, randomFrom(seed));
  for (let wish = 0; wish < 6; wish++) {
    const {command} = randomWish(dice);
    assert.deepEqual(
      told(other, command, actor, at),
      told(group, command, actor, at),
      `${JSON.stringify(command)} by ${about}`,
    );
  }
}

/** Every text that does not reach them is another one, and longer. */
function otherwise<T>(part: T, seen: string): T {
  if (typeof part === 'string') {
    const hidden = part.includes('‹') && !seen.includes(part);
    return (hidden ? `${part} and more` : part) as T;
  }
  if (Array.isArray(part)) return part.map((one: unknown) => otherwise(one, seen)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).map(([name, value]) => [name, otherwise(value, seen)]);
  return Object.fromEntries(fields) as T;
}

const client: ActorRef = {kind: 'client'};

/** More of everything that is nobody’s but the client’s. */
function withMore(group: ResourceGroup, at: string): ResourceGroup {
  const somebody = {kind: 'informal' as const, closeness: 1 as const, note: 'Never said'};
  const goal = {
    ...{id: 'more-goal', text: 'A secret goal', term: 'long', dimensions: [], status: 'active'},
    ...{order: '0V', visibility: 'client', expressedBy: 'client', versions: []},
  } as const;
  const items = group.meetings.map(({id: meetingId}) => ({
    ...{id: `more-${meetingId}`, meetingId, kind: 'custom', title: 'A secret point', order: '0V'},
    ...{proposedBy: client, state: 'accepted', visibility: 'client'},
  }));
  const rating = {
    id: 'more-r',
    goalId: goal.id,
    by: client,
    on: at,
    scale: 'words4',
    value: 'same',
  };
  const step = {id: 'more-s', goalId: goal.id, text: 'A secret step', who: client, state: 'open'};
  return {
    ...group,
    people: [
      ...group.people.map((person) => ({...person, note: 'About them'})),
      {id: 'more-p', displayName: 'Somebody secret', ...somebody},
      {id: 'more-q', displayName: 'Somebody else', ...somebody},
    ],
    memberships: [
      ...group.memberships,
      {id: 'more-m', personId: 'more-p', roles: [], state: 'considering'},
    ],
    ties: [...group.ties, {id: 'more-t', from: 'more-p', to: 'more-q'}],
    goals: [...group.goals, goal as ResourceGroup['goals'][number]],
    steps: [...group.steps, {...step, order: '0V'} as ResourceGroup['steps'][number]],
    ratings: [...group.ratings, rating],
    meetings: group.meetings.map((one) => ({...one, preparation: 'What I want to say'})),
    agendaItems: [...group.agendaItems, ...(items as ResourceGroup['agendaItems'])],
    mapSnapshots: [...group.mapSnapshots, {id: 'more-k', on: at, people: []}],
    proposals: [
      ...group.proposals,
      {
        ...{id: 'more-w', on: at, state: 'open', message: 'A secret wish'},
        by: {kind: 'member', membershipId: 'more-other'},
        command: {type: 'nameGroup'},
      },
    ],
  };
}

const seesMap = (group: ResourceGroup, actor: ActorRef, at: string) =>
  permissionFor(group, actor, 'seeMap', {at}).kind === 'yes';

describe('what somebody does not see', () => {
  it('changes no answer, no log and nothing that they see, whatever its words are', () => {
    fc.assert(
      fc.property(randomGroups, seeds, (group, seed) => {
        for (const actor of actorsOf(group)) {
          const seen = JSON.stringify(projectFor(group, actor, {at: now}));
          looksTheSame(group, otherwise(group, seen), actor, {seed, at: now});
        }
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
  });

  it('is no news to them, and gives no record another version', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const seen = JSON.stringify(projectFor(group, actor, {at: now}));
          const [before, after] = [recordsIn(group), recordsIn(otherwise(group, seen))];
          assert.deepEqual(
            projectRecords(after, actor, {at: now}),
            projectRecords(before, actor, {at: now}),
          );
          assert.deepEqual(newsFor(before, after, actor, {at: now}), {records: [], removed: []});
        }
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
  });

  it('changes nothing by how much of it there is', () => {
    let looked = 0;
    fc.assert(
      fc.property(stories(30), seeds, (story, seed) => {
        let at = now;
        const group = play(story, (turn) => (at = turn.at));
        const more = withMore(group, at);
        for (const actor of actorsOf(group)) {
          if (seesMap(group, actor, at)) continue;
          looksTheSame(group, more, actor, {seed, at});
          looked++;
        }
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
    assert.ok(looked > 50);
  });

  it('would be found by these tests, if it did', () => {
    const group = withMore(
      play({group: 3, trusting: false, moments: []}, () => undefined),
      now,
    );
    const member = group.memberships.find(({state}) => state === 'member')!;
    const actor: ActorRef = {kind: 'member', membershipId: member.id};
    const [first] = projectFor(group, actor, {at: now}).goals;
    const open = {
      ...group,
      goals: group.goals.map((goal) => (goal.id === first?.id ? {...goal, text: 'Other'} : goal)),
    };
    assert.throws(() => looksTheSame(group, open, actor, {seed: 1, at: now}));
  });
});
