/** In which order goals lie, how many of them are open, and which one it is about now. */
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import {waitUntil} from '../support/wait.js';

const {open} = GoalEditorPage;
const later = ['Vaker onder de mensen', 'Weer zelf muziek', 'Op mezelf wonen'];

/** Folded, so that all of a column fits the window. */
async function openFolded(): Promise<GoalEditorPage> {
  await setViewport({width: 1280, height: 1000});
  const page = await open(theKitchenTable());
  await page.press('Kort laten zien');
  return page;
}

const begins = (page: GoalEditorPage): readonly string[] =>
  page.columns()[1]!.map((words) => later.find((one) => words.startsWith(one)) ?? words);

const middleOf = (element: Element, at = 0.5): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height * at)];
};

async function drag(page: GoalEditorPage, what: string, to: [number, number]): Promise<void> {
  const grip = page.note(what).querySelector('.grip')!;
  const [x, y] = middleOf(grip);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x, y + (to[1] > y ? 12 : -12)]});
  await sendMouse({type: 'move', position: [x, to[1]]});
}

describe('<rg-goal-editor>: order and overview', () => {
  afterEach(async () => {
    await sendMouse({type: 'up'});
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('moves a goal by dragging it, says where it is, and sends one wish', async () => {
    const page = await openFolded();
    expect(begins(page)).to.deep.equal(later);
    await drag(page, later[2]!, middleOf(page.note(later[0]!), 0.2));
    expect(page.host.wishes, 'nothing while it is dragged').to.be.empty;
    await sendMouse({type: 'up'});
    await page.settled();
    expect(begins(page)).to.deep.equal([later[2], later[0], later[1]]);
    expect(page.host.wishes.map(({type}) => type)).to.deep.equal(['moveGoal']);
    expect(page.said).to.contain('staat nu op plek 1');
  });

  it('moves it to the end', async () => {
    const page = await openFolded();
    await drag(page, later[0]!, middleOf(page.note(later[2]!), 0.8));
    await sendMouse({type: 'up'});
    await page.settled();
    expect(begins(page)).to.deep.equal([later[1], later[2], later[0]]);
  });

  it('shows where it would come, and puts it back with Escape', async () => {
    const page = await openFolded();
    await drag(page, later[2]!, middleOf(page.note(later[0]!), 0.2));
    expect(page.note(later[0]!).classList.contains('drop-before')).to.be.true;
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    await page.settled();
    expect(begins(page)).to.deep.equal(later);
    expect(page.host.wishes).to.be.empty;
    expect(page.root.querySelector('.lifted, .drop-before, .drop-after')).to.equal(null);
  });

  it('puts it back where the pointer was lost without a release', async () => {
    const page = await openFolded();
    const note = page.note('Op mezelf wonen');
    const grip = note.querySelector('.grip')!;
    let pointer = 0;
    grip.addEventListener('pointermove', (event) => {
      if (event instanceof PointerEvent) pointer = event.pointerId;
    });
    await drag(page, 'Op mezelf wonen', middleOf(page.note('Vaker onder'), 0.25));
    await waitUntil(() => note.classList.contains('lifted'), 'it is lifted');
    grip.releasePointerCapture(pointer);
    await sendMouse({type: 'move', position: [5, 5]});
    await waitUntil(() => !note.classList.contains('lifted'), 'it lies again');
    expect(page.root.querySelector('.drop-before, .drop-after')).to.equal(null);
    await sendMouse({type: 'up'});
    expect(page.host.wishes).to.be.empty;
  });

  it('does nothing when it is only pressed, or put back where it lay', async () => {
    const page = await openFolded();
    await drag(page, later[1]!, middleOf(page.note(later[1]!)));
    await sendMouse({type: 'up'});
    await page.settled();
    expect(page.host.wishes).to.be.empty;
  });

  it('offers no dragging to who may not order them, nor for one goal', async () => {
    const page = await open(theKitchenTable(), {kind: 'member', membershipId: 'm-lotte'});
    expect(page.root.querySelector('.grip')).to.equal(null);
    const own = await open(theKitchenTable());
    expect(own.note('Twee keer').querySelector('.grip')).to.equal(null);
  });

  it('shows all goals briefly, and whole again', async () => {
    const page = await open(theKitchenTable());
    await page.pressKey('Enter', 'Kort laten zien');
    expect(page.goals).to.have.length(4);
    expect(page.text).not.to.contain('Stap erbij');
    expect(wordsOf(page.focused!)).to.equal('Alles laten zien');
    await page.pressKey('Enter', 'Alles laten zien');
    expect(wordsOf(page.note(later[1]!))).to.contain('Stap erbij');
    expect(page.has('Minder zien van “Weer zelf muziek maken met andere mensen.”')).to.be.false;
  });

  it('folds and unfolds one of a few, once they are shown briefly', async () => {
    const page = await openFolded();
    await page.press('Meer zien van “Weer zelf muziek maken met andere mensen.”');
    expect(wordsOf(page.note(later[1]!))).to.contain('Stap erbij');
    await page.press('Minder zien van “Weer zelf muziek maken met andere mensen.”');
    expect(wordsOf(page.note(later[1]!))).not.to.contain('Stap erbij');
  });

  it('lies as usual where the goal in focus is none of those here', async () => {
    const page = await open(theKitchenTable(), {kind: 'client'}, {focusGoal: 'g-elsewhere'});
    expect(page.has('Tekst aanpassen', page.note('Weer zelf muziek'))).to.equal(true);
  });

  it('puts one goal in focus, tells the page, and goes back to all', async () => {
    const page = await open(theKitchenTable());
    const told: (string | undefined)[] = [];
    page.element.addEventListener('rg-goal-focus', ({goalId}) => told.push(goalId));
    await page.press('Alleen naar dit doel kijken', page.note(later[1]!));
    expect(page.element.focusGoal).to.equal('g-music');
    expect(wordsOf(page.focused!)).to.contain(later[1]);
    expect(page.text).to.contain('Nu gaat het over “Weer zelf muziek');
    expect(wordsOf(page.note('Twee keer'))).not.to.contain('Stappen');
    await page.press('Weer alle doelen');
    expect(wordsOf(page.note('Twee keer'))).to.contain('Stappen');
    expect(told).to.deep.equal(['g-music', undefined]);
    expect(wordsOf(page.focused!)).to.equal('Mijn doelen');
  });

  it('shows goals that go round in circles, and says so to the developer without their words', async () => {
    const table = theKitchenTable();
    const goals = table.goals.map((goal) => ({
      ...goal,
      ...(goal.id === 'g-outside' && {parentId: 'g-people'}),
      ...(goal.id === 'g-people' && {parentId: 'g-outside'}),
      ...(goal.id === 'g-music' && {parentId: 'g-music'}),
    }));
    const said: string[] = [];
    const {warn} = console;
    console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
    try {
      const page = await open({...table, goals} as ResourceGroup);
      await waitUntil(() => said.length > 0, 'it is said');
      expect(page.goals).to.have.length(4);
      expect(page.text).not.to.contain('Hoort bij');
      expect(page.text).not.to.contain('Doelen voor nu die hierbij horen');
      expect(said.join()).to.contain('parentId').and.not.to.contain('muziek');
    } finally {
      console.warn = warn;
    }
  });
});
