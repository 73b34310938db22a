/** What only Arabic asks of a catalog: its own marks, its six plurals, and what keeps a Dutch name in its place. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ar as agenda} from '../../src/languages/ar/agenda.js';
import {ar as more} from '../../src/languages/ar/agenda-more.js';
import {ar as goals} from '../../src/languages/ar/goals.js';
import {plural} from '../../src/languages/plural.js';
import {allWords} from '../../stories/words.js';

/** What has no name in Arabic letters. */
const names = /FACT|HIC|ART|IHT|SVG|easyNWK|Europe\/Amsterdam|https:\/\//g;

const said = (await allWords()).map(
  ({slice, key, said: {ar = ''}}) => [`${slice}: ${key}`, ar.replaceAll(/\{\w+\}/g, '')] as const,
);
const those = (wrong: RegExp): readonly string[] =>
  said.filter(([, words]) => wrong.test(words)).map(([id, words]) => `${id}: ${words}`);

test('each sentence is in Arabic letters, but for names', () => {
  const latin = said.filter(([, words]) => /\p{Script=Latin}/u.test(words.replaceAll(names, '')));
  assert.deepEqual(latin, []);
});

test('commas, question marks and quotation marks are those of Arabic; digits are not', () => {
  assert.deepEqual(those(/[,;?"“”„‘’']/u), []);
  assert.deepEqual(those(/[٠-٩]/u), []);
});

test('what is kept apart is let go of again', () => {
  const openWords = said.filter(
    ([, words]) => words.split('\u2068').length !== words.split('\u2069').length,
  );
  assert.deepEqual(openWords, []);
  assert.equal(goals.done('Fietsen.'), 'تم: \u2068Fietsen.\u2069');
});

test('no sentence begins with words of somebody’s own: `dir="auto"` would turn it around', async () => {
  const rows = await allWords();
  const own = rows.filter(({said: {ar = ''}}) =>
    /^[«\u2068]*\{(?:name|names|who|client|what|goal|group)\}./.test(ar),
  );
  assert.deepEqual(
    own.map(({slice, key}) => `${slice}: ${key}`),
    [],
  );
  assert.ok(rows.some(({said: {ar = ''}}) => ar.startsWith('\u200f\u2068{name}\u2069')));
});

test('a number is said in the form that it asks for', () => {
  const forms = [1, 2, 3, 10, 11, 99, 100].map((count) => agenda.minutes(count));
  assert.deepEqual(forms, ['دقيقة واحدة', 'دقيقتان', '3 د', '10 د', '11 د', '99 د', '100 د']);
  assert.deepEqual(
    [1, 2, 6, 12].map((months) => more.interval(months)),
    ['كل شهر تقريبًا', 'كل شهرين تقريبًا', 'كل 6 أشهر تقريبًا', 'كل 12 شهرًا تقريبًا'],
  );
});

test('a plural that a language has no word for is said as the others', () => {
  const say = plural('uk');
  const days = (count: number): string => say(count, {one: 'день', few: 'дні', other: 'днів'});
  assert.deepEqual([1, 2, 5, 21, 25].map(days), ['день', 'дні', 'днів', 'день', 'днів']);
});
