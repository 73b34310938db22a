/** The quick start of the README, done as it stands there, in an empty folder. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import type {} from '../../src/elements/provider/rg-provider.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {freePort, Program} from '../support/program.js';
import {emptyFolder} from './empty-folder.js';
import {packed} from './packed.js';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** What the README says to do, letter for letter. */
function said(what: string, pattern: RegExp): string {
  const [, quickStart = ''] = readme.split('<!-- quick-start -->');
  const found = pattern.exec(quickStart)?.[1];
  assert.ok(found, `the README says ${what}`);
  return found;
}
const install = said('what to install', /```sh\n(.*?)\n```/s);
const file = said('what to save the page as', /save this as `([^`]+)`/);
const quickStart = said('what to save', /```html\n(.*?)```/s);
const serve = said('how to open it', /through a web server; `([^`]+)` is one/);

describe('the quick start of the README, followed in an empty folder', () => {
  const folder = emptyFolder();
  let server: Program | undefined;
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    // Until it is published, the name of the package is where it is packed: all else is as it stands.
    const name = '@resourcegroep/elements';
    assert.ok(install.endsWith(` ${name}`), install);
    await Program.run(install.replace(name, packed().tarball), folder);
    writeFileSync(join(folder, file), quickStart);
    server = new Program(serve, folder, {PORT: await freePort()});
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    page = await browser.newPage();
    page.on('console', (said) => {
      // A browser asks for an icon of its own accord.
      const ofIcon = said.location().url.endsWith('/favicon.ico');
      if (said.type() === 'error' && !ofIcon) complaints.push(said.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(await server.address());
  });

  after(async () => {
    await browser?.close();
    await server?.end();
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  });

  it('takes no more than ten lines', () => {
    assert.ok(quickStart.trim().split('\n').length <= 10);
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
