/** What somebody did in the client's name says so, wherever it stands (DR8). */
import {expect} from '@open-wc/testing';
import type {ActorRef, OnBehalf} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {DelegableTask} from '../../src/domain/regie/values.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import type {Tag, Way} from './offers/offer.js';
import {Screen} from './offers/screen.js';

const now = new Date().toISOString();
const marieke: ActorRef = {kind: 'member', membershipId: 'm-marieke'};
const legal: ActorRef = {kind: 'legalRepresentative', ref: 'guardian'};
const table = (): ResourceGroup => theKitchenTable(now);

const by = (actor: ActorRef, delegationId?: string): {readonly onBehalf: OnBehalf} => ({
  onBehalf: {by: actor, on: now, ...(delegationId !== undefined && {delegationId})},
});

/** Something about the group as a whole, done under a loan that is over by now. */
const underLoan = (task: DelegableTask, more: object = {}): ResourceGroup => ({
  ...table(),
  delegations: [
    {
      ...{id: 'd', task, toMembershipId: 'm-marieke', grantedBy: 'client'},
      ...{from: now, revokedOn: now},
    },
  ],
  ...by(marieke, 'd'),
  ...more,
});

const marked = <Kind extends 'ties' | 'people' | 'goals'>(
  kind: Kind,
  id: string,
  actor: ActorRef,
): ResourceGroup => ({
  ...table(),
  [kind]: table()[kind].map((one) => (one.id === id ? {...one, ...by(actor)} : one)),
});

const inReorientation = {phase: {...table().phase, current: 'reorientation'}} as const;
const cases: readonly (readonly [
  what: string,
  tag: Tag,
  opens: Way,
  group: ResourceGroup,
  plain?: ResourceGroup,
])[] = [
  [
    'a line between two',
    'rg-network-map',
    ['Mam…', 'Wie kent Mam?'],
    marked('ties', 't-1', marieke),
  ],
  ['somebody on the map', 'rg-network-map', ['Bram…'], marked('people', 'p-bram', legal)],
  ['how a goal stands', 'rg-goal-editor', [], marked('goals', 'g-people', legal)],
  [
    'how often the group meets',
    'rg-meeting-agenda',
    ['Hoe vaak, en tussendoor'],
    underLoan('planMeeting'),
  ],
  [
    'what fits now',
    'rg-phase-tracker',
    [],
    underLoan('setPhase', inReorientation),
    {...table(), ...inReorientation},
  ],
  ['the name of the group', 'rg-phase-tracker', ['Over …'], {...table(), ...by(legal)}],
];

describe('what was done in the name of the client', () => {
  const open: Screen[] = [];
  afterEach(() => {
    for (const screen of open.splice(0)) screen.close();
  });

  async function read(tag: Tag, opens: Way, group: ResourceGroup): Promise<string> {
    const screen = await Screen.open(tag, group, {kind: 'client'});
    open.push(screen);
    expect(await screen.goes(opens), 'it is there').to.equal(true);
    return screen.text;
  }

  for (const [what, tag, opens, group, plain = table()] of cases)
    it(`is marked with ${what}, and only then`, async () => {
      expect(await read(tag, opens, group)).to.match(
        /Namens jou gedaan door (Marieke|Wettelijk vertegenwoordiger)/,
      );
      expect(await read(tag, opens, plain)).not.to.contain('Namens jou gedaan');
    });

  it('is not said of the group where it was a step along the path', async () => {
    const group = underLoan('setPhase', inReorientation);
    const {history, ...phase} = group.phase;
    const last = {...history[0], phase: 'reorientation', round: 2, enteredOn: now, by: marieke};
    const walked = {
      ...group,
      phase: {...phase, history: [...history, {...last, ...by(marieke, 'd')}]},
    };
    expect(await read('rg-phase-tracker', [], walked as ResourceGroup)).not.to.contain(
      'Namens jou gedaan',
    );
  });
});
