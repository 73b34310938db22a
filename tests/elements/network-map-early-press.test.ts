/** Alone in its file: what loads after the first paint is on no page of another test yet. */
import {expect, fixture, html} from '@open-wc/testing';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {waitUntil} from '../support/wait.js';

describe('<rg-network-map>, before the rest of it has loaded', () => {
  it('keeps in mind who was pressed, and opens their card once it can', async () => {
    const group = threePeople();
    const [first] = group.people;
    const element = await fixture<NetworkMap>(
      html`<rg-network-map lang="nl" view="map" .group=${group}></rg-network-map>`,
    );
    const root = element.renderRoot;
    await waitUntil(() => root.querySelector('.people [data-at="0"] .hit') !== null);
    const help = root.querySelector('#map-help')?.textContent.trim();
    expect(help, 'the rest is there already').to.equal('');
    root
      .querySelector('.people [data-at="0"] .hit')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await waitUntil(() => root.querySelector('[part~="card"]') !== null);
    expect(root.querySelector('[part~="card"]')?.textContent).to.contain(first?.displayName);
  });
});
