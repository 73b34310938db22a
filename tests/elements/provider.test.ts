import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {BackendError, type Backend} from '../../src/backend/backend.js';
import {indexedDbBackend} from '../../src/backend/indexeddb/indexeddb.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/rg-provider.js';
import type {RgChangeEvent} from '../../src/events/rg-change.js';
import {RgCommandEvent} from '../../src/events/rg-command.js';
import {RgRequestEvent} from '../../src/events/rg-request.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {Probe} from '../support/probe.js';
import {waitUntil} from '../support/wait.js';

customElements.define('test-probe', Probe);
declare global {
  interface HTMLElementTagNameMap {
    'test-probe': Probe;
  }
}

const group = threePeople();
const everybody = ['Mam', 'Marieke', 'Dokter Osei'];
const els = {
  type: 'addPerson',
  person: {id: 'p-9', displayName: 'Els', kind: 'informal'},
} as const;

const isReady = (provider: Provider) => provider.state.load.kind === 'ready';
const isSaved = (provider: Provider) => provider.state.save.kind === 'saved';

async function page(backend: Backend = memoryBackend({group}), groupId = group.id) {
  const provider = await fixture<Provider>(
    html`<rg-provider .backend=${backend} group-id=${groupId}>
      <div><test-probe></test-probe></div>
    </rg-provider>`,
  );
  const probe = provider.querySelector('test-probe')!;
  // The first one waits for the store's own module.
  await waitUntil(() => provider.state.load.kind !== 'loading');
  await probe.updateComplete;
  return {provider, probe, backend};
}

/** Does something and waits until it is stored. */
async function wish(probe: Probe, provider: Provider): Promise<void> {
  const stored = oneEvent(provider, 'rg-change');
  probe.wish(els);
  await stored;
}

