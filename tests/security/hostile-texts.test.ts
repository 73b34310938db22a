import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import fc from 'fast-check';
import type {GroupHost} from '../../src/context/group-controller.js';
import '../../src/define.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {randomFrom} from '../../src/testing/random.js';
import {describeNotIn} from '../support/engine.js';
import {pressEverything, settled} from '../support/everything.js';
import {elementsIn} from '../support/stories.js';
import '../property-seed.js';
import {hostileTexts, rewritten} from './texts.js';

type Shown = GroupHost & HTMLElement;
const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
const table = theKitchenTable(new Date().toISOString());
// A smaller seed is no simpler group.
const seeds = fc.noShrink(fc.integer({min: 0, max: 2 ** 31 - 1}));
const long = 'W'.repeat(100_000);

/** Each field says where it stands, after what it is hostile with. */
function hostile(textFor: (place: string) => string): ResourceGroup {
  return rewritten(table, (place, kind, value) =>
    kind === 'text' ? `${textFor(place)}‹${place}›` : value,
  );
}

function anyText(seed: number): (place: string) => string {
  const random = randomFrom(seed);
  return () => hostileTexts[random.whole(0, hostileTexts.length - 1)]!;
}

async function page(): Promise<readonly Shown[]> {
  const box = await fixture<HTMLElement>(html`<main lang="nl"></main>`);
  const elements: Shown[] = tags.map((tag) => document.createElement(tag));
  const list = document.createElement('rg-network-map');
  list.view = 'list';
  box.append(...elements, list);
  return [...elements, list];
}

async function give(elements: readonly Shown[], group: ResourceGroup): Promise<void> {
  for (const element of elements) element.group = group;
  for (const element of elements) await settled(element);
}

/** Which places of the group can be read in an element, in its text or in its names for the ear. */
function placesIn(element: Shown): ReadonlySet<string> {
  const all = elementsIn(element.shadowRoot!).flatMap((one) => [
    ...one.getAttributeNames().map((name) => one.getAttribute(name) ?? ''),
  ]);
  const text = [element.shadowRoot!.textContent!, ...all].join('\n');
  return new Set(text.match(/‹\.[\w.]+›/g));
}

/** The sheet that is printed has a frame of our own. */
const ownFrame = 'iframe.for-print';
const forbidden = `img, script, iframe:not(${ownFrame}), object, embed, base, link, meta, form[action]`;

/** What nobody may make with words. */
function harmIn(elements: readonly Shown[]): readonly string[] {
  const drawn = elements.flatMap((element) => elementsIn(element.shadowRoot!));
  const printed = drawn.flatMap((one) =>
    one instanceof HTMLIFrameElement
      ? [...(one.contentDocument?.body.querySelectorAll('*') ?? [])]
      : [],
  );
  const all = [...drawn, ...printed];
  return [
    ...('__pwned' in window ? ['something was carried out'] : []),
    ...all.filter((one) => one.matches(forbidden)).map(({outerHTML}) => outerHTML),
    ...all
      .filter((one) => one.getAttributeNames().some((name) => name.startsWith('on')))
      .map(({localName}) => `${localName} with an inline handler`),
    ...all
      .map((one) => one.getAttribute('href') ?? '')
      .filter((href) => href !== '' && !/^(https?:|mailto:|tel:|#)/i.test(href)),
  ];
}

const isHidden = (one: Element): boolean => one.closest('.sr, dialog') !== null;

/** A button without an edge is wider than its words, so that these stand in line with the text. */
const tolerance = 10;

/** What sticks out of the page or of its element, at the edges that people see. */
function lossesIn(elements: readonly Shown[]): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const losses = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} px`] : [];
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    for (const one of elementsIn(element.shadowRoot!)) {
      if (one instanceof SVGElement || isHidden(one) || !one.checkVisibility()) continue;
      const {left, right, bottom, width} = one.getBoundingClientRect();
      const out = Math.max(box.left - left, right - box.right, bottom - box.bottom);
      if (out > tolerance && width > 0)
        losses.push(`${element.localName}: ${one.localName}.${one.className}`);
    }
  }
  return losses.slice(0, 5);
}

describeNotIn(['firefox', 'webkit'], 'it measures boxes to the pixel, as one engine draws them')(
  'what people write with bad intentions',
  () => {
    before(() => setViewport({width: 320, height: 800}));
    beforeEach(() => Reflect.deleteProperty(window, '__pwned'));

    it('is text, wherever it stands, and leaves the page as it was', async function () {
      this.timeout(120_000);
      const elements = await page();
      await give(
        elements,
        hostile(() => 'gewoon'),
      );
      const usual = elements.map(placesIn);
      expect(usual.map(({size}) => size > 5)).to.deep.equal([true, true, true, true, true]);
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          await give(elements, hostile(anyText(seed)));
          const missing = elements.map((element, at) => {
            const now = placesIn(element);
            return [...usual[at]!].filter((place) => !now.has(place));
          });
          expect(missing).to.deep.equal([[], [], [], [], []]);
          expect(harmIn(elements).join('; ')).to.equal('');
          expect(lossesIn(elements).join('; ')).to.equal('');
        }),
        {numRuns: 10, includeErrorInReport: true},
      );
    });

    it('is text in every form and card too', async function () {
      this.timeout(120_000);
      const {print} = window;
      window.print = () => undefined;
      const elements = await page();
      await fc.assert(
        fc.asyncProperty(seeds, fc.constantFrom(...elements), async (seed, element) => {
          await give([element], hostile(anyText(seed)));
          await pressEverything(element);
          expect(harmIn([element]).join('; ')).to.equal('');
          expect(lossesIn([element]).join('; ')).to.equal('');
        }),
        {numRuns: 8, includeErrorInReport: true},
      );
      window.print = print;
    });

    const places: string[] = [];
    rewritten(table, (place, kind, value) => {
      if (kind === 'text') places.push(place);
      return value;
    });
    const byField = new Map(places.map((place) => [place.replaceAll(/\.\d+/g, ''), place]));

    it('may be a hundred thousand characters long, in any field', async function () {
      this.timeout(120_000);
      const elements = await page();
      for (const chosen of byField.values()) {
        await give(
          elements,
          hostile((place) => (place === chosen ? long : 'gewoon')),
        );
        expect(lossesIn(elements).join('; '), chosen).to.equal('');
      }
    });
  },
);
