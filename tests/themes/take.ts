/** Pictures of the elements in each theme, taken on a real page. */
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {createServer, type ViteDevServer} from 'vite';
import {sampleInstant} from '../../src/testing/instants.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {atRest} from '../support/at-rest.js';
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
    await this.#whole();
    return atRest('The page', () => this.#shot());
  }

  /** What comes after the first paint is there too: the tools of the map, and a pencil at each step. */
  async #whole(): Promise<void> {
    const inMap = this.page.locator('rg-network-map');
    const inGoals = this.page.locator('rg-goal-editor');
    await inGoals.getByRole('button', {name: 'Afdrukken'}).waitFor({timeout: 60_000});
    await inGoals.locator('.note button').first().waitFor();
    await inMap.getByRole('button', {name: 'Bewaren en afdrukken'}).waitFor();
    await this.page.evaluate(() => document.fonts.ready);
  }

  #shot(): Promise<Buffer> {
    return this.page.screenshot({type: 'jpeg', quality: 70, animations: 'disabled'});
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await this.#vite.close();
  }
}