describe('rg-provider', () => {
  it('gives the elements inside it the group, and takes up no place itself', async () => {
    const {provider, probe} = await page();
    expect(probe.names).to.deep.equal(everybody);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('shows at once what an element asks for, and says when it is stored', async () => {
    const {provider, probe} = await page(memoryBackend({group, latencyMs: 5}));
    const stored = oneEvent<RgChangeEvent>(provider, 'rg-change');
    probe.wish(els);
    await Promise.resolve();
    expect(probe.names).to.include('Els');
    expect(provider.state.save).to.deep.equal({kind: 'saving'});
    const {audit} = await stored;
    expect(audit.action).to.equal('addPerson');
    expect(JSON.stringify(audit)).not.to.contain('Els');
    expect(isSaved(provider)).to.be.true;
  });

  it('tells the portal of a proposal as well, and never of what was refused', async () => {
    const table = theKitchenTable(new Date().toISOString());
    const {provider, probe} = await page(memoryBackend({group: table}), table.id);
    const actorRef = {kind: 'member', membershipId: 'm-mam'} as const;
    provider.actor = actorRef;
    await provider.updateComplete;
    const audits: RgChangeEvent['audit'][] = [];
    provider.addEventListener('rg-change', ({audit}) => audits.push(audit));
    probe.wish(els);
    probe.wish({type: 'setPhase', phase: 'planning'});
    await waitUntil(() => audits.length > 0);
    const {occurredAt, subjectId, ...audit} = audits[0]!;
    expect(audit).to.deep.equal({
      ...{action: 'setPhase', outcome: 'proposed', subjectType: 'proposal'},
      ...{clientRef: 'client-1', actorRef},
    });
    expect([occurredAt, subjectId]).not.to.include(undefined);
    expect(provider.state.returned.map(({refusal}) => refusal.reason)).to.deep.equal([
      'notAllowed',
    ]);
    expect(audits.length).to.equal(1);
  });

  it('does nothing with what somebody cancelled, anywhere on the way', async () => {
    const {provider, probe} = await page();
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('rg-command', stop, {once: true});
    expect(probe.wish(els)).to.be.false;
    await Promise.resolve();
    expect(probe.names).not.to.include('Els');
    expect(provider.state.undoes).to.equal(undefined);
  });

  it('takes commands from a script too', async () => {
    const {provider, probe} = await page();
    provider.dispatchEvent(new RgCommandEvent(els));
    await Promise.resolve();
    expect(probe.names).to.include('Els');
  });

  it('undoes and redoes, asked by an element or by a script', async () => {
    const {provider, probe} = await page();
    await wish(probe, provider);
    probe.request({type: 'undo'});
    await Promise.resolve();
    expect(probe.names).not.to.include('Els');
    provider.redo();
    expect(probe.names).to.include('Els');
    provider.undo();
    expect(probe.names).not.to.include('Els');
    probe.request({type: 'redo'});
    await Promise.resolve();
    expect(probe.names).to.include('Els');
    expect(await provider.flush()).to.be.true;
  });

  it('tries again and lets choose, asked by an element', async () => {
    let fails = true;
    const server = memoryBackend({group});
    const {provider, probe} = await page({
      ...server,
      async load(id, options) {
        if (fails) throw new BackendError('forbidden');
        return server.load(id, options);
      },
    });
    expect(provider.state.load).to.deep.equal({kind: 'failed', reason: 'forbidden'});
    fails = false;
    probe.request({type: 'retry'});
    await waitUntil(() => isReady(provider));
    probe.wish({type: 'removePerson', personId: 'nobody'});
    await waitUntil(() => provider.state.returned.length === 1);
    const [one] = provider.state.returned;
    probe.request({type: 'resolve', id: one!.id, keep: 'theirs'});
    await waitUntil(() => provider.state.returned.length === 0);
  });

  it('tells the page that something is loaded, saved, or seen by somebody else', async () => {
    const {provider, probe} = await page();
    const told: string[] = [];
    provider.addEventListener('rg-state', () => {
      told.push(`${provider.state.save.kind} ${provider.actorName}`);
    });
    await wish(probe, provider);
    await waitUntil(() => isSaved(provider));
    provider.actorRole = 'facilitator';
    await provider.updateComplete;
    expect(told).to.deep.equal(['saving Noor', 'saved Noor', 'saved Marieke']);
  });
});

describe('rg-provider and the order of things', () => {
  it('serves elements that were there before it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const probe = document.createElement('test-probe');
    const late = document.createElement('late-provider') as Provider;
    Object.assign(late, {backend: memoryBackend({group}), groupId: group.id});
    late.append(probe);
    place.append(late);
    await probe.updateComplete;
    expect(probe.names).to.deep.equal([]);
    customElements.define('late-provider', class extends customElements.get('rg-provider')! {});
    await waitUntil(() => probe.names.length > 0);
    expect(probe.names).to.deep.equal(everybody);
  });

  it('serves elements that come after it', async () => {
    const {provider} = await page();
    const probe = document.createElement('test-probe');
    provider.append(probe);
    await probe.updateComplete;
    expect(probe.names).to.deep.equal(everybody);
  });

  it('takes its properties before or after it is attached, in any order', async () => {
    const backend = memoryBackend({group});
    const before = document.createElement('rg-provider');
    Object.assign(before, {groupId: group.id, backend});
    const after = document.createElement('rg-provider');
    (await fixture<HTMLElement>(html`<div></div>`)).append(before, after);
    await after.updateComplete;
    after.backend = backend;
    await after.updateComplete;
    after.groupId = group.id;
    await waitUntil(() => isReady(before) && isReady(after));
    expect(before.state.group).to.deep.equal(after.state.group);
  });

  it('goes on when it is moved, with what is on its way', async () => {
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((done) => (answer = done));
    const server = memoryBackend({group});
    let aborted = false;
    const {provider, probe} = await page({
      ...server,
      async save(change, options) {
        options.signal.addEventListener('abort', () => (aborted = true));
        await gate;
        return server.save(change, options);
      },
    });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    probe.wish(els);
    await Promise.resolve();
    place.append(provider);
    await Promise.resolve();
    answer();
    await waitUntil(() => isSaved(provider));
    expect(aborted).to.be.false;
    await probe.updateComplete;
    expect(probe.names).to.include('Els');
  });

  it('lets go of the back end when it is taken away', async () => {
    let ended: AbortSignal | undefined;
    const server = memoryBackend({group});
    const {provider} = await page({
      ...server,
      subscribe(id, since, hear, options) {
        ended = options.signal;
        server.subscribe?.(id, since, hear, options);
      },
    });
    expect(ended?.aborted).to.be.false;
    provider.remove();
    await Promise.resolve();
    expect(ended?.aborted).to.be.true;
  });

  it('saves what is on its way even when it is taken away', async () => {
    const server = memoryBackend({group, latencyMs: 20});
    const {provider, probe, backend} = await page(server);
    probe.wish(els);
    await Promise.resolve();
    provider.remove();
    await waitUntil(() => isSaved(provider));
    const fresh = await page(backend);
    expect(fresh.probe.names).to.include('Els');
  });

  it('shows another group when it is given one, and saves what was on its way', async () => {
    const other = {...threePeople(), id: 'other', people: []};
    const backend = memoryBackend({
      initial: (id) => (id === 'other' ? other : group),
      latencyMs: 5,
    });
    const {provider, probe} = await page(backend);
    const stored = oneEvent<RgChangeEvent>(provider, 'rg-change');
    probe.wish(els);
    await Promise.resolve();
    provider.groupId = 'other';
    await provider.updateComplete;
    await waitUntil(() => isReady(provider));
    expect(probe.names).to.deep.equal([]);
    await stored;
    const fresh = await page(backend);
    expect(fresh.probe.names).to.include('Els');
  });

  it('acts alone where one provider stands in another', async () => {
    const outer = await fixture<Provider>(
      html`<rg-provider .backend=${memoryBackend({group})} group-id=${group.id}>
        <test-probe id="outside"></test-probe>
        <rg-provider .backend=${memoryBackend({group})} group-id=${group.id}>
          <test-probe id="inside"></test-probe>
        </rg-provider>
      </rg-provider>`,
    );
    const inner = outer.querySelector('rg-provider')!;
    const [outside, inside] = [...outer.querySelectorAll('test-probe')];
    await waitUntil(() => isReady(inner) && isReady(outer));
    inside!.wish(els);
    await Promise.resolve();
    expect(inside!.names).to.include('Els');
    expect(outside!.names).to.deep.equal(everybody);
  });

  it('keeps two providers on one page apart, and joins them on one back end', async () => {
    const shared = memoryBackend({group});
    const [one, two, apart] = [await page(shared), await page(shared), await page()];
    await wish(one.probe, one.provider);
    await waitUntil(() => two.probe.names.includes('Els'));
    expect(apart.probe.names).to.deep.equal(everybody);
  });

  it('hands down one object, whatever it shows', async () => {
    const {provider, probe} = await page();
    const {renders} = probe;
    provider.groupId = undefined;
    await provider.updateComplete;
    expect(provider.state.load).to.deep.equal({kind: 'idle'});
    await probe.updateComplete;
    expect(probe.names).to.deep.equal([]);
    expect(probe.renders).to.equal(renders + 1);
  });
});

describe('rg-provider without script', () => {
  const name = 'resourcegroep';
  const groupId = `test-${Date.now()}`;
  after(() => deleteDB(name).catch(() => undefined));

  async function declared(markup: ReturnType<typeof html>) {
    const provider = await fixture<Provider>(markup);
    await waitUntil(() => provider.state.load.kind !== 'loading');
    return {provider, probe: provider.querySelector('test-probe')!};
  }

  it('begins an empty group in memory', async () => {
    const {provider, probe} = await declared(
      html`<rg-provider backend="memory" group-id=${groupId}
        ><test-probe></test-probe
      ></rg-provider>`,
    );
    expect(provider.state.group?.people).to.deep.equal([]);
    await wish(probe, provider);
    const other = await declared(
      html`<rg-provider backend="memory" group-id=${groupId}
        ><test-probe></test-probe
      ></rg-provider>`,
    );
    expect(other.probe.names).to.deep.equal(['Els']);
  });

  it('keeps it in IndexedDB', async () => {
    const markup = html`<rg-provider backend="indexeddb" group-id=${groupId}>
      <test-probe></test-probe>
    </rg-provider>`;
    const {provider, probe} = await declared(markup);
    await wish(probe, provider);
    const elsewhere = indexedDbBackend();
    const {people} = await elsewhere.exportGroup(groupId);
    await elsewhere.close();
    expect(people.map(({displayName}) => displayName)).to.deep.equal(['Els']);
  });

  it('looks as the first member with a role, or without rights where there is none', async () => {
    const backend = memoryBackend({group});
    const looker = async (role: string) => {
      const {provider} = await declared(
        html`<rg-provider
          .backend=${backend}
          group-id=${group.id}
          actor-role=${role}
        ></rg-provider>`,
      );
      return provider;
    };
    expect((await looker('client')).actorName).to.equal('Noor');
    expect((await looker('facilitator')).actorName).to.equal('Marieke');
    const nobody = await looker('peerExpert');
    expect(nobody.actorName).to.equal(undefined);
    expect(nobody.state.group?.goals).to.deep.equal([]);
  });

  it('says once what it does not know, and shows nothing', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (sentence: unknown) => said.push(sentence);
    try {
      for (let time = 0; time < 2; time++) {
        const {provider} = await declared(
          html`<rg-provider backend="localstorage" group-id="x"></rg-provider>`,
        );
        expect(provider.state.load).to.deep.equal({kind: 'idle'});
        const lost = await declared(
          html`<rg-provider src="https://portal.example/api/groups"></rg-provider>`,
        );
        expect(lost.provider.state.load).to.deep.equal({kind: 'idle'});
      }
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(2);
    expect(said[0]).to.contain('indexeddb, memory');
    expect(said[1]).to.contain('/groups/');
  });
});

describe('rg-provider and a page that comes and goes', () => {
  it('tries again at once when the browser is online again', async () => {
    let offline = true;
    const server = memoryBackend({group});
    const {provider, probe} = await page({
      ...server,
      async save(change, options) {
        if (offline) throw new BackendError('offline');
        return server.save(change, options);
      },
    });
    probe.wish(els);
    await waitUntil(() => provider.state.save.kind === 'unsaved');
    offline = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => isSaved(provider));
  });

  it('asks before the page is left while something is not saved, and only then', async () => {
    let reason: BackendError | undefined = new BackendError('unauthenticated');
    const server = memoryBackend({group});
    const {provider, probe} = await page({
      ...server,
      async save(change, options) {
        if (reason) throw reason;
        return server.save(change, options);
      },
    });
    const leaves = () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leaves()).to.be.true;
    probe.wish(els);
    await waitUntil(() => provider.state.save.kind === 'unsaved');
    expect(leaves()).to.be.false;
    reason = undefined;
    expect(await provider.flush()).to.be.true;
    expect(leaves()).to.be.true;
  });

  it('asks before the page is left while words that came back are there', async () => {
    const {provider, probe} = await page(memoryBackend({group}));
    const leaves = () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    probe.wish({type: 'editGoal', goalId: 'gone', change: {text: 'Weer zingen'}});
    await waitUntil(() => provider.state.returned.length > 0);
    expect(leaves()).to.be.false;
    const id = provider.state.returned[0]!.id;
    probe.dispatchEvent(new RgRequestEvent({type: 'resolve', id, keep: 'theirs'}));
    await waitUntil(() => provider.state.returned.length === 0);
    expect(leaves()).to.be.true;
  });

  it('sends without waiting when the page goes away', async () => {
    const unloading: unknown[] = [];
    const server = memoryBackend({group});
    const {probe} = await page({
      ...server,
      async save(change, options) {
        if (options.unloading) unloading.push(change.id);
        else await new Promise(() => undefined);
        return server.save(change, options);
      },
    });
    probe.wish(els);
    await Promise.resolve();
    window.dispatchEvent(new Event('pagehide'));
    expect(unloading).to.have.lengthOf(1);
  });

  it('keeps what was typed when the storage is full, and says so', async () => {
    const server = memoryBackend({group});
    const {provider, probe} = await page({
      ...server,
      save: () => Promise.reject(new BackendError('full')),
    });
    probe.wish(els);
    await waitUntil(() => provider.state.save.kind === 'unsaved');
    expect(provider.state.save).to.deep.equal({kind: 'unsaved', reason: 'full'});
    expect(probe.names).to.include('Els');
    expect(await provider.flush()).to.be.false;
  });
});
