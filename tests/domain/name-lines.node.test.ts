import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {nameLines} from '../../src/domain/network/name-lines.js';

describe('a name on the map', () => {
  it('breaks between words', () => {
    assert.deepEqual(nameLines('Joke van hiernaast', 7), ['Joke van', 'hiernaast']);
    assert.deepEqual(nameLines('Mam', 7), ['Mam']);
  });

  it('breaks behind a hyphen', () => {
    assert.deepEqual(nameLines('Wilhelmina-Alexandrina', 8), ['Wilhelmina-', 'Alexandrina']);
    assert.deepEqual(nameLines('Anne-Marie van Dijk', 7), ['Anne-Marie', 'van Dijk']);
  });

  it('breaks a long word by its letters and says that there is more', () => {
    const lines = nameLines('Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 6);
    assert.equal(lines.length, 2);
    assert.match(lines[1]!, /…$/);
  });

  it('gives wide letters fewer to a line', () => {
    assert.ok(nameLines('MMMMMMMMMMMMMMMM', 6)[0]!.length <= 6);
    assert.ok(nameLines('李小龙李小龙李小龙', 6)[0]!.length <= 5);
  });

  it('keeps an emoji of many parts whole and leaves out direction marks', () => {
    assert.deepEqual(nameLines('👩‍👩‍👧‍👦', 6), ['👩‍👩‍👧‍👦']);
    assert.deepEqual(nameLines('\u202eMam\u200b', 6), ['Mam']);
  });

  it('has never more than two lines, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (name) => {
        const lines = nameLines(name, 6);
        assert.ok(lines.length <= 2);
        assert.ok(lines.every((line) => line !== ''));
      }),
    );
  });
});
