/** Whatever somebody typed is to be seen, or given back: also where a goal or a right has gone meanwhile. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {KeptDrafts} from '../../src/events/rg-draft.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import {waitUntil} from '../support/wait.js';

const client = {kind: 'client'} as const;
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};
const music = 'Weer zelf muziek';
const outside = 'Twee keer in de week';
const want = 'Wat wil je?';
const again = 'Opnieuw sturen';

const {open} = GoalEditorPage;

/** What the page was told last, as a portal keeps it. */
async function kept(page: GoalEditorPage, write: () => Promise<void>): Promise<KeptDrafts> {
  const told: string[] = [];
  page.element.addEventListener('rg-draft', ({drafts}) => told.push(JSON.stringify(drafts)));
  await write();
  page.element.remove();
  return JSON.parse(told.at(-1) ?? 'null') as KeptDrafts;
}

/** The forms that are open, by what was typed in each. */
const written = (page: GoalEditorPage): readonly string[] =>
  [...page.root.querySelectorAll('form')].map((form) =>
    [...form.querySelectorAll('textarea')].map(({value}) => value).join(' | '),
  );

const returned = (page: GoalEditorPage): readonly string[] =>
  [...page.root.querySelectorAll('[part=returned] .typed')].map(wordsOf);

async function editGoal(page: GoalEditorPage, begin: string, text: string): Promise<void> {
  await page.press('Tekst aanpassen', page.note(begin));
  await sendKeys({press: 'ControlOrMeta+a'});
  await sendKeys({type: text});
}

