/** What a page in some theme makes of our colours, as the elements get them. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {paperTokens} from '../../src/styles/paper.tokens.js';
import {peopleTokens} from '../../src/styles/people.tokens.js';
import {pairs} from '../accessibility/color-pairs.js';
import type {Rgb} from '../accessibility/wcag-contrast.js';

const names = [...new Set(pairs.flatMap(({ink, ground}) => [ink, ground]))];
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const ownThemes = ['nl-design-system', 'high-contrast']
  .map((name) => read(`../../src/themes/${name}.css`))
  .join('\n');
export const sheetOf = ({file}: {file: string}): string => read(`node_modules/${file}`);

/** An empty page with these style sheets, and what the elements start from. */
export async function prepare(page: Page, sheets: string): Promise<void> {
  await page.setContent('<!doctype html><body><main></main></body>');
  await page.addStyleTag({content: sheets});
  const own = `${paperTokens.cssText}${peopleTokens.cssText}:host{--_color-page:var(--rg-color-page,#f3ede1);--_color-care-soft:var(--rg-color-care-soft,light-dark(#f9e3d3,#4a2a18))}`;
  await page.evaluate((css) => {
    const root = document.querySelector('main')!.attachShadow({mode: 'open'});
    root.innerHTML = `<style></style><p></p>`;
    root.querySelector('style')!.textContent = css;
  }, own);
}

export interface Look {
  readonly classes: string;
  readonly scheme: 'light' | 'dark';
  /** Custom properties that a theme would set. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** The colours in each of these looks, by name. */
export async function colorsIn(
  page: Page,
  looks: readonly Look[],
): Promise<readonly Readonly<Record<string, Rgb>>[]> {
  return page.evaluate(
    ({looks, names}) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
      const probe = document.querySelector('main')!.shadowRoot!.querySelector('p')!;
      // No function with a name in here: what compiles these tests gives it a helper that a page lacks.
      return looks.map(({classes, scheme, properties = {}}) => {
        document.body.removeAttribute('style');
        document.body.className = classes;
        document.body.style.colorScheme = scheme;
        for (const [name, value] of Object.entries(properties))
          document.body.style.setProperty(name, value);
        return Object.fromEntries(
          names.map((name): [string, Rgb] => {
            probe.style.color = `var(--_color-${name})`;
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = getComputedStyle(probe).color;
            canvas.fillRect(0, 0, 1, 1);
            const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
            if (alpha !== 255) throw new Error(`${name} lets something through`);
            return [name, [red / 255, green / 255, blue / 255]];
          }),
        );
      });
    },
    {looks, names},
  );
}
