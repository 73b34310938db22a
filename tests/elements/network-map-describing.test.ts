/** What the client tells of somebody: all of it optional, one step away, and nobody less welcome. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Person} from '../../src/domain/network/schema.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();

async function open(group: ResourceGroup, actor: ActorRef = {kind: 'client'}) {
  const element = await fixture<NetworkMap>(
    html`<rg-network-map lang="nl" view="list"></rg-network-map>`,
  );
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** Somebody on the map about whom this is known. */
const withOne = (known: Partial<Person>): ResourceGroup => ({
  ...threePeople(now),
  people: [{id: 'p-1', displayName: 'Bel', kind: 'informal', ...known}],
  memberships: [],
  ties: [],
});

const field = (page: NetworkMapPage, name: string) =>
  page.one<HTMLInputElement>(`.person-form [name=${name}]`);
const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

async function openForm() {
  const opened = await open(threePeople(now));
  await opened.page.press('Iemand toevoegen');
  await opened.page.press('Meer vertellen');
  return opened;
}

describe('<rg-network-map>, describing somebody', () => {
  it('changes a side and words in one act, so that one undo takes back both', async () => {
    const {page, host} = await open(threePeople(now));
    await page.open('Mam');
    await page.press('Aanpassen');
    page.fill('Hulpverleners');
    page.fill('Naam', 'Moeder');
    await page.press('Bewaren');
    expect(host.wishes).to.have.length(1);
    expect(host.group.people[0]).to.include({displayName: 'Moeder', kind: 'formal'});
    host.undo();
    expect(host.group.people[0]).to.include({displayName: 'Mam', kind: 'informal'});
  });

  it('asks what somebody is for the client, and the other way round, before there is a name', async () => {
    const {page} = await openForm();
    const legends = [...page.root.querySelectorAll('.person-form legend')].map(({textContent}) =>
      textContent?.trim(),
    );
    expect(legends).to.include('Deze persoon voor mij').and.to.include('Ik voor deze persoon');
  });

  it('says that anybody is welcome', async () => {
    const {page} = await openForm();
    expect(page.panel).to.contain('ook een dier, of iemand die er niet meer is');
  });

  it('asks where somebody works of professionals only', async () => {
    const {page, host} = await openForm();
    expect(isShown(field(page, 'organisation'))).to.equal(false);
    page.fill('Hulpverleners');
    expect(isShown(field(page, 'organisation'))).to.equal(true);
    page.fill('Naam', 'Anouk');
    page.fill('Waar werkt', 'Wijkteam West');
    page.fill('Wat voor hulp', 'social');
    await page.press('Op de kaart zetten');
    expect(host.group.people.at(-1)).to.include({
      kind: 'formal',
      organisation: 'Wijkteam West',
      domain: 'social',
    });
    await page.open('Anouk');
    expect(page.panel).to.contain('Wijkteam West, Wijk of gemeente');
  });

  it('says something else for another kind of help than for another kind of person', async () => {
    const {page} = await open(withOne({kind: 'formal', domain: 'other', relation: 'other'}));
    await page.open('Bel');
    expect(page.panel).to.contain('Iets anders').and.not.to.contain('iemand anders');
  });

  it('keeps a kind of help that nobody knows', async () => {
    const {page, host} = await open(withOne({kind: 'formal', domain: 'dance'}));
    await page.open('Bel');
    await page.press('Aanpassen');
    page.fill('Naam', 'Bella');
    await page.press('Bewaren');
    expect(host.group.people[0]).to.include({displayName: 'Bella', domain: 'dance'});
  });

  it('shows what was filled in before, on either side', async () => {
    const {page} = await open(withOne({organisation: 'De Zonnebloem'}));
    await page.open('Bel');
    await page.press('Aanpassen');
    expect(isShown(field(page, 'organisation'))).to.equal(true);
  });

  it('offers pictures to pick from, and any other one can be typed', async () => {
    const {page, host} = await openForm();
    page.fill('Naam', 'Oma');
    page.one<HTMLInputElement>('.picture [value="🌷"]')?.click();
    expect(field(page, 'emoji')?.value).to.equal('🌷');
    await page.press('Op de kaart zetten');
    expect(host.group.people.at(-1)?.emoji).to.equal('🌷');
    expect(field(page, 'emoji')?.value).to.equal('');
  });

  it('shows in the row which picture is typed, and none when it is another', async () => {
    const {page} = await openForm();
    const emoji = field(page, 'emoji');
    emoji?.focus();
    await sendKeys({type: '🐶'});
    expect(page.one<HTMLInputElement>('.picture :checked')?.value).to.equal('🐶');
    await sendKeys({press: 'ControlOrMeta+a'});
    await sendKeys({type: '🦔'});
    expect(page.one('.picture :checked')).to.equal(null);
  });

  it('goes through the pictures with the arrow keys', async () => {
    const {page} = await openForm();
    page.one<HTMLInputElement>('.picture [value="🐶"]')?.click();
    page.one<HTMLInputElement>('.picture [value="🐶"]')?.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(field(page, 'emoji')?.value).to.equal('🐱');
  });

  it('has a word for who has died, said once and plainly', async () => {
    const {page, host} = await open(withOne({relation: 'grandparent'}));
    await page.open('Bel');
    await page.press('Aanpassen');
    page.fill('Hoe vaak spreken', 'deceased');
    await page.press('Bewaren');
    expect(host.group.people[0]?.contact).to.equal('deceased');
    expect(page.panel).to.contain('Bel is overleden.').and.not.to.contain('Hoe vaak');
  });

  it('does not urge to ask somebody who has died, or an animal', async () => {
    const gone = await open(withOne({contact: 'deceased'}));
    await gone.page.open('Bel');
    expect(gone.page.buttons).not.to.include('Kiezen voor mijn groep');
    expect(gone.page.panel).to.contain('Hoe dichtbij voelt het?');

    const pet = await open(withOne({relation: 'animal'}));
    await pet.page.open('Bel');
    const choose = [...pet.page.root.querySelectorAll('.person-card .btn')].find(({textContent}) =>
      textContent.includes('Kiezen voor mijn groep'),
    );
    expect(choose?.classList.contains('plain')).to.equal(true);
    expect(pet.page.panel).not.to.contain('Kiezen is nog niet vragen');
  });
});

