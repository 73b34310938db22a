/** Long texts show how they begin; a key unfolds the whole of them, letter for letter. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';

/** Each word another one: 10,000 characters in all. */
const long = Array.from({length: 1250}, (_, at) => `woord${1000 + (at % 9000)}`.slice(0, 9))
  .join(' ')
  .slice(0, 9_998)
  .concat(' Z');
const marieke = {kind: 'member', membershipId: 'm-marieke'} as const;

/** What of a part is to be seen now, without what is folded away. */
const seen = (part: Element): string =>
  [...part.querySelectorAll<HTMLElement>('p')]
    .filter((one) => one.checkVisibility())
    .map(wordsOf)
    .join(' ');

async function unfolds(part: Element): Promise<void> {
  expect(seen(part)).to.contain(long.slice(0, 100)).and.not.to.contain(long.slice(-100));
  const summary = [...part.querySelectorAll('summary')].find(
    (one) => wordsOf(one) === 'De hele tekst lezen',
  )!;
  summary.focus();
  await sendKeys({press: 'Enter'});
  expect(seen(part)).to.contain(long);
}

describe('<rg-goal-editor>: long texts', () => {
  before(() => expect(long).to.have.length(10_000));

  it('folds one that was proposed', async () => {
    const page = await GoalEditorPage.open({...theKitchenTable(), proposals: []});
    const change = {text: long};
    page.host.act({type: 'editGoal', goalId: 'g-outside', change}, marieke);
    expect(page.host.refusals).to.deep.equal([]);
    await page.settled();
    await unfolds(page.proposal);
  });

  it('folds one that was given back', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    await page.press('Tekst aanpassen', page.note('Weer zelf'));
    await page.paste('Wat wil je?', long);
    page.host.act({type: 'removeGoal', goalId: 'g-music'});
    await page.settled();
    await unfolds(page.root.querySelector('[part=returned]')!);
  });
});
