/**
 * One page in a fresh profile for every test file, for browsers that we drive by the interface of
 * Puppeteer's pages: the commands of `@web/test-runner-commands` know how to use those.
 */

/**
 * @typedef {object} TestPage the part of Puppeteer's `Page` that the commands need
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => string | Promise<string>} url
 * @property {(size: {width: number, height: number}) => Promise<unknown>} setViewport
 * @property {unknown} keyboard
 * @property {unknown} mouse
 * @property {(features: unknown) => Promise<void>} emulateMediaFeatures
 * @property {() => Promise<void>} close
 */

export class PageLauncher {
  type = 'puppeteer';
  /** One after the other: two windows would fight for the focus. */
  concurrency = 1;

  /** @type {Map<string, TestPage>} */
  #pages = new Map();
  /** @type {Map<string, string>} */
  #urls = new Map();
  /** @type {() => Promise<TestPage>} */
  #open;

  /**
   * @param {object} options
   * @param {string} options.name
   * @param {() => Promise<TestPage>} options.open makes a page in a fresh profile
   * @param {() => Promise<void>} options.stop ends the browser
   */
  constructor({name, open, stop}) {
    this.name = name;
    this.#open = open;
    this.stop = stop;
  }

  /**
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    const page = await this.#open();
    this.#pages.set(sessionId, page);
    this.#urls.set(sessionId, url);
    await page.goto(url);
  }

  /** @param {string} sessionId */
  isActive(sessionId) {
    return this.#pages.has(sessionId);
  }

  /**
   * Of a browser that has ended, where it was: the test runner then says that it disconnected.
   *
   * @param {string} sessionId
   */
  async getBrowserUrl(sessionId) {
    const begun = this.#urls.get(sessionId) ?? '';
    return Promise.resolve(this.getPage(sessionId).url()).catch(() => begun);
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    const page = this.getPage(sessionId);
    this.#pages.delete(sessionId);
    await page.close();
    return {};
  }

  async startDebugSession() {
    throw new Error(`${this.name} cannot debug here: use Chromium.`);
  }

  /**
   * What the commands ask for.
   *
   * @param {string} sessionId
   */
  getPage(sessionId) {
    const page = this.#pages.get(sessionId);
    if (page === undefined) throw new Error(`${this.name} has no page for session ${sessionId}.`);
    return page;
  }
}

/** Neither Firefox nor WebKit can pretend a colour scheme or reduced motion for one page. */
export async function emulateMediaFeatures() {
  throw new Error('Only Chromium emulates media features: skip this test elsewhere, with itNotIn.');
}
