import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command, CommandOf, CommandType} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Proposal} from '../../src/domain/regie/schema.js';
import {theKitchenTable} from '../../src/testing.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';

const outside = 'Twee keer in de week naar buiten, ook als het regent.';
const client: ActorRef = {kind: 'client'};
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};

const open = GoalEditorPage.open;
const table = (change: Partial<ResourceGroup> = {}): ResourceGroup => ({
  ...theKitchenTable(),
  proposals: [],
  ...change,
});

/** The client's page on which somebody proposed this. */
async function waiting(command: Command, group = table()): Promise<GoalEditorPage> {
  const page = await open(group);
  page.host.act(command, marieke);
  expect(page.host.refusals).to.be.empty;
  await page.settled();
  return page;
}

function wished<Type extends CommandType>(page: GoalEditorPage, type: Type): CommandOf<Type> {
  const last = page.host.wishes.at(-1);
  expect(last?.type).to.equal(type);
  return last as CommandOf<Type>;
}

/** What the proposal says field by field, as "label: words". */
const changes = (page: GoalEditorPage): readonly string[] =>
  [...page.proposal.querySelectorAll('.changes > div')].map((row) =>
    [...row.children].map(wordsOf).join(': '),
  );

describe('rg-goal-editor: what others propose', () => {
  it('says all that would be another, field by field', async () => {
    const page = await waiting({
      type: 'editGoal',
      goalId: 'g-outside',
      change: {
        why: 'Buiten wordt mijn hoofd stiller.',
        term: 'long',
        dimensions: ['societal', 'health'],
        targetDate: '2027-01-31',
        parentId: null,
      },
    });
    expect(changes(page)).to.deep.equal([
      'Waarom dit belangrijk is: Buiten wordt mijn hoofd gaat weg: rustiger is nieuw: stiller.',
      'Wanneer: van “Voor nu” naar “Voor later”',
      'Waar gaat dit over?: van “Meedoen” naar “Meedoen en Gezondheid”',
      'Voor wanneer?: 31 januari 2027',
      'Groter kader: gaat weg: Vaker onder de mensen zijn.',
    ]);
  });

  it('says the wording and the rest in one proposal', async () => {
    const page = await waiting({
      type: 'editGoal',
      goalId: 'g-outside',
      change: {text: 'Twee keer in de week naar buiten.', targetDate: '2027-01-31'},
    });
    expect(wordsOf(page.proposal.querySelector('.mine b')!)).to.equal(', ook als het regent');
    expect(changes(page)).to.deep.equal(['Voor wanneer?: 31 januari 2027']);
  });

  it('says who would do a step, with what help, and by when', async () => {
    const page = await waiting({
      type: 'editStep',
      stepId: 's-market',
      change: {
        who: {kind: 'member', membershipId: 'm-mam', consent: 'asked'},
        due: '2027-01-31',
        support: ['company'],
      },
    });
    expect(wordsOf(page.proposal)).to.contain('Over de stap “Zaterdag naar de markt”');
    expect(changes(page)).to.deep.equal([
      'Wie doet dit?: van “Jij” naar “Mam”',
      'Wat voor hulp is dit?: Samen zijn',
      'Voor wanneer?: 31 januari 2027',
    ]);
  });

  it('says where a goal would stand', async () => {
    const page = await waiting({type: 'setGoalStatus', goalId: 'g-outside', status: 'paused'});
    expect(changes(page)).to.deep.equal([
      'Hoe staat het met dit doel?: van “Hier werk ik aan” naar “Even niet”',
    ]);
  });

  for (const [what, change, was, rewritten] of [
    ['a wording', {text: 'Drie keer.'}, {text: outside}, {text: 'Elke dag even.'}],
    ['a reason', {why: 'Frisse lucht.'}, {why: 'Oud.'}, {why: 'Het helpt.'}],
  ] as const) {
    it(`takes over ${what} beside what the client wrote since, and shows both first`, async () => {
      const group = table();
      const goals = group.goals.map((goal) =>
        goal.id === 'g-outside' ? {...goal, why: 'Oud.'} : goal,
      );
      const page = await waiting(
        {type: 'editGoal', goalId: 'g-outside', change, was},
        {
          ...group,
          goals,
        },
      );
      expect(wordsOf(page.proposal)).not.to.contain('Dit is veranderd');
      page.host.act({type: 'editGoal', goalId: 'g-outside', change: rewritten});
      await page.settled();
      expect(wordsOf(page.proposal)).to.contain('Dit is veranderd');
      for (const text of [...Object.values(change), ...Object.values(rewritten)])
        for (const word of text.match(/\w+/g)!) expect(wordsOf(page.proposal)).to.contain(word);
      await page.press('Overnemen');
      expect(page.host.refusals).to.be.empty;
      expect(page.host.group.goals[0]).to.deep.include(change);
      expect(page.host.group.proposals[0]?.state).to.equal('accepted');
    });
  }

  it('shows both texts where the other one came while it was taken over', async () => {
    const page = await open(table());
    const wish: Command = {type: 'editGoal', goalId: 'g-outside', change: {text: 'Drie keer.'}};
    const refusal = {reason: 'changedMeanwhile', path: 'text', current: 'Elke dag.'} as const;
    const command = {type: 'acceptProposal', proposalId: 'w'} as const;
    page.element.status = {
      returned: [{id: 'r', at: '2026-11-01T09:00:00Z', command, wish, refusal}],
    };
    await page.settled();
    const conflict = page.root.querySelector('[part=conflict]')!;
    expect(wordsOf(conflict.querySelector('.mine')!)).to.equal('Wat er is voorgesteld Drie keer.');
    expect(wordsOf(conflict.querySelector('.theirs')!)).to.contain('Elke dag.');
  });

  it('lets the client make something else of a step', async () => {
    const page = await waiting({
      type: 'editStep',
      stepId: 's-market',
      change: {text: 'Zaterdag samen naar de markt'},
    });
    await page.press('Zelf aanpassen', page.proposal);
    expect(page.field('Wat is de stap?').value).to.equal('Zaterdag naar de markt');
    await page.type('Wat is de stap?', 'Zaterdag met de buurvrouw naar de markt');
    await page.press('Bewaren');
    expect(wished(page, 'acceptProposal').adapted).to.deep.include({
      type: 'editStep',
      change: {text: 'Zaterdag met de buurvrouw naar de markt'},
    });
    expect(page.host.group.proposals.at(-1)?.state).to.equal('adapted');
  });

  it('waits on where the client changed nothing', async () => {
    const page = await waiting({type: 'editStep', stepId: 's-market', change: {text: 'Anders'}});
    await page.press('Zelf aanpassen', page.proposal);
    await page.press('Bewaren');
    expect(page.said).to.equal('Er is niets veranderd. Het voorstel wacht nog.');
    expect(page.host.wishes).to.be.empty;
    expect(page.has('Overnemen', page.proposal)).to.equal(true);
  });

  it('lets the client say another way how a goal stands', async () => {
    const page = await waiting({type: 'setGoalStatus', goalId: 'g-outside', status: 'released'});
    await page.press('Zelf aanpassen', page.proposal);
    await sendKeys({press: 'ArrowDown'});
    await page.press('Bewaren');
    expect(wished(page, 'acceptProposal').adapted).to.deep.equal({
      type: 'setGoalStatus',
      goalId: 'g-outside',
      status: 'paused',
    });
    expect(page.host.refusals).to.be.empty;
  });

  it('begins from all that was proposed for something new', async () => {
    const page = await waiting({
      type: 'addGoal',
      goal: {
        ...{id: 'g-film', text: 'Samen naar de film', term: 'long', order: 'W'},
        ...{why: 'Even weg', targetDate: '2027-01-31', dimensions: ['societal']},
      },
    });
    expect(changes(page)).to.deep.equal([
      'Waarom dit belangrijk is: Even weg',
      'Wanneer: Voor later',
      'Waar gaat dit over?: Meedoen',
      'Voor wanneer?: 31 januari 2027',
    ]);
    await page.press('Zelf aanpassen', page.proposal);
    await page.type('Wat wil je?', 'Een keer naar de film');
    await page.press('Bewaren');
    const {adapted} = wished(page, 'acceptProposal');
    expect((adapted as unknown as CommandOf<'addGoal'>).goal).to.deep.include({
      ...{text: 'Een keer naar de film', term: 'long', why: 'Even weg'},
      ...{targetDate: '2027-01-31', dimensions: ['societal']},
    });
  });

  describe('with a word to the client', () => {
    const own = 'Wil je er iets bij zeggen?';

    it('about another wording', async () => {
      const page = await open(table(), marieke);
      await page.press('Andere tekst voorstellen', page.note(outside));
      await page.type('Wat stel je voor?', 'Drie keer naar buiten.');
      const form = page.root.querySelector('form.edit')!;
      await page.type(own, 'Je zei dat het al lukt.', form);
      await page.press('Andere tekst voorstellen', form);
      const theirs = await GoalEditorPage.join(page.host, client);
      expect(wordsOf(theirs.proposal)).to.contain('“Je zei dat het al lukt.”');
    });

    it('about where a goal stands', async () => {
      const page = await open(table(), marieke);
      await page.press('Meer over dit doel', page.note(outside));
      await page.press('Voorstellen hoe het ermee staat', page.note(outside));
      await page.press('Even niet');
      await page.type(
        own,
        'Je hebt nu veel aan je hoofd.',
        page.note(outside).querySelector('form')!,
      );
      await page.press('Voorstellen');
      expect(page.said).to.equal('Je voorstel ligt klaar.');
      const theirs = await GoalEditorPage.join(page.host, client);
      expect(wordsOf(theirs.proposal)).to.contain('“Je hebt nu veel aan je hoofd.”');
      await theirs.press('Overnemen');
      expect(theirs.host.group.goals[0]?.status).to.equal('paused');
    });

    it('about a step', async () => {
      const page = await open(table(), marieke);
      await page.press('Een stap voorstellen', page.note(outside));
      await page.type('Wat is de stap?', 'Samen de route kiezen');
      const form = page.root.querySelector('.step-form')!;
      await page.type(own, 'Dan weet je waar je heen gaat.', form);
      await page.press('Een stap voorstellen', form);
      const theirs = await GoalEditorPage.join(page.host, client);
      expect(wordsOf(theirs.proposal)).to.contain('“Dan weet je waar je heen gaat.”');
    });

    it('which the client is not asked for', async () => {
      const page = await open(table());
      await page.press('Tekst aanpassen', page.note(outside));
      expect(page.text).not.to.contain(own);
    });
  });
});

