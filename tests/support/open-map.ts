import {fixture, html} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {DecidingPage} from './deciding-page.js';
import {NetworkMapPage} from './network-map-page.js';

const client: ActorRef = {kind: 'client'};

/** A map on a page that decides by itself. */
export async function openMap(
  group: ResourceGroup,
  set: Partial<NetworkMap> = {},
  content: unknown = '',
) {
  const element = await fixture<NetworkMap>(
    html`<rg-network-map lang="nl">${content}</rg-network-map>`,
  );
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, set.actor ?? client);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** What the developer was told, while this was done. */
export async function warnings(act: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said.filter((one) => one.includes('<rg-network-map>'));
}
