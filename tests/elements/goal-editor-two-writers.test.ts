import '../support/late-parts.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {GoalEditor} from '../../src/elements/goal-editor/goal-editor.js';
import '../../src/elements/goal-editor/rg-goal-editor.js';
import '../../src/elements/provider/rg-provider.js';
import {theKitchenTable} from '../../src/testing.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';

const music = 'Weer zelf muziek maken met andere mensen.';

/** Two pages of the client, each with a provider of its own, on one back end. */
async function twoPages(): Promise<readonly [GoalEditorPage, GoalEditorPage]> {
  const group = theKitchenTable();
  const backend = memoryBackend({group});
  const page = async (): Promise<GoalEditorPage> => {
    const element = (
      await fixture(
        html`<rg-provider .backend=${backend} group-id=${group.id}
          ><rg-goal-editor goal-id="g-music"></rg-goal-editor
        ></rg-provider>`,
      )
    ).querySelector<GoalEditor>('rg-goal-editor')!;
    const opened = GoalEditorPage.of(element);
    await waitUntil(() => opened.has('Tekst aanpassen'), 'the goal is there', {timeout: 20_000});
    return opened;
  };
  return [await page(), await page()];
}

/** Both write at once; the first saves first. */
async function bothWrite(): Promise<readonly [GoalEditorPage, GoalEditorPage]> {
  const [first, second] = await twoPages();
  for (const page of [first, second]) await page.press('Tekst aanpassen');
  await second.type('Wat wil je?', 'Weer zingen, in een koor.');
  await first.type('Wat wil je?', 'Weer gitaar spelen.');
  await first.press('Bewaren');
  await waitUntil(() => second.text.includes('Intussen is hier dit opgeschreven'), 'it is heard');
  return [first, second];
}

/** The second saves, and is shown both. */
async function meet(): Promise<readonly [GoalEditorPage, GoalEditorPage]> {
  const pages = await bothWrite();
  await pages[1].press('Bewaren');
  await waitUntil(() => pages[1].text.includes('Er zijn twee teksten'), 'both are shown');
  return pages;
}

describe('rg-goal-editor: two people editing one goal', function () {
  this.timeout(30_000);

  it('takes no letter and no focus from who is writing, and shows what was written meanwhile', async () => {
    const [, second] = await bothWrite();
    const field = second.field('Wat wil je?');
    expect(field.value).to.equal('Weer zingen, in een koor.');
    field.focus();
    await sendKeys({type: ' Ja.'});
    expect(field.value).to.contain(' Ja.');
    expect(second.focused).to.equal(field);
    const other = second.root.querySelector('.meanwhile')!;
    expect([...other.querySelectorAll('ins')].map(wordsOf).join()).to.contain('gitaar spelen');
  });

  it('shows what was written meanwhile in why it matters and in a step, too', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    await page.press('Tekst aanpassen', page.note('Weer zelf'));
    await page.press('Meer vertellen (mag je overslaan)');
    await page.press('De stap “Zaterdag naar de markt” aanpassen');
    const why = {type: 'editGoal', goalId: 'g-music', change: {why: 'Om te lachen'}} as const;
    page.host.act(why);
    page.host.act({type: 'editStep', stepId: 's-market', change: {text: 'Zondag naar de markt'}});
    await page.settled();
    const seen = [...page.root.querySelectorAll('form .meanwhile')].map(wordsOf);
    expect(seen).to.have.length(2);
    expect(seen.join()).to.contain('Zondag').and.to.contain('Om te lachen');
  });

  it('takes back several small steps, and does them again, with one press each', async () => {
    const [page] = await twoPages();
    const steps = () => page.root.querySelectorAll('.step').length;
    const before = steps();
    await page.press('Kleiner maken');
    const label = 'Welke kleine stappen zie je?';
    await page.paste(label, ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].join('\n'));
    await page.press('Deze stappen bewaren');
    await waitUntil(() => steps() === before + 5, 'five steps');
    await page.press('Ongedaan maken');
    await waitUntil(() => steps() === before, 'none of them');
    await page.press('Opnieuw doen');
    await waitUntil(() => steps() === before + 5, 'all of them');
  });

  it('shows the later one both texts', async () => {
    const [first, second] = await meet();
    const conflict = second.root.querySelector('[part=conflict]')!;
    expect(wordsOf(conflict.querySelector('.mine')!)).to.contain('Weer zingen, in een koor.');
    expect(wordsOf(conflict.querySelector('.theirs')!)).to.contain('gitaar spelen');
    expect(first.goals).to.deep.equal(['Weer gitaar spelen.']);
    expect(second.goals).to.deep.equal(['Weer gitaar spelen.']);
  });

  it('keeps the later text, and the other in the history', async () => {
    const [first, second] = await meet();
    await second.pressKey('Enter', 'Deze houden');
    await waitUntil(() => first.goals[0] === 'Weer zingen, in een koor.', 'the first hears it');
    expect(second.goals).to.deep.equal(['Weer zingen, in een koor.']);
    const wordings = [...first.root.querySelectorAll('[part=history] li')].map(wordsOf);
    expect(wordings.map((one) => /“(.*)”/.exec(one)?.[1])).to.deep.equal([
      'Weer zingen, in een koor.',
      'Weer gitaar spelen.',
      music,
    ]);
  });

  it('keeps the earlier text', async () => {
    const [, second] = await meet();
    await second.pressKey('Enter', 'De andere nemen');
    await waitUntil(() => !second.text.includes('Er zijn twee teksten'), 'it is decided');
    expect(second.goals).to.deep.equal(['Weer gitaar spelen.']);
  });

  it('keeps both, as two goals', async () => {
    const [first, second] = await meet();
    await second.pressKey('Enter', 'Allebei bewaren');
    first.element.goalId = undefined;
    await waitUntil(() => first.goals.includes('Weer zingen, in een koor.'), 'both are there');
    expect(first.goals).to.include('Weer gitaar spelen.');
  });
});
