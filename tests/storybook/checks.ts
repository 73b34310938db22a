import assert from 'node:assert/strict';
import type {Frame} from 'playwright';
import type {OfferedLanguage} from '../../src/languages/offered.js';
import tokens from '../../src/themes/tokens.json' with {type: 'json'};
import {allWords} from '../../stories/words.js';
import {wordsIn} from './seen.js';

/** A sentence on the first stone of the path, as the catalog of each language has it: no two are the same. */
const sentence = (await allWords()).find(
  ({slice, key}) => slice === 'phases' && key === 'preparationYou',
);
const said = (tag: string): string =>
  String(sentence?.messages[tag]).replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');

const page = (frame: Frame): Promise<{lang: string; dir: string}> =>
  frame.evaluate(() => {
    const {lang, dir} = document.documentElement;
    return {lang, dir};
  });

export async function speaks(frame: Frame, {tag, direction}: OfferedLanguage): Promise<void> {
  assert.deepEqual(await page(frame), {lang: tag, dir: direction});
  assert.ok((await wordsIn(frame)).includes(said(tag)), `“${said(tag)}” is not to be read`);
}

/** Every sentence of the catalogs is bracketed, from right to left, and no word of Dutch is left. */
export async function isPseudo(frame: Frame): Promise<void> {
  assert.equal((await page(frame)).dir, 'rtl');
  const words = await wordsIn(frame);
  assert.match(words, /⟦[^⟦]+⟧ ⟦/);
  assert.ok(!words.includes(said('nl')));
}

/** Colours as they are drawn, in hexadecimal: of a button without a ground, of the words and of the page. */
async function drawnIn(frame: Frame): Promise<Record<'accent' | 'text' | 'ground', string>> {
  const button = frame.getByRole('button', {name: 'Naar de doelen'});
  return button.evaluate((plain) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const hex = (color: string): string => {
      if (!canvas) throw new Error('There is nothing to draw on.');
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const rgb = Array.from(canvas.getImageData(0, 0, 1, 1).data).slice(0, 3);
      return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    };
    const host = (plain.getRootNode() as ShadowRoot).querySelector('h2');
    return {
      accent: hex(getComputedStyle(plain).color),
      text: host ? hex(getComputedStyle(host).color) : '',
      ground: hex(getComputedStyle(document.body).backgroundColor),
    };
  });
}

export type Own = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

/** Ours: with the accent that the tokens say, and light words on a dark page or the other way around. */
export async function looksLike(frame: Frame, own: Own): Promise<void> {
  const {accent, text, ground} = await drawnIn(frame);
  assert.equal(accent, tokens[own].color.accent.$value.hex);
  assert.equal(text > ground, own.endsWith('dark'), `${text} on ${ground}`);
}

/** As whoever looks has it on their system, and changes with that. */
export async function followsTheSystem(frame: Frame): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await frame.page().emulateMedia({colorScheme});
    await looksLike(frame, colorScheme);
  }
}

/** Another's: its own colour has come, and is in what is drawn. */
export async function isHouse(frame: Frame, color: string): Promise<void> {
  const {accent} = await drawnIn(frame);
  const house = await frame.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--rg-nl-accent'),
  );
  assert.equal(house, color);
  assert.notEqual(accent, tokens.light.color.accent.$value.hex);
}

/** What only this one reads in the agenda. */
export const asRole = {
  client: 'Marieke doet dit nu voor jou: de agenda maken.',
  facilitator: 'Je doet dit nu namens Samira: de agenda maken.',
  informalMember: 'Jij loopt dinsdag mee met de hond.',
  responsibleClinician: 'Mijn plan voor moeilijke tijden Wie: Jij',
  formalMember: 'Jij (gevraagd) zoekt uit welk formulier het is.',
  legalRepresentative: 'Alleen de cliënt kan het veranderen.',
};

export async function looksAs(frame: Frame, own: string): Promise<void> {
  const words = await wordsIn(frame);
  const read = Object.values(asRole).filter((one) => words.includes(one));
  assert.deepEqual(read, [own]);
}

/** The page’s own letters, and with them those of an element. */
export async function isSized(
  frame: Frame,
  size: readonly [page: string, title: string],
): Promise<void> {
  const title = frame.getByRole('heading', {name: 'Waar zijn we?'});
  const found = await title.evaluate((one) =>
    [document.documentElement, one].map((each) => getComputedStyle(each).fontSize),
  );
  assert.deepEqual(found, size);
}

export async function isAsWide(frame: Frame, width: number): Promise<void> {
  assert.equal(await frame.evaluate(() => innerWidth), width);
}
