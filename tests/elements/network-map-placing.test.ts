import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {openMap} from '../support/open-map.js';
import type {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();
const sectors = {informal: ['Gezin van herkomst', 'Overige familie', 'Vrienden', 'Buren']};
const personIn = (group: ResourceGroup, name: string) =>
  group.people.find(({displayName}) => displayName === name);

/** Where everybody stands, seen from the middle. */
function spots(page: NetworkMapPage): Map<string, [number, number]> {
  const [x, y] = page.middle;
  return new Map(
    page.people.map((label) => {
      const name = label.split(',')[0] ?? '';
      const {left, top, width, height} = page.person(label).getBoundingClientRect();
      return [name, [left + width / 2 - x, top + height / 2 - y]];
    }),
  );
}

describe('<rg-network-map>: placing', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));
  afterEach(() => resetMouse());

  describe('the parts of a side', () => {
    it('are drawn with their names, once each, and spoken with who stands there', async () => {
      const group = theKitchenTable(now);
      const people = group.people.map((one) =>
        one.displayName === 'Mam' ? {...one, sector: 'Buren'} : one,
      );
      const {page} = await openMap({...group, people}, {view: 'map', sectors});
      const names = [...page.root.querySelectorAll('.sectors title')].map((one) => one.textContent);
      expect(names).to.deep.equal(sectors.informal);
      const mam = page.people.find((label) => label.startsWith('Mam'));
      expect(mam).to.contain('bij familie, vrienden en bekenden, Buren');
    });

    it('are chosen by dragging', async () => {
      const {page, host} = await openMap(threePeople(now), {view: 'map', sectors});
      const [x, y] = page.middle;
      await sendMouse({type: 'move', position: page.middleOf('Mam')});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x - 60, y + 250]});
      await sendMouse({type: 'up'});
      await page.settled();
      expect(personIn(host.group, 'Mam')?.sector).to.equal('Buren');
      expect(page.announced).to.contain('Buren');
    });

    it('are left behind with the side, from the list and from the form', async () => {
      const group = threePeople(now);
      const people = group.people.map((one) => ({...one, sector: 'Buren'}));
      for (const fromForm of [false, true]) {
        const {page, host} = await openMap({...group, people}, {view: 'list', sectors});
        await page.open('Mam');
        if (fromForm) {
          await page.press('Aanpassen');
          page.fill('Hulpverleners');
          await page.press('Bewaren');
        } else await page.pressIn('.person-card', 'Hulpverleners');
        const mam = personIn(host.group, 'Mam');
        expect([mam?.kind, mam?.sector]).to.deep.equal(['formal', undefined]);
      }
    });

    it('are chosen by pressing somebody and then a place', async () => {
      const {page, host} = await openMap(threePeople(now), {view: 'map', sectors});
      await page.open('Mam');
      await page.press('Verplaatsen');
      page.one('.you')?.scrollIntoView({block: 'center'});
      const [x, y] = page.middle;
      await sendMouse({type: 'click', position: [x - 60, y - 250]});
      await page.settled();
      expect(personIn(host.group, 'Mam')?.sector).to.equal('Gezin van herkomst');
    });

    it('are chosen by arrow keys, and said on the way', async () => {
      const {page, host} = await openMap(threePeople(now), {view: 'map', sectors});
      await page.open('Mam');
      await page.press('Verplaatsen');
      for (let n = 0; n < 6; n++) {
        await sendKeys({press: 'ArrowDown'});
        await page.settled();
      }
      expect(page.announced).to.contain('Buren');
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(personIn(host.group, 'Mam')?.sector).to.equal('Buren');
    });

    it('are chosen on the card in the list, and let go there', async () => {
      const {page, host} = await openMap(threePeople(now), {view: 'list', sectors});
      await page.open('Mam');
      await page.press('Vrienden');
      expect(personIn(host.group, 'Mam')?.sector).to.equal('Vrienden');
      expect(page.rows.join()).to.contain('Vrienden');
      await page.press('Vrienden');
      expect(personIn(host.group, 'Mam')?.sector).to.equal(undefined);
    });

    it('are chosen in the form', async () => {
      const {page, host} = await openMap(threePeople(now), {view: 'map', sectors});
      await page.open('Mam');
      await page.press('Aanpassen');
      page.fill('Waar hoort deze persoon thuis', 'Overige familie');
      await page.press('Bewaren');
      expect(personIn(host.group, 'Mam')?.sector).to.equal('Overige familie');
    });

    it('leave who has none where they are', async () => {
      const {page, host} = await openMap(theKitchenTable(now), {view: 'map', sectors});
      await page.open('Mam');
      await page.press('Verder weg');
      expect(personIn(host.group, 'Mam')?.sector).to.equal(undefined);
    });

    it('stand above the rows of a phone', async () => {
      await setViewport({width: 360, height: 740});
      const group = theKitchenTable(now);
      const people = group.people.map((one) =>
        one.kind === 'informal' ? {...one, sector: 'Vrienden'} : one,
      );
      const {page, element} = await openMap({...group, people}, {view: 'map', sectors});
      const names = [...page.root.querySelectorAll('.sectors title')].map((one) => one.textContent);
      expect(new Set(names)).to.deep.equal(new Set(['Vrienden']));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  });

  for (const width of [360, 1280])
    it(`keeps everybody within a label’s height when somebody comes, at ${width} px`, async () => {
      await setViewport({width, height: 900});
      const {page, host} = await openMap(sampleGroup({people: 40, at: now}), {view: 'map'});
      const before = spots(page);
      host.act({
        type: 'addPerson',
        person: {id: 'new', displayName: 'Nieuw', kind: 'informal', closeness: 3},
      });
      await page.settled();
      const after = spots(page);
      expect(after.size).to.be.greaterThan(before.size);
      for (const [name, [x, y]] of before) {
        const [u, v] = after.get(name) ?? [Infinity, Infinity];
        expect(Math.hypot(u - x, v - y), name).to.be.below(68);
      }
    });

  it('puts somebody back where they stood when moving is stopped', async () => {
    const {page} = await openMap(theKitchenTable(now), {view: 'map'});
    const before = spots(page);
    await page.open('Mam');
    await page.press('Verplaatsen');
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Escape'});
    await page.settled();
    await page.press('Sluiten').catch(() => undefined);
    for (const [name, [x, y]] of before) {
      const [u, v] = spots(page).get(name) ?? [Infinity, Infinity];
      expect(Math.hypot(u - x, v - y), name).to.be.below(10);
    }
  });
});
