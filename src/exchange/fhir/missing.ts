import type {Dialect} from './links.js';
import type {ResourceKey} from './names.js';
import type {FhirNote} from './notes.js';
import {at, type Resource} from './resource.js';

/** What a profile demands beyond R4 and a group need not know (Koppeltaal 2.0, IG 0.16.3). */
const demanded: Readonly<Record<Dialect, Readonly<Record<string, readonly string[]>>>> = {
  'nl-core': {},
  koppeltaal: {
    CareTeam: ['subject.reference'],
    RelatedPerson: ['relationship', 'name.family', 'name.given', 'gender', 'birthDate'],
    Practitioner: ['name.family', 'name.given', 'telecom'],
  },
};

/** Who lacks any of it is not sent: the server would refuse it, and nothing is made up. */
export const missingIn = (
  resource: Resource,
  {id}: ResourceKey,
  dialect: Dialect,
): readonly FhirNote[] =>
  (demanded[dialect][resource.resourceType] ?? [])
    .filter((element) => at(resource, ...element.split('.')) === undefined)
    .map((element) => ({code: 'missing', resource: resource.resourceType, element, id}));
