import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {assemble} from '../../src/domain/assemble.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {parseGroup, parseRecords} from '../../src/domain/parse.js';
import {recordsOf} from '../../src/domain/records.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {randomFrom} from '../../src/testing/random.js';
import {hostileTexts, rewritten, type Kind} from './texts.js';

const table = theKitchenTable();
// A smaller seed is no simpler group.
const seeds = fc.noShrink(fc.integer({min: 0, max: 2 ** 31 - 1}));
const never = new AbortController().signal;

/** Some hostile text in every field; a field that must say something says something. */
function hostile(seed: number): ResourceGroup {
  const random = randomFrom(seed);
  return rewritten(table, (_place, kind, value) =>
    kind === 'text' ? hostileTexts[random.whole(0, hostileTexts.length - 1)] : value,
  );
}

const placesOf = (kind: Kind): ReadonlySet<string> => {
  const found = new Set<string>();
  rewritten(table, (place, is, value) => {
    if (is === kind) found.add(place.replaceAll(/\.\d+/g, '').slice(1));
    return value;
  });
  return found;
};

describe('text that somebody means to do harm with', () => {
  it('is looked for in every field that holds text', () => {
    const texts = placesOf('text');
    for (const field of ['people.displayName', 'people.note', 'goals.text', 'goals.why']) {
      assert.ok(texts.has(field), field);
    }
    for (const field of ['meetings.placeText', 'agendaItems.outcome', 'ratings.comment']) {
      assert.ok(texts.has(field), field);
    }
    assert.ok(texts.has('proposals.command.change.text'));
    assert.ok(texts.size >= 34, String(texts.size));
    // Strings with a check of their own; a new kind of them needs a line here.
    assert.deepEqual([...placesOf('other')], []);
  });

  it('is read and kept letter for letter', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const group = hostile(seed);
        const text = JSON.stringify(group);
        const parsed = parseGroup(JSON.parse(text));
        assert.ok(parsed.ok);
        // Without saying all of it when it is not.
        assert.ok(isDeepStrictEqual(parsed.value, group));
        const records = recordsOf(group).map((record) => ({...record, version: '1'}));
        const known = parseRecords(JSON.parse(JSON.stringify(records)));
        assert.ok(known.ok);
        const again = recordsOf(assemble(known.value));
        for (const {kind, id, body} of recordsOf(group)) {
          const found = again.find((one) => one.kind === kind && one.id === id);
          assert.ok(isDeepStrictEqual(found?.body, body), `${kind} ${id}`);
        }
      }),
      {numRuns: 100},
    );
  });

  it('comes back from a back end letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const group = hostile(seed);
        const backend = memoryBackend({group});
        const {records} = await backend.load(group.id, {signal: never});
        for (const {kind, id, body} of recordsOf(group)) {
          const found = records.find((one) => one.kind === kind && one.id === id);
          assert.ok(isDeepStrictEqual(found?.body, body), `${kind} ${id}`);
        }
      }),
      {numRuns: 20},
    );
  });

  it('is kept in keys that mean something to JavaScript, which change nothing', () => {
    const text = JSON.stringify(table).replace(
      '"people":[{',
      '"people":[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const parsed = parseGroup(JSON.parse(text));
    assert.ok(parsed.ok);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal(Reflect.get(parsed.value.people[0] ?? {}, 'polluted'), undefined);
  });
});
