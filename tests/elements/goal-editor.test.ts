import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {CommandOf, CommandType} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {actorOf, justBegun, theKitchenTable, threePeople} from '../../src/testing.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import {LeftBehind} from '../support/left-behind.js';
import {waitUntil} from '../support/wait.js';

const outside = 'Twee keer in de week naar buiten, ook als het regent.';
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};

const open = GoalEditorPage.open;

/** The last wish, which has to be of this type. */
function wished<Type extends CommandType>(page: GoalEditorPage, type: Type): CommandOf<Type> {
  const last = page.host.wishes.at(-1);
  expect(last?.type).to.equal(type);
  return last as CommandOf<Type>;
}

const without = (group: ResourceGroup, change: Partial<ResourceGroup>): ResourceGroup => ({
  ...group,
  ...change,
});

describe('rg-goal-editor', () => {
  describe('writing', () => {
    it('keeps what somebody types letter for letter, by keyboard alone', async () => {
      const page = await open(justBegun());
      await page.pressKey('Enter', 'Nieuw doel');
      await sendKeys({type: '  weer fietsen,  met Zoë '});
      await page.pressKey('Enter', 'Bewaren');
      const {goal} = wished(page, 'addGoal');
      expect(goal.text).to.equal('  weer fietsen,  met Zoë ');
      expect(goal.term).to.equal('short');
      expect(page.goals).to.deep.equal(['weer fietsen, met Zoë']);
      expect(page.said).to.equal('Het doel staat erbij.');
    });

    it('goes on from the goal that was written', async () => {
      const page = await open(justBegun());
      await page.press('Iets wat je later wilt');
      await sendKeys({type: 'Een eigen plek'});
      await page.press('Bewaren');
      expect(wished(page, 'addGoal').goal.term).to.equal('long');
      expect(wordsOf(page.focused!)).to.equal('Een eigen plek');
    });

    it('asks kindly for words when there are none, and saves nothing', async () => {
      const page = await open(justBegun());
      await page.press('Nieuw doel');
      await sendKeys({type: '   '});
      await page.press('Bewaren');
      expect(page.host.wishes).to.be.empty;
      const field = page.field('Wat wil je?');
      expect(page.focused).to.equal(field);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const why = page.root.getElementById(field.getAttribute('aria-describedby')!);
      expect(wordsOf(why!)).to.equal('Schrijf op wat je wilt. Eén zin is genoeg.');
    });

    it('takes the rest when it is given, and asks for none of it', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await page.type('Wat wil je?', 'Koken voor mijn zus');
      await page.press('Meer vertellen (mag je overslaan)');
      await page.type('Waarom is het belangrijk voor je?', 'Zij kookte ook voor mij');
      await page.press('Meedoen maatschappelijk herstel');
      await page.choose('Hoort het bij een doel voor later?', 'Vaker onder de mensen');
      await page.press('Bewaren');
      const {id: _id, order: _order, ...goal} = wished(page, 'addGoal').goal;
      expect(goal).to.deep.equal({
        text: 'Koken voor mijn zus',
        term: 'short',
        why: 'Zij kookte ook voor mij',
        dimensions: ['societal'],
        parentId: 'g-people',
      });
    });

    it('leaves nothing behind when somebody stops', async () => {
      const page = await open(justBegun());
      await page.press('Nieuw doel');
      await sendKeys({type: 'Toch niet'});
      await page.press('Niet bewaren');
      expect(page.host.wishes).to.be.empty;
      expect(page.focused).to.equal(page.control('Nieuw doel'));
      await page.press('Nieuw doel');
      expect(page.field('Wat wil je?').value).to.equal('');
    });

    it('keeps ten thousand characters, and shows where they begin', async () => {
      const long = 'Ik wil heel veel. '.repeat(556).trim();
      const page = await open(justBegun());
      await page.press('Nieuw doel');
      await page.paste('Wat wil je?', long);
      await page.press('Bewaren');
      expect(wished(page, 'addGoal').goal.text).to.equal(long);
      expect(page.goals[0]!.length).to.be.below(300);
      const whole = page.control('De hele tekst lezen').closest('details')!;
      expect(whole.open).to.be.false;
      expect(wordsOf(whole)).to.contain(long);
    });

    it('keeps a text that is too long, and says how long it may be', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await page.paste('Wat wil je?', 'a'.repeat(20_001));
      await page.press('Bewaren');
      const field = page.field('Wat wil je?');
      expect(field.validationMessage).to.equal(
        'Dit is te lang. Er is plek voor 20.000 tekens. Er is niets weg.',
      );
      expect(field.value).to.have.length(20_001);
      expect(page.focused).to.equal(field);
      expect(page.host.wishes).to.be.empty;
    });

    it('saves it as soon as it is short enough', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await page.paste('Wat wil je?', 'a'.repeat(20_001));
      await page.press('Bewaren');
      await sendKeys({press: 'Backspace'});
      await page.press('Bewaren');
      expect(wished(page, 'addGoal').goal.text).to.have.length(20_000);
    });

    it('lets a longer text from elsewhere be, when something else is changed', async () => {
      const table = theKitchenTable();
      const why = 'w'.repeat(30_000);
      const goals = table.goals.map((goal) => ({...goal, why}));
      const page = await open({...table, goals});
      await page.press('Tekst aanpassen', page.note('Weer zelf muziek'));
      await page.type('Wat wil je?', 'Weer zingen');
      await page.press('Bewaren');
      expect(wished(page, 'editGoal').change).to.deep.equal({text: 'Weer zingen'});
    });

    it('keeps a draft when the group is replaced', async () => {
      const page = await open(theKitchenTable());
      await page.press('Tekst aanpassen', page.note('Weer zelf muziek'));
      await page.type('Wat wil je?', 'Weer zingen');
      page.host.act({type: 'setGoalStatus', goalId: 'g-people', status: 'paused'});
      await page.settled();
      expect(page.field('Wat wil je?').value).to.equal('Weer zingen');
      expect(page.focused).to.equal(page.field('Wat wil je?'));
    });

    it('keeps a draft from whoever looks next, until its writer is back', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await page.type('Wat wil je?', 'Dit is nog van mij');
      page.element.actor = lotte;
      await page.settled();
      expect(page.root.querySelector('form.edit')).to.equal(null);
      page.element.actor = {kind: 'client'};
      await page.settled();
      expect(page.field('Wat wil je?').value).to.equal('Dit is nog van mij');
    });

    it('offers no way to take over a proposal for a goal that has gone', async () => {
      const page = await open(theKitchenTable());
      page.host.act({type: 'removeGoal', goalId: 'g-outside'});
      await page.settled();
      expect(page.text).to.contain('met iemand samen');
      expect(page.text).to.contain('Dit doel is hier niet, of niet meer.');
      expect(page.has('Overnemen')).to.equal(false);
      expect(page.has('Niet overnemen')).to.equal(true);
    });

    it('gives a draft back when its goal has gone', async () => {
      const page = await open(theKitchenTable());
      await page.press('Tekst aanpassen', page.note('Weer zelf muziek'));
      await page.press('Meer vertellen (mag je overslaan)');
      await page.type('Wat wil je?', 'Weer zingen');
      await page.type('Waarom is het belangrijk voor je?', 'Het maakt mij licht');
      page.host.act({type: 'removeGoal', goalId: 'g-music'});
      await page.settled();
      expect(page.text).to.contain('Waar dit over ging, is er niet meer.');
      await page.press('Opnieuw sturen');
      expect(page.field('Wat wil je?').value).to.equal('Weer zingen');
      expect(page.field('Waarom is het belangrijk voor je?').value).to.equal('Het maakt mij licht');
    });

    it('says what the text was when it is changed', async () => {
      const page = await open(theKitchenTable());
      await page.press('Tekst aanpassen', page.note(outside));
      await page.type('Wat wil je?', 'Elke dag naar buiten.');
      await page.press('Bewaren');
      expect(wished(page, 'editGoal')).to.deep.equal({
        type: 'editGoal',
        goalId: 'g-outside',
        change: {text: 'Elke dag naar buiten.'},
        was: {text: outside},
      });
    });

    it('shows every wording, newest first, and who said it', async () => {
      const page = await open(theKitchenTable());
      page.host.act({type: 'editGoal', goalId: 'g-outside', change: {text: 'Naar buiten.'}});
      await page.settled();
      const versions = [...page.note('Naar buiten.').querySelectorAll('[part=history] li')];
      expect(versions.map((one) => wordsOf(one).split('”')[0])).to.deep.equal([
        '“Naar buiten.',
        `“${outside}`,
        '“Vaker naar buiten.',
      ]);
      expect(wordsOf(versions[0]!)).to.contain('Jij');
      expect(wordsOf(versions[0]!)).to.contain('Zo staat het er nu.');
    });

    it('sends nothing when nothing was changed', async () => {
      const page = await open(theKitchenTable());
      await page.press('Tekst aanpassen', page.note(outside));
      await page.press('Bewaren');
      expect(page.host.wishes).to.be.empty;
    });
  });

  describe('where a goal stands', () => {
    it('asks without blame what to do with a goal out of reach', async () => {
      const page = await open(theKitchenTable());
      const note = page.note('Op mezelf wonen');
      expect(wordsOf(note)).to.contain('Dat ligt niet aan jou.');
      await page.press('Bewaren voor later', note);
      expect(wished(page, 'setGoalStatus').status).to.equal('paused');
      expect(wordsOf(page.note('Op mezelf wonen'))).to.contain('Even niet');
    });

    it('keeps what was reached to look back on, from where it can return', async () => {
      const page = await open(theKitchenTable());
      await page.press('Gelukt', page.note('Weer zelf muziek').querySelector('.more')!);
      const past = page.root.querySelector('[part=past]')!;
      expect(wordsOf(past)).to.contain('Weer zelf muziek maken');
      await page.press('Hier werk ik aan', past);
      expect(wished(page, 'setGoalStatus').status).to.equal('active');
      expect(page.root.querySelector('[part=past]')).to.be.null;
    });

    it('offers only ways that can be gone', async () => {
      const page = await open(theKitchenTable());
      const chips = page.note('Op mezelf wonen').querySelectorAll('.chip');
      for (const chip of chips) {
        (chip as HTMLElement).click();
        expect(page.host.refusals, wordsOf(chip)).to.be.empty;
        page.host.group = theKitchenTable();
      }
    });

    it('moves a goal without dragging, says where it is, and keeps the focus', async () => {
      const page = await open(theKitchenTable());
      const name = (where: string) => `${where} zetten Weer zelf muziek maken met andere mensen.`;
      page.note('Weer zelf muziek').querySelector<HTMLDetailsElement>('details.more')!.open = true;
      await page.pressKey('Enter', name('Hoger'));
      expect(page.goals.slice(1, 3)).to.deep.equal([
        'Weer zelf muziek maken met andere mensen.',
        'Vaker onder de mensen zijn.',
      ]);
      expect(page.said).to.contain('staat nu op plek 1');
      expect(page.focused).to.equal(page.control(name('Lager')));
    });

    it('throws a goal away and puts the focus on the title', async () => {
      const page = await open(theKitchenTable());
      await page.press('Dit doel weggooien', page.note('Weer zelf muziek'));
      expect(page.goals).not.to.contain('Weer zelf muziek maken met andere mensen.');
      expect(wordsOf(page.focused!)).to.equal('Mijn doelen');
    });

    it('makes a goal smaller with a goal for now under it', async () => {
      const page = await open(theKitchenTable());
      await page.press('Een doel voor nu erbij', page.note('Weer zelf muziek'));
      await sendKeys({type: 'De gitaar laten stemmen'});
      await page.press('Bewaren');
      expect(wished(page, 'addGoal').goal.parentId).to.equal('g-music');
      expect(wordsOf(page.note('Weer zelf muziek'))).to.contain('De gitaar laten stemmen');
    });

    it('asks the page for undo, and keeps the focus there as long as there is more', async () => {
      const page = await open(theKitchenTable(), undefined, {status: {undoes: 'addGoal'}});
      const asked = page.nextRequest();
      await page.pressKey('Enter', 'Ongedaan maken');
      expect(await asked).to.deep.equal({type: 'undo'});
      expect(wordsOf(page.focused!)).to.equal('Ongedaan maken');
      page.element.status = {redoes: 'addGoal'};
      await page.settled();
      expect(wordsOf(page.focused!)).to.equal('Mijn doelen');
    });
  });

  describe('steps', () => {
    it('asks a member first, and shows that it waits for a yes', async () => {
      const page = await open(theKitchenTable());
      await page.press('Stap erbij', page.note('Weer zelf muziek'));
      await sendKeys({type: 'Samen een gitaar lenen'});
      await page.choose('Wie doet dit?', 'Mam');
      await page.press('Bewaren');
      expect(wished(page, 'addStep').step.who).to.deep.equal({
        kind: 'member',
        membershipId: 'm-mam',
        consent: 'asked',
      });
      const step = wordsOf(page.step('Samen een gitaar lenen'));
      expect(step).to.contain('Mam');
      expect(step).to.contain('Wacht op een ja');
    });

    it('shows a box to tick only to who may tick it', async () => {
      const isBoxed = (page: GoalEditorPage, step: string): boolean =>
        getComputedStyle(page.step(step).querySelector('.box')!).borderStyle !== 'none';
      const own = await open(theKitchenTable());
      expect(isBoxed(own, 'Dinsdag een rondje')).to.be.true;
      const theirs = await GoalEditorPage.join(own.host, marieke);
      expect(isBoxed(theirs, 'Dinsdag een rondje')).to.be.false;
      expect(isBoxed(theirs, 'Samen een regenjas')).to.be.false;
    });

    it('lets only the one who is asked answer, with a word', async () => {
      const page = await open(theKitchenTable());
      expect(page.has('Liever niet')).to.be.false;
      const theirs = await GoalEditorPage.join(page.host, lotte);
      await theirs.type('Wil je er iets bij zeggen?', 'Ik bel om tien uur');
      await theirs.press('Ja');
      expect(wished(page, 'answerStep')).to.deep.include({
        consent: 'yes',
        reply: 'Ik bel om tien uur',
      });
      await page.settled();
      const step = wordsOf(page.step('Donderdag bellen'));
      expect(step).to.contain('zei ja');
      expect(step).to.contain('Ik bel om tien uur');
    });

    it('lets a member take the answer back', async () => {
      const page = await open(theKitchenTable(), lotte);
      await page.press('Liever niet');
      await page.press('Mijn antwoord terugnemen');
      expect(wished(page, 'answerStep').consent).to.equal('asked');
      expect(page.host.refusals).to.be.empty;
    });

    it('marks a step done and undone with the space bar', async () => {
      const page = await open(theKitchenTable());
      await page.pressKey('Space', 'Gedaan: Zaterdag naar de markt');
      const box = page.control('Gedaan: Zaterdag naar de markt');
      expect(box.getAttribute('aria-checked')).to.equal('true');
      await page.pressKey('Space', 'Gedaan: Zaterdag naar de markt');
      expect(wished(page, 'setStepState').state).to.equal('open');
      expect(page.host.refusals).to.be.empty;
    });

    it('remembers a member’s yes when a step turns out not to be done', async () => {
      const page = await open(theKitchenTable());
      await page.press('Gedaan: Samen een regenjas kopen');
      expect(wished(page, 'setStepState').state).to.equal('agreed');
      expect(page.host.refusals).to.be.empty;
    });

    it('changes a step, and asks the new helper', async () => {
      const page = await open(theKitchenTable());
      await page.press('De stap “Zaterdag naar de markt” aanpassen');
      await page.choose('Wie doet dit?', 'Yusuf');
      await page.press('Bewaren');
      const {change} = wished(page, 'editStep');
      expect(change).to.deep.equal({
        who: {kind: 'member', membershipId: 'm-yusuf', consent: 'asked'},
      });
      expect(wordsOf(page.step('Zaterdag naar de markt'))).to.contain('Wacht op een ja');
    });

    it('asks kindly for the words of a step', async () => {
      const page = await open(theKitchenTable());
      await page.press('Stap erbij', page.note('Weer zelf muziek'));
      await page.press('Bewaren');
      expect(page.host.wishes).to.be.empty;
      expect(page.text).to.contain('Schrijf op wat iemand gaat doen.');
    });

    it('drops a step, and can take it up again', async () => {
      const page = await open(theKitchenTable());
      const name = 'De stap “Zaterdag naar de markt” aanpassen';
      await page.press(name);
      await page.press('Deze stap laten vallen');
      expect(wordsOf(page.step('Zaterdag naar de markt'))).to.contain('hoeft niet meer');
      await page.press(name);
      await page.press('Toch weer proberen');
      expect(wished(page, 'setStepState').state).to.equal('open');
      expect(page.host.refusals).to.be.empty;
    });

    it('says who had a step before it came back', async () => {
      const page = await open(theKitchenTable());
      page.host.act(
        {type: 'leaveGroup', membershipId: 'm-joke'},
        {
          kind: 'member',
          membershipId: 'm-joke',
        },
      );
      await page.settled();
      expect(page.host.refusals).to.be.empty;
      expect(wordsOf(page.step('Dinsdag een rondje'))).to.contain(
        'Eerst zou Joke van hiernaast dit doen',
      );
    });
  });

  describe('how it goes', () => {
    it('sends nothing while somebody walks along the words, and one word when it is saved', async () => {
      const page = await open(theKitchenTable());
      const note = page.note(outside);
      page.control('Het gaat beter', note).focus();
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'ArrowDown'});
      await page.settled();
      expect(page.host.wishes).to.be.empty;
      await page.type('Wil je er iets over zeggen?', 'Het regende te veel');
      await page.press('Bewaren', note);
      expect(wished(page, 'rateGoal').rating).to.deep.include({
        scale: 'words4',
        value: 'worse',
        comment: 'Het regende te veel',
      });
      expect(wordsOf(page.note(outside))).to.contain('Het regende te veel');
    });

    it('tells the course in words', async () => {
      const page = await open(theKitchenTable());
      const picture = page.note(outside).querySelector('.course svg')!;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(
        /^\S+: Nog hetzelfde\. \S+: Het gaat slechter\. \S+, in een bijeenkomst: Nog hetzelfde\. \S+: Het gaat beter$/,
      );
    });

    it('shows others apart, by name and in their own word', async () => {
      const page = await open(theKitchenTable());
      const others = page.note(outside).querySelectorAll('[part=others] li');
      expect([...others].map((one) => wordsOf(one).replace(/^../, '').trim())).to.deep.equal([
        'Lotte Nog hetzelfde',
        'Marieke Het gaat beter',
      ]);
    });

    it('lets a professional rate in a row of their own', async () => {
      const page = await open(theKitchenTable(), lotte);
      const note = page.note(outside);
      expect(wordsOf(note)).to.contain('Hoe Samira het ziet');
      await page.press('Gelukt', note);
      await page.press('Bewaren', note);
      expect(page.host.group.ratings.at(-1)).to.deep.include({by: lotte, value: 'reached'});
    });
  });

  describe('who sees it', () => {
    it('says it in a sentence with names', async () => {
      const page = await open(theKitchenTable());
      expect(wordsOf(page.note(outside))).to.contain(
        'Jij, Mam, Marieke, Joke van hiernaast en Lotte zien dit doel.',
      );
      expect(wordsOf(page.note('Weer zelf muziek'))).to.contain('Alleen jij ziet dit doel.');
    });

    it('is changed per goal, for chosen people', async () => {
      const page = await open(theKitchenTable());
      await page.press('Aanpassen wie dit doel ziet', page.note('Weer zelf muziek'));
      await page.press('Mensen die ik kies');
      await page.press('Yusuf');
      await page.press('Bewaren');
      expect(wished(page, 'setGoalVisibility')).to.deep.equal({
        type: 'setGoalVisibility',
        goalId: 'g-music',
        visibility: 'chosen',
        visibleTo: ['m-yusuf'],
      });
      expect(wordsOf(page.note('Weer zelf muziek'))).to.contain('Jij en Yusuf zien dit doel.');
    });

    it('is told to others as far as they have to know, and not theirs to change', async () => {
      const page = await open(theKitchenTable(), lotte);
      expect(page.has('Aanpassen wie dit doel ziet')).to.be.false;
      expect(wordsOf(page.note(outside))).to.contain(
        'Dit doel deelt Samira met jou, niet met iedereen.',
      );
      expect(wordsOf(page.note('Vaker onder'))).to.contain('Iedereen in de groep ziet dit doel.');
      expect(page.text).not.to.contain('Joke van hiernaast en Lotte zien dit doel');
    });
  });

  describe('proposals', () => {
    it('stand beside the client’s own text, with the difference struck and underlined', async () => {
      const page = await open(theKitchenTable());
      const {proposal} = page;
      expect(wordsOf(proposal.querySelector('.mine')!)).to.contain(outside);
      expect(wordsOf(proposal.querySelector('del')!)).to.equal('gaat weg: ook als het regent');
      expect(wordsOf(proposal.querySelector('ins')!)).to.equal('is nieuw: met iemand samen');
      expect(wordsOf(proposal)).to.contain('Ik hoorde je zeggen dat alleen gaan moeilijk is.');
    });

    it('keep the own text with the first, filled button', async () => {
      const page = await open(theKitchenTable());
      const first = page.proposal.querySelector('button')!;
      expect(wordsOf(first)).to.equal('Mijn tekst houden');
      expect(first.classList.contains('primary')).to.be.true;
      first.click();
      await page.settled();
      expect(page.goals).to.contain(outside);
      expect(page.said).to.equal('Het blijft zoals het was.');
    });

    it('are taken over', async () => {
      const page = await open(theKitchenTable());
      await page.press('Overnemen');
      const taken = 'Twee keer in de week naar buiten, met iemand samen.';
      expect(page.goals).to.contain(taken);
      expect(wordsOf(page.focused!)).to.equal(taken);
    });

    it('are adapted from the client’s own text', async () => {
      const page = await open(theKitchenTable());
      await page.press('Zelf aanpassen');
      expect(page.field('Wat wil je?').value).to.equal(outside);
      await page.type('Wat wil je?', 'Vaker naar buiten, het liefst samen.');
      await page.press('Bewaren');
      expect(wished(page, 'acceptProposal').adapted).to.deep.include({
        type: 'editGoal',
        change: {text: 'Vaker naar buiten, het liefst samen.'},
      });
      expect(page.goals).to.contain('Vaker naar buiten, het liefst samen.');
    });

    it('say when the text has changed since', async () => {
      const page = await open(theKitchenTable());
      page.host.act({type: 'editGoal', goalId: 'g-outside', change: {text: 'Naar buiten.'}});
      await page.settled();
      expect(wordsOf(page.proposal)).to.contain('veranderd nadat het voorstel gemaakt werd');
    });

    it('come from a member with the same form, and change nothing yet', async () => {
      const page = await open(without(theKitchenTable(), {proposals: []}), lotte);
      await page.press('Andere tekst voorstellen', page.note(outside));
      await page.type('Wat stel je voor?', 'Drie keer naar buiten.');
      await page.press('Andere tekst voorstellen', page.root.querySelector('form.edit')!);
      expect(page.goals).to.contain(outside);
      expect(wordsOf(page.proposal)).to.contain('Je voorstel ligt klaar.');
      expect(page.said).to.equal('Je voorstel ligt klaar.');
    });

    it('of a new goal are decided on, too', async () => {
      const page = await open(without(theKitchenTable(), {proposals: []}));
      const theirs = await GoalEditorPage.join(page.host, marieke);
      await theirs.press('Een doel voorstellen');
      await sendKeys({type: 'Samen naar de film'});
      await theirs.press('Een doel voorstellen', theirs.root.querySelector('form.edit')!);
      await page.settled();
      expect(wordsOf(page.proposal)).to.contain('Marieke doet een voorstel');
      await page.press('Overnemen');
      expect(page.goals).to.contain('Samen naar de film');
    });

    it('are taken back by whoever made them', async () => {
      const page = await open(theKitchenTable(), marieke);
      await page.press('Mijn voorstel terugnemen');
      expect(wished(page, 'withdrawProposal').proposalId).to.equal('pr-1');
      expect(page.root.querySelector('[part=proposal]')).to.be.null;
    });
  });

  describe('two texts at once', () => {
    it('shows both and leaves the choice to the person', async () => {
      const page = await open(theKitchenTable(), undefined, {
        status: {
          returned: [
            {
              id: 'returned-1',
              at: '2026-11-22T09:00:00Z',
              command: {type: 'editGoal', goalId: 'g-music', change: {text: 'Weer zingen'}},
              refusal: {reason: 'changedMeanwhile', path: 'text', current: 'Weer dansen'},
            },
          ],
        },
      });
      expect(page.text).to.contain('Er zijn twee teksten');
      const asked = page.nextRequest();
      await page.press('Allebei bewaren');
      expect(await asked).to.deep.equal({
        type: 'resolve',
        id: 'returned-1',
        keep: 'both',
      });
    });

    it('does not offer to keep both where one was made empty', async () => {
      const page = await open(theKitchenTable(), undefined, {
        status: {
          returned: [
            {
              id: 'returned-1',
              at: '2026-11-22T09:00:00Z',
              command: {type: 'editGoal', goalId: 'g-music', change: {why: 'Om te zingen'}},
              refusal: {reason: 'changedMeanwhile', path: 'why', current: ''},
            },
          ],
        },
      });
      expect(page.has('De andere nemen')).to.be.true;
      expect(page.has('Allebei bewaren')).to.be.false;
    });
  });

  describe('what it shows', () => {
    it('invites where nothing is written yet', async () => {
      const page = await open(justBegun());
      expect(page.has('Iets wat je nu wilt')).to.be.true;
      expect(page.has('Iets wat je later wilt')).to.be.true;
    });

    it('suggests two of each as empty places, and no more once they are there', async () => {
      const page = await open(threePeople());
      const places = () => page.root.querySelectorAll('[part=place]').length;
      expect(places()).to.equal(3);
      page.host.act({
        type: 'addGoal',
        goal: {id: 'g-2', text: 'Nog iets', term: 'short', order: 'W'},
      });
      await page.settled();
      expect(places()).to.equal(2);
    });

    it('shows parts of life of the host and those that nobody knows', async () => {
      const group = theKitchenTable();
      const goals = group.goals.map((goal) => ({...goal, dimensions: ['dailyLife', 'spiritueel']}));
      const page = await open(without(group, {goals}), undefined, {
        dimensions: [{code: 'dailyLife', label: 'Mijn dag'}],
      });
      expect(wordsOf(page.note(outside))).to.contain('Mijn dag');
      expect(wordsOf(page.note(outside))).to.contain('spiritueel');
    });

    it('shows a status of a later version as it is', async () => {
      const group = theKitchenTable();
      const goals = group.goals.map((goal) => ({...goal, status: 'ontdooid'}));
      const page = await open(without(group, {goals}));
      expect(wordsOf(page.note(outside))).to.contain('ontdooid');
    });

    it('lives with a parent and a helper who are no longer there', async () => {
      const group = theKitchenTable();
      const goals = group.goals.filter(({id}) => id !== 'g-people');
      const memberships = group.memberships.filter(({id}) => id !== 'm-joke');
      const page = await open(without(group, {goals, memberships}));
      expect(wordsOf(page.step('Dinsdag een rondje'))).to.contain('doet niet meer mee');
      expect(wordsOf(page.note(outside))).not.to.contain('Hoort bij');
    });

    it('shows one goal alone', async () => {
      const page = await open(theKitchenTable(), undefined, {goalId: 'g-music'});
      expect(page.goals).to.deep.equal(['Weer zelf muziek maken met andere mensen.']);
    });

    it('says so when that goal is not there', async () => {
      const page = await open(theKitchenTable(), undefined, {goalId: 'g-unknown'});
      expect(page.text).to.contain('Dit doel is hier niet, of niet meer.');
    });

    it('folds the others when one goal is in focus', async () => {
      const page = await open(theKitchenTable(), undefined, {focusGoal: 'g-music'});
      expect(wordsOf(page.note(outside))).not.to.contain('Stappen');
      expect(wordsOf(page.note('Weer zelf muziek'))).to.contain('Stappen');
      await page.press(`Meer zien van “${outside}”`);
      expect(wordsOf(page.note(outside))).to.contain('Stappen');
    });

    it('offers only to look and to print when it is for reading only', async () => {
      const page = await open(theKitchenTable(), undefined, {readonly: true});
      const names = [...page.root.querySelectorAll('button, input, textarea')].map(wordsOf);
      expect(new Set(names)).to.deep.equal(
        new Set(['Kort laten zien', 'Afdrukken', 'Alleen naar dit doel kijken']),
      );
    });

    it('takes no proposal back when it is for reading only', async () => {
      const group = theKitchenTable();
      const theirs = await open(group, group.proposals[0]!.by);
      expect(theirs.has('Mijn voorstel terugnemen')).to.be.true;
      const page = await open(group, group.proposals[0]!.by, {readonly: true});
      expect(page.has('Mijn voorstel terugnemen')).to.be.false;
    });

    describe('with a thousand goals', function () {
      this.timeout(20_000);

      const many = () => {
        const [goal] = threePeople().goals;
        const goals = Array.from({length: 1000}, (_, at) => ({
          ...goal!,
          id: `g-${at}`,
          order: `V${String(at).padStart(4, '0')}`,
          text: `Doel ${at}`,
        }));
        return without(threePeople(), {goals});
      };
      const all = (page: {readonly goals: readonly string[]}) =>
        waitUntil(() => page.goals.length === 1000, 'all goals are there', {timeout: 60_000});

      it('begins with some, and has all of them a moment later', async () => {
        const page = await open(many());
        expect(page.goals.length).to.be.below(1000);
        await all(page);
        expect(page.goals[999]).to.equal('Doel 999');
      });

      it('comes to what there is to look back on a moment later, too', async () => {
        const group = many();
        const goals = group.goals.map((goal, at) =>
          at < 990 ? goal : {...goal, status: 'reached'},
        );
        const page = await open({...group, goals});
        const back = () => page.root.querySelectorAll('[part=past] .goal').length;
        expect(back()).to.equal(0);
        await waitUntil(() => back() === 10, 'those are there', {timeout: 60_000});
        await all(page);
      });

      it('stays light', async () => {
        const page = await open(many());
        await all(page);
        expect(page.root.querySelectorAll('*').length).to.be.below(8000);
      });

      it('stays light where each for now could hang under one of many for later', async () => {
        const group = many();
        const goals = group.goals.map((goal, at) => ({
          ...goal,
          term: at % 2 ? ('short' as const) : ('long' as const),
        }));
        const page = await open({...group, goals});
        await all(page);
        expect(page.root.querySelectorAll('option').length).to.equal(0);
        page.note('Doel 1').querySelector<HTMLElement>('.larger summary')!.click();
        const options = () => page.root.querySelectorAll('option').length;
        await waitUntil(() => options() === 501, 'there is a choice of all of them');
      });

      it('has all of them at once for the printer', async () => {
        const page = await open(many());
        window.dispatchEvent(new Event('beforeprint'));
        expect(page.goals).to.have.length(1000);
      });

      it('draws no more of them once it is gone, not even for a change', async () => {
        const left = new LeftBehind().start();
        try {
          const page = await open(many());
          const waiting = left.left();
          page.element.remove();
          page.element.group = many();
          await page.element.updateComplete;
          expect(waiting).not.to.be.empty;
          expect(left.left()).to.deep.equal([]);
        } finally {
          left.stop();
        }
      });

      it('goes on with them after it was moved', async () => {
        const page = await open(many());
        page.element.parentElement!.append(page.element);
        await all(page);
      });

      it('shows what changes in those that came later', async () => {
        const page = await open(many());
        await all(page);
        const {goals} = many();
        page.element.group = {
          ...many(),
          goals: goals.map((goal) => (goal.id === 'g-700' ? {...goal, text: 'Anders'} : goal)),
        };
        await page.element.updateComplete;
        expect(page.goals[700]).to.equal('Anders');
      });
    });

    it('keeps ids out of the page', async () => {
      const page = await open(theKitchenTable());
      await page.press('Stap erbij', page.note(outside));
      await page.press('Aanpassen wie dit doel ziet', page.note(outside));
      const {goals, steps, memberships, proposals} = theKitchenTable();
      for (const {id} of [...goals, ...steps, ...memberships, ...proposals]) {
        expect(page.root.innerHTML.includes(id), id).to.be.false;
      }
    });

    it('speaks English', async () => {
      document.documentElement.lang = 'en';
      try {
        const page = await open(theKitchenTable());
        expect(page.text).to.contain('My goals');
        await page.press('New goal');
        expect(page.text).to.contain('What do you want?');
      } finally {
        document.documentElement.lang = 'nl';
      }
    });

    it('says u where the page does', async () => {
      document.documentElement.lang = 'nl-x-formal';
      try {
        const page = await open(justBegun());
        await page.press('Nieuw doel');
        expect(page.text).to.contain('Wat wilt u?');
      } finally {
        document.documentElement.lang = 'nl';
      }
    });

    it('follows the words of the host', async () => {
      const page = await open(justBegun(), undefined, {messages: {title: 'Wat ik wil'}});
      expect(page.text).to.contain('Wat ik wil');
    });
  });

  describe('is accessible', () => {
    it('to the client, with everything unfolded', async () => {
      const page = await open(theKitchenTable());
      await page.press('Nieuw doel');
      await page.press('Stap erbij', page.note(outside));
      await page.press('Aanpassen wie dit doel ziet', page.note(outside));
      await page.press('Nog hetzelfde', page.note(outside));
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await expect(page.element).to.be.accessible();
    });

    it('to a member', async () => {
      const page = await open(theKitchenTable(), actorOf(theKitchenTable(), 'facilitator'));
      await expect(page.element).to.be.accessible();
    });

    it('before anything is written', async () => {
      const page = await open(justBegun());
      await expect(page.element).to.be.accessible();
    });
  });
});
