/** What Turkish asks of every sentence: an ending depends on the last vowel, which nobody knows of a name. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {allWords} from '../../stories/words.js';

const sentences = (await allWords()).map(({slice, key, messages: {tr: said}}) => {
  const name = `${slice}: ${key}`;
  if (typeof said !== 'function') return {name, said: said ?? ''};
  const parts = Array.from({length: said.length}, () => 'Yusuf9');
  return {name, said: said(...(parts as never[]))};
});

const wrong = (pattern: RegExp): readonly string[] =>
  sentences.filter(({said}) => pattern.test(said)).map(({name, said}) => `${name}: ${said}`);

test('no ending hangs on a name, a date or a number', () => {
  assert.deepEqual(wrong(/Yusuf9[”’']?(?:[’'-]?\p{L}|\s?’)/u), []);
});

test('quotes are those of print, and each dotted letter is one letter', () => {
  assert.deepEqual(wrong(/["']|\u0307/), []);
});

test('no question word comes after a name, as it follows the vowel too', () => {
  assert.deepEqual(wrong(/Yusuf9[”’]? m[iıuü]\b/u), []);
});
