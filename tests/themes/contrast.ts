/** Whatever a theme of NL Design System says, our colours can be read. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {chromium, type Browser, type Page} from 'playwright';
import {faintIn} from '../accessibility/color-pairs.js';
import type {Rgb} from '../accessibility/wcag-contrast.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {colorsIn, ownThemes, prepare, sheetOf, type Look} from './look.js';
import {published, publishedDark} from './published.js';

const mapped = 'rg-theme-nl-design-system';
const louder = `${mapped} rg-theme-high-contrast`;
const schemes = ['light', 'dark'] as const;

const faint = (colors: Readonly<Record<string, Rgb>>): string[] =>
  faintIn((name) => {
    const color = colors[name];
    assert.ok(color, `there is no colour “${name}”`);
    return color;
  });

describe('every pair of colours that the elements put on each other can be told apart', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    page = await browser.newPage();
  });
  after(() => browser.close());

  for (const theme of [...published, ...publishedDark])
    for (const scheme of schemes)
      it(`${theme.title}, on a page that is ${scheme}`, async () => {
        await prepare(page, `${sheetOf(theme)}${ownThemes}`);
        const looks = [mapped, louder].map((own) => ({
          ...{classes: `${theme.className} ${own}`, scheme},
        }));
        for (const colors of await colorsIn(page, looks)) assert.deepEqual(faint(colors), []);
      });

  it('in any theme at all', async () => {
    await prepare(page, ownThemes);
    const looks = fc.sample(anyLook, {numRuns: 400, seed: 10});
    const all = await colorsIn(page, looks);
    const wrong = all.flatMap((colors, at) => {
      const found = faint(colors);
      return found.length > 0 ? [{look: looks[at], found}] : [];
    });
    assert.deepEqual(wrong.slice(0, 3), []);
  });

  it('and where a theme says nothing, or nothing that is a colour, it is our own look', async () => {
    await prepare(page, ownThemes);
    const nonsense = {'--utrecht-document-color': '{utrecht.color.black}'};
    const [silent, wrong] = await colorsIn(page, [
      {classes: mapped, scheme: 'light'},
      {classes: mapped, scheme: 'light', properties: nonsense},
    ]);
    assert.deepEqual(wrong, silent);
    assert.deepEqual(faint(silent ?? {}), []);
  });
});

describe('what a theme says is to be seen', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  });
  after(() => browser.close());

  const hex = ([red, green, blue]: Rgb) =>
    `#${[red, green, blue]
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;

  // The themes' own, but for what is too light for words on a tint: RVO's #007bc7 (4.3:1 on white), and a
  // shade of Rotterdam's and of Mooi & Anders'.
  const accents: Readonly<Record<string, string>> = {
    utrecht: '#24578f',
    rotterdam: '#a90b5b',
    rvo: '#0061ab',
    rijkshuisstijl: '#154273',
    voorbeeld: '#5115ef',
    ma: '#843499',
  };
  for (const theme of published)
    it(`${theme.title}: its own accent, on its own ground`, async () => {
      const page = await browser.newPage();
      await prepare(page, `${sheetOf(theme)}${ownThemes}`);
      const [colors] = await colorsIn(page, [
        {classes: `${theme.className} ${mapped}`, scheme: 'light'},
      ]);
      assert.equal(hex(colors!['accent']!), accents[theme.name]);
      assert.equal(hex(colors!['page']!), '#ffffff');
    });
});

const color = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constantFrom('', '', '', ' / 0', ' / 0.5'))
  .map(([red, green, blue, alpha]) => `rgb(${red} ${green} ${blue}${alpha})`);
const anyLook: fc.Arbitrary<Look> = fc.record({
  classes: fc.constantFrom(mapped, louder),
  scheme: fc.constantFrom(...schemes),
  properties: fc.record({
    '--utrecht-document-color': color,
    '--utrecht-document-background-color': color,
    '--utrecht-button-primary-action-background-color': color,
    '--utrecht-form-control-border-color': color,
    '--utrecht-focus-outline-color': color,
  }),
});
