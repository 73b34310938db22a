/** Pictures of the elements in each theme, taken on a real page. */
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {createServer, type ViteDevServer} from 'vite';
import {sampleInstant} from '../../src/testing/instants.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {sheetOf} from './look.js';
import type {Scene} from './scenes.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export class Camera {
  readonly #browser: Browser;
  readonly #vite: ViteDevServer;
  readonly page: Page;

  private constructor(browser: Browser, vite: ViteDevServer, page: Page) {
    this.#browser = browser;
    this.#vite = vite;
    this.page = page;
  }

  static async start(): Promise<Camera> {
    const vite = await createServer({
      ...{configFile: at('../../vite.config.ts'), root: at('page'), logLevel: 'error'},
      server: {open: false, fs: {allow: [at('../..')]}},
    });
    await vite.listen(0);
    const browser = await chromium.launch({
      ...{executablePath: requireChromium(), args: chromiumFlags},
    });
    const page = await browser.newPage({
      ...{viewport: {width: 1200, height: 900}, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'},
      reducedMotion: 'reduce',
    });
    return new Camera(browser, vite, page);
  }

  async take({theme, classes, scheme}: Scene): Promise<Buffer> {
    await this.page.clock.setFixedTime(sampleInstant);
    await this.page.goto(`${this.#vite.resolvedUrls?.local[0]}`);
    if (theme) await this.page.addStyleTag({content: sheetOf(theme)});
    await this.page.evaluate(
      ([names, colors]) => {
        document.body.className = names;
        document.documentElement.style.colorScheme = colors;
      },
      [`${theme?.className ?? ''} ${classes}`, scheme] as const,
    );
    await this.page.getByRole('heading', {name: 'doelen'}).first().waitFor({timeout: 60_000});
    await this.page.locator('rg-network-map svg').first().waitFor();
    await this.page.evaluate(() => document.fonts.ready);
    return this.#atRest();
  }

  /** The elements draw in more than one step: the picture is the first that stays what it was. */
  async #atRest(tries = 20): Promise<Buffer> {
    let before = await this.#shot();
    for (; tries > 0; tries--) {
      await this.page.waitForTimeout(200);
      const now = await this.#shot();
      if (now.equals(before)) return now;
      before = now;
    }
    throw new Error('The page keeps changing: there is no picture of it at rest.');
  }

  #shot(): Promise<Buffer> {
    return this.page.screenshot({type: 'jpeg', quality: 70, animations: 'disabled'});
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await this.#vite.close();
  }
}
