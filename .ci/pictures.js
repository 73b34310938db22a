/**
 * `npm run pictures`: makes the pictures of the README and of Storybook's front page from the real
 * elements, light and dark, into stories/pictures/. The day is always the same, so that a picture changes
 * only when the elements do. Needs Chromium, and a font with emoji (Debian's fonts-noto-color-emoji).
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {chromiumFlags, requireChromium} from '../tests/browsers.js';
import {builtStorybook} from '../tests/storybook/built.js';
import {atRest} from '../tests/support/at-rest.js';

/** Each picture: which story, how wide its page is, and how much of it is shown from the top. */
const pictures = {
  path: {story: 'elements-phase-tracker--typical', width: 960, height: 380},
  map: {story: 'elements-network-map--typical', width: 960, height: 1000},
  goals: {story: 'elements-goal-editor--typical', width: 960, height: 760},
  agenda: {story: 'elements-meeting-agenda--typical', width: 960, height: 900},
  proposals: {story: 'elements-proposals--typical', width: 960, height: 590},
};
const most = 100_000;
const folder = new URL('../stories/pictures/', import.meta.url);

/**
 * @param {import('playwright').Page} page
 * @param {{width: number, height: number}} size
 * @returns {Promise<Buffer>} as WebP, which Playwright itself does not make
 */
async function webp(page, {width, height}) {
  const session = await page.context().newCDPSession(page);
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const {data} = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: {x: 0, y: 0, width, height: Math.min(height, whole), scale: 1},
  });
  return Buffer.from(data, 'base64');
}

const built = await builtStorybook();
const browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
mkdirSync(folder, {recursive: true});
for (const [name, {story, ...size}] of Object.entries(pictures))
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: {width: size.width, height: 900},
      deviceScaleFactor: 1.25,
      reducedMotion: 'reduce',
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
    await page.goto(`${built.address}iframe.html?id=${story}&globals=theme:${theme}`);
    // The title comes with the words.
    await page.locator('#storybook-root :is(h2, h3)').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready');
    const picture = await atRest(page.url(), () => webp(page, size));
    if (picture.length > most) throw new Error(`${name} takes ${picture.length} bytes.`);
    writeFileSync(new URL(`${name}-${theme}.webp`, folder), picture);
    console.log(`${name}-${theme}.webp`, picture.length);
    await page.close();
  }
await browser.close();
await built.close();
