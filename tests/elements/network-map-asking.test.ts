/** Asking somebody, the roles that usually take part, and who stands in for whom. */
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import type {RgAskEvent} from '../../src/events/rg-ask.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

async function open(
  group: ResourceGroup,
  {
    actor = client,
    view = 'list',
    lang = 'nl',
  }: {actor?: ActorRef; view?: string; lang?: string} = {},
) {
  const element = await fixture<NetworkMap>(
    html`<rg-network-map lang=${lang} view=${view}></rg-network-map>`,
  );
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** Tante Rosalinde is chosen and not asked yet. */
async function askRosalinde(group = theKitchenTable(now)) {
  const opened = await open(group);
  await opened.page.open('Tante Rosalinde');
  return opened;
}

const wordsOf = (page: NetworkMapPage) => page.one<HTMLTextAreaElement>('.person-card textarea');

async function write(page: NetworkMapPage, words: string): Promise<void> {
  await page.press('Een voorbeeld');
  const field = wordsOf(page);
  field?.select();
  await sendKeys({type: words});
}

const wayOf = ({group}: DecidingPage, name: string) => {
  const person = group.people.find(({displayName}) => displayName === name);
  return group.memberships.findLast(({personId}) => personId === person?.id);
};

/** What is put on the clipboard, or that this fails. */
function clipboard(fails = false): string[] {
  const copied: string[] = [];
  navigator.clipboard.writeText = (words) =>
    fails ? Promise.reject(new Error('closed')) : Promise.resolve(void copied.push(words));
  return copied;
}

describe('<rg-network-map>, asking somebody', () => {
  const {writeText} = navigator.clipboard;
  afterEach(() => {
    navigator.clipboard.writeText = writeText;
  });

  it('has an example of what one can say, which says that one may say no', async () => {
    const {page} = await askRosalinde();
    expect(wordsOf(page)?.value)
      .to.match(/^Hoi Tante Rosalinde\./)
      .and.contain('Het is vrijwillig, en je mag gerust nee zeggen.');
  });

  it('has another example for each who asks', async () => {
    const {page} = await askRosalinde();
    page.fill('Marieke');
    await page.settled();
    expect(wordsOf(page)?.value).to.contain('Ik ben regieondersteuner van Samira.');
    page.fill('Samen');
    await page.settled();
    expect(wordsOf(page)?.value)
      .to.contain('samen met Marieke, mijn regieondersteuner')
      .and.contain('je mag gerust nee zeggen');
  });

  it('speaks formal Dutch and English in the example too', async () => {
    for (const [lang, words] of [
      ['nl-x-formal', 'u mag gerust nee zeggen'],
      ['en', 'it is fine to say no'],
    ] as const) {
      const {page} = await open(theKitchenTable(now), {lang});
      await page.open('Tante Rosalinde');
      expect(wordsOf(page)?.value).to.contain(words);
    }
  });

  it('keeps own words, whoever asks, and when the card was closed in between', async () => {
    const {page} = await askRosalinde();
    await write(page, 'Doe je mee?');
    page.fill('Samen');
    await page.settled();
    expect(wordsOf(page)?.value).to.equal('Doe je mee?');
    wordsOf(page)?.focus();
    await sendKeys({press: 'Escape'});
    await page.settled();
    await page.open('Tante Rosalinde');
    expect(wordsOf(page)?.value).to.equal('Doe je mee?');
  });

  it('leaves the words wiped away, until they are folded away and opened again', async () => {
    const {page} = await askRosalinde();
    await write(page, 'x');
    await sendKeys({press: 'Backspace'});
    page.fill('Samen');
    await page.settled();
    expect(wordsOf(page)?.value).to.equal('');
    await page.press('Een voorbeeld');
    await waitUntil(() => wordsOf(page)?.value !== '', 'the example is back');
    expect(wordsOf(page)?.value).to.contain('je mag gerust nee zeggen');
  });

  it('keeps who asks when something else changes meanwhile', async () => {
    const {page, host} = await askRosalinde();
    page.fill('Samen');
    host.act({type: 'placePerson', personId: 'p-mam', closeness: 3});
    await page.settled();
    await page.press('Op gevraagd zetten');
    expect(wayOf(host, 'Tante Rosalinde')).to.include({state: 'asked', asker: 'together'});
  });

  it('tells the page who asks whom in which words, and marks it', async () => {
    const {page, element, host} = await askRosalinde();
    await write(page, 'Doe je mee?');
    setTimeout(() => void page.press('Op gevraagd zetten'));
    const {request} = (await oneEvent(element, 'rg-ask')) as RgAskEvent;
    await page.settled();
    expect(request).to.deep.equal({
      personId: 'p-rosalinde',
      membershipId: wayOf(host, 'Tante Rosalinde')?.id,
      asker: 'client',
      text: 'Doe je mee?',
      moment: 'asked',
    });
    expect(wayOf(host, 'Tante Rosalinde')?.state).to.equal('asked');
    expect(page.announced).to.equal('Tante Rosalinde: gevraagd.');
  });

  it('marks nothing where the page takes over', async () => {
    const {page, element, host} = await askRosalinde();
    element.addEventListener('rg-ask', (event) => event.preventDefault());
    await page.press('Op gevraagd zetten');
    expect(host.wishes).to.be.empty;
  });

  it('tells nobody anything as long as nothing is pressed', async () => {
    const {page, element} = await askRosalinde();
    let told = 0;
    element.addEventListener('rg-ask', () => (told += 1));
    await write(page, 'Doe je mee?');
    page.fill('Samen');
    await page.settled();
    expect(told).to.equal(0);
  });

  it('copies the words, and tells the page', async () => {
    const copied = clipboard();
    const {page, element, host} = await askRosalinde();
    await write(page, 'Doe je mee?');
    setTimeout(() => void page.press('Tekst kopiëren'));
    const {request} = (await oneEvent(element, 'rg-ask')) as RgAskEvent;
    await page.settled();
    expect(request.moment).to.equal('copied');
    expect(copied).to.deep.equal(['Doe je mee?']);
    expect(page.announced).to.equal('De tekst is gekopieerd.');
    expect(host.wishes, 'copying asks nobody').to.be.empty;
  });

  it('selects the words where the clipboard is closed', async () => {
    clipboard(true);
    const {page} = await askRosalinde();
    await write(page, 'Doe je mee?');
    await page.press('Tekst kopiëren');
    const field = wordsOf(page);
    expect(page.root.activeElement === field).to.equal(true);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, 11]);
    expect(page.announced).to.contain('Kopiëren lukte niet.');
  });

  it('shows no words to who may not ask', async () => {
    const group = theKitchenTable(now);
    const {page} = await open(group, {actor: actorOf(group, 'facilitator')});
    await page.open('Marieke');
    expect(wordsOf(page) === null).to.equal(true);
    expect(page.buttons).not.to.include('Tekst kopiëren');
  });
});

