import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import {decide} from '../../../src/domain/decide.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor, visible} from '../../../src/domain/project.js';
import {collectionOf, type EntityKind} from '../../../src/domain/records.js';
import {readProposal, seenFor} from '../../../src/domain/regie/read-proposal.js';
import type {Proposal} from '../../../src/domain/regie/schema.js';
import {play, stories} from '../arbitraries.js';
import {actorsOf, now as then, randomGroups} from '../random-group.js';
import {after, client, coach, facilitator, meeting, mum, now, scene} from '../scene.js';

/** The group in which somebody proposed this, and nothing else waits. */
const proposing = (by: ActorRef, wish: Command, group: ResourceGroup = scene): ResourceGroup =>
  after({...group, proposals: []}, by, wish, now, {id: 'w'});

const reading = (group: ResourceGroup, by: ActorRef = client) => {
  const seen = projectFor(group, by, {at: now});
  const [proposal] = seen.proposals;
  assert.ok(proposal);
  return readProposal(seen, proposal);
};

const words: Command = {
  type: 'editGoal',
  goalId: 'g-later',
  change: {text: 'Hers', why: 'For you'},
};
const status: Command = {type: 'setGoalStatus', goalId: 'g-later', status: 'paused'};
const step: Command = {
  type: 'addStep',
  step: {id: 's-new', goalId: 'g-later', text: 'Ring them', who: {kind: 'client'}, order: 'V'},
};
const plan: Command = {type: 'editMeeting', meetingId: 'k-next', change: {placeText: 'Library'}};
const phase: Command = {type: 'setPhase', phase: 'followUp'};
const ending: Command = {type: 'endMembership', membershipId: 'm-coach'};

describe('a proposal, as it is read', () => {
  it('says field by field what would be another', () => {
    assert.deepEqual(reading(proposing(mum, words)), {
      ...{type: 'editGoal', kind: 'goal', id: 'g-later', isNew: false, about: 'Text of g-later'},
      changes: [
        {field: 'text', from: 'Text of g-later', to: 'Hers'},
        {field: 'why', from: null, to: 'For you'},
      ],
      standing: 'asSeen',
    });
  });

  it('says of something new for what it is', () => {
    assert.deepEqual(reading(proposing(mum, step)), {
      ...{type: 'addStep', kind: 'goal', id: 'g-later', isNew: true, about: 'Text of g-later'},
      changes: [
        {field: 'text', from: null, to: 'Ring them'},
        {field: 'who', from: null, to: {kind: 'client'}},
      ],
      standing: 'asSeen',
    });
  });

  it('says what somebody would be, and where the group would go', () => {
    assert.deepEqual(reading(proposing(mum, ending)).changes, [
      {field: 'state', from: 'member', to: 'ended'},
    ]);
    assert.deepEqual(reading(proposing(mum, phase)).changes, [
      {field: 'phase', from: scene.phase.current, to: 'followUp'},
    ]);
  });

  it('holds the name of nobody (I22)', () => {
    const [proposal] = proposing(mum, ending).proposals;
    assert.deepEqual(proposal?.seen, {state: 'member'});
    const named = {type: 'nominatePerson', personId: 'p-x', membershipId: 'm-x'} as const;
    const person = {id: 'p-x', displayName: 'Uncle', kind: 'informal'} as const;
    const [other] = proposing(mum, {...named, person}).proposals;
    assert.equal(other?.seen, undefined);
  });

  for (const [what, wish, change] of [
    ['its wording', words, {type: 'editGoal', goalId: 'g-later', change: {text: 'Otherwise'}}],
    ['the goal that it is about', status, {...words, change: {text: 'Otherwise'}}],
    ['the goal that a step is for', step, {...words, change: {text: 'Otherwise'}}],
    ['where the group is', phase, {type: 'setPhase', phase: 'reorientation'}],
    [
      'the day of the meeting',
      plan,
      {type: 'editMeeting', meetingId: 'k-next', change: {start: '2026-09-01T12:00:00Z'}},
    ],
  ] as const satisfies readonly (readonly [string, Command, Command])[]) {
    it(`tells that ${what} has changed since`, () => {
      const before = proposing(mum, wish, withMeeting);
      assert.equal(reading(before).standing, 'asSeen');
      const stale = after(before, client, change);
      assert.equal(reading(stale).standing, 'changed');
      assert.equal(reading(stale, mum).standing, 'changed');
    });
  }

  it('does not call changed what has nothing to do with it', () => {
    const why: Command = {type: 'editGoal', goalId: 'g-later', change: {why: 'Because'}};
    assert.equal(reading(after(proposing(mum, status), client, why)).standing, 'asSeen');
  });

  for (const [wish, done] of [
    [status, status],
    [phase, phase],
    [ending, ending],
    [ending, {type: 'leaveGroup', membershipId: 'm-coach'}],
  ] as const satisfies readonly (readonly [Command, Command])[]) {
    it(`tells of ${wish.type} that it is so by ${done.type}`, () => {
      const by = done.type === 'leaveGroup' ? coach : client;
      assert.equal(reading(after(proposing(mum, wish), by, done)).standing, 'already');
    });
  }

  it('can still be read when what it is about has gone', () => {
    const gone = after(proposing(mum, words), client, {type: 'removeGoal', goalId: 'g-later'});
    const {standing, about, changes} = reading(gone);
    assert.deepEqual([standing, about], ['gone', 'Text of g-later']);
    assert.deepEqual(changes[0], {field: 'text', from: 'Text of g-later', to: 'Hers'});
  });

  it('tells whoever does not see it any more what is told of what has gone', () => {
    const before = proposing(mum, words);
    const hide: Command = {type: 'setGoalVisibility', goalId: 'g-later', visibility: 'client'};
    const hidden = reading(after(before, client, hide), mum);
    const gone = reading(after(before, client, {type: 'removeGoal', goalId: 'g-later'}), mum);
    assert.deepEqual(hidden, gone);
    assert.deepEqual([hidden.standing, hidden.about], ['gone', undefined]);
  });

  it('says what who takes it over has seen instead of what its writer saw', () => {
    const saw = proposing(mum, {...words, was: {text: 'Text of g-later'}});
    assert.equal(reading(saw).was, undefined);
    const stale = after(saw, client, {...words, change: {text: 'Otherwise'}});
    const {was} = reading(stale);
    assert.deepEqual(was, {text: 'Otherwise'});
    const taken = after(stale, client, {type: 'acceptProposal', proposalId: 'w', was});
    assert.equal(taken.goals.find(({id}) => id === 'g-later')?.text, 'Hers');
  });

  it('of an older version, that kept nothing of what was seen, goes by the command', () => {
    const older = proposing(facilitator, {...words, was: {text: 'Text of g-later'}});
    const proposals = older.proposals.map(({seen: _none, ...proposal}) => proposal);
    assert.equal(reading({...older, proposals}).standing, 'asSeen');
    const stale = after({...older, proposals}, client, {...words, change: {text: 'Otherwise'}});
    assert.equal(reading(stale).standing, 'changed');
  });

  for (const command of [
    {type: 'sendFlowers'},
    {type: 'toString', goal: null, change: [1]},
    {type: 'editGoal', goalId: 7, change: 'no'},
    {type: '__proto__', step: {goalId: {}}},
  ]) {
    it(`of a kind that this version does not know is read too: ${JSON.stringify(command)}`, () => {
      const proposal: Proposal = {id: 'w', by: mum, on: now, command, state: 'open'};
      assert.equal(readProposal(scene, proposal).type, command.type);
    });
  }
});

