/** Nothing moves or closes under the hands of who is writing. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {KeptDrafts} from '../../src/events/rg-draft.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {DecidingPage} from '../support/deciding-page.js';
import {GoalEditorPage} from '../support/goal-editor-page.js';

const client = {kind: 'client'} as const;
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const music = 'Weer zelf muziek';
const small = 'Welke kleine stappen zie je?';

/** Small steps are being written under a goal. */
async function writing(): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(theKitchenTable());
  await page.press('Kleiner maken', page.note(music));
  await page.type(small, 'Gitaar stemmen', page.note(music));
  return page;
}

async function goesOn(page: GoalEditorPage): Promise<void> {
  await page.settled();
  await sendKeys({type: '!'});
  const field = page.field(small, page.note(music));
  expect(field.value).to.equal('Gitaar stemmen!');
  expect(page.focused).to.equal(field);
}

describe('<rg-goal-editor>: under the hands of who is writing', () => {
  it('no note folds when somebody else adds goals', async () => {
    const page = await writing();
    for (const at of ['x', 'y', 'z']) {
      const goal = {id: `g-${at}`, text: `Doel ${at}`, term: 'long', order: `0${at}`} as const;
      page.host.act({type: 'addGoal', goal});
    }
    expect(page.host.refusals).to.deep.equal([]);
    await goesOn(page);
    expect(page.note('Vaker onder').querySelector('.steps'), 'nor one that is read').not.to.equal(
      null,
    );
  });

  it('no note folds when another goal comes in focus, and none once that is saved', async () => {
    const page = await writing();
    page.element.focusGoal = 'g-outside';
    await goesOn(page);
    await page.press('Deze stappen bewaren', page.note(music));
    expect(page.step('Gitaar stemmen!').closest('.goal')).to.equal(page.note(music));
  });

  it('what is given back after a reload lies open, also in a folded note', async () => {
    const group = theKitchenTable();
    const entries = [
      {kind: 'smaller', key: 'g-music', draft: {text: 'Gitaar stemmen'}},
      {kind: 'rating', key: 'g-music', draft: {value: 'better', comment: 'Fijn'}},
    ];
    const drafts: KeptDrafts = {version: 1, groupId: group.id, actor: client, entries};
    const page = await GoalEditorPage.join(new DecidingPage(group), client, {
      ...{drafts, focusGoal: 'g-outside'},
    });
    const seen = [...page.note(music).querySelectorAll<HTMLInputElement>('input, textarea')]
      .filter((field) => field.checkVisibility())
      .map(({value}) => value);
    expect(seen).to.include.members(['Gitaar stemmen', 'Fijn']);
  });

  it('the first key draws nothing in the fields that are always there', async () => {
    const own = await GoalEditorPage.open(theKitchenTable());
    await own.press('Kleiner maken', own.note(music));
    const theirs = await GoalEditorPage.join(own.host, lotte);
    for (const [page, label] of [
      [own, small],
      [theirs, 'Wil je er iets bij zeggen?'],
      [theirs, 'Dit liever niet'],
    ] as const) {
      const details = page.root.querySelector<HTMLDetailsElement>('.own-place');
      if (details) details.open = true;
      page.field(label).focus();
      await page.settled();
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(page.root, {subtree: true, childList: true, characterData: true});
      let drawn = false;
      page.element.addController({hostUpdated: () => (drawn = true)});
      await sendKeys({type: 'J'});
      await page.settled();
      observer.disconnect();
      expect([seen.length, drawn], label).to.deep.equal([0, false]);
    }
  });
});
