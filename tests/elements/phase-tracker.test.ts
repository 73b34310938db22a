import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import type {PhaseCode} from '../../src/domain/phases/values.js';
import type {PhaseTracker} from '../../src/elements/phase-tracker/phase-tracker.js';
import '../../src/elements/phase-tracker/rg-phase-tracker.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {waitUntil} from '../support/wait.js';
import {PhaseTrackerPage} from '../support/phase-tracker-page.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

/** The next event of this kind, as it was sent. */
const heard = <Type extends keyof GlobalEventHandlersEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> =>
  new Promise((done) => element.addEventListener(type, done as EventListener, {once: true}));

interface Opened {
  readonly page: PhaseTrackerPage;
  readonly element: PhaseTracker;
  readonly host: DecidingPage;
}

async function open(
  group: ResourceGroup,
  actor = client,
  set: Partial<PhaseTracker> = {},
): Promise<Opened> {
  const element = await fixture<PhaseTracker>(html`<rg-phase-tracker></rg-phase-tracker>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new PhaseTrackerPage(element);
  await page.settled();
  return {page, element, host};
}

/** A group that went straight to a phase. */
const at = (phase: PhaseCode, people = 12): ResourceGroup =>
  sampleGroup({people, phase, meetings: phase === 'followUp' ? 3 : 1, at: now});

/** The kitchen table, reconsidering. */
function reorienting(): ResourceGroup {
  const host = new DecidingPage(theKitchenTable(now));
  host.act({type: 'setPhase', phase: 'reorientation'});
  return host.group;
}

/** The kitchen table, where this member may set the phase in the client's name. */
function lentTo(role: 'facilitator' | 'informalMember', group = theKitchenTable(now)) {
  const actor = actorOf(group, role);
  const host = new DecidingPage(group);
  if (actor.kind === 'member')
    host.act({
      type: 'grantDelegation',
      delegationId: 'lent',
      task: 'setPhase',
      toMembershipId: actor.membershipId,
    });
  return {group: host.group, actor};
}

describe('<rg-phase-tracker>', () => {
  describe('the path', () => {
    it('says of each stone whether the group is, was or was not yet there', async () => {
      const {page} = await open(at('planning'));
      expect(page.stones).to.deep.equal([
        'Voorbereiding: Geweest',
        'Kennismaken: Geweest',
        'Planning: Je bent hier',
        'Eerste bijeenkomst: Nog niet geweest',
        'Vervolgbijeenkomsten: Nog niet geweest',
        'Hoe nu verder?: Nog niet geweest',
      ]);
    });

    it('keeps what was walked when the group goes back', async () => {
      const {page, host} = await open(at('planning'));
      host.act({type: 'setPhase', phase: 'preparation'});
      await page.settled();
      expect(page.walked).to.deep.equal([true, true, false, false, false]);
    });

    it('leaves open what was skipped', async () => {
      const {page, host} = await open(at('preparation'));
      host.act({type: 'setPhase', phase: 'planning'});
      await page.settled();
      expect(page.walked).to.deep.equal([false, false, false, false, false]);
    });

    it('marks the current stone for a screen reader', async () => {
      const {element} = await open(at('planning'));
      const current = element.shadowRoot?.querySelectorAll('[aria-current="step"]');
      expect([...(current ?? [])].map((one) => one.querySelector('.name')?.textContent)).to.eql([
        'Planning',
      ]);
    });

    it('tells what is there already under a stone that was visited', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.factOf('Voorbereiding')).to.equal('Een kaart en een doel');
      expect(page.factOf('Kennismaken')).to.contain('Mam');
    });

    it('shows no number, percentage or score', async () => {
      const {page} = await open(sampleGroup({people: 150, goals: 40, meetings: 5, at: now}));
      expect(page.text).not.to.match(/150|40|%|\d\s*(van|\/)\s*\d/);
    });

    it('shows the sheet of any stone that is chosen, by keyboard too', async () => {
      const {page, element} = await open(justBegun(now));
      element.shadowRoot?.querySelector<HTMLElement>('.stone')?.focus();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(page.sheet).to.equal('Kennismaken | Je begeleider praat met de mensen die je kiest');
    });
  });

  describe('what is there and what may be next', () => {
    it('tells who was asked and who said yes, by name', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.choose('Kennismaken');
      expect(page.facts[0]).to.match(/^Gevraagd: .*Irma.*\. Nog geen antwoord\.$/);
      expect(page.facts[1]).to.match(/^Ja gezegd: /);
    });

    it('tells who coordinates how far the asking is, and not where people are on the map', async () => {
      const group = theKitchenTable(now);
      const {page} = await open(group, actorOf(group, 'facilitator'));
      await page.choose('Kennismaken');
      expect(page.facts.join()).to.contain('Gevraagd: ').and.contain('Ja gezegd: ');
      await page.choose('Voorbereiding');
      expect(page.facts.join()).not.to.contain('kaart');
    });

    it('tells the day of the next meeting', async () => {
      const {page} = await open(theKitchenTable('2026-03-20T09:30:00.000Z'));
      expect(page.facts.at(-1)).to.equal('Volgende bijeenkomst: 12 mei');
    });

    for (const [role, about] of [
      ['client', 'Je tekent de mensen om je heen.'],
      ['informalMember', 'De cliënt tekent wie er dichtbij zijn'],
      ['facilitator', 'Cliënt en regieondersteuner maken het sociogram'],
    ] as const) {
      it(`tells what a phase is for in the words for: ${role}`, async () => {
        const group = theKitchenTable(now);
        const {page} = await open(group, role === 'client' ? client : actorOf(group, role));
        await page.choose('Voorbereiding');
        expect(page.text).to.contain(about);
      });
    }

    for (const [careModel, role, phase, words] of [
      ['fact', 'client', 'Kennismaken', 'Je begeleider praat met de mensen die je kiest'],
      [
        'hic',
        'client',
        'Kennismaken',
        'Je begeleider op de afdeling praat met de mensen die je kiest',
      ],
      ['art', 'client', 'Kennismaken', 'Je eigen begeleider praat met de mensen die je kiest'],
      ['iht', 'client', 'Kennismaken', 'Je begeleider thuis praat met de mensen die je kiest'],
      [
        'social',
        'client',
        'Kennismaken',
        'Je begeleider uit het wijkteam praat met de mensen die je kiest',
      ],
      [
        'hic',
        'facilitator',
        'Vervolgbijeenkomsten',
        'Doelen en zorg op elkaar leggen, nieuwe stappen kiezen',
      ],
      ['social', 'facilitator', 'Hoe nu verder?', 'Afschalen, doorgaan, of hulp uit de ggz erbij'],
      ['moon', 'facilitator', 'Hoe nu verder?', 'Afschalen, opschalen of doorgaan'],
    ] as const) {
      it(`uses the words of the care around the group: ${careModel}, ${role}, ${phase}`, async () => {
        const group = {...theKitchenTable(now), careModel};
        const {page} = await open(group, role === 'client' ? client : actorOf(group, role));
        expect(page.subtitleOf(phase)).to.equal(words);
      });
    }

    it('leads to where the acts of a phase are done', async () => {
      const {page, element, host} = await open(theKitchenTable(now));
      const told = heard(element, 'rg-phase-act');
      expect(page.places).to.deep.equal(['Naar de bijeenkomsten', 'Naar de doelen']);
      await page.press('Naar de doelen');
      const {act, phase, place} = await told;
      expect([act, phase, place]).to.deep.equal(['openGoals', 'followUp', 'goals']);
      expect(host.wishes).to.be.empty;
    });

    it('does not lead twice to where the hint leads', async () => {
      const {page} = await open(justBegun(now));
      expect(page.places).to.deep.equal(['Naar de doelen']);
    });

    it('starts with one suggestion and its reason', async () => {
      const {page} = await open(justBegun(now));
      expect(page.hint).to.equal('Misschien nu: zet iemand op de kaart. Er staat nog niemand op.');
    });

    it('tells the host which act was taken up, and changes nothing', async () => {
      const {page, element, host} = await open(justBegun(now));
      const told = heard(element, 'rg-phase-act');
      await page.press('Naar de kaart');
      const {act, phase} = await told;
      expect([act, phase, host.wishes.length]).to.deep.equal(['addPerson', 'preparation', 0]);
    });

    it('never asks for more where everything of a phase is there', async () => {
      const {page} = await open(threePeople(now));
      expect(page.hint).to.contain('Verder gaan kan als je dat wilt');
    });

    it('names goals in the client’s own words', async () => {
      const {page} = await open(threePeople(now));
      expect(page.facts).to.include('Doel: Weer eens uit eten, gewoon omdat het kan.');
    });

    it('names at most a few people', async () => {
      const {page} = await open(sampleGroup({people: 150, at: now, phase: 'preparation'}));
      expect(page.facts[0]).to.match(/^Je kaart, met [^,]+, [^,]+ en anderen$/);
    });
  });

  describe('setting the phase', () => {
    it('asks first, and says that everything stays', async () => {
      const {page, host} = await open(at('planning'));
      await page.press('Terug naar kennismaken');
      expect(page.question).to.equal('Terug naar kennismaken?');
      expect(page.text).to.contain('Alle doelen, mensen en afspraken blijven staan.');
      expect(host.wishes).to.be.empty;
    });

    it('goes back with a word, and says where the group is now', async () => {
      const {page, host} = await open(at('planning'));
      await page.press('Terug naar kennismaken');
      await page.write('Er komt iemand bij.');
      await page.press('Ja, doe maar');
      expect(host.group.phase.current).to.equal('investment');
      expect(host.group.phase.history.at(-1)?.note).to.equal('Er komt iemand bij.');
      expect(page.announced).to.equal('Dit is nu de stap: “Kennismaken”.');
      expect(page.focused).to.contain('Je begeleider praat met');
    });

    it('keeps the day on which it began', async () => {
      const {page, host} = await open(sampleGroup({phase: 'planning', at: '2026-01-05T10:00:00Z'}));
      await page.press('Verder naar eerste bijeenkomst');
      await page.beganOn('2026-05-04');
      await page.press('Ja, doe maar');
      expect(host.wishes).to.deep.equal([
        {type: 'setPhase', phase: 'firstMeeting', on: '2026-05-04'},
      ]);
      expect(page.history[0]).to.contain('4 mei 2026 – nu');
      host.undo();
      await page.settled();
      expect(page.history[0]).to.contain('Planning');
    });

    it('goes on, without a word', async () => {
      const {page, host} = await open(at('planning'));
      await page.press('Verder naar eerste bijeenkomst');
      await page.press('Ja, doe maar');
      expect(host.wishes).to.deep.equal([{type: 'setPhase', phase: 'firstMeeting'}]);
    });

    it('goes to any stone that is looked at', async () => {
      const {page, host} = await open(at('preparation'));
      await page.choose('Vervolgbijeenkomsten');
      await page.press('Verder naar vervolgbijeenkomsten');
      await page.press('Ja, doe maar');
      expect(host.group.phase.current).to.equal('followUp');
    });

    it('stays with Escape, and gives the focus back', async () => {
      const {page, host} = await open(at('planning'));
      await page.press('Terug naar kennismaken');
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(page.question).to.equal('');
      expect(page.focused).to.equal('Terug naar kennismaken');
      expect(host.wishes).to.be.empty;
    });

    it('can ask again after staying', async () => {
      const {page} = await open(at('planning'));
      await page.press('Terug naar kennismaken');
      await page.press('Hier blijven');
      const dialogs = () => page.element.renderRoot.querySelectorAll('dialog').length;
      await waitUntil(() => dialogs() === 0, 'the question has gone');
      await page.press('Verder naar eerste bijeenkomst');
      expect(page.question).to.equal('Verder naar eerste bijeenkomst?');
    });

    it('offers undo when the host knows one', async () => {
      const {page, element} = await open(at('planning'), client, {status: {undoes: 'setPhase'}});
      const asked = heard(element, 'rg-request');
      await page.press('Ongedaan maken');
      expect((await asked).request).to.deep.equal({type: 'undo'});
    });

    it('does not offer the undo of another element', async () => {
      const {page} = await open(at('planning'), client, {status: {undoes: 'addGoal'}});
      expect(page.buttons).not.to.include('Ongedaan maken');
    });

    it('says aloud when somebody else set the phase', async () => {
      const {page, host} = await open(at('planning'));
      host.act({type: 'setPhase', phase: 'firstMeeting'});
      await page.settled();
      expect(page.announced).to.equal('Dit is nu de stap: “Eerste bijeenkomst”.');
    });
  });

  describe('rounds and reorientation', () => {
    it('shows past rounds as rounds', async () => {
      const {page} = await open(theKitchenTable('2026-11-22T09:30:00.000Z'));
      expect(page.rounds).to.equal('Ronde 1 · mrt – okt. Ronde 2 · nu');
      expect(page.history[0]).to.contain('Vervolgbijeenkomsten · Ronde 2');
      expect(page.history).to.have.length(7);
    });

    it('keeps the word that was written with a visit', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.history[1]).to.contain('Even kijken of dit nog past.');
    });

    it('starts a new round where the client wants', async () => {
      const {page, host} = await open(reorienting());
      await page.press('Nieuwe ronde beginnen');
      await page.startAt('Kennismaken');
      await page.press('Ja, doe maar');
      expect([host.group.phase.current, host.group.phase.round]).to.deep.equal(['investment', 3]);
    });

    it('chooses one of five ways on, and takes it back', async () => {
      const {page, host} = await open(reorienting());
      const name = 'Meer steun Vaker samen, of iemand erbij.';
      await page.press(name);
      expect(host.group.phase.reorientation).to.equal('scaleUp');
      await page.press(name);
      expect(host.group.phase.reorientation).to.equal(undefined);
    });

    it('keeps with the visit what was chosen, and asks anew at the next', async () => {
      const {page, host} = await open(reorienting());
      expect(page.text).to.contain('Dat is nog open.');
      await page.press('Rustiger aan Minder vaak samen. De groep blijft.');
      expect(page.history[0]).to.contain('Gekozen: Rustiger aan');
      host.act({type: 'setPhase', phase: 'followUp'});
      host.act({type: 'setPhase', phase: 'reorientation'});
      await page.settled();
      expect(page.text).to.contain('Dat is nog open.');
    });

    it('stops the group, and can be opened again to choose anew', async () => {
      const {page, host} = await open(reorienting());
      await page.press('Stoppen De groep stopt. Alles blijft te lezen.');
      expect(host.group.status).to.equal('closed');
      expect(page.text).to.contain('De groep is gestopt');
      await page.press('De groep weer openen');
      await page.press('Stoppen De groep stopt. Alles blijft te lezen.');
      expect(host.group.status).to.equal('closed');
    });

    it('lifts the roles that care asks for, and brings them back', async () => {
      const {page, host} = await open(reorienting());
      const name = 'Verder met familie en vrienden Hulpverleners hoeven er niet meer bij te zijn.';
      await page.press(name);
      expect(host.group.inCare).to.equal(false);
      await page.press(name);
      expect(host.group.inCare).to.equal(true);
    });

    it('lets a delegate choose, but only propose to stop', async () => {
      const {group, actor} = lentTo('facilitator', reorienting());
      const {page} = await open(group, actor);
      expect(page.buttons).to.include('Rustiger aan Minder vaak samen. De groep blijft.');
      expect(page.buttons).to.include(
        'Voorstellen: stoppen De groep stopt. Alles blijft te lezen.',
      );
    });

    it('asks nothing of that in another phase', async () => {
      const {page} = await open(at('followUp'));
      expect(page.text).not.to.contain('Wat past nu?');
    });
  });

  describe('others', () => {
    it('tells a professional in the words of the method', async () => {
      const group = theKitchenTable(now);
      const {page} = await open(group, actorOf(group, 'facilitator'));
      expect(page.subtitleOf('Voorbereiding')).to.equal('Sociogram, nominaties, eerste plan');
    });

    it('tells somebody close in plain words, and whose page it is', async () => {
      const group = theKitchenTable(now);
      const {page} = await open(group, actorOf(group, 'informalMember'));
      expect(page.subtitleOf('Voorbereiding')).to.equal('Wie en wat is belangrijk?');
      expect(page.text).to.contain('Daarna beslist Samira.');
    });

    it('shows members no map, only shared goals, and nobody who was only asked', async () => {
      const group = {...theKitchenTable(now)};
      const element = await fixture<PhaseTracker>(html`<rg-phase-tracker></rg-phase-tracker>`);
      // Even of a page that forgot to project.
      Object.assign(element, {group, actor: actorOf(group, 'informalMember')});
      const page = new PhaseTrackerPage(element);
      await page.settled();
      await page.choose('Voorbereiding');
      const shared = projectFor(group, actorOf(group, 'informalMember'), {at: now}).goals;
      expect(page.facts).to.deep.equal(
        shared
          .filter(({status}) => status !== 'released')
          .slice(0, 2)
          .map(({text}) => `Doel: ${text}`),
      );
      await page.choose('Kennismaken');
      expect(page.facts).to.have.length(1);
      expect(page.text).not.to.contain('Irma');
    });

    it('lets a member propose, and says that it waits', async () => {
      const group = theKitchenTable(now);
      const {page, host} = await open(group, actorOf(group, 'informalMember'));
      await page.press('Voorstellen: terug naar eerste bijeenkomst');
      await page.press('Dit voorstellen');
      expect(host.group.phase.current).to.equal('followUp');
      expect(page.announced).to.equal('Je voorstel ligt klaar.');
      expect(page.proposals[0]).to.contain('Terug naar eerste bijeenkomst');
    });

    it('lets the proposer take a proposal back', async () => {
      const group = theKitchenTable(now);
      const {page} = await open(group, actorOf(group, 'informalMember'));
      await page.press('Voorstellen: terug naar eerste bijeenkomst');
      await page.press('Dit voorstellen');
      await page.press('Mijn voorstel terugnemen');
      expect(page.proposals).to.be.empty;
    });

    it('offers nothing to the facilitator without a delegation', async () => {
      const group = theKitchenTable(now);
      const {page} = await open(group, actorOf(group, 'facilitator'));
      expect(page.buttons).to.be.empty;
    });

    it('lets a delegate set the phase, marked as done for the client', async () => {
      const {group, actor} = lentTo('facilitator');
      const {page, host} = await open(group, actor);
      await page.press('Terug naar eerste bijeenkomst');
      await page.press('Ja, doe maar');
      expect(host.group.phase.current).to.equal('firstMeeting');
      expect(page.history[0]).to.contain('Dit deed jij namens de cliënt');
    });

    it('lets the client take over again in one act', async () => {
      const {group} = lentTo('facilitator');
      const {page, host} = await open(group);
      expect(page.text).to.contain('Marieke doet dit nu voor jou: zeggen waar de groep nu is.');
      await page.press('Ik neem het weer over');
      expect(host.wishes).to.deep.equal([{type: 'revokeDelegation', delegationId: 'lent'}]);
      expect(page.text).not.to.contain('Marieke doet dit nu voor jou: zeggen waar de groep nu is.');
    });
  });

  describe('a proposal that waits for the client', () => {
    async function proposed(): Promise<Opened> {
      const group = theKitchenTable(now);
      const opened = await open(group);
      opened.host.act(
        {type: 'setPhase', phase: 'investment', note: 'Dan leert Yusuf ons kennen.'},
        actorOf(group, 'informalMember'),
      );
      await opened.page.settled();
      return opened;
    }

    it('lies in place, in words', async () => {
      const {page} = await proposed();
      expect(page.proposals[0]).to.contain('Mam doet een voorstel');
      expect(page.proposals[0]).to.contain('Terug naar kennismaken');
      expect(page.proposals[0]).to.contain('Dan leert Yusuf ons kennen.');
    });

    it('is taken over', async () => {
      const {page, host} = await proposed();
      await page.press('Overnemen');
      expect(host.group.phase.current).to.equal('investment');
      expect(page.proposals).to.be.empty;
    });

    it('is declined, and the focus goes to where the group is', async () => {
      const {page, host} = await proposed();
      await page.press('Niet overnemen');
      expect(host.group.phase.current).to.equal('followUp');
      expect(page.proposals).to.be.empty;
      expect(page.focused).to.equal('Kijken hoe het gaat, en verder');
    });

    it('is made the client’s own', async () => {
      const {page, host} = await proposed();
      await page.press('Zelf aanpassen');
      await page.write('Goed idee.');
      await page.press('Ja, doe maar');
      expect(host.group.phase.history.at(-1)?.note).to.equal('Goed idee.');
      expect(host.group.proposals.at(-1)?.state).to.equal('adapted');
    });

    it('is taken to another phase, and waits again when that is taken back', async () => {
      const {page, host} = await proposed();
      await page.press('Zelf aanpassen');
      await page.startAt('Planning');
      await page.press('Ja, doe maar');
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['acceptProposal']);
      expect(host.group.phase.current).to.equal('planning');
      expect(page.proposals).to.be.empty;
      host.undo();
      await page.settled();
      expect(host.group.phase.current).to.equal('followUp');
      expect(page.proposals[0]).to.contain('Terug naar kennismaken');
    });

    it('waits on when the client stays', async () => {
      const {page, host} = await proposed();
      await page.press('Zelf aanpassen');
      await page.press('Hier blijven');
      expect(host.wishes).to.be.empty;
      expect(page.proposals[0]).to.contain('Terug naar kennismaken');
    });
  });

  describe('states', () => {
    it('offers nothing when read-only', async () => {
      const {page} = await open(at('planning'), client, {readonly: true});
      expect(page.buttons).to.be.empty;
    });

    it('offers only to open a group that has stopped, and still shows where it was', async () => {
      const {page} = await open({...theKitchenTable(now), status: 'closed'});
      expect(page.buttons).to.deep.equal(['De groep weer openen']);
      expect(page.stones).to.include('Vervolgbijeenkomsten: Je bent hier');
    });

    it('speaks formally where the page does', async () => {
      const box = await fixture(html`<div lang="nl-x-formal"></div>`);
      const element = document.createElement('rg-phase-tracker');
      element.group = justBegun(now);
      box.append(element);
      const page = new PhaseTrackerPage(element);
      await page.settled();
      expect(page.stones[0]).to.equal('Voorbereiding: U bent hier');
    });

    it('speaks English all over', async () => {
      const box = await fixture(html`<div lang="en"></div>`);
      const element = document.createElement('rg-phase-tracker');
      element.group = justBegun(now);
      box.append(element);
      const page = new PhaseTrackerPage(element);
      await page.settled();
      expect(page.hint).to.equal('Maybe now: put somebody on the map. Nobody is on it yet.');
      expect(page.sheet).to.equal('You are here | Who and what matters to you?');
    });

    it('takes the host’s own words', async () => {
      const {page} = await open(justBegun(now), client, {messages: {preparation: 'Eerste stap'}});
      expect(page.stones[0]).to.equal('Eerste stap: Je bent hier');
    });
  });

  describe('in a sidebar', () => {
    it('shows only the place, and a step both ways', async () => {
      const {page} = await open(at('planning'), client, {compact: true});
      expect(page.stones).to.be.empty;
      expect(page.text).to.contain('Je bent hier Planning');
      expect(page.buttons).to.include.members([
        'Terug naar kennismaken',
        'Verder naar eerste bijeenkomst',
      ]);
    });

    it('sets the phase from there', async () => {
      const {page, host} = await open(at('planning'), client, {compact: true});
      await page.press('Terug naar kennismaken');
      await page.press('Ja, doe maar');
      expect(host.group.phase.current).to.equal('investment');
      expect(page.focused).to.equal('Kennismaken');
    });

    it('opens the whole path and closes it', async () => {
      const {page} = await open(at('planning'), client, {compact: true});
      await page.press('Hele pad bekijken');
      expect(page.stones).to.have.length(6);
      await page.press('Hele pad bekijken');
      expect(page.stones).to.be.empty;
    });
  });
});
