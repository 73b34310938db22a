import {placeOf, type Found} from './found.js';
import {keyIn, recordExtension} from './names.js';
import type {FhirNote} from './notes.js';
import {knownElements} from './onto.js';
import {isOtherGoal, ratesOtherGoal} from './other-goals.js';
import {listOf, type Resource} from './resource.js';

/** What every resource has, and what follows from the rest of it. */
const ofAll = ['resourceType', 'id', 'meta', 'text', 'language', 'contained', 'identifier'];

/** What is read beside what we write. */
const readToo: Readonly<Record<string, readonly string[]>> = {
  PractitionerRole: ['specialty'],
  Goal: ['startDate', 'extension'],
  Organization: ['name'],
  Patient: ['name'],
};

/** The resources and elements that have no place in a group, by name. */
export function whatIsLeft(found: Found, used: ReadonlySet<Resource>): readonly FhirNote[] {
  return found.resources.flatMap((resource): readonly FhirNote[] => {
    const other = isOtherGoal(resource) || ratesOtherGoal(resource, found);
    if (used.has(resource) || other) return notRead(resource);
    return keyIn(resource) === undefined
      ? [{code: 'leftOut', resource: placeOf(resource) ?? resource.resourceType}]
      : [];
  });
}

function notRead(resource: Resource): readonly FhirNote[] {
  const {resourceType} = resource;
  const known = new Set([
    ...ofAll,
    ...knownElements(resourceType),
    ...(readToo[resourceType] ?? []),
  ]);
  const names = Object.keys(resource).filter((name) => {
    if (name === 'extension') return !known.has(name) && hasForeign(resource);
    return !known.has(name) && !known.has(name.slice(1));
  });
  const place = placeOf(resource) ?? resourceType;
  const inside = resourceType === 'CareTeam' ? ofParticipants(resource) : [];
  return [...names, ...inside].map((element) => ({code: 'notRead', resource: place, element}));
}

const hasForeign = ({extension}: Resource): boolean =>
  listOf(extension).some(({url}) => url !== recordExtension);

function ofParticipants(team: Resource): readonly string[] {
  const names = listOf(team['participant']).flatMap((one) => Object.keys(one));
  const known = ['id', 'role', 'member', 'period', 'extension'];
  return [...new Set(names)]
    .filter((name) => !known.includes(name))
    .map((name) => `participant.${name}`);
}
