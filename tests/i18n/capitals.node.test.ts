/** Capitals and small letters, where a language has its own: “i” is “İ” in Turkish, and “ı” is “I”. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {closenesses} from '../../src/domain/network/rings.js';
import {
  membershipStates,
  relationCodes,
  roleCodes,
  supportKinds,
  talkStates,
} from '../../src/domain/network/values.js';
import {de} from '../../src/languages/de/common.js';
import {tr} from '../../src/languages/tr/common.js';
import {nl} from '../../src/ui/common.messages.nl.js';
import {offeredLanguages} from '../../src/languages/offered.js';
import {allWords} from '../../stories/words.js';

const rows = await allWords();

/** Words that elements put inside a sentence, without asking for the language. */
const madeSmall: readonly string[] = [
  ...relationCodes,
  ...roleCodes,
  ...membershipStates,
  ...supportKinds,
  ...talkStates,
  ...['you', 'someone'],
  ...['mentalHealth', 'addiction', 'social', 'primaryCare', 'work', 'otherDomain'],
  ...['saidYes', 'saidNo', 'wasAsked', 'waitsForYes', 'waitsForSharing'],
];
/** And words that they begin one with. */
const madeLarge: readonly string[] = [
  ...closenesses.map((ring) => `ring${ring}`),
  ...['noRing', 'thisPerson', 'theClient'],
];

for (const {tag, name} of offeredLanguages.filter((one) => one.tag !== 'nl-x-formal'))
  test(`${name}: words within a sentence, and those that begin one, are written as its readers do`, () => {
    const wordsOf = (keys: readonly string[]): readonly string[] => {
      const found = rows.filter(({key}) => keys.includes(key));
      const words = found
        .map(({messages: {[tag]: word}}) => word)
        .filter((one) => typeof one === 'string');
      assert.ok(words.length >= keys.length, `${words.length} of ${keys.length}`);
      return words;
    };
    for (const word of wordsOf(madeSmall))
      assert.equal(word.toLowerCase(), word.toLocaleLowerCase(tag));
    for (const [first = ''] of wordsOf(madeLarge))
      assert.equal(first.toUpperCase(), first.toLocaleUpperCase(tag));
  });

test('a word in a sentence begins with a letter as its language writes it', () => {
  assert.equal(tr.within('İlk buluşma'), 'ilk buluşma');
  assert.equal(tr.within('Işık'), 'ışık');
  assert.equal(nl.within('Eerste bijeenkomst'), 'eerste bijeenkomst');
  assert.equal(nl.within('HIC'), 'HIC');
  assert.equal(de.within('Mutter oder Vater'), 'Mutter oder Vater');
});
