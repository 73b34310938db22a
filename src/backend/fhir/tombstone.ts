import {keyIn, recordExtension} from '../../exchange/fhir/names.js';
import {knownElements} from '../../exchange/fhir/onto.js';
import {listOf, type Fields, type Resource} from '../../exchange/fhir/resource.js';

const error = 'entered-in-error';

/** How each type says that it does not count any more, and what FHIR does not let it be without. */
const kept: Readonly<Record<string, Fields>> = {
  CarePlan: {status: error, intent: 'plan'},
  EpisodeOfCare: {status: error},
  RelatedPerson: {active: false},
  PractitionerRole: {active: false},
  Practitioner: {active: false},
  Goal: {lifecycleStatus: error, description: {text: '…'}},
  Observation: {status: error},
  Task: {status: error, intent: 'plan'},
  Appointment: {status: error},
  Encounter: {status: error},
  Composition: {status: error},
};

/** Must be there, and say nothing that somebody typed. */
const needed = [
  ...['subject', 'patient', 'for', 'code', 'class', 'type', 'date', 'author', 'title'],
  ...['start', 'end'],
];

/**
 * What stays of a resource that is taken away: a soft delete, as the rule is in Dutch care. What we wrote
 * is taken out of it, as far as FHIR allows; of what others made only ours.
 */
export function tombstoneOf(resource: Resource): Resource {
  const extension = listOf(resource['extension']).filter(({url}) => url !== recordExtension);
  if (keyIn(resource) === undefined) return {...resource, extension};
  const {resourceType} = resource;
  const stays = new Set([...needed, ...(resourceType === 'Appointment' ? ['participant'] : [])]);
  if (resourceType === 'PractitionerRole') stays.delete('code');
  const typed = knownElements(resourceType).filter((name) => !stays.has(name));
  const left = Object.entries(resource).filter(([name]) => !typed.includes(name));
  return {...Object.fromEntries(left), resourceType, ...kept[resourceType], extension};
}
