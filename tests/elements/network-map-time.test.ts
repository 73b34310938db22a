import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = '2026-11-22T12:00:00Z';
const client: ActorRef = {kind: 'client'};

async function open(group: ResourceGroup, set: Partial<NetworkMap> = {}) {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, client);
  const page = new NetworkMapPage(element);
  await page.settled();
  await page.press('Meer');
  await page.openPanel('Eerdere kaarten', 'time');
  const panel = () => page.one('dialog.time')!;
  const changes = () =>
    [...panel().querySelectorAll('.changes li, p.changes')].map(
      ({textContent}) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    );
  return {page, element, host, panel, changes};
}

/** Three people, as they stood on two days and as they stand now. */
function inTime(): ResourceGroup {
  const [mam, marieke, osei] = threePeople(now).people;
  const entry = (
    {id, displayName, kind}: ResourceGroup['people'][number],
    closeness: 1 | 2 | 3,
  ) => ({
    personId: id,
    ...{displayName, kind, closeness},
  });
  return {
    ...threePeople(now),
    mapSnapshots: [
      {
        id: 's-2',
        on: '2026-06-01T10:00:00Z',
        people: [entry(mam!, 2), entry(marieke!, 2), entry(osei!, 3)],
      },
      {
        id: 's-1',
        on: '2026-03-01T10:00:00Z',
        label: 'Het begin',
        people: [entry(mam!, 3), entry(marieke!, 1)],
      },
    ],
  };
}

