import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

async function open(group: ResourceGroup, set: Partial<NetworkMap> = {}, actor: ActorRef = client) {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

const list = {view: 'list'} as const;
const personIn = (group: ResourceGroup, name: string) =>
  group.people.find(({displayName}) => displayName === name);
/** Where somebody stands on their own sheet, from the top: the names around them. */
const sideOf = (page: NetworkMapPage, heading: string) => {
  const section = page.sections.find((one) => one.heading === heading);
  return section?.names ?? [];
};

describe('the list of the network map', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  describe('map or list', () => {
    it('begins with the list on a phone, and with the map where there is room', async () => {
      await setViewport({width: 360, height: 740});
      const {page} = await open(theKitchenTable(now));
      expect([page.rows.length > 0, page.people.length]).to.deep.equal([true, 0]);
      await setViewport({width: 1280, height: 800});
      const wide = await open(theKitchenTable(now));
      expect([wide.page.rows.length, wide.page.people.length > 0]).to.deep.equal([0, true]);
    });

    it('takes what the page asks for, whatever the width', async () => {
      await setViewport({width: 360, height: 740});
      const {page, element} = await open(theKitchenTable(now), {view: 'map'});
      expect(page.rows).to.be.empty;
      element.setAttribute('view', 'list');
      await page.settled();
      expect(page.rows).not.to.be.empty;
    });

    it('keeps what somebody chose when the room changes, and tells the page', async () => {
      await setViewport({width: 360, height: 740});
      const {page, element} = await open(theKitchenTable(now));
      const told = new Promise<string>((done) =>
        element.addEventListener('rg-view', ({view}) => done(view), {once: true}),
      );
      await page.press('Kaart');
      expect(await told).to.equal('map');
      expect(element.view).to.equal('map');
      expect(element.getAttributeNames()).to.deep.equal(['lang']);
      await setViewport({width: 340, height: 740});
      await page.settled();
      expect(page.rows).to.be.empty;
    });

    it('keeps who is open, and the focus on the button that was pressed', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.open('Sjaak');
      await page.press('Lijst');
      expect([page.panel.includes('voetbalmaat'), page.focused]).to.deep.equal([true, 'Lijst']);
      await page.press('Kaart');
      expect([page.panel.includes('voetbalmaat'), page.focused]).to.deep.equal([true, 'Kaart']);
    });

    it('leaves the focus with the same person when the room makes it a list', async () => {
      const {page} = await open(theKitchenTable(now));
      page.focus('Yusuf');
      await setViewport({width: 500, height: 740});
      await page.turned('list');
      expect(page.focused).to.match(/^.?.?Yusuf.*heel dichtbij/u);
      expect(page.rows).not.to.be.empty;
      await setViewport({width: 1280, height: 800});
      await page.turned('map');
      expect(page.focused).to.match(/^Yusuf, broer/);
    });

    it('leaves the focus with the same person also far down in a crowd', async () => {
      const {page} = await open(sampleGroup({people: 150, at: now}));
      const name = page.people.at(-1)?.split(',')[0] ?? '';
      page.focus(name);
      await setViewport({width: 500, height: 740});
      await page.turned('list');
      expect(page.focused).to.contain(name);
    });

    it('keeps what is being written about somebody', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.open('Sjaak');
      await page.press('Aanpassen');
      page.fill('Naam', 'Sjakie');
      await page.press('Lijst');
      expect(page.one<HTMLInputElement>('#name')?.value).to.equal('Sjakie');
      await page.press('Bewaren');
      expect(personIn(host.group, 'Sjakie')).not.to.be.undefined;
      await page.press('Aanpassen');
      await page.press('Niet bewaren');
      expect(page.panel).to.contain('Sjakie');
    });
  });

  describe('in order', () => {
    it('shows no tools for a few people', async () => {
      const {page} = await open(threePeople(now), list);
      expect(page.one('.arrange')).to.be.null;
    });

    it('stands as on the map: by side, from near to far', async () => {
      const {page} = await open(theKitchenTable(now), list);
      expect(page.headings).to.deep.equal(['Familie, vrienden en bekenden', 'Hulpverleners']);
      expect(sideOf(page, 'Hulpverleners')).to.deep.equal([
        'Marieke',
        ...['Dokter Osei', 'Lotte'].filter((name) => page.names.includes(name)),
        ...page.names.filter((name) => ['Wim', 'Thuiszorg Irma'].includes(name)),
      ]);
    });

    it('can be put together by ring, with the side in words', async () => {
      const {page} = await open(theKitchenTable(now), list);
      page.fill('Zet bij elkaar', 'Hoe dichtbij');
      await page.settled();
      expect(page.headings).to.deep.equal(['Heel dichtbij', 'Dichtbij', 'Verder weg']);
      expect(sideOf(page, 'Heel dichtbij')).to.include.members(['Mam', 'Marieke']);
      expect(page.rows.find((row) => row.includes('Marieke'))).to.contain('bij hulpverleners');
    });

    it('can be put together by the way into the group, who has none at the end', async () => {
      const {page} = await open(theKitchenTable(now), list);
      page.fill('Zet bij elkaar', 'De weg in de groep');
      await page.settled();
      expect(page.headings.at(0)).to.equal('Misschien');
      expect(page.headings.at(-1)).to.equal('Alleen op de kaart');
      expect(sideOf(page, 'Misschien')).to.include('Sjaak');
    });

    it('can go by name', async () => {
      const {page} = await open(theKitchenTable(now), list);
      page.fill('Volgorde', 'Op naam');
      await page.settled();
      const side = sideOf(page, 'Familie, vrienden en bekenden');
      expect(side).to.deep.equal(side.toSorted((a, b) => a.localeCompare(b, 'nl')));
    });

    it('can begin with who was added last', async () => {
      const {page} = await open(theKitchenTable(now), list);
      await page.press('Iemand toevoegen');
      page.fill('Naam', 'Zelda');
      page.fill('verder weg');
      await page.press('Op de kaart zetten');
      expect(sideOf(page, 'Familie, vrienden en bekenden').indexOf('Zelda')).to.be.above(0);
      page.fill('Volgorde', 'Nieuwste eerst');
      await page.settled();
      expect(sideOf(page, 'Familie, vrienden en bekenden')[0]).to.equal('Zelda');
    });

    it('finds somebody by a part of the name or relation, without accents', async () => {
      const group = theKitchenTable(now);
      const people = group.people.with(0, {...group.people[0]!, displayName: 'Zoë'});
      const {page} = await open({...group, people}, list);
      page.fill('Iemand zoeken', 'zoe');
      await page.settled();
      expect(page.names).to.deep.equal(['Zoë']);
      page.fill('Iemand zoeken', 'BROER');
      await page.settled();
      expect(page.names).to.deep.equal(['Yusuf']);
      expect(page.said).to.include('Gevonden: Yusuf.');
    });

    it('says so in words when nobody is found, and shows no numbers', async () => {
      const {page} = await open(theKitchenTable(now), list);
      page.fill('Iemand zoeken', 'Xaveria');
      await page.settled();
      expect(page.names).to.be.empty;
      expect(page.said).to.include('Niemand heet hier “Xaveria”.');
      expect(page.text).not.to.match(/\d/);
    });

    it('never hides who is open', async () => {
      const {page} = await open(theKitchenTable(now), list);
      await page.open('Sjaak');
      await page.press('Aanpassen');
      page.fill('Naam', 'Sjakie');
      page.fill('Iemand zoeken', 'Mam');
      await page.settled();
      expect(page.names).to.have.members(['Mam', 'Sjaak']);
      expect(page.one<HTMLInputElement>('#name')?.value).to.equal('Sjakie');
    });

    it('keeps what somebody searched from the next who looks', async () => {
      const group = theKitchenTable(now);
      const {page, element} = await open(group, list);
      page.fill('Iemand zoeken', 'Sjaak');
      await page.settled();
      element.actor = actorOf(group, 'facilitator');
      await page.settled();
      expect(page.root.innerHTML).not.to.contain('Sjaak');
    });

    it('offers a member neither rings nor places', async () => {
      const group = sampleGroup({people: 40, at: now});
      const {page} = await open(group, list, actorOf(group, 'informalMember'));
      const words = [...page.root.querySelectorAll('option')].map(({textContent}) => textContent);
      expect(words.join(' ')).not.to.match(/dichtbij|kaart/);
    });
  });

  describe('placing in the list alone', () => {
    it('goes to the other side', async () => {
      const {page, host} = await open(theKitchenTable(now), list);
      await page.open('Sjaak');
      await page.pressIn('.person-card', 'Hulpverleners');
      expect(personIn(host.group, 'Sjaak')?.kind).to.equal('formal');
      expect(page.announced).to.equal('Sjaak: dichtbij, bij hulpverleners.');
      expect(page.focused).to.equal('Hulpverleners');
      expect(sideOf(page, 'Hulpverleners')).to.include('Sjaak');
    });

    it('goes before and after the next one on the same sheet, as far as there is one', async () => {
      const {page, host} = await open(theKitchenTable(now), list);
      const sheet = () =>
        sideOf(page, 'Familie, vrienden en bekenden').filter(
          (name) => personIn(host.group, name)?.closeness === 2,
        );
      const [first = '', second = '', third = ''] = sheet();
      await page.open(second);
      await page.press(`Zet “${second}” hoger`);
      expect(sheet()).to.deep.equal([second, first, third]);
      expect(page.announced).to.equal(`${second} staat nu op een andere plek.`);
      const wishes = host.wishes.length;
      await page.press(`Zet “${second}” hoger`);
      expect(host.wishes).to.have.length(wishes);
      await page.press(`Zet “${second}” lager`);
      await page.press(`Zet “${second}” lager`);
      expect(sheet()).to.deep.equal([first, third, second]);
      expect(page.focused).to.equal(`Zet “${second}” lager`);
    });

    it('reaches every place of a sheet of a crowd, and leaves the others in their order', async () => {
      const group = sampleGroup({people: 150, at: now});
      const {page, host} = await open(group, list);
      const ring = () =>
        sideOf(page, 'Hulpverleners').filter((_, at) =>
          /^(dichtbij|nog geen)/.test(page.sections[1]!.rings[at]!),
        );
      await page.filled();
      const before = ring();
      const name = before.at(-1)!;
      await page.open(name);
      for (let step = 0; step < 4; step++) await page.press(`Zet “${name}” hoger`);
      expect(ring()).to.deep.equal([...before.slice(0, -5), name, ...before.slice(-5, -1)]);
      // One press, one act: one undo takes it back, whoever else had to be given a place.
      expect(host.wishes.map(({type}) => type)).to.deep.equal(Array(4).fill('placePerson'));
      expect(host.wishes.some((wish) => 'others' in wish)).to.be.true;
    });
  });

  describe('of many', () => {
    it('has everybody in the page, in the order of the headings', async () => {
      const group = sampleGroup({people: 1000, at: now});
      const {page} = await open(group, list);
      await page.filled();
      expect(page.names).to.have.length(
        group.people.filter(({removedOn}) => removedOn === undefined).length,
      );
    });

    it('opens somebody far down by keys, and keeps the focus there', async () => {
      const {page} = await open(sampleGroup({people: 150, at: now}), list);
      await page.filled();
      const last = page.rowElements.at(-1)!;
      last.focus();
      await sendKeys({press: 'Enter'});
      await page.settled();
      const name = page.names.at(-1)!;
      expect(page.focused).to.equal(name);
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(page.focused).to.contain(name);
    });

    it('draws all for paper', async () => {
      const {page} = await open(sampleGroup({people: 150, at: now}), list);
      dispatchEvent(new Event('beforeprint'));
      expect(page.names.length).to.be.above(140);
    });
  });
});
