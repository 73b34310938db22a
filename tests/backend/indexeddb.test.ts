import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {indexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';
import type {Probe} from '../support/probe.js';
import {waitUntil} from '../support/wait.js';

const group = threePeople();
const initial = (id: string) => (id === group.id ? group : undefined);
let databases = 0;

backendContract('IndexedDB in a browser', async () => {
  const name = `contract-${Date.now()}-${databases++}`;
  const [backend, other] = [indexedDbBackend({name, initial}), indexedDbBackend({name})];
  await backend.load(group.id, {signal: new AbortController().signal});
  const close = async () => {
    await backend.close();
    await other.close();
    await deleteDB(name);
  };
  return {backend, other, groupId: group.id, close};
});

describe('two tabs', () => {
  const groupId = `tabs-${Date.now()}`;
  const add = (displayName: string) =>
    ({type: 'addPerson', person: {id: displayName, displayName, kind: 'informal'}}) as const;

  /** A frame has a world of its own, and shares only what the browser keeps. */
  async function openTab() {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../support/second-tab.ts', import.meta.url).href;
    page.head.append(script);
    page.body.innerHTML = `<rg-provider backend="indexeddb" group-id="${groupId}">
        <test-probe></test-probe>
      </rg-provider>`;
    const provider = page.querySelector<Provider>('rg-provider')!;
    const probe = page.querySelector<Probe>('test-probe')!;
    await waitUntil(() => provider.state?.load.kind === 'ready', 'the tab opens');
    const close = () => frame.remove();
    return {provider, probe, close};
  }

  it('see each other, keep what both wrote at once, and have it after a reload', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.probe.wish(add('Els'));
    await waitUntil(() => other.probe.names.includes('Els'), 'the other tab sees it');
    one.probe.wish(add('Piet'));
    other.probe.wish({type: 'editPerson', personId: 'Els', change: {displayName: 'Elsje'}});
    const all = ['Elsje', 'Piet'];
    const same = (tab: typeof one) => tab.probe.names.toSorted().join() === all.join();
    await waitUntil(() => same(one) && same(other), 'both see both');
    expect(await one.provider.flush()).to.be.true;
    expect(await other.provider.flush()).to.be.true;
    one.close();
    other.close();
    const again = await openTab();
    expect(again.probe.names.toSorted()).to.deep.equal(all);
    again.close();
  });

  it('make nobody wait for a tab that is gone', async () => {
    const gone = await openTab();
    gone.close();
    const tab = await openTab();
    tab.probe.wish(add('Kees'));
    await waitUntil(() => tab.provider.state.save.kind === 'saved');
    expect(tab.probe.names).to.include('Kees');
    tab.close();
  });
});
