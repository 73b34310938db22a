import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendKeys, setViewport} from '@web/test-runner-commands';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import type {RgPersonSelectedEvent} from '../../src/events/rg-person-selected.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {NetworkMapPage} from '../support/network-map-page.js';
import {openMap} from '../support/open-map.js';

const now = new Date().toISOString();

describe('<rg-network-map> in a portal', () => {
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(() => resetMouse());

  it('says whose card the user opened and closed, and bubbles out of the shadow', async () => {
    const {page, element, host} = await openMap(threePeople(now), {view: 'map'});
    const told: RgPersonSelectedEvent[] = [];
    element.parentElement?.addEventListener('rg-person-selected', (event) => told.push(event));
    await page.open('Mam');
    await page.press('Sluiten');
    const mam = host.group.people.find(({displayName}) => displayName === 'Mam');
    expect(told.map(({personId}) => personId)).to.deep.equal([mam?.id, undefined]);
    expect(told[0]?.cancelable).to.be.false;
    expect(told[0]?.composed).to.be.true;
  });

  it('opens a card for the page, without a word and without taking the focus', async () => {
    const {page, element, host} = await openMap(threePeople(now), {view: 'map'});
    let told = 0;
    element.addEventListener('rg-person-selected', () => told++);
    element.openPerson(host.group.people[0]?.id);
    await page.settled();
    expect(page.panel).to.contain('Mam');
    expect(page.focused).to.equal('');
    element.openPerson();
    await page.settled();
    expect(page.panel).to.equal('');
    expect(told).to.equal(0);
  });

  for (const from of ['card', 'map'] as const)
    it(`closes its card with Escape on the ${from}, and not the window of the page that it lies in`, async () => {
      const {page, element} = await openMap(threePeople(now), {view: 'map'});
      const around = document.createElement('dialog');
      element.replaceWith(around);
      around.append(element);
      around.showModal();
      await page.settled();
      page.focus('Mam');
      // By hand: of a page that nobody touched a browser closes windows anyhow.
      await sendKeys({press: 'Enter'});
      await page.settled();
      if (from === 'map') page.focus('Mam');
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(page.panel).to.equal('');
      expect(around.open).to.be.true;
    });

  it('shows what the page puts beside the title and in the open card', async () => {
    const {page} = await openMap(
      threePeople(now),
      {view: 'map'},
      html`<a slot="header" href="#help">Hulp</a>
        <p slot="card">Belt altijd op zondag.</p>`,
    );
    const slotted = (name: string) =>
      page.one<HTMLSlotElement>(`slot[name=${name}]`)?.assignedElements()[0]?.textContent;
    expect(slotted('header')).to.equal('Hulp');
    expect(slotted('card')).to.equal(undefined);
    await page.open('Mam');
    expect(slotted('card')).to.equal('Belt altijd op zondag.');
    expect(page.panel, 'under what is known').to.contain('Hoe dichtbij voelt het?');
  });

  it('says that something was done only when the page that decides has done it', async () => {
    const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
    const wishes: Command[] = [];
    element.addEventListener('rg-command', (event) => {
      event.preventDefault();
      wishes.push(event.command);
    });
    element.group = threePeople(now);
    const page = new NetworkMapPage(element);
    await page.settled();
    await page.open('Mam');
    await page.press('Verder weg');
    expect(wishes).to.have.length(1);
    expect(page.announced).to.equal('');
    const decision = decide(element.group, wishes[0]!, {kind: 'client'}, now);
    if (decision.outcome === 'applied') element.group = decision.group;
    await page.settled();
    expect(page.announced).to.equal('Mam: verder weg, bij familie, vrienden en bekenden.');
  });

  it('calls rings and sides as the page does: drawn, spoken, in card, list and print', async () => {
    const {page, element} = await openMap(threePeople(now), {
      view: 'map',
      rings: ['hart', 'tafel', 'straat'],
      sides: {informal: {name: 'Mijn mensen', spoken: 'bij mijn mensen'}, formal: 'Zorg'},
    });
    expect(page.ringNames).to.deep.equal(['hart', 'tafel', 'straat']);
    expect(page.text).to.contain('Mijn mensen').and.to.contain('Zorg');
    expect(page.people[0]).to.equal('Mam, moeder, hart, bij mijn mensen, gekozen');
    expect(page.people[1]).to.contain('tafel, Zorg');
    await page.open('Mam');
    expect(page.panel).to.contain('Tafel');
    element.view = 'list';
    await page.settled();
    expect(page.text).to.contain('straat');
  });

  it('takes every sentence from the page, also those that come late', async () => {
    const {page} = await openMap(threePeople(now), {
      view: 'map',
      messages: {title: 'Mijn kring', move: 'Schuiven', files: 'Meenemen', tieHelp: 'Wijs aan.'},
    });
    expect(page.title).to.equal('Mijn kring');
    await page.open('Mam');
    expect(page.buttons).to.include.members(['Schuiven', 'Meenemen']);
    await page.press('Lijn trekken');
    expect(page.panel).to.contain('Wijs aan.');
  });

  it('is as wide as a phone in a box that asks how wide it is, and pushes nothing off a phone', async () => {
    for (const [width, least] of [
      [1280, 320],
      [320, 250],
    ] as const) {
      await setViewport({width, height: 900});
      for (const style of ['inline-size: fit-content', 'display: grid; grid: auto / 1fr']) {
        const {element, page} = await openMap(threePeople(now));
        const box = document.createElement('div');
        box.setAttribute('style', style);
        element.replaceWith(box);
        box.append(element);
        await page.settled();
        expect(element.clientWidth, style).to.be.at.least(least);
        expect(document.documentElement.scrollWidth, style).to.equal(width);
        box.remove();
      }
    }
    await setViewport({width: 1280, height: 900});
  });

  it('draws another group for other properties set later', async () => {
    const {page, element} = await openMap(theKitchenTable(now), {view: 'map'});
    element.rings = ['a', 'b', 'c'];
    await page.settled();
    expect(page.ringNames).to.deep.equal(['a', 'b', 'c']);
    element.rings = undefined;
    await page.settled();
    expect(page.ringNames).to.deep.equal(['heel dichtbij', 'dichtbij', 'verder weg']);
  });
});
