/** German: the reader has other verbs than anybody else, and quotation marks are its own. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {de as common} from '../../src/languages/de/common.js';
import {de as deeds} from '../../src/languages/de/deeds.js';
import {de as reins} from '../../src/languages/de/reins.js';
import {allWords} from '../../stories/words.js';

test('what the reader did is said with “du”, what others did is not', () => {
  const wrong = Object.entries({...deeds, didSomething: reins.didSomething})
    .map(([key, sentence]) => [key, sentence(common.you, reins.aGoal)] as const)
    .filter(([, said]) => !/^Du (?:hast|bist|wolltest) /.test(said));
  assert.deepEqual(wrong, []);
  assert.equal(deeds.setPreparation('Anna', 'X'), 'Anna hat sich vorbereitet: X.');
  assert.equal(deeds.setPreparation(common.you, 'X'), 'Du hast dich vorbereitet: X.');
  assert.equal(deeds.holdNomination('Anna', 'X'), 'Anna wollte mit dem Fragen noch warten: X.');
});

test('quotation marks are those of German', async () => {
  const rows = await allWords();
  const wrong = rows.filter(({said: {de = ''}}) => /['"”‘’«»]/.test(de));
  assert.deepEqual(
    wrong.map(({slice, key}) => `${slice}: ${key}`),
    [],
  );
});
