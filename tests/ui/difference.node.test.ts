import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {difference, type Segment} from '../../src/ui/difference.js';

const inWords = (segments: readonly Segment[]): string =>
  segments
    .map(({kind, text}) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
const without = (kind: Segment['kind'], segments: readonly Segment[]): string =>
  segments
    .filter((segment) => segment.kind !== kind)
    .map(({text}) => text)
    .join('');

test('a replaced part of a sentence is one piece, the full stop stays', () => {
  const segments = difference(
    'Twee keer in de week naar buiten, ook als het regent.',
    'Twee keer in de week naar buiten, met iemand samen.',
  );
  assert.equal(
    inWords(segments),
    'Twee keer in de week naar buiten,[- ook als het regent-]{+ met iemand samen+}.',
  );
});

test('words that are added at the end leave the last word alone', () => {
  assert.equal(
    inWords(difference('Naar buiten', 'Naar buiten met Joke')),
    'Naar buiten{+ met Joke+}',
  );
});

test('words are compared whole, with their accents and apostrophes', () => {
  assert.equal(
    inWords(difference('Samen met Zoë foto’s maken', 'Samen met Zoe foto’s maken')),
    'Samen met[- Zoë-]{+ Zoe+} foto’s maken',
  );
});

test('equal texts have no difference, and an empty text is all new', () => {
  assert.deepEqual(difference('Muziek maken', 'Muziek maken'), [
    {kind: 'same', text: 'Muziek maken'},
  ]);
  assert.deepEqual(difference('', 'Muziek maken'), [{kind: 'added', text: 'Muziek maken'}]);
  assert.deepEqual(difference('', ''), []);
});

test('both texts can be read back letter for letter, whatever they are', () => {
  const word = fc.constantFrom('weer', 'naar', 'buiten', ' ', '\n', '.', '😀', 'e\u0301', '  ');
  const text = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.array(word).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = difference(before, after);
      assert.equal(without('added', segments), before);
      assert.equal(without('gone', segments), after);
    }),
  );
});

test('two neighbours are never of one kind', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = difference(before, after);
      segments.forEach((segment, at) => assert.notEqual(segment.kind, segments[at + 1]?.kind));
    }),
  );
});

test('two long texts that share nothing are shown as one replacement, without a table of both', () => {
  const before = 'aan '.repeat(20_000);
  const after = 'uit '.repeat(20_000);
  const segments = difference(before, after);
  assert.deepEqual(
    segments.map(({kind}) => kind),
    ['gone', 'added', 'same'],
  );
  assert.equal(without('added', segments), before);
});

test('one changed word in a long text is still found', () => {
  const before = `${'aan '.repeat(20_000)}met Joke ${'uit '.repeat(20_000)}`;
  const segments = difference(before, before.replace('Joke', 'Mam'));
  assert.deepEqual(segments.slice(1, 3), [
    {kind: 'gone', text: ' Joke'},
    {kind: 'added', text: ' Mam'},
  ]);
});