describe('the network map in time', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('says what keeping is for, and that it is for the client alone', async () => {
    const {page, panel} = await open(threePeople(now));
    expect(panel().textContent).to.contain('Dan kun je later terugzien wat er anders is.');
    expect(panel().textContent).to.contain('Niemand anders ziet dat ze er zijn.');
    expect(page.one('[type=range]')).to.be.null;
  });

  it('keeps how the map is now, with a word or without', async () => {
    const {page, host, panel} = await open(threePeople(now));
    page.fill('Een woord erbij', 'Voor de verhuizing');
    await page.press('Bewaar hoe de kaart nu is');
    const [kept] = host.group.mapSnapshots;
    expect(kept?.label).to.equal('Voor de verhuizing');
    expect(kept?.people.map(({displayName}) => displayName)).to.deep.equal(
      threePeople(now).people.map(({displayName}) => displayName),
    );
    expect(page.said).to.include('De kaart is bewaard.');
    await page.press('Bewaar hoe de kaart nu is');
    expect(host.group.mapSnapshots[1]).not.to.have.property('label');
    expect(panel().querySelectorAll('.kept li')).to.have.length(2);
  });

  it('keeps no notes and no support', async () => {
    const {page, host} = await open(theKitchenTable(now));
    await page.press('Bewaar hoe de kaart nu is');
    expect(JSON.stringify(host.group.mapSnapshots.at(-1))).not.to.match(/note|support|contact/);
  });

  it('lists the kept maps from old to new, by date and word', async () => {
    const {panel} = await open(inTime());
    const names = [...panel().querySelectorAll('.kept li > span:first-child')].map(
      ({textContent}) => textContent,
    );
    expect(names).to.deep.equal(['1 maart 2026, Het begin', '1 juni 2026']);
  });

  it('goes from moment to moment by keys, each with its date and what is different', async () => {
    const {page, panel, changes} = await open(inTime());
    const range = panel().querySelector<HTMLInputElement>('[type=range]')!;
    expect(range.getAttribute('aria-valuetext')).to.equal('Nu');
    expect(changes().join(' ')).to.contain(
      'Mam staat nu dichterbij. Eerst: dichtbij, nu: heel dichtbij.',
    );
    range.focus();
    await sendKeys({press: 'ArrowLeft'});
    await page.settled();
    expect(range.getAttribute('aria-valuetext')).to.equal('1 juni 2026');
    expect(changes()).to.deep.equal([
      'Mam staat nu dichterbij. Eerst: verder weg, nu: dichtbij.',
      'Marieke staat nu verder weg. Eerst: heel dichtbij, nu: dichtbij.',
      'Dokter Osei is nieuw op de kaart.',
    ]);
    await sendKeys({press: 'Home'});
    await page.settled();
    expect(range.getAttribute('aria-valuetext')).to.equal('1 maart 2026, Het begin');
    expect(changes()).to.deep.equal([]);
  });

  it('draws that moment, with a sign at who is different', async () => {
    const {page, panel} = await open(inTime());
    await page.press('Bekijken: kaart van 1 maart 2026, Het begin');
    const picture = panel().querySelector('.picture')!;
    expect(picture.getAttribute('aria-label')).to.equal('Kaart: 1 maart 2026, Het begin');
    expect(
      [...picture.querySelectorAll('.node .name')].map(({textContent}) => textContent),
    ).to.deep.equal(['Mam', 'Marieke']);
    expect(panel().ownerDocument).to.equal(document);
    expect((page.root.activeElement as HTMLInputElement).type).to.equal('range');
  });

  it('puts any two moments side by side, and says who is no longer there', async () => {
    const {page, changes, panel} = await open(inTime());
    await page.press('Naast elkaar');
    expect(panel().querySelectorAll('.picture')).to.have.length(2);
    const [first, then] = panel().querySelectorAll('select');
    first!.selectedIndex = 1;
    first!.dispatchEvent(new Event('change'));
    then!.selectedIndex = 0;
    then!.dispatchEvent(new Event('change'));
    await page.settled();
    expect(changes()).to.include('Dokter Osei staat er niet meer op.');
  });

  it('gives no verdict and counts nobody', async () => {
    const {page, panel} = await open(inTime());
    for (const way of ['Een voor een', 'Naast elkaar']) {
      await page.press(way);
      const said = panel().textContent?.replaceAll(/\d+ (maart|juni) 2026/g, '') ?? '';
      expect(said).not.to.match(/\d|%|goed|beter|slechter|vooruit|achteruit|meer mensen/);
    }
  });

  it('says so when everybody stands as before', async () => {
    const {page, changes} = await open(threePeople(now));
    await page.press('Bewaar hoe de kaart nu is');
    expect(changes()).to.deep.equal(['Iedereen staat zoals eerst.']);
  });

  it('calls nothing kept that the page did not keep', async () => {
    const {page, element, host, panel} = await open(threePeople(now));
    element.addEventListener(
      'rg-command',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      {capture: true},
    );
    page.fill('Een woord erbij', 'Voor de verhuizing');
    await page.press('Bewaar hoe de kaart nu is');
    expect(host.group.mapSnapshots).to.have.length(0);
    expect(panel().textContent).not.to.contain('De kaart is bewaard.');
    expect(page.one<HTMLInputElement>('#kept-as')?.value).to.equal('Voor de verhuizing');
  });

  it('lies under each other on a phone, without scrolling sideways', async () => {
    await setViewport({width: 360, height: 740});
    const {page, panel} = await open(inTime());
    await page.press('Naast elkaar');
    const [a, b] = [...panel().querySelectorAll('.picture')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(b!.top).to.be.greaterThan(a!.bottom - 1);
    expect(panel().scrollWidth).to.be.at.most(panel().clientWidth);
  });

  it('removes a kept map, and puts it back with one press', async () => {
    const {page, host} = await open(inTime());
    await page.press('Weghalen: kaart van 1 juni 2026');
    expect(host.group.mapSnapshots.map(({id}) => id)).to.deep.equal(['s-1']);
    expect(page.said).to.include('De kaart van 1 juni 2026 is weg.');
    expect(page.focused).to.equal('Toch houden');
    await page.press('Toch houden');
    expect(host.group.mapSnapshots.map(({id}) => id).sort()).to.deep.equal(['s-1', 's-2']);
    expect(page.focused).to.equal('Eerdere kaarten');
  });

  it('only looks back where nothing can be changed', async () => {
    const {page} = await open(inTime(), {readonly: true});
    expect(page.buttons.join()).not.to.match(/Bewaar hoe|Weghalen/);
    expect(page.one('[type=range]')).not.to.be.null;
  });

  it('is for the client alone', async () => {
    const group = theKitchenTable(now);
    const {page, element} = await open(group);
    element.actor = actorOf(group, 'facilitator');
    await page.settled();
    expect(page.root.innerHTML).not.to.match(/Eerdere kaarten|De eerste keer/);
  });

  it('is not there before there is anybody', async () => {
    const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
    new DecidingPage(justBegun(now)).show(element, client);
    const page = new NetworkMapPage(element);
    await page.settled();
    expect(page.buttons).not.to.include('Eerdere kaarten');
  });

  it('draws the rings and the parts of a side that the page names', async () => {
    const sectors = {informal: ['Familie', 'Vrienden'], formal: ['Zorg', 'Welzijn']};
    const {panel} = await open(inTime(), {
      rings: ['in huis', 'in de buurt', 'in de stad'],
      sectors,
    });
    const words = (selector: string) => [
      ...new Set(
        [...panel().querySelectorAll(`.picture ${selector}`)].map((one) => one.textContent?.trim()),
      ),
    ];
    expect(words('.ring-name')).to.have.members(['in huis', 'in de buurt', 'in de stad']);
    expect(words('.sectors title')).to.have.members([...sectors.informal, ...sectors.formal]);
  });

  it('is drawn anew for another window, with names as large as before', async () => {
    const {panel} = await open(inTime());
    const size = (): number => {
      const picture = panel().querySelector<SVGSVGElement>('.picture')!;
      return picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
    };
    expect(size()).to.be.above(0.9);
    await setViewport({width: 360, height: 800});
    await waitUntil(() => size() > 0.9, 'the picture suits the window');
    await setViewport({width: 1280, height: 800});
    await waitUntil(() => size() < 1.1, 'the picture suits the window again');
  });
});
