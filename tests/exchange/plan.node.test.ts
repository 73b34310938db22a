import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import type {Policy} from '../../src/domain/regie/policy.js';
import {
  chosenPlan,
  type ChosenPlan,
  type PlannedGoal,
  type PlanReader,
} from '../../src/exchange/plan/chosen-plan.js';
import {planText, type PlanTextWords} from '../../src/exchange/plan/plan-text.js';
import {sampleGroup, sampleInstant, theKitchenTable} from '../../src/testing.js';

const at = sampleInstant;
const group = theKitchenTable();
const words: PlanTextWords = {
  paired: (one, other) => `${one}, ${other}`,
  title: 'My goals',
  now: 'Now',
  later: 'Later',
  past: 'Back then',
  nothing: 'Nothing.',
  status: (status) => (status === 'active' ? '' : `Status: ${status}`),
  why: (why) => `Why: ${why}`,
  by: (day) => `by ${day}`,
  partOf: (goal) => `Part of: ${goal}`,
  goes: ({value}) => `Goes: ${String(value)}`,
  who: ({who}) => (who.kind === 'client' ? '' : who.membershipId),
  done: 'done',
  notDone: 'did not work out',
};

const all = ({now, later, past}: ChosenPlan) => [...now, ...later, ...past];
const idsOf = (plan: ChosenPlan) => all(plan).map(({goal}) => goal.id);
const planFor = (reader: PlanReader, of: ResourceGroup = group, past = true) =>
  chosenPlan(of, reader, {at, past});

describe('what goes out of the plan', () => {
  it('is everything for the client alone', () => {
    assert.deepEqual(idsOf(planFor({kind: 'viewer'})), [
      'g-outside',
      'g-people',
      'g-music',
      'g-home',
    ]);
  });

  it('names no goal that is its own parent, or one of a circle', () => {
    const goals = group.goals.map((one) => ({
      ...one,
      ...(one.id === 'g-outside' && {parentId: 'g-people'}),
      ...(one.id === 'g-people' && {parentId: 'g-outside'}),
      ...(one.id === 'g-music' && {parentId: 'g-music'}),
    }));
    const parents = all(planFor({kind: 'viewer'}, {...group, goals})).map(({parent}) => parent?.id);
    assert.deepEqual(parents, [undefined, undefined, undefined, undefined]);
  });

  it('is only what is for everybody, on a sheet for the whole group', () => {
    assert.deepEqual(idsOf(planFor({kind: 'group'})), ['g-people', 'g-home']);
  });

  it('is for one member what the server would send to that member', () => {
    for (const {id, state} of group.memberships.filter((one) => one.state === 'member')) {
      assert.equal(state, 'member');
      const reader = {kind: 'member', membershipId: id} as const;
      const seen = projectFor(group, reader, {at});
      const plan = planFor(reader);
      assert.deepEqual(new Set(idsOf(plan)), new Set(seen.goals.map((goal) => goal.id)), id);
      const steps = all(plan).flatMap((one) => one.steps);
      assert.deepEqual(
        new Set(steps.map((step) => JSON.stringify(step))),
        new Set(
          seen.steps.filter((step) => step.state !== 'dropped').map((step) => JSON.stringify(step)),
        ),
      );
    }
  });

  it('never tells the whole group what one of its members does not see, in any group', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const many = sampleGroup({goals: 12, people: 14, seed});
      const forAll = planFor({kind: 'group'}, many);
      const members = many.memberships.filter(({state}) => state === 'member');
      for (const {id} of members) {
        const seen = projectFor(many, {kind: 'member', membershipId: id}, {at});
        const goals = new Set(seen.goals.map((goal) => goal.id));
        assert.ok(
          idsOf(forAll).every((goalId) => goals.has(goalId)),
          `seed ${seed}`,
        );
      }
      const named = all(forAll)
        .flatMap(({steps}) => steps)
        .filter(({who}) => who.kind === 'member' && who.consent !== 'yes');
      assert.deepEqual(named, [], 'whom the client asks stays between those two');
      const said = all(forAll).flatMap(({steps}) => steps.filter(({reply}) => reply));
      assert.deepEqual(said, [], 'nor what somebody answered');
    }
  });

  describe('where the host shows less to some', () => {
    const who = {kind: 'member', membershipId: 'm-lotte', consent: 'yes'} as const;
    const helped = {
      ...group,
      goals: group.goals.map((goal) => ({...goal, visibility: 'group' as const})),
      steps: group.steps.map((step) => ({...step, who, state: 'agreed'})),
    };
    const planUnder = (policy: Policy): readonly PlannedGoal[] =>
      all(chosenPlan(helped, {kind: 'group'}, {at, policy}));

    it('holds no goals, where some may not read them', () => {
      assert.notDeepEqual(planUnder({}), []);
      assert.deepEqual(planUnder({readSharedGoals: {informalMember: 'no'}}), []);
    });

    it('names nobody, where some see only themselves', () => {
      const helpers = (policy: Policy): readonly string[] =>
        planUnder(policy).flatMap(({steps}) => steps.map((step) => step.who.kind));
      assert.ok(helpers({}).includes('member'));
      assert.ok(!helpers({seeMembers: {informalMember: 'own'}}).includes('member'));
    });
  });

  it('names no goal for later that its reader may not see', () => {
    const goals = group.goals.map((goal) =>
      goal.id === 'g-people' ? {...goal, visibility: 'client' as const} : goal,
    );
    const plan = planFor({kind: 'member', membershipId: 'm-joke'}, {...group, goals});
    assert.equal(plan.now.find(({goal}) => goal.id === 'g-outside')?.parent, undefined);
  });

  it('leaves what is over behind, unless that is asked for', () => {
    const goals = group.goals.map((goal) =>
      goal.id === 'g-music' ? {...goal, status: 'reached'} : goal,
    );
    const over = {...group, goals};
    assert.equal(idsOf(planFor({kind: 'viewer'}, over, false)).includes('g-music'), false);
    assert.deepEqual(
      planFor({kind: 'viewer'}, over).past.map(({goal}) => goal.id),
      ['g-music'],
    );
  });

  it('is one goal alone where that is asked for, over or not', () => {
    const plan = chosenPlan(group, {kind: 'viewer'}, {at, goalId: 'g-home'});
    assert.deepEqual(idsOf(plan), ['g-home']);
  });

  it('has the newest word of the client, whatever the order of the rows', () => {
    const ratings = group.ratings.toReversed();
    const [first] = planFor({kind: 'viewer'}, {...group, ratings}).now;
    assert.equal(first?.rating?.value, 'better');
  });
});

