import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {assemble} from '../../src/domain.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {HistoryEntry} from '../../src/domain/regie/project-history.js';
import {theKitchenTable} from '../../src/testing.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {eventually} from '../server/eventually.js';
import {drawnPage} from './drawn-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nonce = 'b2xpZmFudA';
const strict = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src data:`;

/** In the order in which a back end gives it, as in a portal. */
async function loaded(): Promise<ResourceGroup> {
  const group = theKitchenTable();
  const {signal} = new AbortController();
  const {records} = await memoryBackend({group}).load(group.id, {signal});
  return assemble(records);
}

const walked: Omit<HistoryEntry, 'clientRef'> = {
  ...{action: 'setPhase', outcome: 'planning', subjectType: 'group', subjectId: 'keukentafel'},
  ...{actorRef: {kind: 'client'}, occurredAt: '2026-11-02T10:00:00.000Z'},
};

async function scripts(): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    entryPoints: [`${root}tests/ssr/page.ts`],
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['resourcegroep-source'],
    tsconfig: `${root}tsconfig.json`,
  });
  return new Map(outputFiles.map(({path, text}) => [path, text]));
}

describe('a page that the server drew', () => {
  let group: ResourceGroup;
  let history: readonly HistoryEntry[] = [];
  let server: Server;
  let browser: Browser;
  let html = '';

  before(async () => {
    group = await loaded();
    history = [{...walked, clientRef: group.clientRef}];
    const files = await scripts();
    server = createServer(({url = ''}, answer) => {
      const script = files.get(url);
      answer.setHeader('Content-Security-Policy', strict);
      answer.setHeader('Content-Type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
      answer.end(script ?? html);
    }).listen(0);
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(width: number, options: BrowserContextOptions = {}) {
    html = await drawnPage({group, history}, {width: width - 16, nonce});
    const context = await browser.newContext({viewport: {width, height: 800}, ...options});
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    page.on('pageerror', ({message}) => complaints.push(message));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    if (options.javaScriptEnabled !== false) await page.locator('[data-ready]').waitFor();
    return {page, complaints};
  }

  /** Where each element is, and all that it shows. */
  const shown = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('rg-provider > *')].map((element) => {
        const {top, height} = element.getBoundingClientRect();
        const nodes = [
          ...(element.shadowRoot?.querySelectorAll<HTMLElement>(':host > :not(style)') ?? []),
        ];
        const words = nodes.map((node) => node.innerText).join('\n');
        return {name: element.localName, top, height, words};
      }),
    );

  const takenOver = (page: Page) =>
    eventually(async () => assert.equal(await page.locator('rg-provider style').count(), 0));

  for (const width of [1280, 360]) {
    it(`shows the same before and after its script, ${width} px wide`, async () => {
      const bare = await open(width, {javaScriptEnabled: false});
      await bare.page.getByText('Twee keer in de week naar buiten').first().waitFor();
      await bare.page.getByText('Je bent hier').first().waitFor();
      await bare.page.getByText('Welkom en koffie').waitFor();
      await bare.page.locator('rg-proposals').getByText('Marieke doet een voorstel').waitFor();
      await bare.page.locator('rg-reins').getByText('naar de fase om de dag te plannen').waitFor();
      const {page, complaints} = await open(width);
      const drawn = await shown(page);
      assert.equal(drawn.length, 6);
      await page.evaluate(() => window.answer());
      await takenOver(page);
      assert.deepEqual(await shown(page), drawn);
      assert.deepEqual(complaints, []);
    });

    it(`never moves anything while it takes over, ${width} px wide`, async () => {
      const {page} = await open(width);
      const shifts = await page.evaluateHandle(() => {
        const found: number[] = [];
        new PerformanceObserver((list) => {
          for (const {startTime} of list.getEntries()) found.push(startTime);
        }).observe({type: 'layout-shift', buffered: true});
        return found;
      });
      await page.evaluate(() => window.answer());
      await takenOver(page);
      // Something that does move everything, so that whoever looks has seen all until then.
      const moved = await page.evaluate(() => {
        const box = document.createElement('div');
        box.style.height = '300px';
        document.body.prepend(box);
        return performance.now();
      });
      await eventually(async () =>
        assert.notDeepEqual(
          (await shifts.jsonValue()).filter((at) => at >= moved),
          [],
        ),
      );
      assert.deepEqual(
        (await shifts.jsonValue()).filter((at) => at < moved),
        [],
      );
    });
  }

  it('never says of what it drew that it is on its way', async () => {
    const {page} = await open(1280);
    const waiting = await page.evaluateHandle(() => {
      const found: string[] = [];
      for (const {localName, shadowRoot} of document.querySelectorAll('rg-provider > *')) {
        if (!shadowRoot) continue;
        new MutationObserver(() => {
          if (shadowRoot.querySelector('.skeleton')) found.push(localName);
        }).observe(shadowRoot, {childList: true, subtree: true});
      }
      return found;
    });
    await page.evaluate(() => window.answer());
    await takenOver(page);
    await page.locator('rg-reins').getByText('naar de fase om de dag te plannen').waitFor();
    assert.deepEqual(await waiting.jsonValue(), []);
  });

  it('leaves whoever came somewhere by keyboard there, and works', async () => {
    const {page} = await open(1280);
    const goals = page.locator('rg-goal-editor');
    await goals.getByRole('button', {name: 'Nieuw doel'}).focus();
    await page.evaluate(() => window.answer());
    await takenOver(page);
    await page.keyboard.press('Enter');
    await goals.getByRole('textbox').first().fill('Vaker koken');
    await goals.getByRole('button', {name: 'Bewaren', exact: true}).click();
    await goals.getByText('Vaker koken').first().waitFor();
  });

  it('shows what was changed since, and speaks the language of the page', async () => {
    const {page} = await open(1280);
    const [first, ...rest] = group.goals;
    assert.ok(first);
    const newer = {...group, goals: [{...first, text: 'Elke dag naar buiten'}, ...rest]};
    await page.evaluate((now) => {
      document.documentElement.lang = 'en';
      window.answer(now);
    }, newer);
    await takenOver(page);
    await page.getByText('Elke dag naar buiten').first().waitFor();
    await page.getByText('You are here').first().waitFor();
    assert.equal(await page.getByText('Je bent hier').count(), 0);
  });

  it('waits with what it drew until the group is there, and then says that it is not', async () => {
    const {page} = await open(1280);
    await page.evaluate(() => window.fail());
    await page.getByText('Dit kan nu niet open').first().waitFor();
    await takenOver(page);
  });
});
