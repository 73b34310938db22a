/** Chromium, and what its DevTools protocol can tell about a page. */
import {chromium} from 'playwright';
import {chromiumFlags, requireChromium} from '../browsers.js';

/** @typedef {import('playwright').Page} Page */

export async function startBrowser() {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags, '--enable-precise-memory-info'],
  });
  const system = await browser.newBrowserCDPSession();

  /** Seconds of processor time of all processes of the browser so far. */
  async function processorTime() {
    const {processInfo} = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0);
  }

  /** A page in a fresh context, which is thrown away afterwards. */
  async function open() {
    const context = await browser.newContext({
      viewport: {width: 1280, height: 800},
      locale: 'nl-NL',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    return {page, close: () => context.close(), processorTime, ...probes(page, cdp)};
  }

  return {version: browser.version(), open, close: () => browser.close()};
}

/** @typedef {Awaited<ReturnType<Awaited<ReturnType<typeof startBrowser>>['open']>>} Bench */

/**
 * @param {Page} page
 * @param {import('playwright').CDPSession} cdp
 */
function probes(page, cdp) {
  /** Milliseconds that the main thread has been at work so far. */
  async function mainTime() {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** Bytes in use after collection: of scripts, of the DOM, and of buffers. */
  async function heap() {
    for (let times = 0; times < 3; times += 1) {
      await cdp.send('HeapProfiler.collectGarbage');
      // What waits for a timer or for its finaliser goes with the next collection.
      await new Promise((done) => setTimeout(done, 100));
    }
    /** @type {Record<string, number>} */
    const usage = {...(await cdp.send('Runtime.getHeapUsage'))};
    const {usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0} = usage;
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }

  /** @returns {Promise<{name: string, focusable: boolean}[]>} what assistive technology is told */
  async function accessibilityTree() {
    const {nodes} = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ignored}) => !ignored)
      .map(({name, properties = []}) => ({
        name: String(name?.value ?? ''),
        focusable: properties.some(
          (property) => property.name === 'focusable' && property.value.value === true,
        ),
      }));
  }

  /**
   * Calls one of the functions that `page/harness.js` offers.
   *
   * @param {string} name
   * @param {number} [value]
   * @returns {Promise<any>} whatever that function returns
   */
  const ask = (name, value) =>
    page.evaluate(
      ([method, argument]) => /** @type {any} */ (globalThis).bench[method](argument),
      /** @type {[string, number | undefined]} */ ([name, value]),
    );

  return {mainTime, heap, accessibilityTree, ask};
}
