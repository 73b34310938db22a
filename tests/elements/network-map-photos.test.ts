/** Photos come from the page: shown in each view, never needed, and kept nowhere. */
import {expect, fixture, html} from '@open-wc/testing';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';
import {waitUntil} from '../support/wait.js';

/** What the page under the strict policy tells: whose photo is to be seen, and whose letters are. */
export interface StrictPhotos {
  readonly shown: readonly string[];
  readonly letters: readonly string[];
  readonly warnings: readonly string[];
}

const group = threePeople(new Date().toISOString());
const [mam, marieke] = group.people;
const leaf = '/demo/portal/leaf.svg';

async function open(photos: NetworkMap['photos'], view: 'map' | 'list') {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  Object.assign(element, {photos, view});
  const host = new DecidingPage(group);
  host.show(element);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

const photosIn = (page: NetworkMapPage) => [...page.root.querySelectorAll('.photo')];
const isThere = (page: NetworkMapPage) =>
  photosIn(page).some((one) => one.hasAttribute('data-there'));
const hasLetters = (page: NetworkMapPage) =>
  photosIn(page).map(
    (one) =>
      one.previousElementSibling !== null &&
      getComputedStyle(one.previousElementSibling).visibility === 'visible',
  );

describe('<rg-network-map>, photos', () => {
  for (const view of ['map', 'list'] as const) {
    it(`shows who has a photo in the ${view}, in place of the letters`, async () => {
      const {page} = await open({[mam!.id]: leaf}, view);
      await waitUntil(() => isThere(page), 'the photo comes');
      expect(photosIn(page)).to.have.length(1);
      expect(hasLetters(page)).to.deep.equal([false]);
    });

    it(`shows the letters in the ${view} where a photo does not come`, async () => {
      const {page} = await open(new Map([[marieke!.id, '/nowhere.png']]), view);
      const failed = new Promise((done) =>
        photosIn(page)[0]?.addEventListener('error', done, {once: true}),
      );
      photosIn(page)[0]?.setAttribute('href', '/nowhere-either.png');
      await failed;
      expect(hasLetters(page)).to.deep.equal([true]);
    });

    it(`shows a photo in the ${view} that the page has only later, and another after that`, async () => {
      const {page, element} = await open({}, view);
      expect(photosIn(page)).to.have.length(0);
      element.photos = {[mam!.id]: '/nowhere.png'};
      await page.settled();
      element.photos = new Map([[mam!.id, leaf]]);
      await page.settled();
      expect(photosIn(page).map((one) => one.getAttribute('href'))).to.deep.equal([leaf]);
      await waitUntil(() => isThere(page), 'the photo comes');
    });

    it(`takes a photo away in the ${view} when the page does`, async () => {
      const {page, element} = await open({[mam!.id]: leaf}, view);
      element.photos = {};
      await page.settled();
      expect(photosIn(page)).to.have.length(0);
    });
  }

  it('shows letters, and tells the developer once, where the policy of the page lets no photo in', async () => {
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.height = '800';
    frame.src = new URL('./pages-csp/photos.html', import.meta.url).href;
    const told = new Promise<StrictPhotos>((done) =>
      addEventListener('message', ({data}: MessageEvent<StrictPhotos>) => done(data), {once: true}),
    );
    document.body.append(frame);
    const {shown, letters, warnings} = await told;
    frame.remove();
    expect(shown).to.deep.equal(['own']);
    expect(letters).to.deep.equal(['data', 'blob', 'foreign']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('img-src').and.not.contain('example');
  });

  it('follows somebody who goes to the other side of the map', async () => {
    const {page, host} = await open({[mam!.id]: leaf}, 'map');
    host.act({type: 'placePerson', personId: mam!.id, kind: 'formal'});
    await page.settled();
    expect(photosIn(page).map((one) => one.getAttribute('class'))).to.deep.equal(['photo soft']);
  });

  it('shows the photo on the card', async () => {
    const {page} = await open({[mam!.id]: leaf}, 'list');
    await page.open('Mam');
    expect(page.one('.person-card .photo')?.getAttribute('href')).to.equal(leaf);
  });

  it('keeps nothing of it in the group', async () => {
    const {host} = await open({[mam!.id]: leaf}, 'map');
    expect(JSON.stringify(host.group)).not.to.contain('leaf');
    expect(host.wishes).to.be.empty;
  });
});
