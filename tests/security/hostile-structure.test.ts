import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {GroupHost} from '../../src/context/group-controller.js';
import '../../src/define.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {randomFrom} from '../../src/testing/random.js';
import {settled, textOf} from '../support/everything.js';
import {mutated} from './mutations.js';

type Shown = GroupHost & HTMLElement;
const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
const table = theKitchenTable(new Date().toISOString());
const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});

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

/** Something to read is there, in what is not hidden. */
const isBlank = (element: Shown): boolean =>
  element.getBoundingClientRect().height < 20 || textOf(element).length < 10;

async function give(elements: readonly Shown[], group: unknown): Promise<void> {
  for (const element of elements) element.group = group as ResourceGroup;
  for (const element of elements) await element.updateComplete;
  await nextFrame();
}

describe('whatever a page gives as a group', () => {
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

  it('is shown, or said to be wrong; and what comes next is shown as ever', async () => {
    const elements = await four();
    const texts = elements.map(textOf);
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        await give(elements, mutated(table, randomFrom(seed)));
        expect(elements.filter(isBlank).map(({localName}) => localName)).to.deep.equal([]);
        await give(elements, table);
        expect(elements.map(textOf)).to.deep.equal(texts);
        expect(escaped.splice(0)).to.deep.equal([]);
      }),
      {numRuns: 150},
    );
  });
});
