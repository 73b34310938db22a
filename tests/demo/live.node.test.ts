import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {createServer, type ViteDevServer} from 'vite';
import {installServer} from '../../demo/server/install.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {eventually} from '../server/eventually.js';
import {Instance, ownFolder} from '../server/instance.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the portal on the reference server, as `npm run start:server` serves it', () => {
  const folder = ownFolder();
  let instance: Instance;
  let vite: ViteDevServer;
  let browser: Browser;

  before(async () => {
    installServer();
    instance = await Instance.start({DATA_FOLDER: folder.path, SEED: 'yes'});
    process.env['SERVER'] = instance.origin;
    vite = await createServer({
      ...{configFile: `${root}/vite.config.ts`, mode: 'server', logLevel: 'error'},
      server: {open: false},
    });
    await vite.listen(0);
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await vite.close();
    await instance.end();
    folder.remove();
  });

  /** In a browser of their own, as on another device. */
  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'});
    const page = await context.newPage();
    await page.goto(`${vite.resolvedUrls?.local[0]}live/?as=${user}`);
    await page.getByRole('heading', {name: 'doelen'}).first().waitFor({timeout: 60_000});
    return page;
  }

  const goals = (page: Page) => page.locator('rg-goal-editor');
  const press = (page: Page, name: string, which: 'first' | 'last') =>
    goals(page).getByRole('button', {name, exact: true})[which]().click();

  it('lets the client and the regieondersteuner see at once what the other does', async () => {
    const [samira, marieke] = [await signIn('samira'), await signIn('marieke')];
    let loads = 0;
    for (const page of [samira, marieke]) page.on('framenavigated', () => loads++);
    await press(samira, 'Tekst aanpassen', 'first');
    await goals(samira).getByRole('textbox').first().fill('Elke week samen koken');
    await press(samira, 'Bewaren', 'first');
    await goals(marieke).getByText('Elke week samen koken').first().waitFor();
    const toDecide = () => goals(samira).getByRole('button', {name: 'Overnemen'}).count();
    const waiting = await toDecide();
    await press(marieke, 'Andere tekst voorstellen', 'last');
    await goals(marieke).getByRole('textbox').first().fill('Eens in de maand samen eten');
    await press(marieke, 'Andere tekst voorstellen', 'last');
    await eventually(async () => assert.equal(await toDecide(), waiting + 1));
    assert.equal(loads, 0);
  });
});
