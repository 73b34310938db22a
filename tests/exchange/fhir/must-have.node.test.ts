/** What the profiles of nl-core and Koppeltaal 2.0 demand and forbid, and rules of R4 that no schema has. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Dialect} from '../../../src/exchange-fhir.js';
import {at, listOf, type Resource} from '../../../src/exchange/fhir/resource.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {detailsOf, ofType, participantsIn, written} from './written.js';

interface Profile {
  readonly demanded: readonly string[];
  readonly forbidden?: readonly string[];
}

/** `backends.md` §5: nl-core 0.12 and the KT2 profiles of IG 0.16.3. */
const profiles: Readonly<Record<Dialect, Readonly<Record<string, Profile>>>> = {
  'nl-core': {
    CareTeam: {demanded: ['identifier', 'status', 'subject']},
    RelatedPerson: {demanded: ['identifier', 'patient', 'name.text']},
    PractitionerRole: {demanded: ['identifier', 'practitioner.reference']},
    Practitioner: {demanded: ['identifier', 'name.text']},
    Goal: {
      demanded: ['lifecycleStatus', 'description.text', 'subject', 'expressedBy'],
      forbidden: ['target.measure'],
    },
    EpisodeOfCare: {demanded: ['identifier', 'status', 'patient', 'team']},
    CarePlan: {demanded: ['status', 'intent', 'subject', 'careTeam', 'author', 'activity']},
    Appointment: {demanded: ['status', 'participant.actor', 'participant.status']},
    Encounter: {demanded: ['status', 'class.code', 'subject', 'appointment', 'episodeOfCare']},
    Composition: {demanded: ['status', 'type', 'subject', 'encounter', 'date', 'author', 'title']},
    Observation: {demanded: ['status', 'code', 'subject']},
    Task: {demanded: ['identifier', 'status', 'intent', 'code', 'for']},
    Basic: {demanded: ['identifier', 'code', 'subject']},
  },
  koppeltaal: {
    CareTeam: {
      demanded: ['identifier', 'status', 'subject.reference'],
      forbidden: [
        'category',
        'encounter',
        'note',
        'telecom',
        'reasonCode',
        'reasonReference',
        'participant.period',
      ],
    },
    RelatedPerson: {
      demanded: [
        ...['identifier', 'active', 'patient', 'relationship', 'name.family', 'name.given'],
        ...['name.use', 'gender', 'birthDate'],
      ],
      forbidden: ['name.text'],
    },
    Practitioner: {
      demanded: ['identifier', 'active', 'name.use', 'name.family', 'name.given', 'telecom.value'],
      forbidden: ['name.text'],
    },
    Task: {
      demanded: ['identifier', 'status', 'intent', 'priority', 'for', 'owner'],
      forbidden: [
        ...['restriction', 'focus', 'note', 'input', 'output', 'statusReason', 'groupIdentifier'],
        'basedOn',
      ],
    },
  },
};

const types: Readonly<Record<Dialect, readonly string[]>> = {
  'nl-core': ['RelatedPerson', 'PractitionerRole'],
  koppeltaal: ['RelatedPerson', 'Practitioner'],
};

const one = (resource: Resource, path: string): unknown => at(resource, ...path.split('.'));

function holds(resource: Resource, dialect: Dialect): void {
  const profile = profiles[dialect][resource.resourceType];
  assert.ok(profile, `${resource.resourceType} in ${dialect}`);
  for (const path of profile.demanded)
    assert.notEqual(one(resource, path), undefined, `${resource.resourceType}.${path}`);
  for (const path of profile.forbidden ?? [])
    assert.equal(one(resource, path), undefined, `${resource.resourceType}.${path}`);
}

for (const dialect of ['nl-core', 'koppeltaal'] as const) {
  describe(`Resources in ${dialect}`, () => {
    it('have what their profiles demand, and nothing that they forbid', () => {
      fc.assert(
        fc.property(randomGroups, fc.boolean(), (group, privateToo) => {
          const options = {at: now, dialect, privateToo, patient: 'Patient/1', detailsOf};
          const resources = written(group, options);
          for (const resource of resources) holds(resource, dialect);
          for (const {member} of participantsIn(resources)) {
            const [type = ''] = String(at(member, 'reference')).split('/');
            assert.ok(types[dialect].includes(type), type);
          }
        }),
      );
    });

    it('have ids that any server takes, and refer to one another', () => {
      fc.assert(
        fc.property(randomGroups, (group) => {
          const resources = written(group, {at: now, dialect, privateToo: true, detailsOf});
          const places = new Set(
            resources.map((each) => `${each.resourceType}/${String(each['id'])}`),
          );
          assert.equal(places.size, resources.length);
          for (const each of resources) assert.match(String(each['id']), /^[A-Za-z0-9.-]{1,64}$/);
          for (const [, place = ''] of JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g))
            assert.ok(places.has(place), place);
        }),
      );
    });
  });
}

describe('Rules of R4 that no schema has', () => {
  it('hold: app-2 and app-3, a meeting has a beginning and an end once it is booked', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        for (const meeting of ofType(written(group), 'Appointment')) {
          assert.equal('start' in meeting, 'end' in meeting);
          const free = ['proposed', 'cancelled'].includes(String(meeting['status']));
          assert.ok(free || 'start' in meeting);
        }
      }),
    );
  });

  it('hold: cmp-1, a section says something; per-1, a period ends after it began', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const resources = written(group);
        for (const record of ofType(resources, 'Composition'))
          for (const section of listOf(record['section']))
            assert.ok(listOf(section['entry']).length > 0);
        const period = /"start":"([^"]+)","end":"([^"]+)"/g;
        for (const [, start = '', end = ''] of JSON.stringify(resources).matchAll(period))
          assert.ok(Date.parse(start) <= Date.parse(end));
      }),
    );
  });
});
