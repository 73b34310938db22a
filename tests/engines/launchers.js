/** The engines that the browser tests can run in. */
import {playwrightLauncher} from '@web/test-runner-playwright';
import {chromiumFlags, requireChromium, requireProgram} from '../browsers.js';
import {firefoxLauncher} from './firefox.js';
import * as programs from './programs.js';
import {webKitLauncher} from './webkit.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** The size at which each test file starts: web-test-runner's own for Chromium, so for all. */
const viewport = {width: 800, height: 600};

/** Looks for what each engine needs before anything runs. */
const engines = {
  chromium(/** @type {number} */ concurrency) {
    const executablePath = requireChromium();
    return playwrightLauncher({
      product: 'chromium',
      concurrency,
      launchOptions: {executablePath, args: chromiumFlags},
      createBrowserContext: ({browser}) =>
        browser.newContext({locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'}),
    });
  },
  firefox: () => firefoxLauncher(requireProgram(programs.firefox), viewport),
  webkit: () =>
    webKitLauncher(
      {
        driver: requireProgram(programs.webKitDriver),
        browser: requireProgram(programs.miniBrowser),
        display: requireProgram(programs.virtualDisplay),
      },
      viewport,
    ),
};

/**
 * Three pages at a time in Chromium alone, where tests wait for frames more than they work; or one in each
 * of two engines side by side.
 *
 * @param {readonly string[]} names
 * @returns {BrowserLauncher[]}
 */
export function launchersOf(names) {
  const pages = names.length > 1 ? 1 : 3;
  return names.map((name) => {
    const launcher = Object.entries(engines).find(([engine]) => engine === name)?.[1];
    if (launcher !== undefined) return launcher(pages);
    console.error(`There is no engine “${name}”: choose from ${Object.keys(engines).join(', ')}.`);
    return process.exit(1);
  });
}
