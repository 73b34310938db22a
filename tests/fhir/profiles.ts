/** Every resource that is written keeps to its profile of nl-core or Koppeltaal. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {dialects, writeFhir, type Dialect, type PersonDetails} from '../../src/exchange-fhir.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {now, randomGroups} from '../domain/random-group.js';
import {detailsOf, ofType, written} from '../exchange/fhir/written.js';
import {profiles} from './profiles/rules.js';
import {differences, narrowed} from './profiles/snapshot.js';
import {against, wrongs} from './profiles/wrong.js';
import {medplumWithR4, profileCheck, validators} from './validators.js';

const genders = ['female', 'male', 'other', 'unknown'];

/** Women and men, and first names in full or as an initial. */
const knownOf = (personId: string): PersonDetails => ({
  ...detailsOf(),
  given: [personId.length % 2 === 0 ? 'Jan' : 'J.'],
  gender: genders[personId.length % genders.length] ?? 'other',
});

const optionsFor = (dialect: Dialect, isKnown = true) => ({
  ...{at: now, dialect, privateToo: true, patient: 'Patient/1'},
  ...(isKnown && {detailsOf: knownOf}),
});
const writtenIn = (dialect: Dialect, group: ResourceGroup, isKnown = true) =>
  written(group, optionsFor(dialect, isKnown));

const table = theKitchenTable(now);
const samples = [table, sampleGroup({people: 30, goals: 12, meetings: 7})];
const every = dialects.flatMap((dialect) =>
  Object.entries(profiles[dialect]).map(([type, profile]) => ({dialect, type, profile})),
);
const oneOf = (dialect: Dialect, type: string) =>
  ofType(writtenIn(dialect, table), type)[0] ?? assert.fail(type);

describe('What is written, by its profile', () => {
  let check: Awaited<ReturnType<typeof profileCheck>>;
  let refused: Awaited<ReturnType<typeof validators>>;
  let inR4: Awaited<ReturnType<typeof medplumWithR4>>['inR4'];
  before(async () => {
    [check, refused] = [await profileCheck(), await validators()];
    ({inR4} = await medplumWithR4());
  });
  const definitionOf = (type: string) => inR4.get(type) ?? assert.fail(type);

  for (const dialect of dialects) {
    it(`keeps to it: the sample groups in ${dialect}`, () => {
      for (const group of samples) {
        const resources = writtenIn(dialect, group);
        const types = new Set(resources.map(({resourceType}) => resourceType));
        for (const type of Object.keys(profiles[dialect])) assert.ok(types.has(type), type);
        for (const one of resources) assert.deepEqual(check(dialect, one), []);
      }
    });

    it(`keeps to it: any group in ${dialect}, also where the record knows nobody`, () => {
      fc.assert(
        fc.property(randomGroups, fc.boolean(), (group, isKnown) => {
          for (const one of writtenIn(dialect, group, isKnown))
            assert.deepEqual(check(dialect, one), []);
        }),
        {numRuns: 20},
      );
    });
  }

  it('keeps to it also as what stays of what left the group', () => {
    const left = {...table, people: [], memberships: [], goals: [], steps: [], meetings: []};
    for (const dialect of dialects) {
      const onto = writtenIn(dialect, table);
      const {gone} = writeFhir(left, {...optionsFor(dialect), onto});
      assert.ok(gone.length > 3);
      for (const {resource} of gone) assert.deepEqual(check(dialect, resource), []);
    }
  });

  it('has a profile for all that goes to Koppeltaal', () => {
    const types = writtenIn('koppeltaal', table).map(({resourceType}) => resourceType);
    assert.deepEqual([...new Set(types)].sort(), Object.keys(profiles.koppeltaal).sort());
  });

  for (const {dialect, type, profile} of every)
    it(`would be refused with too few or too many: ${type} in ${dialect}`, () => {
      const definition = definitionOf(type);
      for (const [name, count] of Object.entries(profile.counts)) {
        const wrong = against(oneOf(dialect, type), definition, name, count);
        const inBase = definition.snapshot.element.find(({id}) => id === `${type}.${name}`);
        // R4 has nothing against it: it is the profile that refuses it.
        if (inBase?.min === 0) assert.deepEqual(refused(wrong), [], name);
        assert.match(check(dialect, wrong).join(), new RegExp(`\\b${type}\\.${name}\\b`), name);
      }
    });

  for (const {dialect, type, change, breaks} of wrongs)
    it(`would be refused in ${dialect}: ${type}, ${breaks} (${JSON.stringify(change)})`, () => {
      const wrong = {...oneOf(dialect, type), ...change};
      assert.deepEqual(refused(wrong), []);
      assert.ok(check(dialect, wrong).includes(`${type}: ${breaks}`));
    });

  it('is held to no rule that nothing was seen to break', () => {
    const broken = new Set(wrongs.map((one) => `${one.dialect} ${one.type}: ${one.breaks}`));
    const rules = every.flatMap(({dialect, type, profile}) =>
      Object.keys(profile.holds).map((sentence) => `${dialect} ${type}: ${sentence}`),
    );
    assert.deepEqual([...broken].sort(), rules.sort());
  });

  it('is held to counts that can be compared with those of the real profiles', () => {
    for (const {type, profile} of every) {
      const base = definitionOf(type);
      const ours = narrowed(base, profile);
      assert.deepEqual(differences(ours, ours), []);
      assert.equal(differences(ours, base).length, Object.keys(profile.counts).length);
    }
    const misspelt = {url: 'urn:x', counts: {notes: '0..1'}, holds: {}};
    assert.throws(() => narrowed(definitionOf('Goal'), misspelt), /Goal has no notes/);
  });
});
