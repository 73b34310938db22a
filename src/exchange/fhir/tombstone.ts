import {keyIn, recordExtension} from './names.js';
import {knownElements} from './onto.js';
import type {Dialect} from './links.js';
import {hasRest} from './rest.js';
import {filled, listOf, type Fields, type Resource} from './resource.js';

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
  // Only what is cancelled may be without a moment.
  Appointment: {status: 'cancelled'},
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
export function tombstoneOf(resource: Resource, dialect: Dialect = 'nl-core'): Resource {
  const extension = listOf(resource['extension']).filter(({url}) => url !== recordExtension);
  if (keyIn(resource) === undefined) return filled({...resource, extension});
  const {resourceType} = resource;
  // Its profiles demand what we wrote, and there is no extension.
  if (dialect === 'koppeltaal') {
    const {description: _, ...status} = kept[resourceType] ?? {};
    return {...resource, ...status};
  }
  const stays = new Set([...needed, ...(resourceType === 'Appointment' ? ['participant'] : [])]);
  if (resourceType === 'PractitionerRole') stays.delete('code');
  const typed = knownElements(resourceType).filter((name) => !stays.has(name));
  const left = Object.entries(resource).filter(([name]) => !typed.includes(name));
  return filled({...Object.fromEntries(left), resourceType, ...kept[resourceType], extension});
}

/** In Dutch care nothing is deleted. In XML every value is a text. */
export const isSetAside = ({active}: Fields): boolean => active === false || active === 'false';

/** Is it no more than what stays of something of ours that was taken away? */
export function isTombstone(resource: Resource): boolean {
  const {resourceType, extension, status, lifecycleStatus} = resource;
  if (keyIn(resource) === undefined || hasRest(extension)) return false;
  if (resourceType === 'Basic' || isSetAside(resource)) return true;
  const said = resourceType === 'Appointment' ? 'cancelled' : error;
  return [status, lifecycleStatus].includes(said);
}
