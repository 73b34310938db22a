/** The code of “Drawn on the server”, run where it belongs: in Node, and then in a browser. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {blocksIn, root} from './blocks.js';
import {ReadingPage} from './reading-page.js';

const page = 'stories/docs/server-rendering.mdx';
const [onServer = '', inBrowser = '', byHand = ''] = blocksIn(page)
  .filter(({language}) => language === 'js')
  .map(({code}) => code);
const sample = `const {theKitchenTable} = await import('@resourcegroep/elements/testing');`;

/** What the function of the page gives, in a process of its own. */
function drawn(): string {
  const code = `${onServer}
    ${sample}
    const seen = {width: 400, nonce: 'once'};
    process.stdout.write(await page(theKitchenTable(), {kind: 'client'}, seen));`;
  const flags = ['--conditions=resourcegroep-source', '--import=tsx', '--input-type=module'];
  return execFileSync(process.execPath, [...flags, '--eval', code], {
    ...{cwd: root, encoding: 'utf8', maxBuffer: 1e8},
    env: {...process.env, TZ: 'Europe/Amsterdam'},
  });
}

/** In the page: whether what the server drew, with its own styles, is still there; and it is to be read. */
const looks = `
  const elements = () => [...document.querySelectorAll('rg-phase-tracker, rg-goal-editor')];
  const isDrawn = (one) => one.shadowRoot.querySelector('style') !== null;
  const words = {'rg-phase-tracker': 'Je bent hier', 'rg-goal-editor': 'Twee keer in de week naar buiten'};
  const isRead = (one) => one.shadowRoot.textContent.includes(words[one.localName]);
  const check = (right, what) => { if (!right) throw new Error(what); };
  const frame = () => new Promise(requestAnimationFrame);`;

describe('the page about drawing on the server', () => {
  let html = '';
  let reading: ReadingPage;
  before(async () => {
    html = drawn();
    reading = await ReadingPage.open();
  });
  after(() => reading.close());

  it('draws what it says, with the styles under the nonce', () => {
    assert.match(html, /<rg-phase-tracker[^>]* defer-hydration/);
    assert.match(html, /<template shadowroot/);
    assert.match(html, /<style nonce="once">/);
  });

  it('lets the elements take over when the provider has the group', async () => {
    const code = `${inBrowser}
      ${looks}
      ${sample}
      await frame();
      check(elements().every(isDrawn) && elements().every(isRead), 'the drawing did not stay');
      const {memoryBackend} = await import('@resourcegroep/elements/backend/memory');
      document.querySelector('rg-provider').backend = memoryBackend({group: theKitchenTable()});
      while (elements().some(isDrawn)) await frame();
      check(elements().every(isRead), 'the elements show nothing');`;
    assert.deepEqual(await reading.codeFaults(code, html), []);
  });

  it('lets a page without a provider do it by hand', async () => {
    const code = `${inBrowser}
      ${looks}
      ${sample}
      const group = theKitchenTable();
      ${byHand}
      while (isDrawn(tracker)) await frame();
      check(isRead(tracker), 'the element shows nothing');
      check(elements().some(isDrawn), 'another element took over too');`;
    const alone = html.replaceAll(/<(\/?)rg-provider[^>]*>/g, '<$1div>');
    assert.deepEqual(await reading.codeFaults(code, alone), []);
  });
});
