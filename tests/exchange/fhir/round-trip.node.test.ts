import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assemble} from '../../../src/domain/assemble.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {recordsOf} from '../../../src/domain/records.js';
import {readFhir} from '../../../src/exchange-fhir.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../../src/testing/sample-groups.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {written} from './written.js';

/** As a back end would give it: lists are in no order of their own. */
const settled = (group: ResourceGroup): ResourceGroup =>
  assemble(recordsOf(group).map((record) => ({...record, version: ''})));

const thereAndBack = (group: ResourceGroup): ResourceGroup | undefined => {
  const result = readFhir(written(group), {at: now});
  assert.ok(result.ok);
  assert.deepEqual(result.notes, []);
  return result.group;
};

describe('A group that goes to FHIR and comes back', () => {
  it('is the same, record for record', () => {
    for (const group of [theKitchenTable(now), sampleGroup({people: 40, goals: 20, meetings: 9})])
      assert.deepEqual(thereAndBack(group), settled(group));
  });

  it('is the same, however unlikely it is', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        assert.deepEqual(thereAndBack(group), settled(group));
      }),
    );
  });

  it('is the same with texts that FHIR cannot hold, and fields with odd names', () => {
    const table = theKitchenTable(now);
    const [person, ...people] = table.people;
    assert.ok(person);
    const odd = {
      ...person,
      id: '\u0001 json:\ud800',
      displayName: 'Jo\u0000\u000b',
      note: '',
      ...JSON.parse('{"toString":1,"":"x","a b":null,"fields":[],"json":0.1}'),
    };
    const group = {...table, clientRef: ' ', name: ' ', people: [odd, ...people]};
    assert.deepEqual(thereAndBack(group), settled(group));
  });

  it('takes what another system has changed since, and keeps the rest', () => {
    const table = theKitchenTable(now);
    const resources = written(table).map((resource) =>
      resource.resourceType === 'Goal'
        ? {...resource, lifecycleStatus: 'on-hold', achievementStatus: undefined}
        : resource,
    );
    const result = readFhir(resources, {at: now});
    assert.ok(result.ok && result.group);
    const {goals} = settled(table);
    assert.deepEqual(
      result.group.goals,
      goals.map((goal) => ({...goal, status: 'paused'})),
    );
  });

  it('hears of a phase that another system has closed', () => {
    const table = theKitchenTable(now);
    const plan = {...written(table).find(({resourceType}) => resourceType === 'CarePlan')};
    const activity = (plan['activity'] as object[]).slice(0, 2);
    const resources = written(table).map((resource) =>
      resource.resourceType === 'CarePlan' ? {...resource, activity} : resource,
    );
    const result = readFhir(resources, {at: now});
    assert.ok(result.ok && result.group);
    assert.equal(result.group.phase.current, 'investment');
  });
});