describe('<rg-goal-editor>: nothing that was typed is lost', () => {
  describe('where a goal or a step has gone', () => {
    it('gives back each text, and lets each be written again beside what is being written', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await sendKeys({type: 'Iets nieuws'});
      await editGoal(page, music, 'Weer zingen');
      await page.press('Stap erbij', page.note('Vaker onder'));
      await page.type('Wat is de stap?', 'Een huis zoeken');
      for (const goalId of ['g-music', 'g-people']) page.host.act({type: 'removeGoal', goalId});
      await page.settled();
      expect(returned(page)).to.deep.equal(['Weer zingen', 'Een huis zoeken']);
      await page.press(again);
      await page.press(again);
      expect(returned(page)).to.deep.equal([]);
      expect(written(page)).to.include.members([
        'Iets nieuws | ',
        'Weer zingen | ',
        'Een huis zoeken | ',
      ]);
    });

    it('writes a step again under its goal, beside another new step', async () => {
      const page = await open(theKitchenTable());
      const note = () => page.note('Vaker onder');
      await page.press('De stap “Zaterdag naar de markt” aanpassen', note());
      await page.type('Wat is de stap?', 'Zondag naar de markt');
      await page.press('Stap erbij', note());
      await page.type('Wat is de stap?', 'Iemand bellen', note().querySelectorAll('form')[1]!);
      page.host.act({type: 'removeStep', stepId: 's-market'});
      await page.settled();
      await page.press(again);
      expect(written(page)).to.include.members(['Iemand bellen', 'Zondag naar de markt']);
    });

    it('gives back all kinds of words, also those of a form that was left, and says so once', async () => {
      const page = await open(theKitchenTable());
      await page.press('Kleiner maken', page.note(outside));
      await page.type('Welke kleine stappen zie je?', 'Schoenen aan', page.note(outside));
      await page.press('Nog steeds zo', page.note(outside));
      await sendKeys({type: 'Fijn'});
      await sendKeys({press: 'Escape'});
      page.host.act({type: 'removeGoal', goalId: 'g-outside'});
      await waitUntil(() => returned(page).length === 2, 'both are given back');
      expect(returned(page)).to.have.members(['Schoenen aan', 'Fijn']);
      expect(page.has(again), 'neither is a goal').to.equal(false);
      await page.settled();
      expect(page.said).to.contain('Je tekst staat hier.');
      await page.press('Laat maar');
      await page.press('Laat maar');
      expect(returned(page)).to.deep.equal([]);
    });

    it('gives them back after a reload, too', async () => {
      const page = await open(theKitchenTable());
      const drafts = await kept(page, () => editGoal(page, music, 'Weer zingen'));
      page.host.act({type: 'removeGoal', goalId: 'g-music'});
      const next = await GoalEditorPage.join(page.host, client, {drafts});
      expect(returned(next)).to.deep.equal(['Weer zingen']);
    });

    it('is in its form again when the goal comes back', async () => {
      const page = await open(theKitchenTable());
      await editGoal(page, music, 'Weer zingen');
      page.host.act({type: 'removeGoal', goalId: 'g-music'});
      await page.settled();
      page.host.undo();
      await page.settled();
      expect(page.field(want).value).to.equal('Weer zingen');
      expect(returned(page)).to.deep.equal([]);
    });
  });

  describe('in forms that begin something new', () => {
    it('keeps apart what was begun in different places', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await sendKeys({type: 'Zomaar iets'});
      await sendKeys({press: 'Escape'});
      await page.press('Kleiner maken', page.note(music));
      await page.press('Een doel voor nu erbij', page.note(music));
      expect(page.field(want).value).to.equal('');
      await sendKeys({type: 'Een lied leren'});
      await page.press('Nieuw doel');
      expect(written(page).slice(0, 2)).to.have.members(['Zomaar iets | ', 'Een lied leren | ']);
    });

    it('finds what was left above the goals, where the button that opened it has gone', async () => {
      const page = await open(theKitchenTable());
      await page.press('Kleiner maken', page.note(music));
      await page.press('Een doel voor nu erbij', page.note(music));
      await sendKeys({type: 'Een lied leren'});
      await sendKeys({press: 'Escape'});
      page.host.act({type: 'removeGoal', goalId: 'g-music'});
      await page.settled();
      await page.press('Nieuw doel');
      expect(written(page)).to.include('Een lied leren | ');
      expect(page.field(want, page.focused!.closest('form')!).value).to.equal('');
    });

    it('goes back to the button that opened it', async () => {
      const page = await open(theKitchenTable());
      await page.press('Kleiner maken', page.note(music));
      await page.press('Een doel voor nu erbij', page.note(music));
      await page.press('Niet bewaren');
      expect(wordsOf(page.focused!)).to.equal('Een doel voor nu erbij');
    });

    it('shows what was proposed, also while something else is being written', async () => {
      const goal = {id: 'g-film', text: 'Samen naar de film', term: 'long', order: 'W'} as const;
      const step = {
        id: 's-new',
        goalId: 'g-people',
        text: 'Samen zingen',
        who: client,
        order: 'b',
      } as const;
      const page = await open({...theKitchenTable(), proposals: []});
      page.host.act({type: 'addGoal', goal}, marieke);
      page.host.act({type: 'addStep', step}, marieke);
      expect(page.host.refusals).to.deep.equal([]);
      await page.settled();
      await page.press('Nieuw doel');
      await sendKeys({type: 'Iets nieuws'});
      await page.press('Stap erbij', page.note('Vaker onder'));
      await page.type('Wat is de stap?', 'Mijn eigen stap');
      for (const card of page.root.querySelectorAll('[part=proposal]'))
        await page.press('Zelf aanpassen', card);
      const own = ['Iets nieuws | ', 'Mijn eigen stap'];
      expect(written(page)).to.include.members([...own, 'Samen naar de film | ', 'Samen zingen']);
    });

    it('answers a proposal with what was being written already', async () => {
      const page = await open(theKitchenTable());
      await editGoal(page, outside, 'Elke dag naar buiten.');
      await page.press('Zelf aanpassen', page.proposal);
      await page.press('Bewaren');
      expect(page.host.wishes).to.have.length(1);
      expect(page.host.wishes[0]).to.deep.include({type: 'acceptProposal', proposalId: 'pr-1'});
      expect(page.goals[0]).to.equal('Elke dag naar buiten.');
    });
  });

  it('is there again after a step was moved with its form open', async () => {
    const page = await open(theKitchenTable());
    const change = 'De stap “Dinsdag een rondje met de hond van Joke” aanpassen';
    await page.press(change);
    await page.type('Wat is de stap?', 'Woensdag een rondje');
    await page.press('Lager zetten', page.root.querySelector('.step-form')!);
    await page.press(change);
    expect(page.field('Wat is de stap?').value).to.equal('Woensdag een rondje');
  });

  describe('after a reload', () => {
    it('still meets what somebody else wrote meanwhile', async () => {
      const page = await open(theKitchenTable());
      const drafts = await kept(page, async () => {
        await page.press('Tekst aanpassen', page.note(music));
        await page.press('Meer vertellen (mag je overslaan)');
        await page.type('Waarom is het belangrijk voor je?', 'Het maakt mij licht');
      });
      page.host.act({
        type: 'editGoal',
        goalId: 'g-music',
        change: {why: 'Om te lachen', term: 'short'},
      });
      const next = await GoalEditorPage.join(page.host, client, {drafts});
      await next.press('Bewaren');
      expect(next.host.wishes.at(-1)).to.deep.equal({
        type: 'editGoal',
        goalId: 'g-music',
        change: {why: 'Het maakt mij licht'},
        was: {why: null},
      });
      expect(next.host.refusals.at(-1)).to.deep.include({reason: 'changedMeanwhile'});
    });

    it('waits for the group and the person that it belongs to', async () => {
      const page = await open(theKitchenTable());
      const drafts = await kept(page, () => editGoal(page, music, 'Weer zingen'));
      const next = await GoalEditorPage.join(page.host, lotte, {drafts});
      next.element.actor = client;
      next.element.group = page.host.group;
      await next.settled();
      expect(next.field(want).value).to.equal('Weer zingen');
    });

    it('needs no more of the goal than what its form is about', async () => {
      const page = await open(theKitchenTable());
      const drafts = await kept(page, () => editGoal(page, outside, 'Elke dag'));
      const text = JSON.stringify(drafts);
      expect(text).to.contain('Elke dag');
      for (const field of ['versions', 'visibleTo', 'visibility'])
        expect(text).not.to.contain(field);
    });
  });

  describe('where the right to write goes', () => {
    it('closes forms for reading only, shows what was typed, and goes on from there', async () => {
      const page = await open(theKitchenTable());
      await editGoal(page, music, 'Weer zingen');
      page.element.readonly = true;
      await page.settled();
      expect(page.root.querySelector('form.edit')).to.equal(null);
      expect(returned(page)).to.deep.equal(['Weer zingen']);
      expect(page.has(again)).to.equal(false);
      page.element.readonly = false;
      await page.settled();
      expect(page.field(want).value).to.equal('Weer zingen');
    });

    it('opens no form for who may no longer write in it', async () => {
      const page = await open(theKitchenTable());
      const drafts = await kept(page, () => editGoal(page, music, 'Weer zingen'));
      const next = await GoalEditorPage.join(page.host, client, {drafts, readonly: true});
      expect(next.root.querySelector('form.edit')).to.equal(null);
      expect(returned(next)).to.deep.equal(['Weer zingen']);
    });

    it('gives back the word to a request that was withdrawn', async () => {
      const page = await open(theKitchenTable(), lotte);
      await page.type('Wil je er iets bij zeggen?', 'Na tien uur graag');
      const change = {who: {kind: 'client'}} as const;
      page.host.act({type: 'editStep', stepId: 's-call', change});
      await page.settled();
      expect(returned(page)).to.deep.equal(['Na tien uur graag']);
    });
  });

  describe('of what a member can and would rather not do', () => {
    const place = 'Wat je wel en liever niet doet';

    it('is kept for them, and is not there for the next who looks', async () => {
      const page = await open(theKitchenTable(), lotte);
      await page.press(place);
      await page.type('Dit liever niet', 'Niet in het weekend');
      page.element.actor = marieke;
      await page.settled();
      expect(page.field('Dit liever niet').value).not.to.contain('weekend');
      page.element.actor = lotte;
      await page.settled();
      expect(page.field('Dit liever niet').value).to.equal('Niet in het weekend');
    });

    it('is there again after a reload, and gone once it is saved', async () => {
      const page = await open(theKitchenTable(), lotte);
      const drafts = await kept(page, async () => {
        await page.press(place);
        await page.type('Dit liever niet', 'Niet in het weekend');
      });
      const next = await GoalEditorPage.join(page.host, lotte, {drafts});
      const last = await kept(next, async () => {
        await next.press('Bewaren', next.root.querySelector('.own-place')!);
        expect(wordsOf(next.focused!)).to.equal(place);
      });
      expect(next.host.wishes.at(-1)).to.deep.include({ratherNot: 'Niet in het weekend'});
      expect(last).to.equal(null);
    });
  });

  it('says nothing to the next of what was said to who looked before', async () => {
    const page = await open(theKitchenTable());
    await page.press('Alleen naar dit doel kijken', page.note(outside));
    expect(page.said).to.contain('Twee keer');
    page.element.actor = marieke;
    await page.settled();
    expect(page.said).to.equal('');
  });

  it('asks nobody to stay for words of pride that were left as they were', async () => {
    const table = theKitchenTable();
    const goals = table.goals.map((goal) =>
      goal.id === 'g-music' ? {...goal, status: 'reached' as const, proud: 'Gedaan!'} : goal,
    );
    const page = await open({...table, goals});
    await page.press('Meer zien van “Weer zelf muziek maken met andere mensen.”');
    await page.press('Aanpassen waar je trots op bent');
    expect(dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.be.true;
  });
});

