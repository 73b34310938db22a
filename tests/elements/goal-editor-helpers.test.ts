/** Who helps with a step, with what, and what happens when they go. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {CommandOf, CommandType} from '../../src/domain/command.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';

const mam: ActorRef = {kind: 'member', membershipId: 'm-mam'};
const {open} = GoalEditorPage;

function wished<Type extends CommandType>(page: GoalEditorPage, type: Type): CommandOf<Type> {
  const last = page.host.wishes.at(-1);
  expect(last?.type).to.equal(type);
  return last as CommandOf<Type>;
}

describe('<rg-goal-editor>: steps and helpers', () => {
  it('names practical and mental help with one step, and says so under it', async () => {
    const page = await open(theKitchenTable());
    await page.press('Stap erbij', page.note('Weer zelf muziek'));
    await sendKeys({type: 'Samen een gitaar lenen'});
    await page.choose('Wie doet dit?', 'Mam');
    await page.press('Helpen met doen');
    await page.press('Luisteren en steunen');
    await page.press('Bewaren');
    expect(wished(page, 'addStep').step.support).to.deep.equal(['practical', 'emotional']);
    expect(wordsOf(page.step('Samen een gitaar lenen'))).to.contain(
      'Hulp: helpen met doen en luisteren en steunen',
    );
  });

  it('takes a kind of help back, and leaves one that nobody knows', async () => {
    const table = theKitchenTable();
    const steps = table.steps.map((step) =>
      step.id === 's-dog' ? {...step, support: ['company', 'vervoer']} : step,
    );
    const page = await open({...table, steps});
    expect(wordsOf(page.step('Dinsdag een rondje'))).to.contain('Hulp: samen zijn en vervoer');
    await page.press('De stap “Dinsdag een rondje met de hond van Joke” aanpassen');
    await page.press('Samen zijn');
    await page.press('Bewaren');
    expect(wished(page, 'editStep').change).to.deep.equal({support: ['vervoer']});
  });

  it('asks nobody else for what is done', async () => {
    const page = await open(theKitchenTable());
    await page.press('De stap “Samen een regenjas kopen” aanpassen');
    expect(page.field('Wat is de stap?').value).to.equal('Samen een regenjas kopen');
    expect(page.text).not.to.contain('Wie doet dit?');
    await page.type('Wat is de stap?', 'Samen een jas gekocht');
    await page.press('Bewaren');
    expect(wished(page, 'editStep').change).to.deep.equal({text: 'Samen een jas gekocht'});
    expect(page.host.refusals).to.be.empty;
  });

  it('shows what somebody can and would rather not do, before they are asked', async () => {
    const page = await open(theKitchenTable());
    await page.press('Stap erbij', page.note('Weer zelf muziek'));
    await page.choose('Wie doet dit?', 'Mam');
    const said = page.root.querySelector('[part=contribution]');
    expect(said && wordsOf(said)).to.equal(
      'Dit kan Mam wel: “Mee naar buiten, en bellen als het een mindere dag is.” Dit doet Mam liever niet: “Over geld praten.”',
    );
  });

  it('lets a member say what they can and would rather not do', async () => {
    const page = await open(theKitchenTable(), mam);
    await page.press('Wat je wel en liever niet doet');
    await page.type('Dit liever niet', 'Autorijden in het donker');
    await page.press('Bewaren', page.root.querySelector('.own-place')!);
    expect(wished(page, 'setContribution')).to.deep.include({
      membershipId: 'm-mam',
      ratherNot: 'Autorijden in het donker',
    });
    expect(page.host.refusals).to.be.empty;
    const theirs = await GoalEditorPage.join(page.host, {kind: 'client'});
    await theirs.press('Stap erbij', theirs.note('Weer zelf muziek'));
    await theirs.choose('Wie doet dit?', 'Mam');
    expect(theirs.text).to.contain('“Autorijden in het donker”');
  });

  it('says in the form that a helper has left meanwhile, and asks nobody who is gone', async () => {
    const page = await open(theKitchenTable());
    await page.press('Stap erbij', page.note('Weer zelf muziek'));
    await sendKeys({type: 'Samen zingen'});
    await page.choose('Wie doet dit?', 'Mam');
    page.host.act({type: 'leaveGroup', membershipId: 'm-mam'}, mam);
    await page.settled();
    expect(page.text).to.contain('Mam doet niet meer mee. Kies wie het nu doet.');
    expect(page.field('Wat is de stap?').value).to.equal('Samen zingen');
    await page.press('Bewaren');
    expect(wished(page, 'addStep').step.who).to.deep.equal({kind: 'client'});
    expect(page.host.refusals).to.be.empty;
  });

  it('shows in the form who had a step before, what they said, and until when', async () => {
    const page = await open(theKitchenTable());
    const joke: ActorRef = {kind: 'member', membershipId: 'm-joke'};
    page.host.act({type: 'leaveGroup', membershipId: 'm-joke'}, joke);
    await page.settled();
    await page.press('De stap “Dinsdag een rondje met de hond van Joke” aanpassen');
    const form = page.root.querySelector('.step-form')!;
    expect(wordsOf(form)).to.match(
      /Wie dit eerder zou doen Joke van hiernaast: zei ja tot \d+ \w+ \d{4} “Leuk, ik bel aan om tien uur.”/,
    );
  });

  it('keeps in the form what a helper said yes to, when the words are others since', async () => {
    const page = await open(theKitchenTable());
    await page.press('De stap “Dinsdag een rondje met de hond van Joke” aanpassen');
    await page.type('Wat is de stap?', 'Woensdag een rondje');
    await page.press('Bewaren');
    await page.press('De stap “Woensdag een rondje” aanpassen');
    expect(wordsOf(page.root.querySelector('.step-form .versions')!)).to.match(
      /Dinsdag een rondje met de hond van Joke “Leuk, ik bel aan om tien uur.”$/,
    );
  });

  it('says that somebody who does not see the goal will not be asked', async () => {
    const page = await open(theKitchenTable());
    const unseen = 'Mam ziet dit doel niet, en krijgt de vraag dus niet.';
    await page.press('Stap erbij', page.note('Weer zelf muziek'));
    await page.choose('Wie doet dit?', 'Mam');
    expect(page.text).to.contain(unseen);
    await page.press('Niet bewaren');
    await page.press('Stap erbij', page.note('Twee keer in de week'));
    await page.choose('Wie doet dit?', 'Mam');
    expect(page.text).not.to.contain(unseen);
  });

  it('says whose step goes out of sight, before a goal is shown to fewer', async () => {
    const page = await open(theKitchenTable());
    await page.press('Aanpassen wie dit doel ziet', page.note('Twee keer in de week'));
    const out = 'Wie hier een stap heeft, en die dan niet meer ziet: Joke van hiernaast en Lotte.';
    expect(page.text).not.to.contain(out);
    await page.press('Alleen ik');
    expect(page.text).to.contain(out);
  });

  it('takes a day that has passed for a step, and says that this is fine', async () => {
    const page = await open(theKitchenTable());
    await page.press('De stap “Zaterdag naar de markt” aanpassen');
    const field = page.field('Voor wanneer?') as unknown as HTMLInputElement;
    field.value = '2020-01-01';
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await page.settled();
    expect(page.text).to.contain('Die dag is al geweest. Dat mag.');
    await page.press('Bewaren');
    expect(wished(page, 'editStep').change).to.deep.equal({due: '2020-01-01'});
    expect(page.host.refusals).to.be.empty;
  });

  it('says that a yes came to words that are others now, which is not to be sent again', async () => {
    const page = await open(theKitchenTable());
    const command = {type: 'answerStep', stepId: 's-dog', consent: 'yes', reply: 'Graag!'} as const;
    const refusal = {reason: 'notPossible', path: 'text'} as const;
    page.element.status = {returned: [{id: '1', command, refusal, at: '2030-01-01T10:00:00Z'}]};
    await page.settled();
    const back = page.root.querySelector('[part=returned]')!;
    expect(wordsOf(back)).to.contain('Er staan nu andere woorden').and.to.contain('Graag!');
    expect(page.has('Opnieuw sturen', back)).to.equal(false);
  });

  describe('a goal that is too large or too small', () => {
    it('becomes several steps at once, each on a line, asked in the client’s own words', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Weer zelf muziek');
      await page.press('Kleiner maken', note);
      expect(wordsOf(note)).to.contain(
        'Je wilt: “Weer zelf muziek maken met andere mensen.” Wat kan een eerste kleine stap zijn?',
      );
      await page.type('Welke kleine stappen zie je?', 'Gitaar stemmen', note);
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Enter'});
      await sendKeys({type: 'Koor bellen'});
      await page.press('Deze stappen bewaren', note);
      const added = page.host.group.steps.filter(({goalId}) => goalId === 'g-music');
      expect(added.map(({text}) => text)).to.deep.equal(['Gitaar stemmen', 'Koor bellen']);
      expect(page.said).to.equal('De stappen staan erbij.');
      expect(wordsOf(page.focused!)).to.contain('Weer zelf muziek');
    });

    it('is folded with Escape, with what was typed in it', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Weer zelf muziek');
      await page.press('Kleiner maken', note);
      await page.type('Welke kleine stappen zie je?', 'Gitaar stemmen', note);
      await sendKeys({press: 'Escape'});
      expect(note.querySelector<HTMLDetailsElement>('.smaller')!.open).to.equal(false);
      expect(wordsOf(page.focused!)).to.equal('Kleiner maken');
      await sendKeys({press: 'Enter'});
      expect(page.field('Welke kleine', note).value).to.equal('Gitaar stemmen');
    });

    it('has an empty field again once the steps are there', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Weer zelf muziek');
      await page.press('Kleiner maken', note);
      await page.type('Welke kleine stappen zie je?', 'Gitaar stemmen', note);
      await page.press('Deze stappen bewaren', note);
      expect(page.field('Welke kleine', note).value).to.equal('');
    });

    it('says kindly that there is no step yet, and changes nothing', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Weer zelf muziek');
      await page.press('Kleiner maken', note);
      await page.press('Deze stappen bewaren', note);
      expect(page.field('Welke kleine stappen', note).validationMessage).to.contain('Schrijf op');
      expect(page.host.wishes).to.be.empty;
    });

    it('is put with another goal for later', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Twee keer in de week');
      await page.press('Groter kader', note);
      const select = page.field('Hoort het bij', note) as unknown as HTMLSelectElement;
      select.selectedIndex = [...select.options].findIndex((one) =>
        wordsOf(one).startsWith('Weer zelf'),
      );
      await page.press('Bij dat doel zetten', note);
      expect(wished(page, 'editGoal')).to.deep.include({change: {parentId: 'g-music'}});
      expect(wordsOf(page.note('Twee keer'))).to.contain('Hoort bij: Weer zelf muziek');
    });

    it('gets a larger frame that still has to be written', async () => {
      const table = theKitchenTable();
      const goals = table.goals
        .filter(({term}) => term === 'short')
        .map(({parentId: _, ...goal}) => goal);
      const page = await open({...table, goals, proposals: []});
      await page.press('Groter kader', page.note('Twee keer'));
      await page.press('Een doel voor later opschrijven', page.note('Twee keer'));
      await sendKeys({type: 'Weer midden in het leven staan'});
      await page.press('Bewaren');
      expect(page.host.refusals).to.be.empty;
      expect(wordsOf(page.note('Twee keer'))).to.contain('Hoort bij: Weer midden in het leven');
    });
  });
});
