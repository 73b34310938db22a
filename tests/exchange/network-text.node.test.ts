import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ResourceGroup} from '../../src/domain/group.js';
import {newGroup} from '../../src/domain/new-group.js';
import {chosenMap, mapParts, type MapPart} from '../../src/exchange/network/chosen-map.js';
import {networkText} from '../../src/exchange/network/network-text.js';
import type {NetworkTextWords} from '../../src/exchange/network/person-in-words.js';
import {now, randomGroups} from '../domain/random-group.js';

const words: NetworkTextWords = {
  paired: (one, other) => `${one}, ${other}`,
  title: 'Around me',
  sides: {informal: 'Family', formal: 'Care'},
  rings: {1: 'very near', 2: 'near', 3: 'further away'},
  noRing: 'no place yet',
  nobody: 'Nobody yet.',
  code: (field, code) => `${field}:${code}`,
  list: (parts) => parts.join(' + '),
  received: (support) => `I get ${support}.`,
  given: (support) => `I give ${support}.`,
  note: (note) => `My note: ${note}`,
  knows: (names) => `Knows ${names}.`,
};
const group: ResourceGroup = {
  ...newGroup({id: 'g', clientRef: 'c'}, now),
  people: [
    {
      id: 'a',
      displayName: 'Ann\nBad\u202e line',
      kind: 'informal',
      closeness: 1,
      ...{relationLabel: 'my sister', contact: 'often', supportReceived: ['advice', 'company']},
      note: 'Call first.\nAlways.',
    },
    {id: 'b', displayName: 'سمير', kind: 'informal', relation: 'friend'},
    {id: 'c', displayName: 'Kim', kind: 'formal', closeness: 3, organisation: 'Team', note: 'x'},
  ],
  memberships: [{id: 'm', personId: 'c', roles: [], state: 'member'}],
  ties: [{id: 't', from: 'a', to: 'b'}],
};
const text = (...parts: readonly MapPart[]) => networkText(chosenMap(group, parts), words);

describe('The map as plain text', () => {
  it('says in which part of their side somebody is, only with the places', () => {
    const own = {...words, sector: ({id}: {id: string}) => (id === 'c' ? 'Neighbours' : '')};
    const with_ = networkText(chosenMap(group, mapParts), own);
    assert.match(with_, /- Kim, .*Neighbours/);
    const places = mapParts.filter((part) => part !== 'picture');
    assert.doesNotMatch(networkText(chosenMap(group, places), own), /Neighbours/);
  });

  it('says everything that was chosen, in order', () => {
    assert.equal(
      text(...mapParts),
      `Around me
=========

FAMILY

very near
- Ann Bad line, my sister
  contact:often
  I get support:advice + support:company.
  Knows \u2068سمير\u2069.
  My note: Call first.
  Always.

no place yet
- \u2068سمير\u2069, relation:friend
  Knows Ann Bad line.

CARE

further away
- Kim, Team, state:member
  My note: x
`,
    );
  });

  it('says without any choice who takes part, and no more', () => {
    assert.equal(text(), 'Around me\n=========\n\nCARE\n- Kim, Team\n');
  });

  it('has headings in the capitals of its language', () => {
    const turkish = {...words, sides: {...words.sides, formal: 'Bakım ekibi'}, locale: 'tr'};
    assert.match(networkText(chosenMap(group), turkish), /^BAKIM EKİBİ$/m);
  });

  it('has a word for nobody', () => {
    const empty = newGroup({id: 'g', clientRef: 'c'}, now);
    assert.equal(networkText(chosenMap(empty), words), 'Around me\n=========\nNobody yet.\n');
  });

  it('names everybody once, each on a line of their own', () => {
    fc.assert(
      fc.property(randomGroups, (any) => {
        const map = chosenMap(any, mapParts);
        const lines = networkText(map, words)
          .split('\n')
          .filter((line) => line.startsWith('- '));
        assert.equal(lines.length, map.people.length);
        for (const {displayName} of map.people) {
          assert.equal(lines.filter((line) => line.startsWith(`- ${displayName}`)).length, 1);
        }
      }),
      {numRuns: 40},
    );
  });
});
