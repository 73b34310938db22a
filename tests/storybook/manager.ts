import type {Browser, Frame, Locator, Page} from 'playwright';
import type {Built} from './built.js';
import {pageIn} from './page.js';

/** As chosen in the toolbar, for an address. The walk has axe look at every story: here it is let alone. */
const chosenAs = (globals: string): string =>
  encodeURIComponent([globals, 'a11y.manual:!true'].filter((one) => one !== '').join(';'));

/** Storybook as designers have it: its outer page, with the sidebar, the toolbar, and a story in a frame. */
export class Manager {
  readonly page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  static async start(browser: Browser, {address}: Built): Promise<Manager> {
    return new Manager(await pageIn(browser, {viewport: {width: 1680, height: 1100}}), address);
  }

  /** Opens what stands at this path in the sidebar: `/story/…` or `/docs/…`, as chosen in the toolbar. */
  async open(path: string, globals = ''): Promise<Frame> {
    await this.page.goto(`${this.#address}?path=${path}&globals=${chosenAs(globals)}`);
    return this.preview();
  }

  /** A story alone, without the outer page. */
  async openAlone(story: string, globals = ''): Promise<Frame> {
    await this.page.goto(
      `${this.#address}iframe.html?viewMode=story&id=${story}&globals=${chosenAs(globals)}`,
    );
    return this.page.mainFrame();
  }

  async preview(): Promise<Frame> {
    const element = await this.page.locator('#storybook-preview-iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('Storybook shows no story.');
    return frame;
  }

  /** Types this into the search of the sidebar, in place of what stood there. */
  search(words: string): Promise<void> {
    return this.page.getByRole('searchbox').fill(words);
  }

  /** What the search found, by the name of a story and where that stands. */
  found(name: string | RegExp): Locator {
    return this.page
      .getByRole('listbox', {name: 'Search for components'})
      .getByRole('option', {name});
  }

  /** Where one is, as the address says. */
  get path(): string {
    return this.#told('path');
  }

  /** What is chosen in the toolbar, as the address says. */
  get chosen(): string {
    return this.#told('globals');
  }

  #told(what: string): string {
    return new URL(this.page.url()).searchParams.get(what) ?? '';
  }

  /** Chooses in the toolbar, by hand. */
  async choose(button: string, option: string): Promise<void> {
    await this.page.getByRole('button', {name: button}).click();
    await this.page.getByRole('option', {name: option, exact: true}).click();
  }
}
