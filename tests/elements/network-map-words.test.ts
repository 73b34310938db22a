/** Other words for somebody are written on the map alone: nothing else may stay as it was. */
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {ContextProvider} from '@lit/context';
import {groupContext} from '../../src/context/group-context.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import '../../src/elements/network-map/files/late-files.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {initialState, type GroupSource, type GroupState} from '../../src/state/group-state.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {NetworkMapPage} from '../support/network-map-page.js';
import {waitUntil} from '../support/wait.js';

/** Three take part; nothing waits and nothing is lent. */
const calm: ResourceGroup = {
  ...sampleGroup({people: 12, goals: 0, meetings: 1, seed: 3}),
  proposals: [],
  delegations: [],
};
const [first, ...others] = calm.people;
if (!first) throw new Error('Nobody is on the map.');
const firstWay = {...calm.memberships[0]!, personId: first.id, state: 'member' as const};
const withFirst: ResourceGroup = {
  ...calm,
  memberships: [
    firstWay,
    ...calm.memberships.slice(1).filter(({personId}) => personId !== first.id),
  ],
};

/** As another window makes it: nothing but the first person is another. */
const renamed = (group: ResourceGroup, displayName: string): ResourceGroup => ({
  ...group,
  people: [{...first, displayName}, ...others],
});

async function openMap(group: ResourceGroup = withFirst): Promise<NetworkMapPage> {
  const element = await fixture<NetworkMap>(html`<rg-network-map></rg-network-map>`);
  element.actor = {kind: 'client'};
  element.group = group;
  const page = new NetworkMapPage(element);
  await page.settled();
  return page;
}

async function rename(page: NetworkMapPage, name: string): Promise<void> {
  const {element} = page;
  if (element.group) element.group = renamed(element.group, name);
  await page.settled();
}

/** How often templates were looked at while this was done. */
async function drawings({element}: NetworkMapPage, act: () => Promise<void>): Promise<number> {
  let count = 0;
  const counter = {hostUpdated: () => void (count += 1)};
  element.addController(counter);
  await act();
  element.removeController(counter);
  return count;
}

const textOf = (one: Element | null): string => one?.textContent ?? '';

/** What a provider tells, without one. */
class Told implements GroupSource {
  state: GroupState = {...initialState, load: {kind: 'ready'}, actor: {kind: 'client'}};
  #listener: () => void = () => undefined;

  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => undefined;
  }

  tell(news: Partial<GroupState>): void {
    this.state = {...this.state, ...news};
    this.#listener();
  }
}

/** A map that a provider tells everything. */
async function openIn(): Promise<{readonly page: NetworkMapPage; readonly told: Told}> {
  const told = new Told();
  told.tell({group: withFirst});
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, {context: groupContext, initialValue: told});
  const element = document.createElement('rg-network-map');
  place.append(element);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, told};
}

/** What the next file holds, saved from the panel to keep and to print, which is opened or open. */
async function savedText(
  page: NetworkMapPage,
  rename: () => Promise<void>,
  {open}: {open: boolean},
) {
  const files: File[] = [];
  page.element.addEventListener('rg-file', (event) => {
    event.preventDefault();
    files.push(event.file);
  });
  if (!open) await rename();
  await page.press('Bewaren en afdrukken');
  await waitUntil(() => page.one('dialog[open]') !== null, 'the panel opens');
  if (open) await rename();
  await page.press('Tekst bewaren');
  await waitUntil(() => files.length > 0, 'a file is saved');
  return files[0]?.text();
}

describe('<rg-network-map>, when somebody is called otherwise', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('writes it on the map without looking at a template', async () => {
    const page = await openMap();
    expect(await drawings(page, () => rename(page, 'Zeynep'))).to.equal(0);
    expect(page.people[0]).to.match(/^Zeynep, /);
    expect(page.text).to.contain('Zeynep');
  });

  it('does so where a provider tells it', async () => {
    const {page, told} = await openIn();
    const count = await drawings(page, async () => {
      told.tell({group: renamed(withFirst, 'Zeynep')});
      await page.settled();
    });
    expect(page.people[0]).to.match(/^Zeynep, /);
    expect(count).to.equal(0);
  });

  it('draws what a provider tells besides', async () => {
    const {page, told} = await openIn();
    told.tell({group: renamed(withFirst, 'Zeynep'), save: {kind: 'unsaved', reason: 'offline'}});
    await page.settled();
    expect(page.people[0]).to.match(/^Zeynep, /);
    expect(page.said.join(' ')).to.contain('nog niet bewaard');
  });

  for (const open of [false, true])
    it(`puts it in what is saved from a panel that is ${open ? 'open' : 'opened then'}`, async () => {
      const page = await openMap();
      const text = await savedText(page, () => rename(page, 'Zeynep'), {open});
      expect(text).to.contain('Zeynep');
    });

  it('says it in the strip of who draws the map', async () => {
    const lent = {id: 'd', task: 'editNetwork', grantedBy: 'client'} as const;
    const page = await openMap({
      ...withFirst,
      delegations: [{...lent, toMembershipId: firstWay.id, from: '2020-01-01T00:00:00.000Z'}],
    });
    await rename(page, 'Zeynep');
    expect(textOf(page.one('.strip'))).to.contain('Zeynep');
  });

  it('says it in a proposal', async () => {
    const command = {type: 'endMembership', membershipId: firstWay.id, personId: first.id};
    const by = {kind: 'member', membershipId: firstWay.id} as const;
    const on = '2026-01-01T00:00:00.000Z';
    const page = await openMap({
      ...withFirst,
      proposals: [{id: 'p', by, on, command: command as never, state: 'open'}],
    });
    await rename(page, 'Zeynep');
    expect(textOf(page.one('.front'))).to.contain('Zeynep');
  });

  it('draws the map again after there was no group for a while', async () => {
    const page = await openMap();
    page.element.group = undefined;
    await page.settled();
    page.element.group = renamed(withFirst, 'Zeynep');
    await page.settled();
    expect(page.people[0]).to.match(/^Zeynep, /);
    expect(page.title).not.to.equal('');
  });
});
