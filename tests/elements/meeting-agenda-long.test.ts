import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import {ordersAfter} from '../../src/domain/order.js';
import type {MeetingAgenda} from '../../src/elements/meeting-agenda/meeting-agenda.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {DecidingPage} from '../support/deciding-page.js';
import {engine} from '../support/engine.js';
import {MeetingAgendaPage} from '../support/meeting-agenda-page.js';

const count = 130;

/** The kitchen table, whose next meeting has as many topics as nobody can talk about. */
function manyTopics(): ResourceGroup {
  const group = theKitchenTable(new Date().toISOString());
  const [item] = group.agendaItems.filter(({meetingId}) => meetingId === 'mt-3');
  const agendaItems = ordersAfter(undefined, count).map((order, at) => ({
    ...item!,
    ...{id: `i-${at}`, order, title: `Punt ${at + 1}`, kind: 'custom', state: 'accepted'},
  }));
  return {...group, agendaItems, proposals: []};
}

async function open() {
  const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
  const page = new MeetingAgendaPage(element);
  /** How many topics there were after each drawing. */
  const drawn: number[] = [];
  element.addController({hostUpdated: () => void drawn.push(page.titles.length)});
  new DecidingPage(manyTopics()).show(element, {kind: 'client'});
  await page.settled();
  return {page, element, drawn};
}

const all = (page: MeetingAgendaPage) =>
  waitUntil(() => page.titles.length === count, 'all topics are there', {timeout: 15_000});

describe('a long agenda', function () {
  this.timeout(20_000);

  it('begins with some topics, and has all of them in order a moment later', async () => {
    const {page, drawn} = await open();
    expect(drawn[0]).to.be.within(1, 20);
    await all(page);
    expect(page.titles).to.deep.equal(manyTopics().agendaItems.map(({title}) => title));
  });

  it('has all of them at once for the printer', async () => {
    const {page} = await open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.titles).to.have.length(count);
  });

  for (const title of ['Punt 6', 'Punt 56', 'Punt 100'])
    it(`leaves the focus on “${title}” when it moves, wherever that is`, async () => {
      const {page} = await open();
      await all(page);
      page.button(`Zet “${title}” lager`).focus();
      await sendKeys({press: 'Enter'});
      await page.settled();
      const at = Number(title.slice(5));
      expect(page.titles.slice(at - 1, at + 1)).to.deep.equal([`Punt ${at + 1}`, title]);
      expect(page.focused).to.equal(`Zet “${title}” lager`);
    });

  it('is one list to a screen reader', async () => {
    const {page, element} = await open();
    await all(page);
    // In Firefox axe takes what lies elsewhere for the ground of a row that is drawn late.
    const ignoredRules = engine === 'chromium' ? [] : ['color-contrast'];
    await expect(element).to.be.accessible({ignoredRules});
  });

  it('shows as its ends no others than the first and the last', async () => {
    const {page} = await open();
    await all(page);
    const faint = page.buttons.filter((name) => name.startsWith('Zet') && isFaint(page, name));
    expect(faint).to.deep.equal(['Zet “Punt 1” hoger', `Zet “Punt ${count}” lager`]);
  });
});

const isFaint = (page: MeetingAgendaPage, name: string): boolean => {
  const icon = page.button(name).querySelector('.icon');
  return icon !== null && getComputedStyle(icon).opacity !== '1';
};
