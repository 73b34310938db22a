import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogsNamed} from '../support/catalogs.js';

const informal = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu;

const dutch = await catalogsNamed('.messages.nl.ts');
const formal = await catalogsNamed('.messages.nl-formal.ts');

/** What is shown with "u": a folder's catalogs are shown together. */
const withU = dutch.flatMap(({path, folder, sentences}) => {
  const own = new Map(
    formal.filter((file) => file.folder === folder).flatMap((f) => [...f.sentences]),
  );
  return [...sentences].map(([key, sentence]) => ({path, key, sentence: own.get(key) ?? sentence}));
});

test('whoever is addressed with "u" is nowhere addressed with "je"', () => {
  assert.deepEqual(
    withU
      .filter(({sentence}) => informal.test(sentence))
      .map(({path, key, sentence}) => `${path}, ${key}: ${sentence}`),
    [],
  );
});

test('and whoever is addressed with "je" is nowhere addressed with "u"', () => {
  assert.deepEqual(
    dutch.flatMap(({path, sentences}) =>
      [...sentences]
        .filter(([, sentence]) => /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu.test(sentence))
        .map(([key, sentence]) => `${path}, ${key}: ${sentence}`),
    ),
    [],
  );
});

test('every sentence with "u" stands for one that is there, and says something else', () => {
  assert.deepEqual(
    formal.flatMap(({path, folder, sentences}) => {
      const plain = new Map(
        dutch.filter((file) => file.folder === folder).flatMap((f) => [...f.sentences]),
      );
      return [...sentences.keys()]
        .filter((key) => !plain.has(key) || plain.get(key) === sentences.get(key))
        .map((key) => `${path}, ${key}`);
    }),
    [],
  );
});
