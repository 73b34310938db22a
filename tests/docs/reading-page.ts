import {build} from 'esbuild';
import {join} from 'node:path';
import {chromium, type Browser, type Route} from 'playwright';
import {mediaType} from '../../src/backend/http/http.js';
import {recordsOf} from '../../src/domain.js';
import {theKitchenTable} from '../../src/testing.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {root} from './blocks.js';

const here = 'http://pagina.test';

/** As text, for what compiles this file puts in names that a page does not have. */
const waitForLife = `(async () => {
  const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('rg-'));
  const dead = () => ours.filter((one) => !customElements.get(one.localName) || !one.shadowRoot);
  for (let waits = 0; waits < 100 && dead().length > 0; waits++)
    await new Promise((done) => requestAnimationFrame(done));
  return dead().map(({localName}) => localName);
})()`;

const tags = ['network-map', 'goal-editor', 'meeting-agenda', 'phase-tracker'];
const elements = tags.map((tag) => `<rg-${tag}></rg-${tag}>`).join('');
const allElements = `<rg-provider>${elements}</rg-provider>`;

/** As a portal bundles it. */
async function bundled(code: string, from: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: from, loader: 'ts'},
    ...{bundle: true, format: 'esm', write: false, logLevel: 'silent', target: 'es2022'},
    tsconfig: join(root, 'tsconfig.json'),
    conditions: ['resourcegroep-source'],
  });
  return outputFiles[0]!.text;
}

/** A browser with a page that somebody has who follows the docs. */
export class ReadingPage {
  readonly #browser: Browser;
  readonly #cdn: string;

  private constructor(browser: Browser, cdn: string) {
    this.#browser = browser;
    this.#cdn = cdn;
  }

  static async open(): Promise<ReadingPage> {
    const cdn = await bundled(`import './cdn.js';`, join(root, 'src'));
    const args = {executablePath: requireChromium(), args: chromiumFlags};
    return new ReadingPage(await chromium.launch(args), cdn);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** What is wrong when it is opened: what the console says, and elements that did not come to life. */
  async markupFaults(html: string): Promise<readonly string[]> {
    const isWhole = /<!doctype|<html/i.test(html);
    const script = '<script type="module" src="/cdn.js"></script>';
    const {page, faults} = await this.#show(
      isWhole ? html : `<!doctype html><html lang="nl">${script}<body>${html}</body></html>`,
    );
    const dead = await page.evaluate(waitForLife);
    const slotted = await page.evaluate(() =>
      [...document.querySelectorAll('[slot]')].map(({slot, parentElement}) => ({
        tag: parentElement?.localName ?? '',
        slot,
      })),
    );
    await page.context().close();
    this.slotted = slotted;
    return [...faults, ...(dead as string[]).map((tag) => `<${tag}> did not come to life`)];
  }

  /** By the last page that was opened: which slot of which element something was put in. */
  slotted: readonly {readonly tag: string; readonly slot: string}[] = [];

  /** What is wrong when the code of a page of the docs runs in a body, from its first to its last line. */
  async codeFaults(code: string, body = allElements): Promise<readonly string[]> {
    const script = await bundled(`${code}\ndocument.title = 'read';`, join(root, 'tests/docs'));
    const {page, faults} = await this.#show(
      `<!doctype html><html lang="nl"><body>${body}` +
        `<script type="module" src="/page.js"></script></body></html>`,
      script,
    );
    const patience = {timeout: 30_000};
    const read = page.waitForFunction(() => document.title === 'read', undefined, patience);
    const ended = await Promise.race([read, page.waitForEvent('pageerror', patience)]).then(
      async () => ((await page.title()) === 'read' ? [] : ['it did not come to its end']),
      () => ['it did not come to its end'],
    );
    await page.context().close();
    return [...faults, ...ended];
  }

  async #show(html: string, script = '') {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) faults.push(said.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.route('**/*', (route) => this.#answer(route, html, script));
    await page.goto(`${here}/`);
    return {page, faults};
  }

  async #answer(route: Route, html: string, script: string): Promise<void> {
    const {pathname} = new URL(route.request().url());
    const javascript = (body: string) => route.fulfill({body, contentType: 'text/javascript'});
    if (pathname === '/')
      return route.fulfill({body: html, contentType: 'text/html; charset=utf-8'});
    if (pathname === '/page.js') return javascript(script);
    // From wherever the docs take it: node_modules, or a CDN.
    if (pathname.endsWith('/cdn.js')) return javascript(this.#cdn);
    if (pathname.startsWith('/photos/'))
      return route.fulfill({path: join(root, 'demo/portal/leaf.svg')});
    if (pathname === '/favicon.ico') return route.fulfill({status: 204});
    if (pathname.startsWith('/fhir/')) return fhirServer(route);
    const group = /\/groups\/([^/]+)(\/\w+)?$/.exec(pathname);
    if (group === null) return route.fulfill({status: 404, body: `${pathname} is not there`});
    return portal(route, decodeURIComponent(group[1]!), group[2]);
  }
}

const headers = {'Access-Control-Allow-Origin': here, 'Access-Control-Allow-Credentials': 'true'};

/** A FHIR server that has found nothing. */
const fhirServer = (route: Route): Promise<void> =>
  route.fulfill({headers, json: {resourceType: 'Bundle', type: 'searchset', entry: []}});

/** A portal's server, with one group. */
function portal(route: Route, groupId: string, what: string | undefined): Promise<void> {
  if (what === '/events')
    return route.fulfill({headers, body: ':\n\n', contentType: 'text/event-stream'});
  const group = {...theKitchenTable(), id: groupId};
  const records = recordsOf(group).map((record) => ({...record, version: '1'}));
  const body = JSON.stringify(
    what === '/history' ? {entries: []} : {records, me: {kind: 'client'}},
  );
  return route.fulfill({headers, body, contentType: mediaType});
}
