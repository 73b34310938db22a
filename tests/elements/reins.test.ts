import {expect, fixture, html} from '@open-wc/testing';
import {BackendError, type Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {HistoryEntry} from '../../src/domain/regie/project-history.js';
import '../../src/elements/provider/rg-provider.js';
import type {Reins} from '../../src/elements/reins/reins.js';
import '../../src/elements/reins/rg-reins.js';
import type {RgChangeEvent} from '../../src/events/rg-change.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {ReinsPage} from '../support/reins-page.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const table = theKitchenTable(now);
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});
const client: ActorRef = {kind: 'client'};

const entry = (hoursAgo: number, more: Partial<HistoryEntry>): HistoryEntry => ({
  ...{action: 'addGoal', subjectType: 'goal', subjectId: 'g-music'},
  ...{clientRef: 'client-1', actorRef: client},
  occurredAt: new Date(Date.parse(now) - hoursAgo * 3_600_000).toISOString(),
  ...more,
});

/** By property, on a page that decides itself. */
async function open(group: ResourceGroup, actor = client, set: Partial<Reins> = {}) {
  const element = await fixture<Reins>(html`<rg-reins></rg-reins>`);
  Object.assign(element, set);
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new ReinsPage(element);
  await page.settled();
  return {page, element, host};
}

/** In a provider, with what was done before. */
async function openKept(actor: ActorRef, history: readonly HistoryEntry[] = []) {
  return openOn(memoryBackend({group: table, history}), actor);
}

async function openOn(backend: Backend, actor: ActorRef) {
  const provider = await fixture<HTMLElement>(
    html`<rg-provider .backend=${backend} group-id=${table.id} .actor=${actor}
      ><rg-reins></rg-reins
    ></rg-provider>`,
  );
  const audits: RgChangeEvent['audit'][] = [];
  provider.addEventListener('rg-change', ({audit}) => audits.push(audit));
  const page = new ReinsPage(provider.querySelector('rg-reins')!);
  await waitUntil(() => page.titles.length > 1, 'the group is there');
  return {page, provider, audits};
}

describe('<rg-reins> for the client', () => {
  it('shows what is lent, and takes it back with one press', async () => {
    const {page, host} = await open(table);
    expect(page.lent).to.deep.equal(['Marieke doet dit nu voor jou: de agenda maken.']);
    await page.press('Ik neem het weer over');
    expect(host.wishes).to.deep.equal([{type: 'revokeDelegation', delegationId: 'd-1'}]);
    expect(page.lent).to.deep.equal([]);
    expect(page.text).to.include('Nu doet niemand iets voor jou');
    expect(page.said).to.include('Je doet dit weer zelf.');
    expect(page.focused).to.equal('Jij bepaalt');
  });

  it('tells per person what they are given, and nothing of the others', async () => {
    const {page} = await open(table);
    await page.press('Lotte');
    expect(page.factsOf('Lotte')).to.include('Twee keer in de week naar buiten');
    expect(page.factsOf('Lotte')).not.to.include('muziek');
    expect(page.factsOf('Lotte')).not.to.include('Sjaak');
  });

  it('changes that with what the client shares, while it is open', async () => {
    const {page, host} = await open(table);
    await page.press('Lotte');
    host.act({type: 'setGoalVisibility', goalId: 'g-music', visibility: 'group'});
    await page.settled();
    expect(page.factsOf('Lotte')).to.include('muziek');
  });

  it('says of whoever was asked that they see nothing yet', async () => {
    const {page} = await open(table);
    await page.press('Priya');
    expect(page.factsOf('Priya')).to.include('ziet nog niets');
  });

  it('shows the group through the eyes of somebody, as the server would send it', async () => {
    const {page} = await open(table);
    await page.press('Lotte');
    await page.press('Kijk mee door de ogen van Lotte');
    expect(page.dialog).to.include('De keukentafel, zoals Lotte die ziet');
    expect(page.dialog).to.include('Dinsdag een rondje met de hond van Joke');
    expect(page.dialog).not.to.include('muziek');
    expect(page.dialog).not.to.include('Sjaak');
    await page.press('Sluiten');
    expect(page.dialog).to.equal('');
  });

  it('has a sentence for a group in which nobody takes part', async () => {
    const {page} = await open(justBegun(now));
    expect(page.text).to.include('Er doet nog niemand mee.');
    expect(page.text).to.include('Wat er gebeurt, wordt hier niet bewaard.');
  });
});

