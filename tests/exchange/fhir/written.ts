import type {ResourceGroup} from '../../../src/domain/group.js';
import {writeFhir, type FhirOptions} from '../../../src/exchange-fhir.js';
import {listOf, type Fields, type Resource} from '../../../src/exchange/fhir/resource.js';
import {now} from '../../domain/random-group.js';

/** What the client chose to give whole. */
export const whole = {at: now, dialect: 'nl-core', privateToo: true} as const;

export const resourcesIn = (bundle: Resource): readonly Resource[] =>
  listOf(bundle['entry']).map(({resource}) => resource as Resource);

/** The resources of a group, as they go over a line. */
export function written(group: ResourceGroup, options: FhirOptions = whole): readonly Resource[] {
  const {bundle} = writeFhir(group, options);
  return resourcesIn(JSON.parse(JSON.stringify(bundle)) as Resource);
}

export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter(({resourceType}) => resourceType === type);

/** Somebody of whom the care record knows everything. */
export const detailsOf = () => ({
  family: 'de Wit',
  given: ['Jan'],
  gender: 'male',
  birthDate: '1970-01-31',
  email: 'jan@example.org',
});

/** Everything anywhere below, as one text. */
export const textIn = (value: unknown): string => JSON.stringify(value);

export const participantsIn = (resources: readonly Resource[]): readonly Fields[] =>
  ofType(resources, 'CareTeam').flatMap(({participant}) => listOf(participant));
