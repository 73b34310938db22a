import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import type {} from '../../src/elements/provider/rg-provider.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {packed} from './packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Record<string, string> = {html: 'text/html; charset=utf-8', js: 'text/javascript'};

/** The page of the README's quick start, letter for letter. */
function quickStart(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const found = /<!-- quick-start -->\s*```html\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(found, 'the README has a quick start');
  return found;
}

/** An empty folder, with the page pasted into it and the package installed from its tarball. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quick-start-'));
  writeFileSync(join(folder, 'index.html'), quickStart());
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', packed().tarball];
  execFileSync('npm', words, {cwd: folder, stdio: 'ignore', shell: process.platform === 'win32'});
  return folder;
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain');
      response.end(body);
    } catch {
      // A browser asks for an icon of its own accord.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

describe('the quick start of the README, pasted into an empty folder', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    folder = emptyFolder();
    server = await serve(folder);
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    page = await browser.newPage();
    page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${address.port}/`);
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('takes no more than ten lines', () => {
    assert.ok(quickStart().trim().split('\n').length <= 10);
  });

  it('shows all four elements, in Dutch', async () => {
    for (const heading of ['Mensen om mij heen', 'Mijn doelen', 'Waar zijn we?']) {
      await page.getByRole('heading', {name: heading}).waitFor();
    }
    await page.locator('rg-meeting-agenda').getByRole('heading').first().waitFor();
  });

  it('has every style sheet whole', async () => {
    const rules = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
        [...(shadowRoot?.adoptedStyleSheets ?? [])].map((sheet) => [
          localName,
          sheet.cssRules.length,
        ]),
      ),
    );
    assert.ok(rules.length > 20, `there are ${rules.length} sheets`);
    assert.deepEqual(
      rules.filter(([, count]) => count === 0),
      [],
    );
  });

  it('keeps what somebody does across a reload', async () => {
    await page.locator('rg-network-map').getByRole('textbox').first().fill('Tante Roos');
    await page.keyboard.press('Enter');
    await page.locator('rg-network-map').getByText('Tante Roos').first().waitFor();
    // Whoever leaves while it is being saved is not promised anything.
    await page.waitForFunction(
      () => document.querySelector('rg-provider')?.state.save.kind === 'saved',
    );
    await page.reload();
    await page.locator('rg-network-map').getByText('Tante Roos').first().waitFor();
  });

  it('has nothing to complain about in the console', () => {
    assert.deepEqual(complaints, []);
  });
});
