import {expect} from '@open-wc/testing';
import type {ActorRef} from '../../../src/domain/base.js';
import {decide} from '../../../src/domain/decide.js';
import type {Decision} from '../../../src/domain/decision.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Policy} from '../../../src/domain/regie/policy.js';
import {delegableTasks} from '../../../src/domain/regie/values.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {trusting} from '../../domain/trusting.js';
import {cellsOf, somebodyElse, told, type Answer, type Cell} from './columns.js';
import type {Offer, Sight, Tag} from './offer.js';
import {Screen} from './screen.js';

const now = (): string => new Date().toISOString();

/** The kitchen table with one goal, one step and one meeting to come, and nothing lent or waiting. */
function scene(): ResourceGroup {
  const group = theKitchenTable(now());
  return {
    ...group,
    memberships: group.memberships.map((one) =>
      one.id === 'm-yusuf' ? {...one, roles: ['familyPeerExpert']} : one,
    ),
    goals: group.goals.filter(({id}) => id === 'g-people'),
    steps: group.steps.filter(({id}) => id === 's-market'),
    ratings: [],
    meetings: group.meetings
      .filter(({id}) => id === 'mt-3')
      .map(({preparation: _own, ...meeting}) => meeting),
    agendaItems: group.agendaItems.filter(({meetingId}) => meetingId === 'mt-3'),
    ...{agreements: [], proposals: [], delegations: []},
  };
}

const idOf = (actor: ActorRef): string | undefined =>
  actor.kind === 'member' ? actor.membershipId : undefined;

/** Everything is lent to this one person. */
const lentAll = (group: ResourceGroup, toMembershipId: string): ResourceGroup => ({
  ...group,
  delegations: delegableTasks.map((task) => ({
    ...{id: `d-${task}`, task, toMembershipId, grantedBy: 'client' as const},
    from: '2020-01-01T09:00:00.000Z',
  })),
});

const takenBack = (group: ResourceGroup): ResourceGroup => ({
  ...group,
  delegations: group.delegations.map((one) => ({...one, revokedOn: now()})),
});

const open: Screen[] = [];
const show = async (...line: Parameters<typeof Screen.open>): Promise<Screen> => {
  const screen = await Screen.open(...line);
  open.push(screen);
  return screen;
};

/** What the screen offers this person, and what came of it when they took it. */
interface Found {
  readonly answer: Answer;
  readonly decision?: Decision;
  readonly screen: Screen;
}

async function found(
  tag: Tag,
  offer: Offer,
  group: ResourceGroup,
  actor: ActorRef,
  policy?: Policy,
): Promise<Found> {
  let screen = await show(tag, group, actor, policy);
  for (const [answer, way] of [
    ['may', offer.does],
    ['proposes', offer.proposes],
    ['proposes', offer.orProposes],
  ] as const) {
    if (way === undefined || way.length === 0) continue;
    if (screen.isTouched) screen = await show(tag, group, actor, policy);
    if (!(await screen.goes(way))) continue;
    const wish = screen.wishes.find(({type}) => type === offer.asks);
    if (wish === undefined) throw new Error(`${way.join(', ')} asks for nothing of ${offer.asks}.`);
    const decision = decide(group, wish, actor, now(), {id: 'wish', ...(policy && {policy})});
    return {answer, decision, screen};
  }
  return {answer: 'no', screen};
}

/** An agenda item waits by being there (I13); all else that waits is a proposal. */
function cameToBe({answer, decision}: Found): boolean {
  if (decision === undefined || decision.outcome === 'refused') return false;
  if (decision.outcome === 'proposed') return answer === 'proposes';
  const brought = decision.audit.action === 'addAgendaItem';
  const waits = brought && decision.group.agendaItems.at(-1)?.state === 'proposed';
  return waits === (answer === 'proposes');
}

/** What the page says and the screen offers are one; and what it offers comes to be as it says. */
function expectAs(expected: Answer, it: Found, when: string): void {
  expect(it.answer, when).to.equal(expected);
  const {decision} = it;
  if (decision?.outcome === 'refused') expect(decision.refusal, when).to.equal(undefined);
  if (expected !== 'no') expect(cameToBe(it), `${when}: as it says`).to.equal(true);
}

/** By every role: directly, under a loan, after that was taken back, and for another or oneself. */
export function offersWhatTheTableSays(
  tag: Tag,
  offers: readonly Offer[],
  sights: readonly Sight[] = [],
): void {
  afterEach(() => {
    for (const screen of open.splice(0)) screen.close();
  });
  for (const offer of offers)
    describe(`${offer.row}: ${offer.asks}`, () => {
      for (const cell of cellsOf(offer.row)) promises(tag, offer, cell);
    });
  for (const sight of sights)
    describe(sight.row, () => {
      for (const cell of cellsOf(sight.row))
        it(`${cell.who}: ${cell.says}`, () => sees(tag, sight, cell));
    });
}