describe('<rg-network-map>, describing somebody for the client', () => {
  const marieke: ActorRef = {kind: 'member', membershipId: 'm-2'};
  const mam: ActorRef = {kind: 'member', membershipId: 'm-1'};
  const group: ResourceGroup = {
    ...threePeople(now),
    memberships: threePeople(now).memberships.map((way) => ({...way, state: 'member'})),
    delegations: [
      {
        ...{id: 'lent', task: 'editNetwork', toMembershipId: 'm-2'},
        ...{grantedBy: 'client', from: '2026-01-01T00:00:00Z'},
      },
    ],
  };
  /** Said to who looks, as if it were about them. */
  const toMe = /\b(je|jij|jou|jouw|jullie|ik|mij|mijn)\b/i;

  it('asks who draws the map what somebody is for the client', async () => {
    const {page} = await open(group, marieke);
    await page.press('Iemand toevoegen');
    await page.press('Meer vertellen');
    expect(page.panel).to.contain('Wie is dit voor Noor?').and.contain('Deze persoon voor Noor');
    expect(page.panel).to.contain('Noor zou het weer willen').and.not.to.match(toMe);
  });

  it('asks who draws the map about the client in every question', async () => {
    const {page} = await open(group, marieke);
    await page.press('Iemand toevoegen');
    await page.press('Vragen die helpen');
    for (let asked = 0; asked < 6; asked++) {
      const question = page.one('.first')?.textContent ?? '';
      expect(question).to.contain('Noor').and.not.to.match(toMe);
      if (asked < 5) await page.press('Nu overslaan');
    }
  });

  it('asks who proposes somebody what they are for the client', async () => {
    const {page} = await open(group, mam);
    await page.press('Iemand voorstellen');
    await page.press('Meer vertellen');
    expect(page.panel).to.contain('Wie is dit voor Noor?').and.not.to.match(toMe);
  });
});
