import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

async function open(
  group: ResourceGroup,
  actor = client,
  set: Partial<NetworkMap> = {},
  lang = 'nl',
) {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang=${lang}></rg-network-map>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** The kitchen table, where the regieondersteuner draws the map in the client's name. */
function lent() {
  const group = theKitchenTable(now);
  const actor = actorOf(group, 'facilitator');
  const host = new DecidingPage(group);
  if (actor.kind === 'member')
    host.act({
      type: 'grantDelegation',
      delegationId: 'lent',
      task: 'editNetwork',
      toMembershipId: actor.membershipId,
    });
  return {group: host.group, actor};
}

const placeOf = (group: ResourceGroup, name: string) => {
  const person = group.people.find(({displayName}) => displayName === name);
  return `${person?.kind} ${person?.closeness}`;
};
const stateOf = (group: ResourceGroup, name: string) => {
  const person = group.people.find(({displayName}) => displayName === name);
  return group.memberships.findLast(({personId}) => personId === person?.id)?.state;
};

describe('<rg-network-map>', () => {
  afterEach(async () => {
    await resetMouse();
    await setViewport({width: 1280, height: 800});
  });

  describe('what there is to see', () => {
    it('says of everybody name, relation, ring, side and state', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.people).to.include(
        'Sjaak, voetbalmaat, dichtbij, bij familie, vrienden en bekenden, misschien',
      );
      expect(page.people).to.include(
        'Wim, woonbegeleider, verder weg, bij hulpverleners, doet nu niet mee',
      );
      expect(page.title).to.equal('Mensen om mij heen');
    });

    it('reads as one calm page to who does not see it', async () => {
      const {page} = await open(threePeople(now));
      expect([page.title, ...page.buttons, ...page.people]).to.deep.equal([
        'Mensen om mij heen',
        'Iemand toevoegen',
        'Kaart',
        'Lijst',
        'Bewaren en afdrukken',
        'Eerdere kaarten',
        'Meekijken als een ander',
        'Iemand iets laten doen',
        'Mam, moeder, heel dichtbij, bij familie, vrienden en bekenden, gekozen',
        'Marieke, regieondersteuner, dichtbij, bij hulpverleners, doet mee',
        'Dokter Osei, behandelaar, verder weg, bij hulpverleners, doet mee',
      ]);
    });

    it('says the same in the list', async () => {
      const {page} = await open(theKitchenTable(now), client, {view: 'list'});
      expect(page.rows).to.include('⚽Sjaakvoetbalmaat dichtbij Misschien');
      expect(page.people).to.be.empty;
    });

    it('names the three rings once on either form, and shows no numbers', async () => {
      const {page} = await open(threePeople(now));
      expect(page.ringNames).to.deep.equal(['heel dichtbij', 'dichtbij', 'verder weg']);
      expect(page.text).not.to.match(/\d|%/);
    });

    it('explains only the signs that are there', async () => {
      const {page} = await open(threePeople(now));
      expect(page.legend).to.deep.equal(['Gekozen', 'Doet mee']);
    });

    it('explains once a sign that two states have', async () => {
      const group = theKitchenTable(now);
      const held = group.memberships.map((one) =>
        one.state === 'considering' ? {...one, state: 'onHold' as const} : one,
      );
      const {page} = await open({...group, memberships: held});
      expect(page.legend.filter((word) => word.startsWith('Gekozen'))).to.deep.equal(['Gekozen']);
    });

    it('keeps to the width of a phone', async () => {
      await setViewport({width: 360, height: 740});
      const {page, element} = await open(theKitchenTable(now), client, {view: 'map'});
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(page.ringNames).to.have.length(6);
    });

    it('keeps to the width of a phone in the list, with somebody open', async () => {
      await setViewport({width: 320, height: 740});
      const {page, element} = await open(theKitchenTable(now), client, {view: 'list'});
      await page.open('Mam');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('keeps hostile names in their place, and whole in words', async () => {
      const name = `${'W'.repeat(300)}\u202e`;
      const group = threePeople(now);
      const person = {...group.people[0]!, displayName: name, emoji: '👩‍👩‍👧‍👦'.repeat(20)};
      const {page, element} = await open({...group, people: [person, ...group.people.slice(1)]});
      const box = page.person('WWW').getBoundingClientRect();
      expect(box.width).to.be.below(180);
      expect(page.people[0]).to.contain(name);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('speaks English and formal Dutch', async () => {
      const {page} = await open(theKitchenTable(now), client, {}, 'en');
      expect(page.title).to.equal('People around me');
      const formal = await open(justBegun(now), client, {}, 'nl-x-formal');
      expect(formal.page.text).to.contain('Wie komt als eerste in u op?');
    });

    it('has nothing for axe to find, on the map, in the list and with a card and a form', async () => {
      const {page, element} = await open(theKitchenTable(now));
      await expect(element).to.be.accessible();
      await page.open('Mam');
      await expect(element).to.be.accessible();
      await page.press('Aanpassen');
      await expect(element).to.be.accessible();
      await page.press('Lijst');
      await expect(element).to.be.accessible();
    }).timeout(30_000);
  });

  describe('adding', () => {
    it('puts one after the other on the map, each where the client says', async () => {
      const {page, host} = await open(threePeople(now));
      await page.press('Iemand toevoegen');
      page.fill('Naam', 'Bo');
      page.fill('verder weg');
      await page.press('Op de kaart zetten');
      expect(placeOf(host.group, 'Bo')).to.equal('informal 3');
      expect(page.focused).to.equal('');
      page.fill('Naam', 'Thuiszorg');
      page.fill('Hulpverleners');
      await page.press('Op de kaart zetten');
      expect(placeOf(host.group, 'Thuiszorg')).to.equal('formal undefined');
    });

    it('shows what somebody was writing to nobody who looks after them', async () => {
      const group = threePeople(now);
      const {page, element} = await open(group);
      await page.press('Iemand toevoegen');
      page.fill('Naam', 'Bo');
      element.actor = actorOf(group, 'facilitator');
      await page.settled();
      expect(page.panel).to.equal('');
      expect(element.renderRoot.querySelectorAll('input')).to.have.length(0);
    });

    it('asks for a name with a friendly word', async () => {
      const {page, host} = await open(threePeople(now));
      await page.press('Iemand toevoegen');
      await page.press('Op de kaart zetten');
      expect(page.panel).to.contain('Schrijf een naam op.');
      expect(host.wishes).to.be.empty;
    });

    it('keeps what more is told, the note for the client alone', async () => {
      const {page, host} = await open(threePeople(now));
      await page.press('Iemand toevoegen');
      page.fill('Naam', 'Bo');
      page.fill('Of in je eigen woorden', 'neef');
      page.fill('Iets om zelf te onthouden', 'belt nooit');
      page.fill('Luistert en steunt');
      await page.press('Op de kaart zetten');
      const bo = host.group.people.at(-1);
      expect(bo).to.include({displayName: 'Bo', relationLabel: 'neef', note: 'belt nooit'});
      expect(bo?.supportReceived).to.deep.equal(['emotional']);
    });

    it('gives somebody new a place of their own, where nobody is moved for', async () => {
      const {page} = await open(threePeople(now));
      const before = page.person('Marieke').getAttribute('transform');
      await page.press('Iemand toevoegen');
      page.fill('Naam', 'Bo');
      page.fill('dichtbij');
      await page.press('Op de kaart zetten');
      expect(page.person('Marieke').getAttribute('transform')).to.equal(before);
    });
  });

  describe('changing', () => {
    it('changes only what differs, and says what was seen', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Sjaak');
      await page.press('Aanpassen');
      page.fill('Naam', 'Sjakie');
      await page.press('Bewaren');
      expect(host.wishes).to.have.length(1);
      expect(host.wishes[0]).to.deep.include({
        type: 'editPerson',
        change: {displayName: 'Sjakie'},
        was: {displayName: 'Sjaak'},
      });
      expect(page.focused).to.equal('Sjakie');
    });

    it('keeps what is being typed when somebody else changes the group', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Sjaak');
      await page.press('Aanpassen');
      page.fill('Naam', 'Sjakie');
      const id = host.group.people.find(({displayName}) => displayName === 'Sjaak')!.id;
      host.act({type: 'editPerson', personId: id, change: {displayName: 'Jacques'}});
      await page.settled();
      expect(page.one<HTMLInputElement>('#name')?.value).to.equal('Sjakie');
    });

    it('keeps what is being typed in the list when its row goes or moves elsewhere', async () => {
      const {page, host} = await open(theKitchenTable(now), client, {view: 'list'});
      const id = host.group.people.find(({displayName}) => displayName === 'Sjaak')!.id;
      await page.open('Sjaak');
      await page.press('Aanpassen');
      page.fill('Naam', 'Sjakie');
      host.act({type: 'placePerson', personId: id, kind: 'formal'});
      await page.settled();
      expect(page.one<HTMLInputElement>('#name')?.value).to.equal('Sjakie');
      host.act({type: 'removePerson', personId: id});
      await page.settled();
      expect(page.one<HTMLInputElement>('#name')?.value).to.equal('Sjakie');
    });

    it('takes somebody off the map, says so, and puts the focus where it can go on', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Bram');
      await page.press('Van de kaart halen');
      expect(host.group.people.some(({displayName}) => displayName === 'Bram')).to.be.false;
      expect(page.announced).to.equal('Bram staat niet meer op de kaart.');
      expect(page.focused).to.equal('Mensen om mij heen');
    });

    it('offers undo and redo only where there is something to undo, and keeps the focus there', async () => {
      const {page, element} = await open(theKitchenTable(now));
      expect(page.buttons).not.to.include('Ongedaan maken');
      element.status = {undoes: 'placePerson', redoes: 'addPerson'};
      await page.settled();
      const asked = new Promise((done) =>
        element.addEventListener('rg-request', ({request}) => done(request.type), {once: true}),
      );
      await page.press('Ongedaan maken');
      expect(await asked).to.equal('undo');
      expect(page.announced).to.equal('Dat is teruggedraaid.');
      await page.press('Opnieuw doen');
      expect(page.announced).to.equal('Dat is opnieuw gedaan.');
      element.status = {undoes: 'addGoal'};
      await page.settled();
      expect(page.buttons).not.to.include('Ongedaan maken');
      expect(page.focused).to.equal('Mensen om mij heen');
    });
  });

  describe('placing', () => {
    it('goes by the three words on the card', async () => {
      const {page, host} = await open(theKitchenTable(now), client, {view: 'list'});
      await page.open('Sjaak');
      await page.press('Heel dichtbij');
      expect(placeOf(host.group, 'Sjaak')).to.equal('informal 1');
      expect(page.announced).to.equal('Sjaak: heel dichtbij, bij familie, vrienden en bekenden.');
    });

    it('goes by pressing somebody and then a place', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Sjaak');
      await page.press('Verplaatsen op de kaart');
      const [x, y] = page.middleInSight();
      await sendMouse({type: 'click', position: [x + 90, y - 110]});
      await page.settled();
      expect(placeOf(host.group, 'Sjaak')).to.equal('formal 1');
      expect(page.focused).to.match(/^Sjaak/);
    });

    it('goes by dragging: one command on release, and nothing is drawn before', async () => {
      const {page, host} = await open(theKitchenTable(now));
      const before = page.person('Bram').getAttribute('transform');
      // Bram is scrolled into view first: only then does the middle stay where it is.
      await sendMouse({type: 'move', position: page.middleOf('Bram')});
      const [x, y] = page.middle;
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x - 60, y + 40]});
      await sendMouse({type: 'move', position: [x - 110, y + 60]});
      expect(page.lifted).to.be.true;
      expect(page.person('Bram').getAttribute('transform')).to.equal(before);
      expect(host.wishes).to.be.empty;
      await sendMouse({type: 'up'});
      await page.settled();
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['placePerson']);
      expect(placeOf(host.group, 'Bram')).to.equal('informal 1');
      expect(page.lifted).to.be.false;
      expect(page.panel).to.equal('');
    });

    it('stays with who was taken when somebody goes or comes elsewhere', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await sendMouse({type: 'move', position: page.middleOf('Bram')});
      const [x, y] = page.middle;
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x - 60, y + 40]});
      const [first] = host.group.people;
      host.act({type: 'removePerson', personId: first!.id});
      host.act({type: 'addPerson', person: {id: 'new', displayName: 'Bel', kind: 'formal'}});
      await page.settled();
      const others = host.group.people.filter(({displayName}) => displayName !== 'Bram');
      await sendMouse({type: 'move', position: [x - 110, y + 60]});
      await sendMouse({type: 'up'});
      await page.settled();
      expect(placeOf(host.group, 'Bram')).to.equal('informal 1');
      expect(host.group.people.filter(({displayName}) => displayName !== 'Bram')).to.deep.equal(
        others,
      );
      expect(page.focused).to.match(/^Bram/);
    });

    it('ends when who is dragged is taken off elsewhere', async () => {
      const {page, host} = await open(theKitchenTable(now));
      const bram = host.group.people.find(({displayName}) => displayName === 'Bram');
      await sendMouse({type: 'move', position: page.middleOf('Bram')});
      const [x, y] = page.middle;
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x - 60, y + 40]});
      host.act({type: 'removePerson', personId: bram!.id});
      await page.settled();
      await sendMouse({type: 'move', position: [x - 110, y + 60]});
      expect(page.lifted).to.be.false;
      await sendMouse({type: 'up'});
      await page.settled();
      expect(host.wishes).to.be.empty;
    });

    it('is given up with Escape in the middle of a drag', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await sendMouse({type: 'move', position: page.middleOf('Bram')});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: page.middle});
      await sendKeys({press: 'Escape'});
      await sendMouse({type: 'up'});
      await page.settled();
      expect(page.lifted).to.be.false;
      expect(host.wishes).to.be.empty;
    });

    it('goes by arrow keys: nearer, across the middle, and Enter', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Bram');
      await page.press('Verplaatsen op de kaart');
      expect(page.focused).to.match(/^Bram/);
      await sendKeys({press: 'ArrowRight'});
      await page.settled();
      expect(page.announced).to.equal('dichtbij, bij familie, vrienden en bekenden');
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'ArrowRight'});
      await page.settled();
      expect(host.wishes).to.be.empty;
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(placeOf(host.group, 'Bram')).to.equal('formal 1');
      expect(host.wishes).to.have.length(1);
      expect(page.focused).to.match(/^Bram.*heel dichtbij, bij hulpverleners/);
    });

    it('is given up with Escape while moving by keys', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Bram');
      await page.press('Verplaatsen op de kaart');
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(host.wishes).to.be.empty;
      expect(page.announced).to.equal('Er is niets verplaatst.');
      expect(page.people.find((one) => one.startsWith('Bram'))).to.contain('verder weg');
    });
  });

  describe('the keyboard on the map', () => {
    it('has one tab stop, and the arrow keys go on to others', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.tabStops).to.equal(1);
      page.focus('Mam');
      await sendKeys({press: 'ArrowRight'});
      await page.settled();
      expect(page.focused).not.to.match(/^Mam/);
      expect(page.focused).not.to.equal('');
      expect(page.tabStops).to.equal(1);
    });

    it('opens somebody with Enter and comes back with Escape', async () => {
      const {page} = await open(theKitchenTable(now));
      page.focus('Yusuf');
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(page.focused).to.equal('Yusuf');
      expect(page.panel).to.contain('broer');
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(page.panel).to.equal('');
      expect(page.focused).to.match(/^Yusuf, broer/);
    });
  });

  describe('the way into the group', () => {
    it('goes from misschien to gevraagd in separate steps, and says who asks', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Bram');
      await page.press('Misschien');
      expect(stateOf(host.group, 'Bram')).to.equal('considering');
      await page.press('Kiezen voor mijn groep');
      expect(stateOf(host.group, 'Bram')).to.equal('nominated');
      expect(page.announced).to.equal('Bram: gekozen.');
      page.fill('Samen');
      await page.press('Op gevraagd zetten');
      const asked = host.group.memberships.findLast(({state}) => state === 'asked');
      expect(asked?.asker).to.equal('together');
      expect(page.panel).to.contain('Bram heeft nog niet geantwoord.');
    });

    it('can wait, be taken back and be ended', async () => {
      const {page, host} = await open(theKitchenTable(now), client, {view: 'list'});
      await page.open('Tante Rosalinde');
      await page.press('Nog niet vragen');
      expect(stateOf(host.group, 'Tante Rosalinde')).to.equal('onHold');
      await page.press('Toch niet kiezen');
      expect(stateOf(host.group, 'Tante Rosalinde')).to.equal('considering');
      await page.open('Mam');
      await page.press('Niet meer in mijn groep');
      expect(stateOf(host.group, 'Mam')).to.equal('ended');
    });

    it('gives a role that care asks for to whom the client calls so', async () => {
      const {memberships: _gone, ...rest} = threePeople(now);
      const {page, host} = await open({...rest, memberships: []});
      await page.open('Marieke');
      expect(page.panel).to.contain('Marieke hoort er vanuit de zorg bij');
      await page.press('Kiezen voor mijn groep');
      expect(host.group.memberships[0]).to.deep.include({state: 'member', roles: ['facilitator']});
    });

    it('never offers the client to answer for somebody', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.open('Thuiszorg Irma');
      expect(page.panel).to.contain('Meedoen is vrijwillig.');
      expect(page.buttons).not.to.include('Ja, ik doe mee');
    });
  });

  describe('lines', () => {
    it('are shown on demand: of the chosen one only', async () => {
      const {page, host} = await open(theKitchenTable(now));
      expect(page.lines).to.equal(0);
      await page.press('Lijnen');
      expect(page.lines).to.equal(host.group.ties.length);
      await page.open('Sjaak');
      const sjaak = host.group.people.find(({displayName}) => displayName === 'Sjaak')!.id;
      const own = host.group.ties.filter(({from, to}) => from === sjaak || to === sjaak);
      expect(page.lines).to.equal(own.length);
    });

    it('are shown from the start where the page asks for it', async () => {
      const {page, host, element} = await open(theKitchenTable(now), client, {lines: true});
      expect(page.lines).to.equal(host.group.ties.length);
      await page.press('Lijnen');
      expect(page.lines).to.equal(0);
      expect(element.lines).to.be.false;
    });

    it('are drawn and taken away from the card, in the list too', async () => {
      const {page, host} = await open(threePeople(now), client, {view: 'list'});
      await page.open('Mam');
      await page.press('Lijn trekken');
      await page.press('Lijn trekken');
      await page.press('Klaar');
      expect(host.group.ties).to.have.length(1);
      await page.press('De lijn met Marieke weghalen');
      expect(host.group.ties).to.be.empty;
    });

    it('to nobody are left out', async () => {
      const group = {...threePeople(now), ties: [{id: 't', from: 'p-1', to: 'nobody'}]};
      const {page} = await open(group);
      await page.press('Lijnen');
      expect(page.lines).to.equal(0);
    });
  });

  describe('other eyes', () => {
    it('show a member who takes part: no rings, no notes, nobody else', async () => {
      const {page, element} = await open(
        theKitchenTable(now),
        actorOf(theKitchenTable(now), 'informalMember'),
      );
      // Also when a page holds more than it should.
      element.group = theKitchenTable(now);
      await page.settled();
      expect(page.title).to.equal('Wie er in De keukentafel zitten');
      expect(page.ringNames).to.be.empty;
      expect(page.people.join(' ')).not.to.match(/Sjaak|Bram|Wim|dichtbij|verder weg/);
      await page.open('Marieke');
      expect(page.panel).not.to.match(/Alleen voor|Hoe dichtbij|kaart halen/);
    });

    it('let a member propose somebody new, and the client decide in place', async () => {
      const group = theKitchenTable(now);
      const member = await open(group, actorOf(group, 'informalMember'));
      await member.page.press('Iemand voorstellen');
      member.page.fill('Naam', 'Buurman Ed');
      await member.page.press('Als voorstel sturen');
      expect(member.page.announced).to.equal('Je voorstel ligt klaar.');
      const {page, host} = await open(member.host.group);
      const card = page.proposals.find((one) => one.includes('Buurman Ed'));
      expect(card).to.contain('Buurman Ed kiezen voor de groep');
      await page.press('Overnemen');
      expect(host.refusals).to.be.empty;
    });

    async function proposedEd() {
      const group = theKitchenTable(now);
      const host = new DecidingPage(group);
      const person = {id: 'ed', displayName: 'Buurman Ed', kind: 'informal'} as const;
      const way = {personId: 'ed', membershipId: 'm-ed', roles: ['informalMember']};
      const mam = actorOf(group, 'informalMember');
      host.act({type: 'nominatePerson', ...way, person: {...person, relation: 'neighbour'}}, mam);
      return open(host.group);
    }

    it('let the client put down somebody who was proposed in their own words', async () => {
      const {page, host} = await proposedEd();
      await page.press('Zelf aanpassen');
      page.fill('Naam', 'Ed van hiernaast');
      page.fill('Of in je eigen woorden', 'vriend');
      await page.press('Bewaren');
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['acceptProposal']);
      expect(host.group.people.find(({id}) => id === 'ed')).to.include({
        displayName: 'Ed van hiernaast',
        relation: 'neighbour',
        relationLabel: 'vriend',
      });
      const way = host.group.memberships.find(({id}) => id === 'm-ed');
      expect(way).to.deep.include({state: 'nominated', roles: ['informalMember']});
      expect(host.group.proposals.at(-1)?.state).to.equal('adapted');
      expect(page.proposals.join()).not.to.contain('Ed');
    });

    it('bring the wish back as it was when the client takes that back', async () => {
      const {page, host} = await proposedEd();
      await page.press('Zelf aanpassen');
      page.fill('Naam', 'Ed van hiernaast');
      await page.press('Bewaren');
      host.undo();
      await page.settled();
      expect(page.proposals.join()).to.contain('Buurman Ed kiezen voor de groep');
      expect(page.people.join()).not.to.contain('Ed van hiernaast');
    });

    it('leave the wish waiting when the client lets the words go', async () => {
      const {page, host} = await proposedEd();
      await page.press('Zelf aanpassen');
      await page.press('Laat maar');
      expect(host.wishes).to.be.empty;
      expect(page.proposals.join()).to.contain('Buurman Ed');
    });

    it('put somebody who is on the map already to a yes or a no', async () => {
      const group = theKitchenTable(now);
      const host = new DecidingPage(group);
      const {id} = group.memberships.find(({state}) => state === 'member')!;
      host.act({type: 'endMembership', membershipId: id}, actorOf(group, 'facilitator'));
      const {page} = await open(host.group);
      expect(page.proposals).to.have.length(1);
      expect(page.buttons).not.to.include('Zelf aanpassen');
    });

    it('let a member say what they can and would rather not do, and stop', async () => {
      const group = theKitchenTable(now);
      const actor = actorOf(group, 'informalMember');
      const {page, host} = await open(group, actor);
      await page.press('Wat jij in de groep kunt doen');
      page.fill('Dit kan ik wel', 'Rijden');
      await page.press('Bewaren');
      expect(host.wishes.at(-1)).to.include({type: 'setContribution', can: 'Rijden'});
      await page.press('Stoppen met meedoen');
      expect(host.wishes.at(-1)?.type).to.equal('leaveGroup');
      expect(page.people).to.be.empty;
    });

    it('let who is asked answer freely, and say that it is voluntary', async () => {
      const group = theKitchenTable(now);
      const asked = group.memberships.find(({state}) => state === 'asked')!;
      const {page, host} = await open(group, {kind: 'member', membershipId: asked.id});
      expect(page.invitation).to.contain('Meedoen is vrijwillig.');
      await page.press('Eerst praten');
      expect(page.invitation).to.contain('Je wilt eerst praten.');
      await page.press('Ja, ik doe mee');
      expect(host.group.memberships.find(({id}) => id === asked.id)?.state).to.equal('member');
      expect(page.people).not.to.be.empty;
    });

    it('tell what was answered to whoever answered, until they are asked again', async () => {
      const group = theKitchenTable(now);
      const asked = group.memberships.find(({state}) => state === 'asked')!;
      const other = group.memberships.find(({state}) => state === 'later')!;
      const actor = {kind: 'member', membershipId: asked.id} as const;
      const {page, host, element} = await open(group, actor);
      await page.press('Nee');
      expect(page.invitation).to.contain('Je doet nu niet mee.');
      element.actor = {kind: 'member', membershipId: other.id};
      element.group = projectFor(host.group, element.actor, {at: now});
      await page.settled();
      expect(page.invitation)
        .to.contain('Wil je meedoen')
        .and.not.to.contain('Je doet nu niet mee');
      element.actor = actor;
      host.act({type: 'askPerson', membershipId: asked.id, asker: 'client'});
      await page.settled();
      expect(page.invitation)
        .to.contain('Wil je meedoen')
        .and.not.to.contain('Je doet nu niet mee');
      expect(page.buttons).to.include('Ja, ik doe mee');
    });

    it('are kept out where there is nothing for them', async () => {
      const {page} = await open(theKitchenTable(now), {kind: 'member', membershipId: 'nobody'});
      expect(page.people).to.be.empty;
      expect(page.text).to.equal('Je kunt deze pagina nu niet zien.');
    });

    it('of a delegate draw the map in the client’s name, choose nobody, and hand it back', async () => {
      const {group, actor} = lent();
      const {page, host} = await open(group, actor);
      expect(page.title).to.contain('Mensen om Samira heen');
      await page.open('Bram');
      expect(page.buttons).to.include('Voorstellen voor de groep');
      await page.press('Dichtbij');
      const bram = host.group.people.find(({displayName}) => displayName === 'Bram');
      expect([bram?.closeness, bram?.onBehalf?.delegationId]).to.deep.equal([2, 'lent']);
      await page.press('Ik geef het terug');
      expect(page.title).to.equal('Wie er in De keukentafel zitten');
    });

    it('are seen by the client, who takes over again with one press', async () => {
      const {page, host} = await open(lent().group);
      expect(page.text).to.contain('Marieke doet dit nu voor jou: de kaart met mensen bijhouden.');
      await page.press('Ik neem het weer over');
      expect(host.group.delegations.find(({id}) => id === 'lent')?.revokedOn).not.to.be.undefined;
    });

    it('of a read-only map change nothing', async () => {
      const {page} = await open(theKitchenTable(now), client, {readonly: true});
      await page.open('Sjaak');
      expect(page.buttons.join(' ')).not.to.match(/toevoegen|Kiezen|Aanpassen|Verplaatsen|halen/);
    });
  });

  describe('what is not saved, or came back', () => {
    it('stays on the screen with its text', async () => {
      const {page} = await open(theKitchenTable(now), client, {
        status: {
          returned: [
            {
              id: 'r',
              at: now,
              command: {type: 'editPerson', personId: 'x', change: {note: 'Belt op zondag'}},
              refusal: {reason: 'notFound'},
            },
          ],
        },
      });
      expect(page.text).to.contain('Belt op zondag');
    });
  });

  describe('in a crowd', () => {
    const crowd = () => sampleGroup({people: 150, at: now});
    const sorted = (group: ResourceGroup) =>
      group.people.map(({displayName}) => displayName).sort();
    const names = (page: NetworkMapPage) => page.people.map((one) => one.split(',')[0]).sort();

    it('names everybody, also who is out of sight', async () => {
      const group = crowd();
      const {page} = await open(group);
      expect(names(page)).to.deep.equal(sorted(group));
      expect(page.tabStops).to.equal(1);
    });

    it('draws nobody again but who changed', async () => {
      const group = crowd();
      const {page, element} = await open(group);
      await waitUntil(() => page.isDrawn);
      const [first, second] = group.people;
      const touched: Node[] = [];
      const watch = new MutationObserver((changes) =>
        touched.push(...changes.map((c) => c.target)),
      );
      watch.observe(page.one('.people')!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      element.group = {...group, people: group.people.with(1, {...second!, displayName: 'Anders'})};
      await page.settled();
      const somebody = page.person('Anders');
      expect(touched.length).to.be.greaterThan(0);
      expect(touched.every((node) => somebody.contains(node))).to.be.true;
      expect(page.people.some((one) => one.startsWith(`${first!.displayName},`))).to.be.true;
    });

    it('keeps the map right when people come, go and change places', async () => {
      const group = crowd();
      const {page, element} = await open(group);
      const [first, second, ...others] = group.people;
      const people = [
        {...others[3]!, id: 'new', displayName: 'Nieuw'},
        ...others.reverse(),
        first!,
      ];
      element.group = {...group, people};
      await page.settled();
      expect(names(page)).to.deep.equal(sorted(element.group));
      expect(names(page)).not.to.include(second!.displayName);
      page.focus('Nieuw');
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(page.panel).to.contain('Nieuw merkt');
    });

    it('keeps the focus on who is moved by keys, however far', async () => {
      const {page} = await open(crowd());
      const name = names(page)[0]!;
      page.focus(name);
      await sendKeys({press: 'Enter'});
      await page.settled();
      await page.press('Verplaatsen op de kaart');
      for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown']) {
        await sendKeys({press});
        await page.settled();
        expect(page.focused).to.match(new RegExp(`^${name}`));
      }
    });
  });

  it('shows a crowd without anybody over anybody', async () => {
    const {page} = await open(sampleGroup({people: 150, at: now}));
    const boxes = [...page.root.querySelectorAll('.node .hit')].map((hit) =>
      hit.getBoundingClientRect(),
    );
    expect(boxes).to.have.length.above(140);
    const over = boxes.filter((a, i) =>
      boxes.some(
        (b, j) =>
          j > i &&
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      ),
    );
    expect(over).to.have.length(0);
  });
});
