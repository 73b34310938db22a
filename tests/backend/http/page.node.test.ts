/** A real page with a real server: `<rg-provider src>` in a browser, by the HTTP contract. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright';
import type {Backend} from '../../../src/backend/backend.js';
import type {Command} from '../../../src/domain/command.js';
import type {Provider} from '../../../src/elements/provider/provider.js';
import {threePeople} from '../../../src/testing/small-groups.js';
import {chromiumFlags, requireChromium} from '../../browsers.js';
import {openPortal, type Fault, type Portal} from '../../support/http-portal.js';
import {lineTo, serviceWith} from '../../support/on-service.js';
import {until} from '../../support/until.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const group = {...threePeople(), id: 'groep/7'};
const goal = group.goals[0]!;

/** What the portal's own script does: it says who asks, where it knows that. */
const pageScript = `
  import '@resourcegroep/elements/rg-provider.js';
  const provider = document.createElement('rg-provider');
  window.signIn = (token) => { provider.access = {getToken: () => token}; };
  window.begin = (src, token, outbox) => {
    if (outbox) provider.setAttribute('outbox', outbox);
    provider.setAttribute('src', src);
    if (token) window.signIn(token);
    document.body.append(provider);
  };
`;

let browser: Browser;
let files: ReadonlyMap<string, string>;

before(async () => {
  browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  const {outputFiles} = await build({
    stdin: {
      contents: pageScript,
      resolveDir: root,
    },
    ...{absWorkingDir: root, bundle: true, splitting: true, format: 'esm', write: false},
    ...{outdir: 'page', conditions: ['resourcegroep-source'], logLevel: 'error'},
  });
  files = new Map(outputFiles.map(({path, text}) => [`/${path.replace(/.*[/\\]/, '')}`, text]));
});
after(() => browser.close());