/** What no table lets anybody propose any more may still wait, from before or from another system. */
describe('rg-goal-editor: whatever waits', () => {
  for (const [command, expected] of [
    [{type: 'moveStep', stepId: 's-dog', order: 'z'}, 'Plek in de lijst: van “1” naar “3”'],
    [
      {type: 'setGoalVisibility', goalId: 'g-outside', visibility: 'chosen', visibleTo: ['m-mam']},
      'Wie mag dit doel zien?: van “Mensen die ik kies: Mam, Joke van hiernaast, Lotte en Marieke” naar “Mensen die ik kies: Mam”',
    ],
    [{type: 'moveGoal', goalId: 'g-people', order: 'z'}, 'Plek in de lijst: van “1” naar “3”'],
    [{type: 'removeGoal', goalId: 'g-outside'}, 'Dit doel weggooien'],
    [{type: 'setStepState', stepId: 's-dog', state: 'done'}, 'Het is gedaan'],
  ] as const) {
    it(`says what would be another: ${command.type}`, async () => {
      const group = table();
      const waits = {id: 'w', by: marieke, on: new Date().toISOString(), command, state: 'open'};
      const page = await open({...group, proposals: [...group.proposals, waits as Proposal]});
      const said =
        command.type.startsWith('move') || 'visibility' in command
          ? changes(page)
          : [wordsOf(page.proposal.querySelector('.theirs > p:last-of-type')!)];
      expect(said).to.deep.equal([expected]);
    });
  }
});