describe('<rg-goal-editor>: goals that belong to others', () => {
  const saved = async (page: GoalEditorPage): Promise<void> => {
    await page.press('Bewaren');
    expect(page.host.refusals).to.deep.equal([]);
  };

  it('says why a goal with others under it stays one for later', async () => {
    const page = await open(theKitchenTable());
    await editGoal(page, 'Vaker onder', 'Onder de mensen');
    expect(page.has('Voor nu', page.root.querySelector('form.edit')!)).to.equal(false);
    expect(page.text).to.contain('Hier horen doelen voor nu bij.');
    await saved(page);
  });

  it('stays one for later where somebody hung another under it meanwhile', async () => {
    const page = await open(theKitchenTable());
    await editGoal(page, music, 'Weer zingen');
    await page.press('Voor nu', page.root.querySelector('form.edit')!);
    page.host.act({type: 'editGoal', goalId: 'g-outside', change: {parentId: 'g-music'}});
    await page.settled();
    await saved(page);
    expect(page.goals).to.include('Weer zingen');
  });

  it('is kept without a goal for later that has gone, and says so', async () => {
    const page = await open(theKitchenTable());
    await page.press('Kleiner maken', page.note(music));
    await page.press('Een doel voor nu erbij', page.note(music));
    await sendKeys({type: 'Een lied leren'});
    page.host.act({type: 'removeGoal', goalId: 'g-music'});
    await page.settled();
    expect(page.text).to.contain('Dat doel voor later is er niet meer.');
    await saved(page);
    expect(page.goals).to.include('Een lied leren');
  });

  it('stays with a goal for later that was reached', async () => {
    const page = await open(theKitchenTable());
    page.host.act({type: 'setGoalStatus', goalId: 'g-people', status: 'reached'});
    await page.settled();
    await editGoal(page, outside, 'Elke dag naar buiten.');
    const select = page.field('Hoort het bij') as unknown as HTMLSelectElement;
    expect(wordsOf(select.selectedOptions[0]!)).to.contain('Vaker onder de mensen');
    await saved(page);
    expect(page.host.group.goals[0]?.parentId).to.equal('g-people');
  });

  it('can be changed where what it hung under was never there', async () => {
    const table = theKitchenTable();
    const goals = table.goals.map((goal) =>
      goal.id === 'g-outside' ? {...goal, parentId: 'g-gone'} : goal,
    );
    const page = await open({...table, goals});
    await editGoal(page, outside, 'Elke dag naar buiten.');
    await saved(page);
    expect(page.host.group.goals[0]?.parentId).to.equal(undefined);
  });
});
