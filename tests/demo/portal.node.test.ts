import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright';
import {createServer, type ViteDevServer} from 'vite';
import {chromiumFlags, requireChromium} from '../browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const map = fileURLToPath(
  new URL('../data/easynwk/Rosa_Braunsteigl-Mueller.json', import.meta.url),
);

describe('the demo portal, as `npm start` serves it', () => {
  let server: ViteDevServer;
  let browser: Browser;
  let portal: BrowserContext;
  let page: Page;
  let address: string;

  before(async () => {
    server = await createServer({configFile: `${root}/vite.config.ts`, logLevel: 'error'});
    await server.listen(0);
    address = server.resolvedUrls?.local[0] ?? '';
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    portal = await browser.newContext({locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'});
    page = await open();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(): Promise<Page> {
    const tab = await portal.newPage();
    await tab.goto(address);
    // On its first start Vite prepares what the page imports.
    await onMap(tab, 'Joke van hiernaast').waitFor({timeout: 120_000});
    return tab;
  }

  const onMap = (tab: Page, name: string) =>
    tab.locator('rg-network-map').getByRole('button', {name}).first();
  const choose = (tab: Page, label: string, value: string) =>
    tab.getByRole('combobox', {name: label}).selectOption(value);

  async function addPerson(tab: Page, name: string): Promise<void> {
    await tab.getByRole('button', {name: 'Iemand toevoegen'}).click();
    await tab.locator('rg-network-map').getByRole('textbox').first().fill(name);
    await tab.keyboard.press('Enter');
    await onMap(tab, name).waitFor();
  }

  it('shows all four elements on the same sample group', async () => {
    for (const heading of ['Waar zijn we?', 'Mensen om mij heen', 'Mijn doelen']) {
      await page.getByRole('heading', {name: heading}).waitFor();
    }
    await page.getByRole('heading', {name: 'Donderdag 14 januari'}).waitFor();
  });

  it('keeps a change across a reload, and shows it in a second tab', async () => {
    const second = await open();
    await addPerson(page, 'Oom Farid');
    await onMap(second, 'Oom Farid').waitFor();
    await page.reload();
    await onMap(page, 'Oom Farid').waitFor();
    await second.close();
  });

  it('shows others only what is for them, and says who looks', async () => {
    await choose(page, 'Kijken als', 'informalMember');
    await page.getByText(/^Je kijkt nu als /).waitFor();
    await page.getByRole('heading', {name: 'Doelen van Samira'}).waitFor();
    assert.equal(await onMap(page, 'Oom Farid').count(), 0);
    await choose(page, 'Kijken als', 'client');
    await onMap(page, 'Oom Farid').waitFor();
  });

  it('speaks English when asked', async () => {
    await choose(page, 'Taal', 'en');
    await page.getByRole('heading', {name: 'My goals'}).waitFor();
    await page.getByRole('button', {name: 'Start again'}).waitFor();
    await choose(page, 'Language', 'nl');
  });

  it('changes nothing for a wrong file, and says so', async () => {
    const wrong = {name: 'kaart.json', mimeType: 'application/json', buffer: Buffer.from('{"a":')};
    await page.locator('input[type="file"]').setInputFiles(wrong);
    await page.getByRole('dialog').getByText('het einde mist').waitFor();
    await page.getByRole('dialog').getByRole('button', {name: 'Sluiten'}).click();
    await onMap(page, 'Oom Farid').waitFor();
  });

  it('turns a map from easyNWK into a group, with what stays behind in words', async () => {
    await page.locator('input[type="file"]').setInputFiles(map);
    const report = page.getByRole('dialog');
    await report.getByRole('heading', {name: '10 mensen staan nu op de kaart.'}).waitFor();
    await report.getByText('Hubert stond buiten de kaart').waitFor();
    await report.getByRole('button', {name: 'Sluiten'}).click();
    await onMap(page, 'Josefine').waitFor();
  });

  it('starts empty, and invites', async () => {
    await choose(page, 'Groep', 'empty');
    await page.getByText('Wie komt als eerste in je op?').first().waitFor();
  });
});
