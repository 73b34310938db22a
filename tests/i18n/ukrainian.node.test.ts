/** What Ukrainian asks of its sentences: four plurals, and dates that end in a full stop of their own. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateOf} from '../../src/i18n/format.js';
import {uk as live} from '../../src/languages/uk/agenda-live.js';
import {uk as more} from '../../src/languages/uk/agenda-more.js';
import {uk as out} from '../../src/languages/uk/agenda-out.js';
import {uk as proposals} from '../../src/languages/uk/proposals.js';
import {uk as reins} from '../../src/languages/uk/reins.js';
import {allWords} from '../../stories/words.js';

test('a number has the form that it asks for', () => {
  assert.deepEqual([1, 2, 5, 11, 21, 22, 25].map(proposals.minutes), [
    '1 хвилина',
    '2 хвилини',
    '5 хвилин',
    '11 хвилин',
    '21 хвилина',
    '22 хвилини',
    '25 хвилин',
  ]);
  assert.deepEqual([1, 2, 6, 12, 21].map(more.interval), [
    'Приблизно щомісяця',
    'Приблизно кожні 2 місяці',
    'Приблизно кожні 6 місяців',
    'Приблизно кожні 12 місяців',
    'Приблизно кожен 21 місяць',
  ]);
  assert.equal(live.used(5, 21), 'Приблизно 5 із 21 хвилини');
  assert.equal(live.used(5, 22), 'Приблизно 5 із 22 хвилин');
  assert.match(more.overrun(21), / 21 хвилину довше/);
  assert.match(out.printingMore(3), /Буде 3 сторінки\.$/);
});

test('a date does not end a sentence: in Ukrainian it has a full stop already', async () => {
  const date = dateOf('uk', '2026-05-04');
  assert.match(date, /р\.$/);
  const said = (await allWords()).flatMap(({key, messages: {uk: message, en}}) => {
    if (typeof message !== 'function' || typeof en !== 'function') return [];
    const parts = namesOf(en).map((name) => (isDate.test(name) ? date : name));
    return parts.includes(date) ? [`${key}: ${message(...(parts as never[]))}`] : [];
  });
  assert.ok(said.length > 20, 'the sentences with a date are found');
  assert.deepEqual(
    said.filter((sentence) => sentence.includes('..')),
    [],
  );
  // What was done says what it was about at its end.
  assert.doesNotMatch(reins.theMeeting(date), /\.$/);
});

const isDate = /^(?:date|day|until|when|moment)$/;

const namesOf = (message: object): readonly string[] =>
  (/^\(?([^)=]*)/.exec(String(message))?.[1] ?? '').split(',').map((name) => name.trim());