describe('rg-goal-editor: what became of a proposal', () => {
  const drop = (begin: string): Command => ({
    type: 'editGoal',
    goalId: 'g-outside',
    change: {text: begin},
  });

  /** The page of who proposed it, and that of the client. */
  async function both(command: Command): Promise<readonly [GoalEditorPage, GoalEditorPage]> {
    const theirs = await open(table(), marieke);
    theirs.host.act(command, marieke);
    return [theirs, await GoalEditorPage.join(theirs.host, client)];
  }
  const told = (page: GoalEditorPage): readonly string[] =>
    [...page.root.querySelectorAll('.decided > ol > li')].map(wordsOf);

  for (const [name, act, sentence] of [
    ['was taken over', ['Overnemen'], /^“Elke dag\.” Overgenomen door Samira\. \d/],
    ['was let be', ['Mijn tekst houden'], /^“Elke dag\.” Het bleef zoals het was\. \d/],
    [
      'was changed',
      ['Zelf aanpassen', 'Voor later', 'Bewaren'],
      /^“Elke dag\.” Overgenomen en aangepast door Samira\. \d/,
    ],
  ] as const) {
    it(`says to who made it that it ${name}`, async () => {
      const [theirs, clients] = await both(drop('Elke dag.'));
      expect(told(theirs)).to.be.empty;
      for (const press of act) await clients.press(press);
      await theirs.settled();
      expect(told(theirs)).to.have.length(1);
      expect(told(theirs)[0]).to.match(sentence);
      expect(told(clients), 'the client knows').to.be.empty;
    });
  }

  it('says it too of a goal that is not shown to who proposed it', async () => {
    const [theirs, clients] = await both({
      type: 'addGoal',
      goal: {id: 'g-film', text: 'Samen naar de film', term: 'short', order: 'W'},
    });
    await clients.press('Overnemen');
    await theirs.settled();
    expect(theirs.goals).not.to.include('Samen naar de film');
    expect(told(theirs)[0]).to.match(/^“Samen naar de film” .*Overgenomen door Samira\./);
  });

  it('keeps what was before behind the newest', async () => {
    const [theirs, clients] = await both(drop('Elke dag.'));
    await clients.press('Mijn tekst houden');
    theirs.host.act(drop('Elke week.'), marieke);
    await clients.settled();
    await clients.press('Mijn tekst houden');
    await theirs.settled();
    expect(told(theirs).map((one) => one.split('”')[0])).to.deep.equal(['“Elke week.']);
    await theirs.press('Wat je eerder voorstelde');
    const before = theirs.root.querySelector<HTMLDetailsElement>('.decided details')!;
    expect(before.open).to.be.true;
    expect(wordsOf(before)).to.contain('“Elke dag.”');
  });

  it('asks who proposes a goal in the right words', async () => {
    const page = await open(table(), marieke);
    await page.press('Een doel voorstellen');
    await page.press('Meer vertellen (mag je overslaan)');
    const form = page.root.querySelector('form.edit')!;
    const asked = [...form.querySelectorAll('label')].map(wordsOf);
    expect(asked[0]).to.equal('Wat stel je voor?');
    expect(asked[1]).to.equal('Waarom is het belangrijk voor Samira?');
  });
});

