/** Two people, each on a page of their own, with all elements, on one server that tells what is new. */
import '../support/late-parts.js';
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import '../../src/elements/proposals/rg-proposals.js';
import '../../src/elements/reins/rg-reins.js';
import type {Command} from '../../src/domain/command.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import {RgCommandEvent} from '../../src/events/rg-command.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {settled, textOf} from '../support/everything.js';
import {FaultyBackend} from '../support/faulty-backend.js';
import {lineTo, serviceWith} from '../support/on-service.js';
import {waitUntil} from '../support/wait.js';

const tags = [
  ...(['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const),
  ...(['rg-reins', 'rg-proposals'] as const),
];
const secret = 'Dit is nog niet bewaard';
const [helper, lead] = ['m-marieke', 'm-lotte'];

/** A portal's server with this group, and what it keeps in the end. */
function portal() {
  const now = () => new Date().toISOString();
  const service = serviceWith(theKitchenTable(now()), now);
  const {id: groupId} = theKitchenTable();
  const kept = () => JSON.stringify([service.load(groupId, 'client'), service.log(groupId)]);
  return {service, groupId, kept};
}
type Portal = ReturnType<typeof portal>;

/** All elements, as this user has them on a device of theirs. */
async function device({service, groupId}: Portal, user: string) {
  const line = new FaultyBackend(lineTo(service, user));
  const provider = await fixture<Provider>(
    html`<rg-provider .backend=${line} group-id=${groupId}
      >${tags.map((tag) => document.createElement(tag))}</rg-provider
    >`,
  );
  await waitUntil(() => provider.state.load.kind === 'ready', `${user} has loaded`);
  const elements = tags.map((tag) => provider.querySelector(tag)!);
  await Promise.all(elements.map((element) => settled(element)));
  return {
    ...{line, provider, elements},
    wish: (command: Command) => void elements[1]?.dispatchEvent(new RgCommandEvent(command)),
    /** All that stands on the page. */
    shows: (text: string) => elements.some((element) => textOf(element).includes(text)),
    /** Everything that the page has, drawn or not. */
    has: (text: string) =>
      JSON.stringify(provider.state).includes(text) ||
      elements.some((element) => (element.shadowRoot?.innerHTML ?? '').includes(text)),
    buttons: (name: string) =>
      elements.flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter(
          (one) => one.innerText.trim() === name,
        ),
      ),
  };
}
type Device = Awaited<ReturnType<typeof device>>;

const isOver = ({elements}: Device) =>
  elements.every((element) => element.shadowRoot?.querySelector('[part="ended"]'));

const end = (membershipId: string): Command => ({type: 'endMembership', membershipId});

describe('“Ik neem het weer over”', () => {
  it('works at once on the other device: what was offered there is gone', async () => {
    const server = portal();
    const [client, marieke] = [await device(server, 'client'), await device(server, helper)];
    const back = () => marieke.buttons('Ik geef het terug');
    expect(back().length, 'she does something for the client').to.be.greaterThan(0);
    const agenda = client.elements[2]!;
    const take = () =>
      [...(agenda.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (one) => one.innerText.trim() === 'Ik neem het weer over',
      );
    await waitUntil(() => take() !== undefined, 'it is said where it works');
    take()?.click();
    await waitUntil(() => back().length === 0, 'it has gone on her page');
    expect(marieke.provider.state.load.kind).to.equal('ready');
  });

  it('refuses what was on its way under it, keeps the words for who wrote them, and for nobody else', async () => {
    const server = portal();
    const [client, marieke] = [await device(server, 'client'), await device(server, helper)];
    const {meetings, agendaItems} = marieke.provider.state.group!;
    const meeting = meetings.find(({state}) => state === 'announced')!;
    const item = agendaItems.find((one) => one.meetingId === meeting.id)!;
    const release = marieke.line.holdRequests();
    marieke.wish({type: 'editAgendaItem', itemId: item.id, change: {title: secret}});
    await waitUntil(() => marieke.provider.state.save.kind === 'saving', 'it is on its way');
    expect(marieke.has(secret), 'she sees it at once').to.equal(true);
    client.wish({type: 'revokeDelegation', delegationId: 'd-1'});
    await waitUntil(() => client.provider.state.save.kind === 'saved', 'it is taken back');
    release();
    await waitUntil(() => marieke.provider.state.returned.length === 1, 'it comes back');
    expect(marieke.provider.state.returned[0]?.refusal.reason).to.equal('notAllowed');
    await waitUntil(() => marieke.shows(secret), 'her words are on her page');
    expect([client.has(secret), server.kept().includes(secret)]).to.deep.equal([false, false]);
  });
});

/** What holds everywhere, however the late words came. */
async function isEverywhereOver(server: Portal, over: Device, others: readonly Device[]) {
  await waitUntil(() => isOver(over), 'every element says so');
  await waitUntil(() => over.shows(secret), 'the words are given back to their author');
  for (const {displayName} of theKitchenTable().people)
    expect(over.has(displayName), displayName).to.equal(false);
  for (const other of others) {
    expect(other.has(secret), 'nobody else sees it').to.equal(false);
    expect(other.provider.state.load.kind).to.equal('ready');
  }
  expect(server.kept().includes(secret), 'nor is it stored').to.equal(false);
}

describe('access that the client withdraws', () => {
  const contribution: Command = {type: 'setContribution', membershipId: helper, can: secret};

  it('ends at once in all elements of that person, also while something is being saved', async () => {
    const server = portal();
    const [client, marieke] = [await device(server, 'client'), await device(server, helper)];
    const release = marieke.line.holdRequests();
    marieke.wish(contribution);
    await waitUntil(() => marieke.provider.state.save.kind === 'saving', 'it is on its way');
    client.wish(end(helper));
    await waitUntil(() => isOver(marieke), 'before it is answered');
    release();
    await isEverywhereOver(server, marieke, [client]);
  });

  it('waits for who is offline, and then takes nothing of what was typed meanwhile', async () => {
    const server = portal();
    const [client, marieke] = [await device(server, 'client'), await device(server, helper)];
    marieke.line.cut();
    marieke.wish(contribution);
    await waitUntil(() => marieke.provider.state.save.kind === 'unsaved', 'it is offline');
    client.wish(end(helper));
    await waitUntil(() => client.provider.state.save.kind === 'saved', 'it is withdrawn');
    expect(marieke.provider.state.load.kind, 'the page cannot know yet').to.equal('ready');
    marieke.line.mend();
    window.dispatchEvent(new Event('online'));
    await isEverywhereOver(server, marieke, [client]);
  });

  it('ends in the middle of a meeting that they lead, which the client leads on', async () => {
    const server = portal();
    const client = await device(server, 'client');
    const meeting = client.provider.state.group!.meetings.find(({state}) => state === 'announced')!;
    const by = {kind: 'member', membershipId: lead} as const;
    client.wish({type: 'editMeeting', meetingId: meeting.id, change: {chair: by}});
    await waitUntil(() => client.provider.state.save.kind === 'saved', 'she leads it');
    const lotte = await device(server, lead);
    lotte.wish({type: 'startMeeting', meetingId: meeting.id});
    const now = () => client.provider.state.group!.meetings.find(({id}) => id === meeting.id)!;
    await waitUntil(() => now().runningSince !== undefined, 'it runs, on both pages');
    const release = lotte.line.holdRequests();
    lotte.wish({type: 'setContribution', membershipId: lead, can: secret});
    await waitUntil(() => lotte.provider.state.save.kind === 'saving', 'it is on its way');
    client.wish(end(lead));
    await waitUntil(() => isOver(lotte), 'at once');
    release();
    await isEverywhereOver(server, lotte, [client]);
    expect(now().chair).to.deep.equal({kind: 'client'});
    expect(now().runningSince, 'it goes on').not.to.equal(undefined);
  });
});
