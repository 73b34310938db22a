import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {Backend} from '../../src/backend/backend.js';
import type {GroupHost} from '../../src/context/group-controller.js';
import '../../src/define.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {recordsOf} from '../../src/domain/records.js';
import '../../src/state/group-store.js';
import {randomFrom} from '../../src/testing/random.js';
import {describeNotIn} from '../support/engine.js';
import {pressEverything, settled, textOf} from '../support/everything.js';
import '../property-seed.js';
import {mutated} from './mutations.js';
import {faultsOf, table, wordsIn} from './shown-right.js';
import {waitUntil} from '../support/wait.js';

type Shown = GroupHost & HTMLElement;
const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
// A smaller seed is no simpler group.
const seeds = fc.noShrink(fc.integer({min: 0, max: 2 ** 31 - 1}));

const [goal] = table.goals;
const [person] = table.people;
const [meeting] = table.meetings;
const again = <T extends {readonly id: string}>(things: readonly T[]) => [...things, ...things];
const many = <T extends {readonly id: string}>(thing: T, change: (at: number) => Partial<T>) =>
  Array.from({length: 10_000}, (_, at) => ({...thing, id: `many-${at}`, ...change(at)}));

/** Groups that a schema would refuse or repair, each wrong in one way. */
const odd: Readonly<Record<string, unknown>> = {
  'a word': 'group',
  'a number': 7,
  'a list': [],
  'an empty object': {},
  'only ids': {id: 'g', schemaVersion: 1},
  'an older document': {members: [], people: []},
  'a newer version': {...table, schemaVersion: 99},
  'goals under themselves': {
    ...table,
    goals: table.goals.map((one) => ({...one, parentId: one.id})),
  },
  'goals in a circle': {
    ...table,
    goals: table.goals.map((one, at, all) => ({...one, parentId: all.at(at - 1)!.id})),
  },
  'ties to oneself': {...table, ties: table.ties.map((one) => ({...one, to: one.from}))},
  'members who act for themselves': {
    ...table,
    memberships: table.memberships.map((one) => ({...one, actingFor: one.id})),
  },
  'everything twice': {
    ...table,
    people: again(table.people),
    memberships: again(table.memberships),
    ties: again(table.ties),
    goals: again(table.goals),
    steps: again(table.steps),
    ratings: again(table.ratings),
    meetings: again(table.meetings),
    agendaItems: again(table.agendaItems),
    agreements: again(table.agreements),
    proposals: again(table.proposals),
    delegations: again(table.delegations),
  },
  'nothing that is referred to': {...table, people: [], goals: [], meetings: []},
  'members who are nobody': {...table, memberships: []},
  'no number that is one': {
    ...table,
    intervalMonths: NaN,
    people: table.people.map((one) => ({...one, closeness: Infinity, place: NaN})),
    meetings: table.meetings.map((one) => ({...one, durationMinutes: -Infinity})),
    agendaItems: table.agendaItems.map((one) => ({...one, minutes: NaN})),
    ratings: table.ratings.map((one) => ({...one, value: -Infinity})),
    phase: {...table.phase, round: Infinity},
  },
  'dates that never were': {
    ...table,
    goals: table.goals.map((one) => ({...one, targetDate: '2026-02-31', statusOn: 'gisteren'})),
    steps: table.steps.map((one) => ({...one, due: '+999999-01-01'})),
    meetings: table.meetings.map((one) => ({...one, start: '9999-99-99T99:99:99Z'})),
    ratings: table.ratings.map((one) => ({...one, on: ''})),
  },
  'places that no clock knows': {
    ...table,
    meetings: table.meetings.map((one) => ({...one, timeZone: 'Mars/Olympus'})),
  },
  'orders that are no words': {
    ...table,
    goals: table.goals.map((one) => ({...one, order: 3})),
    agendaItems: table.agendaItems.map((one) => ({...one, order: '\u0000'})),
  },
  'ten thousand people': {
    ...table,
    people: many(person!, (at) => ({displayName: `mens-${at}`})),
  },
  'ten thousand goals': {...table, goals: many(goal!, (at) => ({text: `doel-${at}`}))},
  'ten thousand steps': {
    ...table,
    goals: Array.from({length: 100}, (_, at) => ({...goal!, id: `goal-${at}`})),
    steps: many(table.steps[0]!, (at) => ({goalId: `goal-${at % 100}`})),
  },
  'ten thousand meetings': {...table, meetings: many(meeting!, () => ({}))},
  'ten thousand items': {
    ...table,
    meetings: Array.from({length: 20}, (_, at) => ({...meeting!, id: `meeting-${at}`})),
    agendaItems: many(table.agendaItems[0]!, (at) => ({
      meetingId: `meeting-${at % 20}`,
      title: `punt-${at}`,
    })),
  },
  'ten thousand visits': {
    ...table,
    phase: {
      ...table.phase,
      history: Array.from({length: 10_000}, () => table.phase.history[0]!),
    },
  },
};

/** What went wrong where nobody caught it. */
const escaped: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const error: unknown = 'reason' in event ? event.reason : event.error;
  escaped.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  event.preventDefault();
  event.stopImmediatePropagation();
};

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