describe('rg-goal-editor: how a goal was worded', () => {
  const history = (page: GoalEditorPage, begin: string): readonly string[] =>
    [...page.note(begin).querySelectorAll('[part=history] li')].map(wordsOf);

  it('says whose words stand there now', async () => {
    const page = await waiting({
      type: 'editGoal',
      goalId: 'g-outside',
      change: {text: 'Naar buiten, met iemand samen.'},
    });
    await page.press('Overnemen');
    const wordings = history(page, 'Naar buiten, met iemand samen.');
    expect(wordings).to.have.length(3);
    expect(wordings[0]).to.match(
      /^“Naar buiten, met iemand samen\.” Zo staat het er nu\. Marieke, /,
    );
    expect(wordings[1]).to.match(/^“Twee keer .*” Jij, /);
  });

  it('says it of a goal that was worded once, too', async () => {
    const page = await open(table());
    expect(history(page, 'Weer zelf muziek')).to.have.length(1);
  });

  it('says in whose name it was written down', async () => {
    const group = table();
    const onBehalf = {by: lotte, on: '2026-10-01T09:00:00Z'};
    const goals = group.goals.map((goal) => ({
      ...goal,
      versions: goal.versions.map((version) => ({...version, onBehalf})),
    }));
    const page = await open({...group, goals});
    expect(history(page, outside)[0]).to.contain('Namens jou gedaan door Lotte');
  });

  it('folds a long wording, and keeps all of it', async () => {
    const long = 'Ik wil heel veel. '.repeat(556).trim();
    const page = await open(table());
    page.host.act({type: 'editGoal', goalId: 'g-outside', change: {text: long}});
    page.host.act({type: 'editGoal', goalId: 'g-outside', change: {text: 'Naar buiten.'}});
    await page.settled();
    const [, wording] = page.note('Naar buiten.').querySelectorAll('[part=history] li');
    const whole = wording!.querySelector('details')!;
    expect(whole.open).to.be.false;
    expect(wordsOf(whole)).to.contain(long);
  });
});
