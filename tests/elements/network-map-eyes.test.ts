import {goOn} from '../support/moving-clock.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {projectFor} from '../../src/domain/project.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

async function open(group: ResourceGroup, set: Partial<NetworkMap> = {}) {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, client);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** The kitchen table with a private word about everybody. */
function withSecrets(): ResourceGroup {
  const group = theKitchenTable(now);
  const people = group.people.map((person) => ({
    ...person,
    note: `Geheim over ${person.id}`,
    relationLabel: `eigen woord ${person.id}`,
    emoji: '🦔',
  }));
  return {...group, people};
}

async function lookAs(page: NetworkMapPage, name: string) {
  await page.press('Meer');
  await page.openPanel('Meekijken als een ander', 'eyes');
  await page.pressIn('dialog.eyes', name);
}

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('through the eyes of somebody else', () => {
  const onlookers = theKitchenTable(now).memberships.filter(({state}) =>
    ['member', 'asked', 'later'].includes(state),
  );

  for (const view of ['map', 'list'] as const)
    for (const {id, personId, state} of onlookers)
      it(`holds nothing that the server would not send to ${personId} (${state}), as a ${view}`, async () => {
        const group = withSecrets();
        const {page} = await open(group, {view});
        // What is open and what was done before belongs to the client alone.
        await page.open('Sjaak');
        const name = group.people.find((person) => person.id === personId)!.displayName;
        await lookAs(page, name);
        const seen = projectFor(group, {kind: 'member', membershipId: id}, {at: now});
        const sent = new Set(textsIn(seen));
        const page_ = page.root.innerHTML;
        const secret = textsIn([group.people, group.ties, group.mapSnapshots])
          .filter((text) => text.length > 3 && !sent.has(text) && !words.has(text))
          .filter((text) => !text.startsWith(name));
        expect(secret.length).to.be.greaterThan(10);
        expect(secret.filter((text) => page_.includes(text))).to.deep.equal([]);
        expect(page_).not.to.match(/heel dichtbij|verder weg|🦔/);
      });

  it('shows who takes part, by name', async () => {
    const group = theKitchenTable(now);
    const {page} = await open(group);
    await lookAs(page, 'Mam');
    const seen = projectFor(group, actorOf(group, 'informalMember'), {at: now});
    const members = seen.memberships.filter(({state}) => state === 'member');
    expect(page.people).to.have.length(members.length);
    expect(page.title).to.equal('Wie er in De keukentafel zitten');
  });

  it('shows who is asked their own question, and what they may not answer here', async () => {
    const {page} = await open(theKitchenTable(now));
    await lookAs(page, 'Thuiszorg Irma');
    expect(page.invitation).to.contain('Wil je meedoen');
    expect(page.buttons).to.deep.equal(['Terug naar mijn kaart']);
  });

  it('says whose eyes, puts the focus on the way back, and lets nothing be changed', async () => {
    const {page, host, element} = await open(theKitchenTable(now));
    element.status = {undoes: 'placePerson'};
    await page.settled();
    await lookAs(page, 'Mam');
    expect(page.one('.looking-along')?.textContent).to.contain('Je kijkt nu mee als Mam.');
    expect(page.announced).to.contain('Zo ziet Mam de groep.');
    expect(page.focused).to.equal('Terug naar mijn kaart');
    await page.open('Marieke');
    expect(page.buttons).to.include.members(['Terug naar mijn kaart', 'Kaart', 'Lijst']);
    expect(page.buttons.join()).not.to.match(/toevoegen|voorstellen|Ongedaan|Bewaren|Meekijken/);
    expect(host.wishes).to.be.empty;
  });

  it('comes back with one press', async () => {
    const {page} = await open(theKitchenTable(now));
    await lookAs(page, 'Mam');
    await page.press('Terug naar mijn kaart');
    expect(page.title).to.equal('Mensen om mij heen');
    expect(page.announced).to.equal('Je ziet weer je eigen kaart.');
    expect(page.focused).to.equal('Mensen om mij heen');
    expect(page.buttons).to.include('Iemand toevoegen');
  });

  it('shows what changes meanwhile, and ends when that membership goes', async () => {
    const {page, host, element} = await open(theKitchenTable(now));
    await lookAs(page, 'Mam');
    host.act({type: 'editPerson', personId: 'p-mam', change: {displayName: 'Mama'}});
    await page.settled();
    expect(page.people.join()).to.contain('Mama');
    element.group = {...host.group, memberships: []};
    await page.settled();
    expect(page.title).to.equal('Mensen om mij heen');
    expect(page.buttons).to.include('Iemand toevoegen');
  });

  it('ends when somebody else looks at the page', async () => {
    const group = theKitchenTable(now);
    const {page, element} = await open(group);
    await lookAs(page, 'Mam');
    element.actor = actorOf(group, 'facilitator');
    await page.settled();
    expect(page.one('.looking-along')).to.be.null;
    element.actor = client;
    await page.settled();
    expect(page.title).to.equal('Mensen om mij heen');
  });

  it('is for the client alone', async () => {
    const group = theKitchenTable(now);
    const {page, element} = await open(group);
    element.actor = actorOf(group, 'facilitator');
    await page.settled();
    expect(page.one('.more-tools')).to.be.null;
  });

  it('says what members will see where nobody takes part yet', async () => {
    const {page} = await open({...threePeople(now), memberships: []});
    await page.press('Meer');
    await page.openPanel('Meekijken als een ander', 'eyes');
    expect(page.one('dialog.eyes')?.textContent).to.contain('Er doet nog niemand mee.');
    const nobody = await open(justBegun(now));
    expect(nobody.page.one('.more-tools')).to.be.null;
  });

  it('holds no photo and nothing of the page’s own card, which the page gives to the client', async () => {
    const group = theKitchenTable(now);
    const marieke = group.people.find(({displayName}) => displayName === 'Marieke')!;
    const photos = {[marieke.id]: '/demo/portal/leaf.svg'};
    for (const view of ['map', 'list'] as const) {
      const {page} = await open(group, {view, photos});
      expect(page.one('.photo'), view).not.to.equal(null);
      await lookAs(page, 'Marieke');
      await page.open('Marieke');
      expect(page.panel).to.contain('Marieke');
      expect(page.one('.photo, slot[name=card]'), view).to.equal(null);
    }
  });

  it('begins and ends with what is lent for a while, and follows the page’s own table', async () => {
    const hour = 3_600_000;
    const later = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
    const group = theKitchenTable(now);
    const helper = actorOf(group, 'facilitator');
    if (helper.kind !== 'member') throw new Error('There is no regieondersteuner.');
    const delegation = {
      ...({id: 'lent', task: 'editNetwork', grantedBy: 'client'} as const),
      ...{toMembershipId: helper.membershipId, from: later(1), until: later(2)},
    };
    const {page, element} = await open({...group, delegations: [delegation]});
    await lookAs(page, 'Marieke');
    const titles = [page.title];
    for (let gone = 0; gone < 2; gone++) {
      goOn(hour);
      element.requestUpdate();
      await page.settled();
      titles.push(page.title);
    }
    element.status = {policy: {seeMap: {facilitator: 'yes'}}};
    await page.settled();
    titles.push(page.title);
    const [members, map] = ['Wie er in De keukentafel zitten', 'Mensen om Samira heen'];
    expect(titles).to.deep.equal([members, map, members, map]);
  });
});

/** Codes of the model that are words of the page as well. */
const words = new Set(['informal', 'formal', 'member', 'later', 'asked', 'friend', 'sometimes']);
