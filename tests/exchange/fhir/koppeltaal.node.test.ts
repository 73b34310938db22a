/** Somebody in Koppeltaal: its lists are closed, and its names are those of the care record. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PersonDetails} from '../../../src/exchange-fhir.js';
import {writeFhir} from '../../../src/exchange-fhir.js';
import {relations, vektisRelations, wordFor} from '../../../src/exchange/fhir/codes.js';
import {at, listOf} from '../../../src/exchange/fhir/resource.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {detailsOf, ofType, resourcesIn, textIn} from './written.js';

const options = {at: now, dialect: 'koppeltaal', patient: 'Patient/1'} as const;
const table = theKitchenTable(now);
const mother = table.people.find(({kind}) => kind === 'informal');
const isMember = table.memberships.find(({personId}) => personId === mother?.id);
assert.ok(mother && isMember);

/** One person in the group, somebody's relation to the client and what the care record knows. */
function writtenAs(relation: string | undefined, details: PersonDetails) {
  const {relation: _, ...person} = mother ?? assert.fail();
  const people = [{...person, ...(relation !== undefined && {relation})}];
  const memberships = [{...(isMember ?? assert.fail()), state: 'member' as const}];
  const group = {...table, people, memberships};
  const {bundle, notes} = writeFhir(group, {...options, detailsOf: () => details});
  return {one: ofType(resourcesIn(bundle), 'RelatedPerson')[0], notes};
}

const codeOf = (relation: string, gender: string) => {
  const {one} = writtenAs(relation, {...detailsOf(), gender});
  const relationships = listOf(one?.['relationship']);
  assert.equal(relationships.length, 1);
  assert.deepEqual(Object.keys(relationships[0] ?? {}), ['coding']);
  return at(relationships[0], 'coding', 'code');
};

describe('A relation in Koppeltaal', () => {
  it('is a code of Nictiz’ lists, which name men and women', () => {
    const pairs = {parent: 'FTH MTH', child: 'SONC DAUC', sibling: 'BRO SIS'};
    for (const [relation, codes] of Object.entries({...pairs, grandparent: 'GRFTH GRMTH'}))
      assert.equal(`${codeOf(relation, 'male')} ${codeOf(relation, 'female')}`, codes);
    const same = {partner: 'DOMPART', friend: '20', acquaintance: '20', neighbour: '19'};
    for (const [relation, code] of Object.entries(same))
      assert.equal(codeOf(relation, 'other'), code);
  });

  it('is “other” where they have no word for it, and is nothing where nobody knows it', () => {
    for (const relation of ['otherFamily', 'colleague', 'a word of a portal', 'constructor'])
      assert.equal(codeOf(relation, 'male'), 'OTH');
    assert.equal(codeOf('parent', 'unknown'), 'OTH');
    const {one, notes} = writtenAs(undefined, detailsOf());
    assert.equal(one, undefined);
    assert.ok(notes.some((note) => note.code === 'missing' && note.element === 'relationship'));
  });
});

describe('A name in Koppeltaal', () => {
  it('is the official one, and says of each first name whether it is an initial', () => {
    const given = ['Jan', 'P.', 'Th.', 'E', 'Bo', ' '];
    const {one} = writtenAs('parent', {...detailsOf(), given});
    const [name, ...more] = listOf(one?.['name']);
    assert.deepEqual(more, []);
    assert.equal(name?.['use'], 'official');
    assert.deepEqual(name?.['given'], given.slice(0, 5));
    const kinds = listOf(name?.['_given']).map((each) => at(each, 'extension', 'valueCode'));
    assert.deepEqual(kinds, ['BR', 'IN', 'IN', 'IN', 'BR']);
  });

  it('is never what the client calls somebody', () => {
    const {one} = writtenAs('parent', detailsOf());
    assert.ok(one);
    assert.ok(!textIn(one).includes(mother.displayName));
  });

  it('is not made up: who lacks it is not sent, and all that is missing is said', () => {
    const demanded = ['name.family', 'name.given', 'gender', 'birthDate'];
    assert.deepEqual(
      writtenAs('parent', {family: ' ', given: ['']}).notes.flatMap((note) =>
        note.code === 'missing' && note.id === mother.id ? [note.element] : [],
      ),
      demanded,
    );
    fc.assert(
      fc.property(randomGroups, (group) => {
        const {bundle, notes} = writeFhir(group, options);
        const sent = resourcesIn(bundle).map(({resourceType}) => resourceType);
        assert.ok(!sent.includes('RelatedPerson') && !sent.includes('Practitioner'));
        const ways = group.memberships.filter(({state}) => state === 'member');
        const members = new Set(ways.map(({personId}) => personId));
        for (const {id, kind} of group.people.filter((person) => members.has(person.id)))
          for (const element of kind === 'informal' ? demanded : demanded.slice(0, 2))
            assert.ok(
              notes.some(
                (one) => one.code === 'missing' && one.id === id && one.element === element,
              ),
              `${kind} ${id}: ${element}`,
            );
      }),
    );
  });
});

describe('The lists of Nictiz', () => {
  /** RelatieCodelijst of 2020, but for “other”. */
  const list = [
    ...['ADOPTF', 'ADOPTM', 'AUNT', 'BRO', 'BROINLAW', 'COUSN', 'DAUC', 'DAUINLAW', 'DOMPART'],
    ...['FTH', 'FTHINLAW', 'DAUFOST', 'FTHFOST', 'MTHFOST', 'SONFOST', 'GRNDDAU', 'GRFTH'],
    ...['GRMTH', 'GRNDSON', 'GGRFTH', 'GGRMTH', 'HUSB', 'MTH', 'MTHINLAW', 'NEPHEW', 'NIECE'],
    ...['SIS', 'SISINLAW', 'SONC', 'SONINLAW', 'STPFTH', 'STPMTH', 'UNCLE', 'WIFE'],
  ];

  it('are read whole: each relation is one of ours', () => {
    for (const code of list) assert.notEqual(wordFor(relations, code), undefined, code);
    assert.equal(wordFor(vektisRelations, '20'), 'friend');
  });
});
