import type {Browser, BrowserContextOptions, Page} from 'playwright';

/** A page as people here have it: Dutch, and nothing that moves by itself. */
export async function pageIn(
  browser: Browser,
  options: Pick<BrowserContextOptions, 'viewport'> = {},
): Promise<Page> {
  const page = await browser.newPage({
    ...{locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce'},
    ...options,
  });
  // What runs TypeScript in Node names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  return page;
}
