import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  byName,
  groupings,
  search,
  sections,
  type Listed,
} from '../../../src/domain/network/people-list.js';
import type {Membership, Person} from '../../../src/domain/network/schema.js';

const one = (displayName: string, more: Partial<Person> = {}, state?: string): Listed => ({
  person: {id: displayName, displayName, kind: 'informal', ...more},
  way: state === undefined ? undefined : ({id: 'm', personId: 'p', roles: [], state} as Membership),
});
const names = (people: readonly Listed[]) => people.map(({person}) => person.displayName);
const headings = (people: readonly Listed[], by: (typeof groupings)[number]) =>
  sections(people, by).map((section) => [section.key, names(section.people).join(' ')]);

describe('The list under headings', () => {
  const people = [
    one('A', {closeness: 3}, 'member'),
    one('B', {closeness: 1, kind: 'formal'}, 'resting'),
    one('C'),
    one('D', {closeness: 1}, 'considering'),
  ];

  it('goes from near to far, and ends with who has no ring', () => {
    const found = [[1, 'B D'], [3, 'A'], [undefined, 'C']]; // prettier-ignore
    assert.deepEqual(headings(people, 'ring'), found);
  });

  it('goes by side, informal first', () => {
    assert.deepEqual(headings(people, 'side'), [['informal', 'A C D'], ['formal', 'B']]); // prettier-ignore
  });

  it('goes along the way into the group, and shows a state that nobody knows', () => {
    const found = [['considering', 'D'], ['member', 'A'], ['resting', 'B'], [undefined, 'C']]; // prettier-ignore
    assert.deepEqual(headings(people, 'state'), found);
  });

  it('loses nobody and has no empty heading, also for codes such as constructor', () => {
    const anybody = fc.record({
      name: fc.string(),
      ring: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
      state: fc.option(fc.oneof(fc.string(), fc.constant('__proto__')), {nil: undefined}),
    });
    fc.assert(
      fc.property(fc.array(anybody), fc.constantFrom(...groupings), (people, by) => {
        const list = people.map(({name, ring, state}) =>
          one(name, ring === undefined ? {} : {closeness: ring}, state),
        );
        const found = sections(list, by);
        assert.ok(found.every((section) => section.people.length > 0));
        const all = found.flatMap((section) => section.people);
        assert.equal(all.length, list.length);
        assert.ok(list.every((somebody) => all.includes(somebody)));
      }),
    );
  });
});

describe('The list by name', () => {
  it('is as in a dictionary: without regard to case, marks after their letter, numbers as numbers', () => {
    const list = ['buur 10', 'Zoë', 'anna', 'Émile', 'buur 2', 'Zoe', 'Anton'].map((n) => one(n));
    assert.deepEqual(names(byName(list, 'nl')), [
      ...['anna', 'Anton', 'buur 2', 'buur 10', 'Émile', 'Zoe', 'Zoë'],
    ]);
  });

  it('follows the language, and survives one that is none', () => {
    const list = ['Ö', 'Z', 'O'].map((n) => one(n));
    assert.deepEqual(names(byName(list, 'de')), ['O', 'Ö', 'Z']);
    assert.deepEqual(names(byName(list, 'sv')), ['O', 'Z', 'Ö']);
    assert.equal(byName(list, 'not a language').length, 3);
  });

  it('is the same whatever order it came in', () => {
    const list = ['Jan', 'jan', 'JAN', 'Bo'].map((n) => one(n));
    assert.deepEqual(byName(list.toReversed(), 'nl'), byName(list, 'nl'));
  });
});

describe('Searching', () => {
  const list = [
    one('Zoë van der Berg', {relationLabel: 'zus'}),
    one("Şükrü O'Neill", {organisation: 'Wijkteam Zuid'}),
    one('Jan-Peter', {relation: 'friend'}),
    one('محمد'),
    one('Işıl'),
    one('İlker'),
  ];
  const hits = (query: string) => names(search(list, query));

  it('finds without regard to case and marks, by the beginning of words, in any order', () => {
    assert.deepEqual(hits('ZOE'), ['Zoë van der Berg']);
    assert.deepEqual(hits('berg zoë'), ['Zoë van der Berg']);
    assert.deepEqual(hits('sukru'), ["Şükrü O'Neill"]);
    assert.deepEqual(hits('neill'), ["Şükrü O'Neill"]);
    assert.deepEqual(hits('peter'), ['Jan-Peter']);
    assert.deepEqual(hits('eter'), []);
    assert.deepEqual(hits('محم'), ['محمد']);
    for (const typed of ['ışıl', 'isil', 'IŞIL']) assert.deepEqual(hits(typed), ['Işıl']);
    for (const typed of ['ilker', 'İLKER', 'ILKER']) assert.deepEqual(hits(typed), ['İlker']);
  });

  it('finds by relation, organisation, and words that the page adds', () => {
    assert.deepEqual(hits('zus'), ['Zoë van der Berg']);
    assert.deepEqual(hits('wijk'), ["Şükrü O'Neill"]);
    const found = search(list, 'vriend', ({person}) => (person.relation ? 'vriend' : ''));
    assert.deepEqual(names(found), ['Jan-Peter']);
  });

  it('finds everybody for an empty query, and their own name for anybody', () => {
    assert.equal(search(list, '  '), list);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        assert.deepEqual(search([one(name)], name).length, 1);
      }),
    );
  });
});
