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
const ends = await Promise.all(
  images().map(
    (image) =>
      new Promise<boolean>((done) => {
        if (image.hasAttribute('data-there')) done(true);
        image.addEventListener('load', () => done(true));
        image.addEventListener('error', () => done(false));
        // Asked for again: what failed before this listens fails once more.
        image.setAttribute('href', image.getAttribute('href') ?? '');
      }),
  ),
);
const nameOf = (image: Element): string =>
  image.closest('.node')?.querySelector('.name')?.textContent ?? '';
const isSeen = (one: Element | null): boolean =>
  one !== null && getComputedStyle(one).visibility === 'visible';
const told: StrictPhotos = {
  shown: images().filter(isSeen).map(nameOf),
  letters: images()
    .filter((image) => isSeen(image.previousElementSibling))
    .map(nameOf),
  warnings: ends.length === 4 ? warnings : [],
};
parent.postMessage(told, location.origin);
