import type {NetworkMap} from '../../../src/elements/network-map/network-map.js';
import '../../../src/elements/network-map/rg-network-map.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {settled} from '../../support/everything.js';
import type {StrictPhotos} from '../network-map-photos.test.js';

/* Shows photos from four places, of which the policy allows one, and tells the page around. */
const warnings: string[] = [];
console.warn = (...words: unknown[]) => {
  const said = words.join(' ');
  if (said.includes('<rg-network-map>')) warnings.push(said);
};

const keptOut = new Set<string>();
addEventListener('securitypolicyviolation', ({blockedURI}) => keptOut.add(blockedURI));

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>';
const photos: Readonly<Record<string, string>> = {
  own: '/demo/portal/leaf.svg',
  data: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  blob: URL.createObjectURL(new Blob([drawing], {type: 'image/svg+xml'})),
  foreign: 'https://photos.example/mam.jpg',
};
const group = theKitchenTable(new Date().toISOString());
const people = group.people.slice(0, 4).map((person, at) => ({
  ...person,
  displayName: Object.keys(photos)[at] ?? '',
}));
const element = document.createElement('rg-network-map') as NetworkMap;
element.group = {...group, people, memberships: [], ties: []};
element.view = 'map';
element.photos = Object.fromEntries(
  people.map(({id, displayName}) => [id, photos[displayName] ?? '']),
);
document.body.append(element);
await settled(element);

const images = (): readonly Element[] => [
  ...(element.shadowRoot?.querySelectorAll('.people .photo') ?? []),
];
const isSeen = (one: Element | null): boolean =>
  one !== null && getComputedStyle(one).visibility === 'visible';

/* Once the policy has kept out three and the fourth is there, all has been said that will be. */
await until(() => keptOut.size === 3 && images().some(isSeen) && warnings.length > 0);
await settled(element);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => requestAnimationFrame(done));
}

const nameOf = (image: Element): string =>
  image.closest('.node')?.querySelector('.name')?.textContent ?? '';
const told: StrictPhotos = {
  shown: images().filter(isSeen).map(nameOf),
  letters: images()
    .filter((image) => isSeen(image.previousElementSibling))
    .map(nameOf),
  warnings,
};
parent.postMessage(told, location.origin);