describe('the plan as text', () => {
  it('tells goals in order, with what was said and with the steps', () => {
    const text = planText(planFor({kind: 'viewer'}), words);
    assert.ok(text.startsWith('My goals\n========\n\nNOW\n\nTwee keer in de week naar buiten'));
    assert.ok(text.includes('  Why: Buiten wordt mijn hoofd rustiger.'));
    assert.ok(text.includes('  Part of: Vaker onder de mensen zijn.'));
    assert.ok(text.includes('  [x] Samen een regenjas kopen, m-mam, done'));
    assert.ok(text.includes('  [ ] Dinsdag een rondje met de hond van Joke, m-joke'));
    assert.ok(text.includes('  Status: outOfReach'));
  });

  it('keeps every line of what somebody wrote, and lets no step break out of its line', () => {
    const [goal] = group.goals;
    const [step] = group.steps;
    assert.ok(goal && step);
    const odd = {
      ...group,
      goals: [{...goal, text: 'one\ntwo\r\nthree'}],
      steps: [{...step, goalId: goal.id, text: 'a\n[x] b\u202e'}],
    };
    const text = planText(planFor({kind: 'viewer'}, odd), words);
    assert.ok(text.includes('\none\ntwo\nthree\n'));
    assert.ok(text.includes('  [ ] a [x] b, '));
  });

  it('has headings in the capitals of its language', () => {
    const turkish = {...words, now: 'Şimdi için', locale: 'tr'};
    assert.match(planText(planFor({kind: 'viewer'}), turkish), /^ŞİMDİ İÇİN$/m);
  });

  it('says so where there is nothing to show', () => {
    const empty = planFor({kind: 'viewer'}, {...group, goals: []});
    assert.ok(planText(empty, words).endsWith('\nNothing.\n'));
  });
});
