/** The plan on paper and as text: who gets it decides what is on it. */
import {expect} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {GoalEditor} from '../../src/elements/goal-editor/goal-editor.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import {onPaper} from '../support/on-paper.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();

async function open(
  group: ResourceGroup = theKitchenTable(now),
  actor?: ActorRef,
  change?: Partial<GoalEditor>,
) {
  const page = await GoalEditorPage.open(group, actor, change);
  const files: File[] = [];
  page.element.addEventListener('rg-file', (event) => {
    event.preventDefault();
    files.push(event.file);
  });
  page.control('Afdrukken').click();
  await waitUntil(() => page.root.querySelector('dialog.plan[open]'), 'the panel opens');
  const panel = page.root.querySelector<HTMLDialogElement>('dialog.plan')!;
  const press = (name: string) => page.press(name, panel);
  const choose = async (option: string) => {
    [...panel.querySelectorAll('label')].find((one) => wordsOf(one).startsWith(option))?.click();
    await page.settled();
  };
  return {
    page,
    panel,
    press,
    choose,
    saved: async () => {
      await press('Tekst bewaren');
      return (await files.at(-1)?.text()) ?? '';
    },
    print: async () => {
      const [sheet] = await onPaper(() => press('Afdrukken'));
      return sheet!;
    },
  };
}

describe('<rg-goal-editor>: the plan on paper', () => {
  it('is for the whole group first, and says which goals come along', async () => {
    const {panel, print} = await open();
    const preview = wordsOf(panel.querySelector('[part=preview]')!);
    expect(preview).to.contain('Vaker onder de mensen').and.contain('Op mezelf wonen');
    expect(preview).not.to.contain('muziek');
    const sheet = wordsOf(await print());
    expect(sheet).to.contain('Doelen van Samira').and.contain('Dit blad is voor de hele groep.');
    expect(sheet).not.to.contain('muziek').and.not.contain('Twee keer in de week');
  });

  it('is for the client with everything, with the method’s own order and boxes to tick', async () => {
    const {choose, print} = await open();
    await choose('Voor mezelf');
    const sheet = await print();
    expect(wordsOf(sheet.querySelector('h1')!)).to.equal('Mijn doelen');
    expect([...sheet.querySelectorAll('h2')].map(wordsOf)).to.deep.equal(['Voor nu', 'Voor later']);
    expect(sheet.querySelectorAll('article')).to.have.length(4);
    const steps = [...sheet.querySelectorAll('li')].map(wordsOf);
    expect(steps[0]).to.equal('Dinsdag een rondje met de hond van JokeJoke van hiernaast (zei ja)');
    expect(steps[1]).to.contain('✓');
    expect(wordsOf(sheet)).to.contain(
      'Waarom dit belangrijk is: Buiten wordt mijn hoofd rustiger.',
    );
    expect(wordsOf(sheet)).to.contain('Hoe het gaat: Het gaat beter');
  });

  it('is for one person what that person may see', async () => {
    const {choose, panel, page, print} = await open();
    await choose('Voor één persoon');
    const select = panel.querySelector('select')!;
    select.selectedIndex = [...select.options].findIndex((one) => one.text.includes('Joke'));
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await page.settled();
    const sheet = wordsOf(await print());
    expect(sheet).to.contain('Dit blad is voor Joke van hiernaast.');
    expect(sheet).to.contain('Twee keer in de week naar buiten').and.not.contain('muziek');
    expect(sheet, 'whom the client asks is between those two').not.to.contain('Lotte');
  });

  it('is for a member what they see, and nothing to choose', async () => {
    const {panel, saved} = await open(theKitchenTable(now), {
      kind: 'member',
      membershipId: 'm-lotte',
    });
    expect(panel.querySelectorAll('input')).to.have.length(0);
    const text = await saved();
    expect(text).to.contain('Doelen van Samira').and.not.contain('muziek');
  });

  it('fits on two pages of A4 in large type', async () => {
    const {choose, print} = await open();
    await choose('Voor mezelf');
    const sheet = await print();
    const size = getComputedStyle(sheet.querySelector('li p')!).fontSize;
    expect(parseFloat(size), 'in CSS pixels').to.be.at.least(18);
    // A4 with 15 mm of margin: 180 by 267 mm, at 96 pixels to the inch.
    expect(sheet.scrollHeight).to.be.below((2 * 267 * 96) / 25.4);
  });

  it('keeps a long text whole, and looks back only when that is chosen', async () => {
    const long = 'Ik wil heel veel. '.repeat(600).trim();
    const table = theKitchenTable(now);
    const goals = table.goals.map((goal) => ({
      ...goal,
      ...(goal.id === 'g-outside' && {text: long}),
      ...(goal.id === 'g-music' && {status: 'reached'}),
    }));
    const {choose, saved} = await open({...table, goals});
    await choose('Voor mezelf');
    expect(await saved())
      .to.contain(long)
      .and.not.contain('muziek');
    await choose('Ook wat er is om op terug te kijken');
    expect(await saved())
      .to.contain('OM OP TERUG TE KIJKEN')
      .and.contain('muziek');
  });

  it('is of one goal where the page shows one goal', async () => {
    const {choose, saved} = await open(theKitchenTable(now), undefined, {goalId: 'g-music'});
    await choose('Voor mezelf');
    const text = await saved();
    expect(text).to.contain('muziek').and.not.contain('Twee keer in de week');
    expect(text).to.match(/^mijn doel\n/i);
  });

  it('says so when no goal may be seen by the group', async () => {
    const table = theKitchenTable(now);
    const goals = table.goals.map((goal) => ({...goal, visibility: 'client' as const}));
    const {panel, choose} = await open({...table, goals});
    expect(wordsOf(panel), 'then it is for oneself').to.contain('muziek');
    await choose('Voor mijn hele groep');
    expect(wordsOf(panel)).to.contain('Er is hier geen doel dat op het blad mag.');
  });

  it('can be copied, or says how else', async () => {
    const {press, panel} = await open();
    await press('Tekst kopiëren');
    const said = () => wordsOf(panel.querySelector('[role=status]')!);
    await waitUntil(() => said() !== '', 'it is said');
    expect(said()).to.match(/gekopieerd|Bewaar de tekst als bestand/);
  });

  it('is accessible', async () => {
    const {page} = await open();
    await expect(page.element).to.be.accessible();
  });
});