describe('a page that names its server in an attribute', () => {
  let portal: Portal;
  let backend: Backend;
  /** Answers first, before the page's own files. */
  let fault: Fault | undefined;

  beforeEach(async () => {
    const service = serviceWith(group, () => new Date().toISOString());
    backend = lineTo(service, 'client');
    fault = undefined;
    portal = await openPortal((token) => (token === 'valid' ? backend : undefined));
    portal.fault = async (asked, response) => {
      if (await fault?.(asked, response)) return true;
      const file =
        asked.path === '/' ? '<!doctype html><title>Portaal</title>' : files.get(asked.path);
      if (file === undefined) return false;
      const type = asked.path === '/' ? 'text/html' : 'text/javascript';
      response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(file);
      return true;
    };
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await portal.close();
  });

  /** A page with a provider and nothing else; `token`: what the portal gives it, when it is asked. */
  async function open(token?: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(portal.base);
    return begin(page, token);
  }

  async function begin(page: Page, token?: string, outbox?: string): Promise<Page> {
    await page.addScriptTag({type: 'module', url: '/stdin.js'});
    const said = [`/groups/${encodeURIComponent(group.id)}`, token ?? '', outbox ?? ''];
    await page.evaluate(`begin(...${JSON.stringify(said)})`);
    return page;
  }

  const state = (page: Page) =>
    page.evaluate(() => {
      const {load, save, group: shown} = document.querySelector('rg-provider')!.state;
      return {load, save, goals: shown?.goals.map(({text}) => text)};
    });
  const ready = (page: Page) => seen(page, ({state: {load}}) => load.kind === 'ready');
  const seen = (page: Page, isSo: (provider: Provider) => boolean) =>
    page.waitForFunction(`(${isSo})(document.querySelector('rg-provider'))`);

  const wish = (page: Page, command: Command) =>
    page.evaluate((wanted) => {
      const event = new Event('rg-command', {cancelable: true});
      document.querySelector('rg-provider')!.dispatchEvent(Object.assign(event, {command: wanted}));
    }, command);
  const rename = (page: Page, text: string) =>
    wish(page, {type: 'editGoal', goalId: 'g-1', change: {text}, was: {text: goal.text}});

  it('loads, saves, and hears at once what somebody else changes', async () => {
    const [one, two] = [await open('valid'), await open('valid')];
    await Promise.all([ready(one), ready(two)]);
    await rename(one, 'Weer buiten lopen');
    await seen(two, ({state: {group: shown}}) => shown?.goals[0]?.text === 'Weer buiten lopen');
    await seen(one, ({state: {save}}) => save.kind === 'saved');
    const [change] = portal.asked.filter(({method}) => method === 'POST');
    assert.equal(change?.headers.authorization, 'Bearer valid');
    assert.match(String(change?.headers['idempotency-key']), /^.{8,}/);
  });

  it('goes on with what was typed while the server was away', async () => {
    const page = await open('valid');
    await ready(page);
    fault = (_, response) => response.destroy() && true;
    portal.cutStreams();
    await rename(page, 'In de trein getypt');
    await seen(page, ({state: {save}}) => save.kind === 'unsaved');
    fault = undefined;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await seen(page, ({state: {save}}) => save.kind === 'saved');
    const {records} = await backend.load(group.id, {signal: new AbortController().signal});
    assert.ok(JSON.stringify(records).includes('In de trein getypt'));
  });

  it('sends what still waits when the page is left', async () => {
    const page = await open('valid');
    await ready(page);
    // The first change is on its way and stays there.
    fault = ({body}) => body.includes('Onderweg');
    await rename(page, 'Onderweg');
    const asked = (text: string) => portal.asked.some(({body}) => body.includes(text));
    await until(() => asked('Onderweg'));
    const person = {id: 'p-9', displayName: 'Nog gauw dit', kind: 'informal'} as const;
    await wish(page, {type: 'addPerson', person});
    assert.ok(!asked('Nog gauw dit'), 'one after the other');
    await page.goto('about:blank');
    await until(() => asked('Nog gauw dit'), 'it was sent');
  });

  it('says that one has to sign in, and loads when the portal knows who asks', async () => {
    const page = await open();
    await seen(page, ({state: {load}}) => load.kind === 'failed');
    assert.deepEqual((await state(page)).load, {kind: 'failed', reason: 'unauthenticated'});
    await page.evaluate("signIn('valid')");
    await ready(page);
  });

  describe('and keeps what waits in this browser, as the page asks', () => {
    const words = 'In de trein getypt';
    const stored = (page: Page) =>
      page.evaluate('Object.entries({...localStorage, ...sessionStorage})') as Promise<string[][]>;

    /** Somebody typed while the server took nothing, and the page is loaded again. */
    async function left(outbox: string | undefined): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(portal.base);
      await begin(page, 'valid', outbox);
      await ready(page);
      fault = ({method}, response) => method === 'POST' && response.destroy() && true;
      await rename(page, words);
      await seen(page, ({state: {save}}) => save.kind === 'unsaved');
      return page;
    }

    for (const outbox of ['session', 'local']) {
      it(`goes on after a reload with outbox="${outbox}"`, async () => {
        const page = await left(outbox);
        const kept = await stored(page);
        assert.equal(kept.length, 1);
        assert.ok(!JSON.stringify(kept).includes(words));
        await page.reload();
        fault = undefined;
        await begin(page, 'valid', outbox);
        await seen(page, ({state: {load, save}}) => load.kind === 'ready' && save.kind === 'saved');
        assert.deepEqual((await state(page)).goals, [words]);
        assert.deepEqual(await stored(page), []);
      });
    }

    it('keeps what waits in each of two tabs, for the tab that comes when they are gone', async () => {
      const context = await browser.newContext();
      const tab = async () => {
        const page = await context.newPage();
        await page.goto(portal.base);
        return begin(page, 'valid', 'local');
      };
      const [one, two] = [await tab(), await tab()];
      await Promise.all([ready(one), ready(two)]);
      fault = ({method}, response) => method === 'POST' && response.destroy() && true;
      await rename(one, words);
      const person = {id: 'p-train', displayName: 'Els', kind: 'informal'} as const;
      await wish(two, {type: 'addPerson', person});
      for (const page of [one, two]) await seen(page, ({state: {save}}) => save.kind === 'unsaved');
      assert.equal((await stored(one)).length, 2, 'neither took the place of the other');
      const three = await tab();
      await seen(three, ({state: {load, save}}) => load.kind === 'ready' && save.kind === 'saved');
      assert.equal((await stored(one)).length, 2, 'others still work on it');
      await Promise.all([one, two, three].map((page) => page.close({runBeforeUnload: false})));
      fault = undefined;
      const four = await tab();
      await seen(four, ({state: {load, save}}) => load.kind === 'ready' && save.kind === 'saved');
      assert.deepEqual((await state(four)).goals, [words]);
      await seen(four, ({state: {group: shown}}) => shown!.people.some(({id}) => id === 'p-train'));
      assert.deepEqual(await stored(four), []);
    });

    it('keeps nothing where it does not ask, and nothing after somebody signed out', async () => {
      const page = await left(undefined);
      assert.deepEqual(await stored(page), []);
      await page.close();
      const other = await left('local');
      await other.evaluate("document.querySelector('rg-provider').signOut()");
      assert.deepEqual(await stored(other), []);
      await other.reload();
      assert.deepEqual(await stored(other), []);
      // Nothing may arrive even now: a browser tries once more by itself what a page sent at its end.
      await begin(other, 'valid', 'local');
      await ready(other);
      assert.deepEqual((await state(other)).goals, [goal.text]);
    });
  });

  it('lets go of everything when access ends', async () => {
    const page = await open('valid');
    await ready(page);
    fault = (asked, response) => {
      if (!asked.path.endsWith('/events')) return false;
      response.writeHead(200, {'Content-Type': 'text/event-stream'});
      response.end('event: ended\ndata: {}\n\n');
      return true;
    };
    portal.cutStreams();
    await seen(page, ({state: {load}}) => load.kind === 'ended');
    assert.equal((await state(page)).goals, undefined);
  });
});
