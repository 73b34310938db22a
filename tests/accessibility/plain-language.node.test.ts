import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {catalogsNamed} from '../support/catalogs.js';
import {allowedWords} from './allowed-words.js';
import {readingEase, sentencesOf, syllablesOf, wordsOf} from './dutch.js';

const most = {words: 15, letters: 14, syllables: 3};
/** Flesch-Douma: from 70 on “fairly easy”, from 80 on “easy”. */
const least = {ease: 80, easeOfSentence: 50};
/** The formula says nothing about the words on a button. */
const longEnough = 6;

const files = [
  ...(await catalogsNamed('.messages.nl.ts')),
  ...(await catalogsNamed('.messages.nl-formal.ts')),
];

test('a reader of Dutch is measured as the formula says', () => {
  assert.deepEqual(
    ['gezien', 'bijeenkomst', 'cliënt', 'ideeën', 'nieuw', 'mooie', 'familie'].map(syllablesOf),
    [2, 3, 2, 3, 1, 2, 3],
  );
  assert.equal(readingEase(['De kat zit op de mat.']), 206.84 - 0.93 * 6 - 77);
  assert.ok(readingEase(['De verantwoordelijkheidsverdeling behoeft heroverweging.']) < 0);
});

describe('the Dutch sentences are plain', () => {
  for (const {path, sentences} of files)
    describe(path, () => {
      const all = [...sentences].flatMap(([key, message]) =>
        sentencesOf(message).map((sentence) => ({key, sentence, words: wordsOf(sentence)})),
      );

      test(`no sentence has more than ${most.words} words`, () => {
        const long = all.filter(({words}) => words.length > most.words);
        assert.deepEqual(
          long.map(({key, sentence, words}) => `${key}, ${words.length} words: ${sentence}`),
          [],
        );
      });

      test('long words are known ones', () => {
        const hard = all.flatMap(({key, sentence, words}) =>
          words.filter(isUnknown).map((word) => `${key}, “${word}”: ${sentence}`),
        );
        assert.deepEqual(hard, []);
      });

      test('every sentence reads easily', () => {
        const hard = all
          .filter(({words}) => words.length >= longEnough)
          .map(({key, sentence}) => ({key, sentence, ease: Math.round(easeOf(sentence))}))
          .filter(({ease}) => ease < least.easeOfSentence);
        assert.deepEqual(
          hard.map(({key, sentence, ease}) => `${key}, ${ease}: ${sentence}`),
          [],
        );
      });
    });

  // When a sentence is loaded says nothing about a reader, who meets all those of an element.
  for (const [whole, texts] of together(files))
    test(`${whole}, all together, reaches ${least.ease}`, () => {
      const ease = readingEase(texts);
      assert.ok(ease >= least.ease, `${whole} reaches ${ease.toFixed(1)}`);
    });
});

test('no Dutch sentence stands anywhere else', () => {
  const measured = new Set(files.map(({path}) => path));
  const dutch =
    /(['"`])(?:(?!\1).)*(?<![\p{L}-])(?:niet|het|een|jij|nog|naar|voor)(?![\p{L}-])(?:(?!\1).)*\1/u;
  const elsewhere = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    // The sample groups speak as people do.
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/testing/'))
    .filter((path) => !measured.has(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line) && dutch.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  assert.deepEqual(elsewhere, []);
});

test('every long word that is allowed is used', () => {
  const used = new Set(
    files.flatMap(({sentences}) =>
      [...sentences.values()].flatMap(wordsOf).map((word) => word.toLowerCase()),
    ),
  );
  assert.deepEqual(
    [...allowedWords].filter((word) => !used.has(word)),
    [],
  );
});

/** The sentences of each element, and of what the elements share, in each form of Dutch. */
function together(all: typeof files): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>();
  for (const {path, sentences} of all) {
    const [folder = path] = /^src\/(?:elements\/[^/]+|[^/]+)/.exec(path) ?? [];
    const whole = path.includes('.nl-formal.') ? `${folder}, formally` : folder;
    wholes.set(whole, [...(wholes.get(whole) ?? []), ...sentences.values()]);
  }
  return wholes;
}

/** The words that are allowed to be long do not count. */
const easeOf = (sentence: string): number =>
  readingEase([
    wordsOf(sentence)
      .filter((word) => !allowedWords.has(word.toLowerCase()))
      .join(' '),
  ]);

function isUnknown(word: string): boolean {
  const isLong = word.length > most.letters || syllablesOf(word) > most.syllables;
  return isLong && !allowedWords.has(word.toLowerCase());
}