const withMeeting: ResourceGroup = {
  ...scene,
  meetings: [
    ...scene.meetings,
    meeting('k-next', {
      start: '2026-08-01T12:00:00Z',
      invited: [{membershipId: 'm-mum', expected: true}],
    }),
  ],
};

/** A wish about each kind of thing, by its id. */
const wishes = {
  goal: (goalId: string) => ({type: 'setGoalStatus', goalId, status: 'paused'}),
  step: (stepId: string) => ({type: 'editStep', stepId, change: {text: 'x', due: null}}),
  meeting: (meetingId: string) => ({type: 'cancelMeeting', meetingId}),
  agendaItem: (itemId: string) => ({type: 'editAgendaItem', itemId, change: {title: 'x'}}),
  agreement: (agreementId: string) => ({type: 'editAgreement', agreementId, change: {text: 'x'}}),
  membership: (membershipId: string) => ({type: 'endMembership', membershipId}),
} as const satisfies Partial<Record<EntityKind, (id: string) => {type: string}>>;

/** The group, with a wish of this actor about everything in it. */
function wished(group: ResourceGroup, by: ActorRef): ResourceGroup {
  const proposals = Object.entries(wishes).flatMap(([kind, wish]) =>
    [...group[collectionOf[kind as keyof typeof wishes]]].map(({id}): Proposal => {
      const command = wish(id);
      const seen = seenFor(group, command);
      return {id: `w-${kind}-${id}`, by, on: then, command, state: 'open', ...(seen && {seen})};
    }),
  );
  return {...group, proposals};
}

describe('what a proposer saw', () => {
  it('is shown only with what it is about, and read there as the client reads it', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const actor of actorsOf(group)) {
          const whole = wished(group, actor);
          const seen = projectFor(whole, actor, {at: then});
          assert.deepEqual(projectFor(seen, actor, {at: then}), seen);
          for (const proposal of seen.proposals) {
            const kind = proposal.id.split('-')[1] as keyof typeof wishes;
            const id = proposal.id.slice(`w-${kind}-`.length);
            const there =
              actor.kind === 'client' || seen[collectionOf[kind]].some((one) => one.id === id);
            assert.equal('seen' in proposal, there, proposal.id);
            const read = readProposal(seen, proposal);
            if (!there) {
              assert.deepEqual([read.standing, read.about], ['gone', undefined]);
              continue;
            }
            const original = whole.proposals.find((one) => one.id === proposal.id)!;
            const {standing, about} = readProposal(whole, original);
            assert.deepEqual([read.standing, read.about], [standing, about], proposal.id);
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('is what they saw, whatever was done and said before', () => {
    fc.assert(
      fc.property(stories(25), (story) => {
        play(story, ({before, after: later, at, decision}) => {
          if (decision.outcome !== 'proposed') return;
          const {by, command, id} = decision.proposal;
          const page = projectFor(before, by, {at});
          // The proposer's own page comes to the same proposal as the server.
          const there = decide(page, command as Command, by, at, {id});
          assert.ok(there.outcome === 'proposed', command.type);
          assert.deepEqual(there.proposal.seen, decision.proposal.seen);
          const read = readProposal(later, decision.proposal);
          assert.ok(read.standing !== 'gone' && read.standing !== 'changed', read.standing);
          const {kind} = read;
          if (read.id !== undefined && kind !== 'group') {
            assert.ok(visible(before, by, {kind, id: read.id}, {at}));
          }
        });
      }),
      {numRuns: 60},
    );
  });
});