describe('what was done', () => {
  it('is told in words of today, with whose name it was done in', async () => {
    const {page} = await openKept(client, [
      entry(3, {action: 'addPerson', subjectType: 'person', subjectId: 'gone'}),
      entry(2, {
        ...{action: 'editStep', subjectType: 'step', subjectId: 's-dog'},
        ...{actorRef: member('m-marieke'), onBehalfOf: 'client', delegationId: 'd-1'},
      }),
      entry(1, {action: 'editGoal', subjectType: 'proposal', subjectId: 'pr-1'}),
    ]);
    await waitUntil(() => page.deeds.length === 3, 'it is read');
    const [wish, step, person] = page.deeds;
    expect(wish).to.include('Jij deed een voorstel voor het doel “Twee keer in de week');
    expect(step).to.include('Marieke paste de stap “Dinsdag een rondje met de hond van Joke” bij');
    expect(step).to.include('namens jou');
    expect(person).to.include('Jij zette iemand op de kaart.');
  });

  it('says what came of it, where that is known; of an older version only that it was done', async () => {
    const stopped = {action: 'setGroupStatus', subjectType: 'group', subjectId: table.id} as const;
    const {page} = await openKept(client, [
      entry(3, {...stopped, outcome: 'paused'}),
      entry(2, {...stopped, outcome: 'from a later version'}),
      entry(1, stopped),
    ]);
    await waitUntil(() => page.deeds.length === 3, 'it is read');
    const general = 'Jij stopte met de groep, of pakte die weer op.';
    const said = ['Jij liet de groep even rusten.', general, general].toReversed();
    for (const [at, sentence] of said.entries()) expect(page.deeds[at]).to.include(sentence);
  });

  it('is there as soon as it is saved, and the portal hears of it in ids only', async () => {
    const {page, audits} = await openKept(client);
    await page.press('Ik neem het weer over');
    await waitUntil(() => page.deeds.length === 1, 'it is told');
    expect(page.deeds[0]).to.include('Jij liet dit niet meer doen: de agenda maken, door Marieke.');
    expect(audits.map(({action, subjectId}) => [action, subjectId])).to.deep.equal([
      ['revokeDelegation', 'd-1'],
    ]);
  });

  it('comes page by page', async () => {
    const history = Array.from({length: 120}, (_, index) => entry(200 - index, {}));
    const {page} = await openKept(client, history);
    await waitUntil(() => page.deeds.length === 50, 'the first page');
    await page.press('Meer laten zien');
    await waitUntil(() => page.deeds.length === 100, 'the second page');
    await page.press('Meer laten zien');
    await waitUntil(() => page.deeds.length === 120, 'all of it');
    expect(page.buttons).not.to.include('Meer laten zien');
  });

  it('can be tried again where it could not be read', async () => {
    let fails = true;
    const history = () =>
      fails ? Promise.reject(new Error('offline')) : Promise.resolve({entries: [entry(1, {})]});
    const {page} = await open(table, client, {status: {history}});
    await waitUntil(() => page.text.includes('kon nu niet opgehaald worden'), 'it is said');
    fails = false;
    await page.press('Opnieuw proberen');
    await waitUntil(() => page.deeds.length === 1, 'it is read after all');
  });
});

describe('<rg-reins> on a server that keeps no history to show', () => {
  it('says so as where there is none, and not that something failed', async () => {
    const backend: Backend = {
      ...memoryBackend({group: table}),
      history: () => Promise.reject(new BackendError('not-found')),
    };
    const {page} = await openOn(backend, client);
    await waitUntil(() => page.text.includes('wordt hier niet bewaard'), 'it is said');
    expect(page.text).not.to.include('kon nu niet opgehaald worden');
  });
});

describe('<rg-reins> for somebody else', () => {
  it('tells what they may do, and what they did themselves, and nothing of others', async () => {
    const {page} = await openKept(member('m-mam'), [
      entry(2, {}),
      entry(1, {action: 'answerStep', subjectType: 'step', actorRef: member('m-mam')}),
    ]);
    expect(page.text).to.include('Je mag iets voorstellen. Samira beslist.');
    await waitUntil(() => page.deeds.length === 1, 'their own');
    expect(page.deeds[0]).to.include('Jij zei ja of nee op');
    expect(page.titles).not.to.include('Wie ziet wat');
  });

  it('lets them give back what was lent', async () => {
    const {page, host} = await open(table, member('m-marieke'));
    await page.press('Ik geef het terug');
    expect(host.wishes).to.deep.equal([{type: 'revokeDelegation', delegationId: 'd-1'}]);
    expect(page.titles).not.to.include('Wat je voor Samira doet');
  });

  it('asks once before somebody leaves, and does not ask why', async () => {
    const {page, host} = await open(table, member('m-mam'));
    await page.press('Ik ga uit de groep');
    expect(page.dialog).to.include('Wil je uit de groep gaan?');
    await page.press('Blijven');
    expect(host.wishes).to.deep.equal([]);
    await page.press('Ik ga uit de groep');
    await page.press('Ja, ik ga eruit');
    expect(host.wishes).to.deep.equal([{type: 'leaveGroup', membershipId: 'm-mam'}]);
    expect(page.text).to.include('Je doet niet mee in deze groep.');
    expect(page.text).not.to.include('Lotte');
  });

  it('brings them back when they undo it', async () => {
    const {page} = await openKept(member('m-mam'));
    await page.press('Ik ga uit de groep');
    await page.press('Ja, ik ga eruit');
    await waitUntil(() => page.text.includes('niet meer open'), 'they left');
    await page.press('Ongedaan maken');
    await waitUntil(() => page.titles.includes('Wat jij mag doen'), 'they are back');
  });

  it('shows who was asked nothing of the group', async () => {
    const {page} = await open(table, member('m-priya'));
    expect(page.text).to.include('Je bent gevraagd om mee te doen.');
    expect(page.text).not.to.include('Samira');
  });

  it('offers nothing where nothing can be changed, but the way out', async () => {
    const {page} = await open({...table, status: 'closed'}, member('m-marieke'));
    expect(page.buttons).to.include('Ik ga uit de groep');
    expect(page.buttons).not.to.include('Ik geef het terug');
  });
});
