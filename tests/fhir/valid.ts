/** Every resource that is written is one of FHIR R4, as two validators of others see it. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {dialects, writeFhir} from '../../src/exchange-fhir.js';
import {listOf, type Resource} from '../../src/exchange/fhir/resource.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {now, randomGroups} from '../domain/random-group.js';
import {validators} from './validators.js';

const resourcesOf = (bundle: Resource) =>
  listOf(bundle['entry']).map(({resource}) => resource as Resource);

/** Somebody of whom the care record knows everything. */
const detailsOf = () => ({
  family: 'de Wit',
  given: ['Jan'],
  gender: 'male',
  birthDate: '1970-01-31',
  email: 'jan@example.org',
});

describe('What is written', () => {
  let check: (resource: Resource) => readonly string[];
  before(async () => {
    check = await validators();
  });

  it('is not what the validators let through anyhow', () => {
    assert.notDeepEqual(check({resourceType: 'Goal', lifecycleStatus: 'active'}), []);
    const goal = {description: {text: 'x'}, subject: {display: 'x'}};
    assert.deepEqual(check({resourceType: 'Goal', lifecycleStatus: 'active', ...goal}), []);
    assert.notDeepEqual(check({resourceType: 'Goal', lifecycleStatus: 'reached', ...goal}), []);
  });

  for (const dialect of dialects) {
    it(`is valid: the sample groups in ${dialect}`, () => {
      for (const group of [
        theKitchenTable(now),
        sampleGroup({people: 30, goals: 12, meetings: 7}),
      ]) {
        const options = {at: now, dialect, privateToo: true, patient: 'Patient/1', detailsOf};
        const resources = resourcesOf(writeFhir(group, options).bundle);
        assert.ok(resources.length > 5);
        for (const resource of resources) assert.deepEqual(check(resource), []);
      }
    });

    it(`is valid: what stays of what left the group in ${dialect}`, () => {
      const group = theKitchenTable(now);
      const options = {
        at: now,
        dialect,
        privateToo: true,
        patient: 'Patient/1',
        detailsOf,
      } as const;
      const onto = writeFhir(group, options).bundle;
      const [first] = group.memberships;
      const left = {...group, people: [], memberships: first ? [first] : [], goals: [], steps: []};
      const {gone} = writeFhir({...left, meetings: [], ratings: []}, {...options, onto});
      assert.ok(gone.length > 3);
      for (const {resource} of gone) assert.deepEqual(check(resource), []);
    });

    it(`is valid: any group in ${dialect}`, () => {
      fc.assert(
        fc.property(randomGroups, fc.boolean(), (group, privateToo) => {
          const {bundle} = writeFhir(group, {at: now, dialect, privateToo, detailsOf});
          for (const resource of resourcesOf(bundle)) assert.deepEqual(check(resource), []);
        }),
      );
    });
  }
});
