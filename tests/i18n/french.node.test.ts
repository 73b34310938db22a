/** French as it is set and as its words change before a name. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {has, of, that} from '../../src/languages/fr/grammar.js';
import {fr as common} from '../../src/languages/fr/common.js';
import {fr as deeds} from '../../src/languages/fr/deeds.js';
import {fr as reins} from '../../src/languages/fr/reins.js';
import {allWords} from '../../stories/words.js';

const said = (await allWords()).map(({slice, key, said}) => `${slice} ${key}= ${said['fr'] ?? ''}`);

const wrong = (pattern: RegExp): readonly string[] => said.filter((one) => pattern.test(one));

describe('French is set as French is', () => {
  test('no line breaks before a mark of its own, or within quotation marks', () =>
    assert.deepEqual(wrong(/ [:;?!»]|« |[^\s\u00a0][;?!»]|«[^\u00a0]/), []));

  test('quotation marks and apostrophes are those of French', () =>
    assert.deepEqual(wrong(/['"“”„]/), []));
});

describe('before a name or a word of the catalog', () => {
  test('“de” loses its vowel, and becomes one with “le”', () =>
    assert.deepEqual(
      [
        'Anna',
        'Élodie',
        'Yves',
        'Malika',
        'Yusuf',
        common.theClient,
        reins.theGroup,
        reins.aGoal,
      ].map(of),
      [
        'd’Anna',
        'd’Élodie',
        'd’Yves',
        'de Malika',
        'de Yusuf',
        'de la personne accompagnée',
        'du groupe',
        'd’un objectif',
      ],
    ));

  test('“que” does so too', () =>
    assert.deepEqual(['Omar', 'Malika'].map(that), ['qu’Omar', 'que Malika']));

  test('the reader is “tu”, and anybody else is not', () => {
    assert.deepEqual([common.you, 'Anna'].map(has), ['Tu as', 'Anna a']);
    assert.equal(deeds.addGoal(common.you, reins.aGoal), 'Tu as écrit un objectif.');
    assert.equal(deeds.setRoles('Anna', 'Omar'), 'Anna a changé le rôle d’Omar.');
  });
});
