/** Two versions of the package on one page; elements that are defined late, early or twice. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright';
import type {} from '../../src/elements/provider/rg-provider.js';
import type {} from '../../src/elements/network-map/rg-network-map.js';
import {Copies, renamed} from './copies.js';

const tags = ['goal-editor', 'meeting-agenda', 'network-map', 'phase-tracker', 'provider'];
const ofTheirOwn = ['proposals', 'reins'];

const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
const markup = `<rg-provider backend="memory" group-id="g" actor-role="client">
  <rg-phase-tracker></rg-phase-tracker>
  <rg-network-map></rg-network-map>
  <rg-goal-editor></rg-goal-editor>
</rg-provider>`;

const heading = (page: Page, name: string) =>
  page.getByRole('heading', {name, exact: true}).waitFor();

/** By the client's own hands, in the map; it is stored. */
async function addSomebody(page: Page, name: string): Promise<void> {
  const map = page.locator('rg-network-map');
  await map.getByRole('textbox').first().fill(name);
  await page.keyboard.press('Enter');
  await map.getByText(name).first().waitFor();
  await page.waitForFunction((wanted) => {
    const {save, group} = document.querySelector('rg-provider')!.state;
    const isThere = group?.people.some(({displayName}) => displayName === wanted);
    return save.kind === 'saved' && isThere;
  }, name);
}

describe('two copies on one page', () => {
  let copies: Copies;
  let open: Page | undefined;
  before(async () => (copies = await Copies.open()));
  after(() => copies.close());
  afterEach(() => open?.context().close());

  async function show(body: string) {
    const shown = await copies.page(body);
    open = shown.page;
    return shown;
  }

  it('are both whole: the first one defines, the second one only says that it came late', async () => {
    const {page, said, wrong} = await show(`${script('all-this')}${script('all-later')}${markup}`);
    await heading(page, 'Mijn doelen');
    await addSomebody(page, 'Tante Roos');
    const late = [...tags, ...ofTheirOwn].map(
      (tag) => `@resourcegroep/elements: <rg-${tag}> is already defined; the first one stays.`,
    );
    assert.deepEqual(said.toSorted(), late.toSorted());
    assert.deepEqual(wrong, []);
  });

  for (const [one, other] of [
    ['this', 'later'],
    ['later', 'this'],
  ] as const) {
    const title = (text: string) => (other === 'later' ? renamed(text) : text);

    it(`work together: the provider of ${one} version, what it holds of ${other}`, async () => {
      const {page, said, wrong} = await show(
        `${script(`provider-${one}`)}${script(`shown-${other}`)}${markup}`,
      );
      await heading(page, title('Mijn doelen'));
      await addSomebody(page, 'Tante Roos');
      await page.locator('rg-network-map').getByRole('button', {name: 'Ongedaan maken'}).click();
      await page.waitForFunction(
        () => document.querySelector('rg-provider')!.state.group?.people.length === 0,
      );
      assert.deepEqual([...said, ...wrong], []);
    });

    it(`understand each other’s errors: a back end of ${other} in a provider of ${one}`, async () => {
      const {page, wrong} =
        await show(`${script(`all-${one}`)}${markup.replace('backend="memory"', '')}
        <script type="module">
          import {BackendError, memoryBackend, threePeople} from '/own-${other}.js';
          const backend = memoryBackend({group: {...threePeople(), id: 'g'}});
          document.querySelector('rg-provider').backend = {
            load: (...asked) => backend.load(...asked),
            save: () => Promise.reject(new BackendError('forbidden')),
          };
        </script>`);
      await page.waitForFunction(
        () => (document.querySelector('rg-provider')?.state?.group?.people.length ?? 0) > 0,
      );
      await page.evaluate(() => {
        const map = document.querySelector('rg-network-map')!;
        const person = {id: 'p-new', displayName: 'Roos', kind: 'informal'};
        const event = new Event('rg-command', {bubbles: true, composed: true, cancelable: true});
        map.dispatchEvent(Object.assign(event, {command: {type: 'addPerson', person}}));
      });
      // What is not understood is sent again and again, and never given back to who typed it.
      await page.waitForFunction(
        () => document.querySelector('rg-provider')!.state.returned.length === 1,
        undefined,
        {timeout: 30_000},
      );
      assert.deepEqual(wrong, []);
    });
  }
});

