/** What the goal editor says in sentences, and what it asks for, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render as renderedParts} from '@lit-labs/ssr';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {boardOf} from '../../src/elements/goal-editor/board.js';
import {decidedView} from '../../src/elements/goal-editor/decided.js';
import {statusLabel} from '../../src/elements/goal-editor/desk.js';
import {moveGoalTo} from '../../src/elements/goal-editor/goal-order.js';
import {openGoal, openStep, newGoalDraft} from '../../src/elements/goal-editor/open-drafts.js';
import {owns} from '../../src/elements/goal-editor/own-commands.js';
import {planWords} from '../../src/elements/goal-editor/plan/plan-words.js';
import {nl as planNl} from '../../src/elements/goal-editor/plan/plan.messages.nl.js';
import {proposedGoal} from '../../src/elements/goal-editor/proposed.js';
import {messageField} from '../../src/elements/goal-editor/message-field.js';
import {saveGoal} from '../../src/elements/goal-editor/save-goal.js';
import {saveStep} from '../../src/elements/goal-editor/save-step.js';
import {seenSentence, sharedSentence} from '../../src/elements/goal-editor/seen.js';
import {onBehalfOf} from '../../src/ui/on-behalf.js';
import {justBegun, theKitchenTable} from '../../src/testing.js';
import {afterAll, goalDesk, type GoalDesk} from '../support/goal-desk.js';

const table = theKitchenTable();
const client: ActorRef = {kind: 'client'};
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};
const nameless = (({clientName: _, ...rest}) => rest)(table) as ResourceGroup;

const shown = (what: unknown): string =>
  [...(renderedParts(what) as Iterable<string>)]
    .join('')
    .replace(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const goalNamed = ({group}: GoalDesk, id: string) => {
  const goal = group.goals.find((one) => one.id === id);
  assert.ok(goal);
  return goal;
};

function withGoal(group: ResourceGroup, change: Partial<ResourceGroup['goals'][number]>) {
  const [first] = table.goals;
  assert.ok(first);
  return {...group, goals: [{...first, ...change, id: 'g'}]};
}

describe('the order of goals', () => {
  it('is another one after “Hoger”, also where several have one and the same place', () => {
    const goals = table.goals.map((goal) => ({...goal, term: 'long', order: 'V'}) as const);
    const desk = goalDesk({...table, goals});
    const row = desk.board.of.long;
    const last = row.at(-1);
    assert.ok(last);
    moveGoalTo(desk, last, 1);
    const now = boardOf(afterAll(desk)).of.long.map(({id}) => id);
    const others = row.slice(0, -1).map(({id}) => id);
    assert.deepEqual(now, others.toSpliced(1, 0, last.id));
    assert.equal(desk.said.length, 1);
  });
});

describe('who sees a goal, in a sentence', () => {
  const says = (group: ResourceGroup, more = {}) => {
    const desk = goalDesk(group, client, more);
    return seenSentence(desk, goalNamed(desk, 'g'));
  };

  it('says who will, where nobody takes part yet', () => {
    const alone = justBegun();
    assert.equal(says(withGoal(alone, {visibility: 'client'})), 'Alleen jij ziet dit doel.');
    assert.match(says(withGoal(alone, {visibility: 'group'})), /straks meedoet .* ziet het ook/);
    const facilitator = withGoal(alone, {visibility: 'clientAndFacilitator'});
    assert.match(says(facilitator), /regieondersteuner ziet het ook, zodra/);
  });

  it('names nobody whom the host lets read nothing', () => {
    const group = withGoal(table, {visibility: 'group'});
    assert.match(says(group), /iedereen in je groep/);
    const policy = {readSharedGoals: {informalMember: 'no'}} as const;
    assert.doesNotMatch(says(group, {policy}), /Joke|iedereen/);
    assert.match(says(group, {policy}), /Marieke/);
  });

  it('says so where a legal representative reads along', () => {
    const policy = {readSharedGoals: {legalRepresentative: 'yes'}} as const;
    const group = withGoal(table, {visibility: 'group'});
    assert.match(says(group, {policy}), /wettelijk vertegenwoordiger/);
    assert.doesNotMatch(says(withGoal(table, {visibility: 'client'}), {policy}), /wettelijk/);
  });

  it('is no “iedereen” to a member where not all may read it', () => {
    const group = withGoal(table, {visibility: 'group'});
    const told = (more = {}) => {
      const desk = goalDesk(group, lotte, more);
      return sharedSentence(desk, goalNamed(desk, 'g'));
    };
    assert.equal(told(), 'Iedereen in de groep ziet dit doel.');
    const policy = {readSharedGoals: {informalMember: 'no'}} as const;
    assert.equal(told({policy}), 'Dit doel deelt Samira met jou, niet met iedereen.');
  });
});

describe('the words for others than the client', () => {
  it('are not in the voice of the client', () => {
    const said = ['active', 'released'].map((status) =>
      statusLabel(goalDesk(table, lotte), status),
    );
    assert.deepEqual(said, ['Hier wordt aan gewerkt', 'Hoeft niet meer']);
    assert.equal(statusLabel(goalDesk(table), 'active'), 'Hier werk ik aan');
  });

  it('begin no sentence with a small letter where nobody knows the name of the client', () => {
    const {text, group} = goalDesk(nameless, lotte);
    const name = group.clientName ?? text.theClient;
    const all = [
      text.proposeHint(name),
      text.readonlyWho(name),
      text.proposedWords(name),
      text.whatFor(name),
      text.rateOf(name),
      text.sharedWithFacilitator(name),
      text.sharedWithChosen(name),
      text.wasTaken(name),
      text.wasChanged(name),
      text.proudTitleOf(name),
      text.titleOf(name),
    ];
    assert.deepEqual(
      all.filter((sentence) => /(^|[.?!] )\p{Ll}/u.test(sentence)),
      [],
    );
  });

  it('say “jij” of who did it in the client’s name', () => {
    const {text} = goalDesk(table, lotte);
    assert.equal(onBehalfOf(text, table, lotte, lotte), 'Dit deed jij namens de cliënt');
    assert.equal(onBehalfOf(text, table, lotte, client), 'Namens jou gedaan door Lotte');
    assert.equal(onBehalfOf(text, table, lotte, marieke), 'Namens de cliënt gedaan door Lotte');
  });
});

describe('the plan on paper', () => {
  const [step] = table.steps;
  assert.ok(step);
  const desk = goalDesk(table);
  const words = (kind: 'viewer' | 'group') =>
    planWords({...desk, viewer: client, text: {...desk.text, ...planNl}} as never, {
      reader: {kind},
      past: true,
    });

  it('waits for no yes to what is done', () => {
    const who = {kind: 'member', membershipId: 'm-lotte', consent: 'asked'} as const;
    assert.equal(words('group').who({...step, who, state: 'requested'}), 'Lotte (wacht op een ja)');
    assert.equal(words('group').who({...step, who, state: 'done'}), 'Lotte');
    assert.equal(words('group').who({...step, who, state: 'notDone'}), 'Lotte');
  });

  it('is in the client’s voice on the client’s own sheet only', () => {
    assert.equal(words('viewer').status('released'), 'Laat ik los');
    assert.equal(words('group').status('released'), 'Hoeft niet meer');
  });
});

describe('a proposal', () => {
  const on = '2026-11-22T09:00:00Z';
  const proposed = (command: Command, state = 'open') => ({
    ...{id: 'v', by: lotte, on, command, state},
    ...(state !== 'open' && {decidedOn: on}),
  });
  const holding = (command: Command, state?: string): ResourceGroup => ({
    ...table,
    proposals: [proposed(command, state)],
  });
  const wish = {
    type: 'addGoal',
    goal: {id: 'g-x', text: 'Samen koken', term: 'long', order: 'A', why: 'Gezellig.'},
  } as const;

  it('is not sent where somebody only wrote a message with it: the form stays, and says what is missing', () => {
    const desk = goalDesk(table, lotte);
    openGoal(desk, goalNamed(desk, 'g-music'), {message: 'Zo zei je het zelf'});
    const goal = desk.drafts.get('goal', 'g-music');
    const step = desk.board.steps.get('s-market');
    assert.ok(goal && step);
    saveGoal(desk, 'g-music', goal);
    openStep(desk, step);
    const [[key, draft] = []] = desk.drafts.all('step');
    assert.ok(key !== undefined && draft);
    draft.message = 'Liever op zondag';
    saveStep(desk, key, draft);
    assert.deepEqual(desk.wishes, []);
    for (const kept of [goal, draft])
      assert.match(shown(messageField(desk, kept, 'propose')), /Pas eerst iets aan/);
    assert.equal(desk.drafts.get('goal', 'g-music'), goal);
    assert.equal(desk.drafts.get('step', key), draft);
    saveGoal(desk, 'g-music', Object.assign(goal, {text: 'Weer zingen'}));
    assert.match(JSON.stringify(desk.wishes), /"message":"Zo zei je het zelf"/);
  });

  it('waits on where somebody saves their own text again, and that is said', () => {
    const change = {text: 'Elke dag naar buiten.'};
    const desk = goalDesk(holding({type: 'editGoal', goalId: 'g-outside', change}));
    openGoal(desk, goalNamed(desk, 'g-outside'), {proposalId: 'v'});
    const draft = desk.drafts.get('goal', 'g-outside');
    assert.ok(draft);
    saveGoal(desk, 'g-outside', draft);
    assert.deepEqual(desk.wishes, []);
    assert.deepEqual(desk.said, ['Er is niets veranderd. Het voorstel wacht nog.']);
  });

  it('is taken over as it is, where nothing in it was changed', () => {
    const save = (change: {text?: string}) => {
      const desk = goalDesk(holding(wish));
      newGoalDraft(desk, {...proposedGoal(wish), proposalId: 'v', ...change}, 'new');
      const draft = desk.drafts.get('goal', 'new');
      assert.ok(draft);
      saveGoal(desk, 'new', draft);
      return boardOf(afterAll(desk)).goals;
    };
    const same = save({}).get('g-x');
    assert.deepEqual(same?.versions.at(-1)?.by, lotte);
    const other = [...save({text: 'Samen bakken'}).values()].at(-1);
    assert.deepEqual([other?.text, other?.versions.at(-1)?.by], ['Samen bakken', client]);
  });

  it('is shown with all its words to who made it, once it was decided on', () => {
    const change = {why: 'Buiten wordt mijn hoofd stiller.', targetDate: '2027-01-31'};
    const group = holding({type: 'editGoal', goalId: 'g-outside', change}, 'declined');
    const desk = goalDesk(group, lotte);
    const said = shown(decidedView(desk, desk.decided.of(goalNamed(desk, 'g-outside'))));
    assert.match(said, /Buiten wordt mijn hoofd stiller\./);
    assert.match(said, /31 januari 2027/);
    assert.match(said, /Het bleef zoals het was\./);
  });
});

it('what is undone here is what is done here, not any proposal', () => {
  assert.ok(owns('editGoal') && owns('moveStep') && owns('rateGoal'));
  assert.ok(!owns('acceptProposal') && !owns('setPhase') && !owns('addPerson'));
});
