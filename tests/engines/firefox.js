/** A stock Firefox, driven over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import {keyboardOf} from './keyboard.js';
import {emulateMediaFeatures, PageLauncher} from './page-launcher.js';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').KeyInput} KeyInput checked by the browser: tests name keys freely
 */

/**
 * @param {string} executablePath
 * @param {{width: number, height: number}} viewport
 */
export function firefoxLauncher(executablePath, viewport) {
  /** @type {Promise<Browser> | undefined} */
  let started;
  const start = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      env: {...process.env, TZ: 'Europe/Amsterdam'},
      extraPrefsFirefox: {
        'intl.accept_languages': 'nl-NL, nl',
        // As in the other engines: a page that grows keeps its width.
        'ui.useOverlayScrollbars': 1,
        'widget.gtk.overlay-scrollbars.enabled': true,
      },
    });

  async function open() {
    started ??= start();
    const browser = await started;
    const profile = await browser.createBrowserContext();
    const page = await profile.newPage();
    await page.setViewport(viewport);
    return {
      goto: (/** @type {string} */ url) => page.goto(url),
      url: () => page.url(),
      setViewport: (/** @type {{width: number, height: number}} */ size) => page.setViewport(size),
      keyboard: keyboardOf({
        down: (key) => page.keyboard.down(/** @type {KeyInput} */ (key)),
        up: (key) => page.keyboard.up(/** @type {KeyInput} */ (key)),
      }),
      mouse: page.mouse,
      emulateMediaFeatures,
      close: () => profile.close(),
    };
  }

  const stop = async () => (await started)?.close();
  return new PageLauncher({name: 'Firefox', open, stop});
}