describe('<rg-network-map>, the roles that care asks for', () => {
  const onlyMam = (): ResourceGroup => {
    const group = threePeople(now);
    return {...group, people: group.people.slice(0, 1), memberships: []};
  };

  for (const view of ['map', 'list'])
    it(`says quietly who usually takes part as well, in the ${view}`, async () => {
      const {page} = await open(onlyMam(), {view});
      expect(page.text).to.contain(
        'Meestal ook in de groep: regieondersteuner en zorgverantwoordelijke. Jij kiest.',
      );
    });

  it('names only who is not there', async () => {
    const group = threePeople(now);
    const {page} = await open({...group, memberships: group.memberships.slice(0, 2)});
    expect(page.text).to.contain('Meestal ook in de groep: zorgverantwoordelijke.');
  });

  it('says nothing where they take part, outside care, to others, or on an empty map', async () => {
    const all = threePeople(now);
    for (const [group, actor] of [
      [all, client],
      [{...onlyMam(), inCare: false}, client],
      [justBegun(now), client],
      [{...all, memberships: all.memberships.slice(0, 2)}, actorOf(all, 'facilitator')],
    ] as const) {
      const {page} = await open(group, {actor});
      expect(page.text).not.to.contain('Meestal ook');
    }
  });
});

describe('<rg-network-map>, somebody who stands in', () => {
  async function openOsei(actor: ActorRef = client, group = theKitchenTable(now)) {
    const opened = await open(group, {actor});
    await opened.page.open('Dokter Osei');
    return opened;
  }

  const actingFor = (host: DecidingPage, name: string) => wayOf(host, name)?.actingFor;

  it('stands in for a professional, and the group stays as it is', async () => {
    const {page, host} = await openOsei();
    const members = host.group.memberships.map(({id, state}) => [id, state]);
    const select = page.one<HTMLSelectElement>('[name=standIn]');
    const names = [...(select?.options ?? [])].map(({text}) => text);
    expect(names).to.include('Marieke').and.not.include('Dokter Osei').and.not.include('Mam');
    await page.press('Valt nu in');
    expect(actingFor(host, names[0] ?? '')).to.equal(wayOf(host, 'Dokter Osei')?.id);
    expect(host.group.memberships.map(({id, state}) => [id, state])).to.deep.equal(members);
    expect(page.panel).to.contain(`${names[0]} valt nu in voor Dokter Osei.`);
  });

  it('goes back to how it was with one press', async () => {
    const {page, host} = await openOsei();
    await page.press('Valt nu in');
    await page.press('Dokter Osei is er weer');
    expect(host.group.memberships.some((way) => way.actingFor !== undefined)).to.equal(false);
    expect(page.announced).to.equal('Dokter Osei is er weer.');
  });

  it('says it on the card of who stands in as well', async () => {
    const {page} = await openOsei();
    const name = page.one<HTMLSelectElement>('[name=standIn]')?.selectedOptions[0]?.text ?? '';
    await page.press('Valt nu in');
    await page.open(name);
    expect(page.panel).to.contain(`${name} valt nu in voor Dokter Osei.`);
    expect(page.buttons).to.include('Dokter Osei is er weer');
  });

  it('asks first who is chosen where no other professional takes part', async () => {
    const group = threePeople(now);
    const {page} = await openOsei(client, {
      ...group,
      memberships: group.memberships.filter(({roles}) => !roles.includes('facilitator')),
    });
    expect(page.panel).to.contain('Kies eerst voor je groep wie er invalt.');
  });

  it('is not asked of a professional who does not take part yet', async () => {
    const {page} = await open(theKitchenTable(now));
    await page.open('Thuiszorg Irma');
    expect(page.panel).not.to.contain('Valt er iemand in');
  });

  it('is not asked of family and friends', async () => {
    const {page} = await open(theKitchenTable(now));
    await page.open('Yusuf');
    expect(page.panel).not.to.contain('Valt er iemand in');
  });

  it('is proposed by others, and decided by the client', async () => {
    const group = theKitchenTable(now);
    const {page, host} = await openOsei(actorOf(group, 'facilitator'), group);
    await page.press('Als voorstel sturen');
    expect(host.group.memberships.some((way) => way.actingFor !== undefined)).to.equal(false);
    const {page: mine} = await open(host.group);
    expect(mine.proposals.join()).to.match(/ valt in voor Dokter Osei/);
    await mine.press('Overnemen');
  });
});
