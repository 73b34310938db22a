/** What the forms of the goal editor send, and where the focus goes on. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nothing} from 'lit';
import type {ActorRef} from '../../src/domain/base.js';
import {supportIn} from '../../src/domain/goals/support.js';
import {slicesOf} from '../../src/elements/goal-editor/board.js';
import {dragGrip} from '../../src/elements/goal-editor/goal-drag.js';
import {orderButtons} from '../../src/elements/goal-editor/goal-order.js';
import {newGoalDraft, openGoal, openStep} from '../../src/elements/goal-editor/open-drafts.js';
import {planWords} from '../../src/elements/goal-editor/plan/plan-words.js';
import {nl} from '../../src/elements/goal-editor/plan/plan.messages.nl.js';
import {textsNow} from '../../src/elements/goal-editor/proposed.js';
import {putAt} from '../../src/elements/goal-editor/put-at.js';
import {saveGoal} from '../../src/elements/goal-editor/save-goal.js';
import {saveStep} from '../../src/elements/goal-editor/save-step.js';
import {waitsFor} from '../../src/elements/goal-editor/waits-for.js';
import {theKitchenTable} from '../../src/testing.js';
import {goalDesk} from '../support/goal-desk.js';

const group = theKitchenTable();
const mam: ActorRef = {kind: 'member', membershipId: 'm-mam'};
const [goal] = group.goals;
const asked = group.steps.find(({who}) => who.kind === 'member' && who.consent === 'asked');
assert.ok(goal && asked);

/** A desk that remembers where the focus went. */
function deskOf(actor?: ActorRef) {
  const places: string[] = [];
  return {places, ...goalDesk(group, actor, {focus: (key) => void places.push(key)})};
}

test('whoever proposes a goal goes on at the title: it lies in no column yet', () => {
  for (const [actor, place] of [
    [mam, 'title'],
    [{kind: 'client'}, 'added'],
  ] as const) {
    const desk = deskOf(actor);
    newGoalDraft(desk, {text: 'Samen koken', term: 'short'});
    const [[key, draft] = []] = desk.drafts.all('goal');
    assert.ok(key !== undefined && draft);
    saveGoal(desk, key, draft);
    const [sent] = desk.wishes;
    assert.equal(sent?.type, 'addGoal');
    const added = sent?.type === 'addGoal' ? sent.goal.id : '';
    assert.equal(desk.places.at(-1), place === 'added' ? added : place);
    assert.equal(desk.whole.has(added), place === 'added', 'what was just written lies open');
  }
});

test('parts of life and kinds of help go with what stood there, so that others’ choices stay', () => {
  const desk = deskOf();
  openGoal(desk, goal, {dimensions: [...goal.dimensions, 'own']});
  const draft = desk.drafts.get('goal', goal.id);
  if (draft) saveGoal(desk, goal.id, draft);
  openStep(desk, asked, {support: ['company']});
  const step = desk.drafts.get('step', asked.id);
  if (step) saveStep(desk, asked.id, step);
  const seen = desk.wishes.map((wish) => ('was' in wish ? wish.was : undefined));
  assert.deepEqual(seen, [
    {dimensions: goal.dimensions},
    {text: asked.text, support: supportIn(asked)},
  ]);
});

test('a proposal about parts of life is stale only where they are others by now', () => {
  const was = {dimensions: [...goal.dimensions]};
  assert.equal(textsNow({type: 'editGoal', ...{was}}, goal), undefined);
  const now = {...goal, dimensions: ['own']};
  assert.deepEqual(textsNow({type: 'editGoal', ...{was}}, now), {dimensions: ['own']});
});

test('a step that was agreed waits until the agreements are shared, on the screen and on paper', () => {
  const [meeting] = group.meetings;
  assert.ok(meeting);
  const step = {...asked, fromMeetingId: meeting.id};
  const said = (record: 'draft' | 'approved') => {
    const meetings = [{...meeting, record}];
    const desk = goalDesk({...group, meetings});
    const choice = {reader: {kind: 'viewer'}} as const;
    const paper = planWords({...desk, text: {...desk.text, ...nl}} as never, choice as never);
    return [waitsFor(desk, step), paper.who(step)];
  };
  const [waits, onPaper = ''] = said('draft');
  assert.equal(waits, 'Wacht tot de afspraken gedeeld zijn');
  assert.match(onPaper, /wacht tot de afspraken gedeeld zijn/);
  const [shared, sharedOnPaper = ''] = said('approved');
  assert.equal(shared, 'Wacht op een ja');
  assert.match(sharedOnPaper, /wacht op een ja/);
  assert.notDeepEqual(
    slicesOf({...group, meetings: [{...meeting, record: 'draft'}]}),
    slicesOf({...group, meetings: [{...meeting, record: 'approved'}]}),
  );
});

test('what lies at one place gives way, and only what was moved is told', () => {
  const row = ['a', 'b', 'c'].map((id) => ({id, text: id, order: 'V'}));
  const desk = deskOf();
  const [, , last] = row;
  if (last) putAt(desk, [last, row], 0, ({id, order}) => ({type: 'moveGoal', goalId: id, order}));
  assert.deepEqual(
    desk.wishes.map((wish) => wish.type === 'moveGoal' && wish.goalId),
    ['c'],
  );
  assert.equal(desk.said.length, 1);
});

test('a goal that is shown alone is not moved among others that nobody sees', () => {
  const ways = (goalId?: string) => {
    const desk = goalDesk(group, undefined, {goalId});
    return desk.board.of.long.map((one) => [
      dragGrip(desk, one) === nothing,
      orderButtons(desk, one) === nothing,
    ]);
  };
  assert.ok(
    ways()
      .flat()
      .every((none) => !none),
  );
  assert.ok(
    ways(goal.id)
      .flat()
      .every((none) => none),
  );
});
