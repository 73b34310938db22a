import type {LitElement} from 'lit';
import type {GroupHost} from '../../../src/context/group-controller.js';
import {actorOf} from '../../../src/testing/actor-of.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../../src/testing/small-groups.js';
import '../../../src/define.js';

/* Notes where each thing that can be pressed lies when its element is first drawn, and when it is whole. */
type Place = readonly [start: number, top: number];

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
const groups = {
  kitchenTable: theKitchenTable(),
  threePeople: threePeople(),
  justBegun: justBegun(),
};
const group = groups[location.search.slice(1) as keyof typeof groups];
const actor = actorOf(group, 'client');

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** From the element's own corner, whatever the others on the page do. */
function places(element: Element): Map<Element, Place> {
  const {x, y} = element.getBoundingClientRect();
  const found = element.shadowRoot?.querySelectorAll(
    'button, [role=button], input, select, textarea, summary, a',
  );
  return new Map(
    [...(found ?? [])]
      .filter((one) => one.checkVisibility({visibilityProperty: true}))
      .map((one) => {
        const box = one.getBoundingClientRect();
        return [one, [Math.round(box.x - x), Math.round(box.y - y)]];
      }),
  );
}

/** All at once: what one loads another would have at hand. */
const elements = tags.map((tag) => {
  const element = document.createElement(tag);
  return Object.assign(element, {group, actor} satisfies Partial<GroupHost>);
});
document.body.append(...elements);
await nextFrame();
const first = elements.map(places);
// Late parts bring style sheets of their own.
const isWhole = ({shadowRoot, constructor}: HTMLElement): boolean =>
  (shadowRoot?.adoptedStyleSheets.length ?? 0) >
  (constructor as typeof LitElement).elementStyles.length;
while (!elements.every(isWhole)) await nextFrame();
for (const element of elements) await element.updateComplete;
await nextFrame();
const seen = elements.map((element, at) => {
  const now = places(element);
  const before = [...(first[at] ?? [])];
  const label = (one: Element): string =>
    (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim().slice(0, 50);
  return {
    tag: element.localName,
    before: before.length,
    after: now.size,
    moved: before
      .filter(([one, place]) => String(now.get(one)) !== String(place))
      .map(([one, place]) => `${label(one)}: ${place.join()} → ${String(now.get(one))}`),
  };
});
parent.postMessage(seen, location.origin);
