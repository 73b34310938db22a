/** The goal editor in a page of a portal's own. */
import {expect} from '@open-wc/testing';
import {theKitchenTable} from '../../src/testing.js';
import type {Dimension} from '../../src/elements/goal-editor/desk.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import {waitUntil} from '../support/wait.js';

const slotNames = (page: GoalEditorPage): readonly string[] =>
  [...page.root.querySelectorAll('slot')].map(({name}) => name);

describe('<rg-goal-editor> in a portal', () => {
  it('is about one goal, by the id in its attribute, with room for the page under it', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    page.element.setAttribute('goal-id', 'g-music');
    await page.settled();
    expect(wordsOf(page.root.querySelector('h2')!)).to.equal('Mijn doel');
    expect(page.goals).to.deep.equal(['Weer zelf muziek maken met andere mensen.']);
    expect(slotNames(page)).to.deep.equal(['header', 'goal']);
    expect(page.has('Kort laten zien')).to.be.false;
  });

  it('has room beside the title, and under the goal in focus alone', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    expect(slotNames(page)).to.deep.equal(['header']);
    page.element.focusGoal = 'g-music';
    await page.settled();
    expect(slotNames(page)).to.deep.equal(['header', 'goal']);
    expect(page.note('Weer zelf muziek').querySelector('slot')).not.to.equal(null);
  });

  it('offers the method’s parts of life with its own words, and those of the page instead', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    await page.press('Nieuw doel');
    const chips = () => [...page.root.querySelectorAll('form.edit .chip')].map(wordsOf);
    expect(chips()).to.deep.equal([
      'Wie ik ben persoonlijk herstel',
      'Meedoen maatschappelijk herstel',
      'Gezondheid herstel van gezondheid',
    ]);
    page.element.dimensions = [
      {code: 'personal', label: 'Mijn leven'},
      {code: 'meaning', label: 'Zingeving', help: 'wat ertoe doet'},
    ];
    await page.settled();
    expect(chips()).to.deep.equal(['Mijn leven', 'Zingeving wat ertoe doet']);
  });

  it('shows the usual parts of life where the page gives something else', async () => {
    const wrong: unknown[] = ['personal', [null], [{}], {code: 'x'}, 5];
    for (const dimensions of wrong) {
      const page = await GoalEditorPage.open(theKitchenTable(), undefined, {
        dimensions: dimensions as readonly Dimension[],
      });
      expect(page.goals, JSON.stringify(dimensions)).to.have.length(4);
      expect(page.text).to.contain('Meedoen');
    }
  });

  it('takes sentences from the page in every part, also in the panel that loads last', async () => {
    const page = await GoalEditorPage.open(theKitchenTable(), undefined, {
      messages: {titleOne: 'x', plan: 'Meenemen', smaller: 'In stukjes', planFor: 'Wie leest dit?'},
    });
    expect(page.has('In stukjes', page.note('Weer zelf'))).to.be.true;
    await page.press('Meenemen');
    await waitUntil(() => page.root.querySelector('dialog[open]'), 'the panel opens');
    expect(page.text).to.contain('Wie leest dit?');
  });
});
