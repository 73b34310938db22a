/** What left the group leaves its resources too: `gone` says what to store in their place. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {collections, type ResourceGroup} from '../../../src/domain/group.js';
import {readFhir, writeFhir, type FhirOptions} from '../../../src/exchange-fhir.js';
import type {Resource} from '../../../src/exchange/fhir/resource.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {detailsOf, resourcesIn, whole, written} from './written.js';

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const placeOf = ({resourceType, id}: Resource) => `${resourceType}/${String(id)}`;

/** A store as a host keeps it: what is written takes the place of what was there, and so does what is gone. */
function stored(group: ResourceGroup, onto: readonly Resource[], options: FhirOptions = whole) {
  const {bundle, gone} = writeFhir(group, {...options, onto});
  const all = new Map(onto.map((one) => [placeOf(one), one]));
  for (const one of [...resourcesIn(bundle), ...gone.map(({resource}) => resource)])
    all.set(placeOf(one), sent(one));
  return {all: [...all.values()], gone};
}

function groupIn(resources: readonly Resource[]): ResourceGroup {
  const read = readFhir(resources, {at: now});
  assert.ok(read.ok && read.group);
  return read.group;
}

/** The same in any order of its records. */
const sorted = (group: ResourceGroup): object =>
  Object.fromEntries(
    Object.entries(group).map(([name, value]) => [
      name,
      name in collections
        ? (value as readonly {id: string}[]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
        : value,
    ]),
  );

/** A group with less in it, by what `keeps` says of each record. */
const less = (group: ResourceGroup, keeps: (at: number) => boolean): ResourceGroup => {
  let at = 0;
  return Object.fromEntries(
    Object.entries(group).map(([name, value]) => [
      name,
      name in collections ? (value as readonly unknown[]).filter(() => keeps(at++)) : value,
    ]),
  ) as unknown as ResourceGroup;
};

describe('Any other group written onto one', () => {
  it('is that other group, also where people came to stand on the other side', () => {
    fc.assert(
      fc.property(randomGroups, randomGroups, (before, other) => {
        const after = {...other, id: before.id};
        const {all} = stored(after, written(before));
        assert.deepEqual(sorted(groupIn(all)), sorted(groupIn(written(after))));
      }),
    );
  });

  it('is exactly what is there when nothing changed', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const there = written(group);
        assert.deepEqual(written(group, {...whole, onto: there}), there);
      }),
    );
  });
});

describe('What left the group', () => {
  it('is not read again from XML either, where every value is a text', () => {
    const table = theKitchenTable(now);
    const {all} = stored({...table, people: [], memberships: [], ties: []}, written(table));
    const asText = all.map((one): Resource =>
      'active' in one ? {...one, active: String(one['active'])} : one,
    );
    const read = readFhir(asText, {at: now});
    assert.ok(read.ok && read.group);
    assert.deepEqual(read.group.people, []);
    assert.deepEqual(read.notes, []);
  });

  it('is not read again, whatever it was', () => {
    const choices = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(randomGroups, choices, (group, keep) => {
        const fewer = less(group, () => keep.next().value as boolean);
        const {all} = stored(fewer, written(group));
        assert.deepEqual(sorted(groupIn(all)), sorted(groupIn(written(fewer))));
      }),
    );
  });

  it('is nothing when nothing left, and is said once', () => {
    const table = theKitchenTable(now);
    assert.deepEqual(writeFhir(table, {...whole, onto: written(table)}).gone, []);
    const fewer = {...table, goals: table.goals.slice(1)};
    const {all, gone} = stored(fewer, written(table));
    assert.deepEqual(
      gone.map(({resource, reason}) => [resource['lifecycleStatus'], reason]),
      [['entered-in-error', 'removed']],
    );
    assert.deepEqual(writeFhir(fewer, {...whole, onto: all}).gone, []);
  });

  it('keeps none of the words that stood in it', () => {
    const table = theKitchenTable(now);
    const {gone} = stored({...table, goals: [], people: [], memberships: []}, written(table));
    assert.ok(gone.length > 5);
    const left = JSON.stringify(gone);
    for (const {text} of table.goals) assert.ok(!left.includes(text));
    for (const {displayName} of table.people) assert.ok(!left.includes(`"${displayName}"`));
  });

  it('is told from what is only not for who reads it', () => {
    const table = theKitchenTable(now);
    const {gone} = writeFhir(table, {at: now, dialect: 'nl-core', onto: written(table)});
    assert.ok(gone.length > 3);
    assert.deepEqual([...new Set(gone.map(({reason}) => reason))], ['withheld']);
    const {gone: both} = writeFhir(
      {...table, goals: table.goals.slice(1)},
      {at: now, dialect: 'nl-core', onto: written(table)},
    );
    assert.deepEqual([...new Set(both.map(({reason}) => reason))].sort(), ['removed', 'withheld']);
  });

  it('stays valid for Koppeltaal: no longer in use, and else as it was', () => {
    const table = theKitchenTable(now);
    const options = {at: now, dialect: 'koppeltaal', detailsOf, patient: 'Patient/1'} as const;
    const before = written(table, options);
    const fewer = {...table, steps: [], memberships: table.memberships.slice(1)};
    const {gone} = writeFhir(fewer, {...options, onto: before});
    assert.ok(gone.length > 0);
    for (const {resource} of gone) {
      const was = before.find((one) => placeOf(one) === placeOf(resource));
      const changed = Object.keys(resource).filter(
        (name) => JSON.stringify(resource[name]) !== JSON.stringify(was?.[name]),
      );
      assert.deepEqual(changed, [resource.resourceType === 'Task' ? 'status' : 'active']);
    }
  });

  it('leaves what others made, without what the client held of it', () => {
    const theirs = {
      resourceType: 'RelatedPerson',
      id: '1',
      name: [{text: 'Jo'}],
      patient: {reference: 'Patient/me'},
    };
    const team = {
      resourceType: 'CareTeam',
      id: 'team',
      subject: {reference: 'Patient/me'},
      participant: [{member: {reference: 'RelatedPerson/1'}}],
    };
    const group = groupIn([team, theirs]);
    const store = stored(group, [team, theirs]).all;
    const {gone} = stored({...group, people: [], memberships: []}, store);
    const [jo] = gone;
    assert.deepEqual(
      gone.map(({resource}) => resource['name']),
      [theirs.name],
    );
    assert.equal(jo?.resource['extension'], undefined);
  });

  it('is not guessed where there is another group of the same client', () => {
    const table = theKitchenTable(now);
    const other = {...table, id: 'another'};
    const onto = [...written(table), ...written({...other, goals: []})];
    assert.deepEqual(writeFhir({...table, goals: []}, {...whole, onto}).gone, []);
  });
});