describe('elements that are defined', () => {
  let copies: Copies;
  let open: Page | undefined;
  before(async () => (copies = await Copies.open()));
  after(() => copies.close());
  afterEach(() => open?.context().close());

  async function show(body: string) {
    const shown = await copies.page(body);
    open = shown.page;
    return shown;
  }

  it('after the markup, take over what stands there', async () => {
    const {page, said, wrong} = await show(`${markup}${script('all-this')}`);
    await heading(page, 'Mijn doelen');
    await addSomebody(page, 'Tante Roos');
    assert.deepEqual([...said, ...wrong], []);
  });

  it('before the markup, come to life when it comes', async () => {
    const {page, said, wrong} = await show(script('all-this'));
    await page.waitForFunction(() => customElements.get('rg-provider'));
    await page.evaluate((html) => (document.body.innerHTML = html), markup);
    await heading(page, 'Mijn doelen');
    await addSomebody(page, 'Tante Roos');
    assert.deepEqual([...said, ...wrong], []);
  });

  for (const [first, second] of [
    ['provider', 'shown'],
    ['shown', 'provider'],
  ] as const) {
    it(`with the ${first} first and the ${second} long after, find each other`, async () => {
      const {page, said, wrong} = await show(`${markup}${script(`${first}-this`)}`);
      const tag = first === 'provider' ? 'rg-provider' : 'rg-network-map';
      await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot, tag);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      await page.evaluate((path) => import(path), `/${second}-this.js`);
      await heading(page, 'Mijn doelen');
      await addSomebody(page, 'Tante Roos');
      assert.deepEqual([...said, ...wrong], []);
    });
  }

  it('late, keep what a page had given them before', async () => {
    const {page, said, wrong} = await show('<rg-network-map></rg-network-map>');
    await page.evaluate(async (path) => {
      const {threePeople} = (await import(path)) as {threePeople: () => never};
      const map = document.querySelector('rg-network-map')!;
      Object.assign(map, {group: threePeople(), actor: {kind: 'client'}, view: 'list'});
    }, '/own-this.js');
    await page.evaluate((path) => import(path), '/shown-this.js');
    await heading(page, 'Mensen om mij heen');
    assert.equal(await page.evaluate(() => document.querySelector('rg-network-map')!.view), 'list');
    await page.locator('rg-network-map').getByText('Marieke').first().waitFor();
    assert.deepEqual([...said, ...wrong], []);
  });

  it('twice by one copy, warn and never throw', async () => {
    const twice = `<script type="module" src="/all-this.js?again"></script>`;
    const {page, said, wrong} = await show(`${markup}${script('all-this')}${twice}`);
    await heading(page, 'Mijn doelen');
    await addSomebody(page, 'Tante Roos');
    assert.equal(said.length, tags.length + ofTheirOwn.length);
    assert.ok(said.every((one) => one.includes('is already defined; the first one stays.')));
    assert.deepEqual(wrong, []);
  });

  it('by somebody else under our name, leave that alone, and the rest works', async () => {
    const taken = `<script>customElements.define('rg-phase-tracker', class extends HTMLElement {});</script>`;
    const {page, said, wrong} = await show(`${taken}${markup}${script('all-this')}`);
    await heading(page, 'Mijn doelen');
    await addSomebody(page, 'Tante Roos');
    assert.deepEqual(said, [
      '@resourcegroep/elements: <rg-phase-tracker> is already defined; the first one stays.',
    ]);
    assert.deepEqual(wrong, []);
  });
});
