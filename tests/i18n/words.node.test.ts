/** The catalog as a whole: every sentence, in every language, with all its parts. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {offeredLanguages} from '../../src/languages/offered.js';
import {english, slicesOf} from '../../src/languages/slices.js';
import type {Catalog} from '../../src/i18n/messages.js';
import {allWords, type WordRow} from '../../stories/words.js';

const rows = await allWords();
const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  // What is told of a file in FHIR belongs to that exchange, not to an element.
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/exchange/fhir/'));

const id = ({slice, key}: WordRow): string => `${slice}: ${key}`;
const missing = (tag: string): readonly string[] =>
  rows.filter(({said}) => said[tag] === undefined).map(id);

test('the table has every sentence of every file with sentences', async () => {
  const known = new Map<string, Set<string>>();
  for (const {key, messages} of rows)
    for (const [tag, message] of Object.entries(messages))
      known.set(tag, (known.get(tag) ?? new Set()).add(`${key} ${String(message)}`));
  for (const path of files.filter((one) => /\.messages(?:\.nl|\.nl-formal)?\.ts$/.test(one))) {
    const [, form = 'en'] = /\.messages\.?([^.]*)\.ts$/.exec(path) ?? [];
    const tag = {'': 'en', 'nl-formal': 'nl-x-formal'}[form] ?? form;
    const file = (await import(pathToFileURL(path).href)) as Record<string, Catalog>;
    const unknown = Object.values(file).flatMap((catalog) =>
      Object.entries(catalog)
        .filter(([key, message]) => !known.get(tag)?.has(`${key} ${String(message)}`))
        .map(([key]) => key),
    );
    assert.deepEqual(unknown, [], path);
  }
});

test('every slice that an element asks for is one of the table, and each is asked for', () => {
  const asked = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/slices: \[((?:'[\w-]+'(?:, )?)+)\]/g)].flatMap(
      ([, names = '']) => names.replaceAll("'", '').split(', '),
    ),
  );
  assert.deepEqual([...new Set([...asked, 'common'])].sort(), Object.keys(english).sort());
  assert.deepEqual(
    [...new Set(Object.values(slicesOf).flat())].sort(),
    Object.keys(english).sort(),
  );
});

test('the languages that are offered are those of the table', () => {
  assert.deepEqual(
    offeredLanguages.map(({tag}) => tag).sort(),
    [...new Set(rows.flatMap(({said}) => Object.keys(said)))].sort(),
  );
});

test('the docs and each file say which of them nobody has reviewed yet', () => {
  const page = readFileSync('stories/docs/languages.mdx', 'utf8');
  const mark = 'not yet reviewed by a native speaker';
  for (const {tag, name, reviewed} of offeredLanguages) {
    const row = page.split('\n').find((line) => line.includes(`\`${tag}\``)) ?? '';
    assert.ok(row.includes(name), tag);
    assert.equal(row.includes(mark), !reviewed, tag);
    const draft = `src/languages/${tag}.ts`;
    if (existsSync(draft)) assert.equal(readFileSync(draft, 'utf8').includes(mark), !reviewed, tag);
  }
});

for (const {tag, name, reviewed} of offeredLanguages.filter((one) => one.tag !== 'nl-x-formal'))
  describe(`${name}${reviewed ? '' : ', a draft'}`, () => {
    test('misses no sentence', () => assert.deepEqual(missing(tag), []));

    test('says every part of every sentence, and nothing that is not given', () => {
      const wrong = rows.flatMap((row) => {
        const [own, en] = [row.messages[tag], row.messages['en']];
        if (typeof own !== 'function' || typeof en !== 'function') return [];
        return variants(en.length).flatMap((given) => {
          const [mine, theirs] = [filled(own, given), filled(en, given)];
          const lost = given.filter(
            (part) => theirs.includes(part) && !mine.toLowerCase().includes(part.toLowerCase()),
          );
          return lost.length > 0 || /undefined|NaN|\[object|=>/.test(mine)
            ? [`${id(row)} (${given.join()}): ${mine}`]
            : [];
        });
      });
      assert.deepEqual(wrong, []);
    });
  });

/** With a word in every part, and with a number where sentences count. */
function variants(parts: number): readonly (readonly string[])[] {
  const words = Array.from({length: parts}, (_, at) => `Yusuf${at}`);
  return [words, words.map((word, at) => (at === parts - 1 ? '407' : word))];
}

function filled(message: Exclude<Catalog[string], string>, parts: readonly string[]): string {
  return message(...(parts as never[]));
}
