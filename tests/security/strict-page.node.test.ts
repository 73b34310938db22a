import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright';
import {clientActs, propose} from './acts.js';
import {noted, policy, StrictSite} from './strict-page.js';

const looks = [
  ['client', 'nl'],
  ['client', 'en'],
  ['facilitator', 'nl-x-formal'],
  ['informalMember', 'nl'],
  ['responsibleClinician', 'en'],
] as const;
const kept = /^(indexedDB|BroadcastChannel) (@resourcegroep\/elements\/)?strict$/;

describe('all elements on a page that may do next to nothing', () => {
  let site: StrictSite;
  let page: Page;

  before(async () => {
    site = await StrictSite.open();
    page = await site.page();
    await page.locator('rg-network-map').getByRole('button', {name: /^Mam/}).first().waitFor();
    await page.locator('rg-goal-editor').getByRole('heading').first().waitFor();
  });
  after(() => site.close());

  /** Everything stayed in the page, but for the back end that it named; and nothing was blocked. */
  async function nothingElse(of: Page): Promise<void> {
    assert.deepEqual(
      (await noted(of)).filter((one) => !kept.test(one)),
      [],
    );
    assert.deepEqual(site.complaints, []);
  }

  it('shows and promises the policy that is tested here', () => {
    assert.equal(
      policy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    const page = readFileSync(new URL('../../stories/docs/security.mdx', import.meta.url), 'utf8');
    assert.ok(page.replaceAll(/\s+/g, ' ').includes(policy.replaceAll(/\s+/g, ' ')));
  });

  it('notices what it looks for', async () => {
    const other = await site.page('?as=client');
    await noted(other);
    await other.evaluate(() => {
      document.cookie = 'a=b';
      localStorage.setItem('a', 'b');
      document.body.setAttribute('style', 'color: red');
      void fetch('https://example.org/').catch(() => undefined);
      new XMLHttpRequest().open('GET', 'https://example.org/xhr');
      navigator.sendBeacon('https://example.org/beacon');
      new EventSource('https://example.org/events').close();
      new Image().src = 'https://example.org/image';
      try {
        new WebSocket('wss://example.org/socket').close();
      } catch {
        // Some browsers throw where the policy says no.
      }
      try {
        document.body.innerHTML += '<b></b>';
      } catch {
        // That is what the policy is for.
      }
    });
    await other.waitForFunction(() => true);
    const all = (await noted(other)).join('\n');
    for (const one of [
      'cookie a=b',
      'Storage.setItem a',
      'fetch https://example.org/',
      'XMLHttpRequest GET',
      'sendBeacon https://example.org/beacon',
      'EventSource https://example.org/events',
      'img.src https://example.org/image',
      'WebSocket wss://example.org/socket',
      'blocked style-src-attr',
      'blocked connect-src',
      'blocked require-trusted-types-for',
    ]) {
      assert.ok(all.includes(one), `${one} in ${all}`);
    }
    await other.close();
    site.complaints.length = 0;
  });

  it('notices a form that is sent, and whatever else leads away', async () => {
    const other = await site.page('?as=client');
    await noted(other);
    await other.evaluate(() => {
      // Noted by then; the page stays.
      navigation.addEventListener('navigate', (event) => event.preventDefault());
      const shadow = document.body.appendChild(document.createElement('div')).attachShadow({
        mode: 'open',
      });
      const form = shadow.appendChild(document.createElement('form'));
      form.action = 'https://example.org/form';
      form.method = 'post';
      form.requestSubmit();
      form.submit();
      const link = shadow.appendChild(document.createElement('a'));
      link.href = 'https://example.org/link';
      link.click();
      location.href = 'https://example.org/address';
      const style = document.head.appendChild(document.createElement('link'));
      style.href = 'https://example.org/style';
      window.name = 'kept';
      window.postMessage('told', '*');
    });
    await other.waitForFunction(() => true);
    const all = await noted(other);
    const expected = [
      'a form is sent',
      'posts a form to https://example.org/form',
      'form.submit',
      'goes to https://example.org/link',
      'goes to https://example.org/address',
      'link.href https://example.org/style',
      'window.name kept',
      'postMessage told',
    ];
    assert.deepEqual(
      expected.filter((one) => !all.includes(one)),
      [],
      all.join('\n'),
    );
    await other.close();
    site.complaints.length = 0;
  });

  for (const [name, act] of Object.entries(clientActs)) {
    it(`lets the client ${name}`, async () => {
      await act(page);
      await nothingElse(page);
    });
  }

  it('keeps all of that across a reload', async () => {
    await page.reload();
    await page.locator('rg-goal-editor').getByText('De band plakken').first().waitFor();
    await page
      .locator('rg-network-map')
      .getByRole('button', {name: /^Oom Farid/})
      .waitFor();
    await nothingElse(page);
  });

  it('lets somebody else propose', async () => {
    const other = await site.page('?as=informalMember');
    await propose(other);
    await nothingElse(other);
    await other.close();
  });

  for (const [role, lang] of looks) {
    it(`opens every form for ${role} in ${lang}`, async () => {
      const other = await site.page(`?as=${role}`);
      await other.evaluate((language) => (document.documentElement.lang = language), lang);
      await other.locator('rg-goal-editor').getByRole('heading').first().waitFor();
      await pressEverything(other);
      await nothingElse(other);
      await other.close();
    });
  }

  it('can be printed, in the dark and in forced colours', async () => {
    await page.emulateMedia({media: 'print'});
    await page.pdf();
    await page.emulateMedia({media: 'screen', colorScheme: 'dark', forcedColors: 'active'});
    await nothingElse(page);
  });

  it('keeps nothing at all with the back end of the memory', async () => {
    const other = await site.page();
    await other.locator('rg-goal-editor').getByRole('heading').first().waitFor();
    await noted(other);
    await other.evaluate(() => {
      Object.assign(document.querySelector('rg-provider') ?? {}, {backend: 'memory'});
    });
    const map = other.locator('rg-network-map');
    await map.getByRole('textbox').first().fill('Tante Roos');
    await other.keyboard.press('Enter');
    await map.getByText('Tante Roos').first().waitFor();
    await pressEverything(other);
    assert.deepEqual(await noted(other), []);
    assert.deepEqual(site.complaints, []);
  });

  it('asked for its own files, and nothing else', () => {
    const own = new RegExp(`^GET ${site.origin}/(strict|portal)/[\\w./-]+(\\?as=\\w+)?$`);
    const others = site.requests.filter((one) => !own.test(one) && !one.includes('example.org'));
    assert.deepEqual(others, []);
  });
});

/** In each element of the page; the helper comes as a file of its own, as the policy wants it. */
const pressEverything = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    window.print = () => undefined;
    const helper = './everything.js';
    const {pressEverything: press} = (await import(new URL(helper, location.href).href)) as {
      pressEverything: (element: Element) => Promise<void>;
    };
    for (const element of document.querySelectorAll('rg-provider > *')) await press(element);
  });