function promises(tag: Tag, offer: Offer, cell: Cell): void {
  const {who, actor, says} = cell;
  const id = idOf(actor);
  const within = (of: string): ResourceGroup => offer.within?.(scene(), of) ?? scene();
  if (!offer.ofOneself || id === undefined)
    it(`${who}: ${says}`, async () => {
      const group = within(somebodyElse);
      expectAs(told(cell, false, false), await found(tag, offer, group, actor), 'direct');
    });
  if (id !== undefined && says.includes('own'))
    it(`${who}, of their own: ${says}`, async () => {
      expectAs(told(cell, true, false), await found(tag, offer, within(id), actor), 'own');
    });
  if (id !== undefined && !offer.ofOneself && offer.asks !== 'revokeDelegation')
    it(`${who}, with all of it lent: ${says}`, () =>
      underLoan(tag, offer, cell, lentAll(within(somebodyElse), id)));
  const {offers} = offer;
  if (id !== undefined && offers)
    it(`${who}, as an offer: ${says}`, async () => {
      const own = await found(tag, {...offer, does: offers, proposes: []}, scene(), actor);
      expectAs(says.includes('offer') ? 'may' : 'no', own, 'offered');
    });
  if (actor.kind === 'legalRepresentative')
    it(`${who}, trusted by the host: ${says}`, async () => {
      const trusted = await found(tag, offer, within(somebodyElse), actor, trusting);
      const may = says === 'host' && offer.ownHand === undefined;
      expectAs(may ? 'may' : 'no', trusted, 'trusted');
      const {decision} = trusted;
      if (decision?.outcome === 'applied') expect(decision.onBehalf?.by).to.deep.equal(actor);
    });
}

/** While it lasts it is offered, said and marked; taken back, it goes from under the hands. */
async function underLoan(tag: Tag, offer: Offer, cell: Cell, lent: ResourceGroup): Promise<void> {
  const {actor} = cell;
  const expected = told(cell, false, true);
  const it = await found(tag, offer, lent, actor);
  expectAs(expected, it, 'lent');
  const byLoan = expected === 'may' && told(cell, false, false) !== 'may';
  if (!byLoan || it.decision?.outcome !== 'applied') return;
  expect(it.decision.onBehalf?.by, 'in whose name').to.deep.equal(actor);
  expect(it.screen.strips, 'said that it is lent').to.be.greaterThan(0);
  if (offer.marked) await isMarked(tag, offer, it.decision.group);
  const late = await show(tag, lent, actor);
  await late.goes(offer.does.slice(0, -1));
  const last = offer.does.at(-1) ?? '';
  expect(late.offers(last), 'until it is taken back').to.equal(true);
  await late.give(takenBack(lent));
  expect(late.strips, 'no longer said').to.equal(0);
  expect(late.offers(last), 'taken back').to.equal(false);
}

async function isMarked(tag: Tag, {marked = []}: Offer, group: ResourceGroup): Promise<void> {
  const screen = await show(tag, takenBack(group), {kind: 'client'});
  expect(await screen.goes(marked), 'where the client looks').to.equal(true);
  expect(screen.text, 'what the client reads').to.contain('Namens jou gedaan door ');
}

async function sees(tag: Tag, sight: Sight, cell: Cell): Promise<void> {
  const {actor, says} = cell;
  const id = idOf(actor);
  const isShown = async (group: ResourceGroup, policy?: Policy): Promise<boolean> => {
    const screen = await show(tag, group, actor, policy);
    await screen.goes(sight.opens ?? []);
    return screen.text.includes(sight.shows);
  };
  const within = (of: string): ResourceGroup => sight.within?.(scene(), of) ?? scene();
  const always = says === '✔';
  expect(await isShown(within(somebodyElse)), 'of another').to.equal(always);
  if (says === 'own' && id && !sight.ownUnseen)
    expect(await isShown(within(id)), 'own').to.equal(true);
  if (id) {
    const lent = lentAll(within(somebodyElse), id);
    expect(await isShown(lent), 'lent').to.equal(always || says.includes('D'));
    expect(await isShown(takenBack(lent)), 'taken back').to.equal(always);
  }
  if (actor.kind === 'legalRepresentative')
    expect(await isShown(within(somebodyElse), trusting), 'trusted').to.equal(says === 'host');
}