async function four(): Promise<readonly Shown[]> {
  const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const elements = tags.map((tag) => document.createElement(tag));
  page.append(...elements);
  for (const element of elements) element.group = table;
  for (const element of elements) await settled(element);
  return elements;
}

async function give(elements: readonly Shown[], group: unknown): Promise<void> {
  for (const element of elements) element.group = group as ResourceGroup;
  for (const element of elements) await element.updateComplete;
  await nextFrame();
  await waitUntil(() => elements.every(hasAllRows), 'all rows are there', {timeout: 60_000});
}

/** Rows of a long list come a few at a time. */
const hasAllRows = (element: Shown): boolean =>
  [...element.shadowRoot!.querySelectorAll('.chunk')].every((one) => one.childElementCount > 0);

const faultsIn = (elements: readonly Shown[], group: unknown): readonly string[] =>
  elements.flatMap((element) =>
    faultsOf(element, group).map((fault) => `${element.localName} ${fault}`),
  );

describeNotIn(
  ['firefox', 'webkit'],
  'it takes long, and is about our code and not about the engine',
)('whatever a page gives as a group', () => {
  const {warn} = console;
  before(() => {
    console.warn = () => undefined;
    // Before the listeners of the test runner.
    window.addEventListener('error', note, {capture: true});
    window.addEventListener('unhandledrejection', note, {capture: true});
  });
  after(() => {
    console.warn = warn;
    window.removeEventListener('error', note, {capture: true});
    window.removeEventListener('unhandledrejection', note, {capture: true});
  });
  beforeEach(() => escaped.splice(0));

  it('is shown, or said to be wrong; and what comes next is shown as ever', async function () {
    this.timeout(120_000);
    const elements = await four();
    const texts = elements.map(textOf);
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        await give(elements, mutated(table, randomFrom(seed)));
        expect(faultsIn(elements, elements[0]!.group)).to.deep.equal([]);
        await give(elements, table);
        expect(elements.map(textOf)).to.deep.equal(texts);
        expect(escaped.splice(0)).to.deep.equal([]);
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
  });

  it('can be pressed everywhere', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...tags), async (seed, tag) => {
        // A new one: what was opened or chosen in the one before is shown again.
        const [element] = (await four()).filter(({localName}) => localName === tag);
        if (!element) throw new Error(`There is no ${tag}.`);
        const group = mutated(table, randomFrom(seed));
        await give([element], group);
        const before = faultsIn([element], group);
        await pressEverything(element);
        await give([element], table);
        expect(before).to.deep.equal([]);
        expect(escaped.splice(0)).to.deep.equal([]);
      }),
      {numRuns: 8, includeErrorInReport: true},
    );
  });

  it('is shown, or said to be wrong, when a back end gives it', async function () {
    this.timeout(120_000);
    const records = recordsOf(table).map((record) => ({...record, version: '1'}));
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const random = randomFrom(seed);
        const snapshot = random.chance(0.3)
          ? mutated({records, me: {kind: 'client'}, cursor: '1'}, random)
          : {records: mutated(records, random)};
        // What comes over a line has no type of its own.
        const backend = {load: () => Promise.resolve(snapshot)} as unknown as Backend;
        const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
          html`<rg-provider .backend=${backend} group-id=${table.id} lang="nl"></rg-provider>`,
        );
        const elements = tags.map((tag) => document.createElement(tag));
        provider.append(...elements);
        await waitUntil(() => ['ready', 'failed'].includes(provider.state.load.kind), 'it loads');
        for (const element of elements) await settled(element);
        expect(faultsIn(elements, provider.state.group)).to.deep.equal([]);
        expect(escaped.splice(0)).to.deep.equal([]);
        provider.remove();
      }),
      {numRuns: 30, includeErrorInReport: true},
    );
  });

  for (const [what, group] of Object.entries(odd)) {
    it(`is read by all elements: ${what}`, async function () {
      this.timeout(120_000);
      const elements = await four();
      await give(elements, group);
      expect(faultsIn(elements, group)).to.deep.equal([]);
      expect(escaped.splice(0)).to.deep.equal([]);
    });
  }

  for (const [what, tag, word] of [
    ['ten thousand people', 'rg-network-map', 'mens'],
    ['ten thousand goals', 'rg-goal-editor', 'doel'],
    ['ten thousand items', 'rg-meeting-agenda', 'punt'],
  ] as const)
    it(`is all there: ${what}`, async function () {
      this.timeout(120_000);
      const element = document.createElement(tag);
      (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(element);
      await give([element], odd[what]);
      const said = wordsIn(element).match(new RegExp(`${word}-\\d+`, 'g'));
      // One meeting is shown at a time.
      expect(new Set(said).size).to.equal(tag === 'rg-meeting-agenda' ? 500 : 10_000);
    });

  it('would be seen to be blank, or to leave something out', async () => {
    const [map, goals, ...others] = await four();
    await give([map!], {...table, people: table.people.slice(1)});
    for (const one of [...goals!.shadowRoot!.children]) one.remove();
    expect(faultsIn([map!, goals!, ...others], table)).to.deep.equal([
      'rg-network-map does not show “Mam”',
      'rg-goal-editor has no title',
    ]);
  });
});
