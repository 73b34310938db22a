import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, setViewport} from '@web/test-runner-commands';
import {threePeople} from '../../src/testing/small-groups.js';
import {openMap} from '../support/open-map.js';

const now = new Date().toISOString();

describe('<rg-network-map>: who knows whom', () => {
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(() => resetMouse());

  it('is drawn by picking two on the map, and seen at once', async () => {
    const {page, host} = await openMap(threePeople(now), {view: 'map'});
    await page.open('Mam');
    await page.press('Lijn trekken');
    expect(page.lines).to.equal(0);
    await page.open('Marieke');
    expect(host.group.ties).to.have.length(1);
    expect(page.lines).to.equal(1);
    expect(page.announced).to.equal('De lijn naar Marieke staat er.');
    await page.open('Dokter Osei');
    expect(page.lines).to.equal(2);
    await page.press('Klaar');
    expect(page.lines, 'quiet again').to.equal(0);
    expect(page.focused).to.equal('Mam');
  });

  it('is drawn by keys alone', async () => {
    const {page, host} = await openMap(threePeople(now), {view: 'map'});
    await page.open('Mam');
    await page.press('Lijn trekken');
    page.focus('Marieke');
    await sendKeys({press: 'Enter'});
    await page.settled();
    const [{from, to} = {from: '', to: ''}] = host.group.ties;
    const nameOf = (id: string) => host.group.people.find((one) => one.id === id)?.displayName;
    expect([nameOf(from), nameOf(to)]).to.deep.equal(['Mam', 'Marieke']);
  });

  it('is drawn by picking two in the list, with a word of one’s own', async () => {
    const {page, host} = await openMap(threePeople(now), {view: 'list'});
    await page.open('Mam');
    await page.press('Lijn trekken');
    const field = page.one<HTMLInputElement>('[name=label]');
    field?.focus();
    await sendKeys({type: 'bellen elkaar'});
    await page.open('Marieke');
    expect(host.group.ties[0]?.label).to.equal('bellen elkaar');
    await page.press('Klaar');
    await page.press('Wie kent Mam?');
    expect(page.panel).to.contain('Marieke, bellen elkaar');
  });

  it('is drawn once: the second time it says that it is there', async () => {
    const {page, host} = await openMap(threePeople(now), {view: 'list'});
    await page.open('Mam');
    await page.press('Lijn trekken');
    await page.open('Marieke');
    await page.open('Marieke');
    expect(host.group.ties).to.have.length(1);
    expect(page.announced).to.equal('Die lijn staat er al.');
  });

  it('is not drawn after all with Escape, back on the card', async () => {
    const {page, host} = await openMap(threePeople(now), {view: 'map'});
    await page.open('Mam');
    await page.press('Lijn trekken');
    await sendKeys({press: 'Escape'});
    await page.settled();
    expect(page.focused).to.equal('Mam');
    await page.open('Marieke');
    expect(host.group.ties).to.be.empty;
  });
});
