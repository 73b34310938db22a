import {placeOf, type Found} from './found.js';
import {hasOtherProgress, targetDay} from './goals.js';
import {keyIn, recordExtension} from './names.js';
import type {FhirNote} from './notes.js';
import {knownElements} from './onto.js';
import {isOtherGoal, ratesOtherGoal} from './other-goals.js';
import {unsaidOf} from './people.js';
import {at, dayFrom, instantFrom, listOf, type Resource} from './resource.js';

/** What every resource has, and what follows from the rest of it. */
const ofAll = ['resourceType', 'id', 'meta', 'text', 'language', 'contained', 'identifier'];

/** What is read beside what we write. */
const readToo: Readonly<Record<string, readonly string[]>> = {
  RelatedPerson: ['period'],
  PractitionerRole: ['specialty', 'period'],
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
  const partly = partlyRead[resourceType]?.(resource) ?? [];
  return [...names, ...partly].map((element) => ({code: 'notRead', resource: place, element}));
}

const hasForeign = ({extension}: Resource): boolean =>
  listOf(extension).some(({url}) => url !== recordExtension);

/** Of elements that are read, what is not. */
const partlyRead: Readonly<Record<string, (resource: Resource) => readonly string[]>> = {
  CareTeam: ofParticipants,
  RelatedPerson: unsaidOf,
  PractitionerRole: unsaidOf,
  Goal: ofGoal,
};

function ofParticipants(team: Resource): readonly string[] {
  const all = listOf(team['participant']);
  const known = ['id', 'role', 'member', 'period', 'extension'];
  const names = all.flatMap((one) => Object.keys(one).filter((name) => !known.includes(name)));
  // A year or a month is no day to begin on.
  const starts = all.map(({period}) => at(period, 'start'));
  const vague = starts.some((one) => one !== undefined && instantFrom(one) === undefined);
  return [...new Set([...names, ...(vague ? ['period'] : [])])].map(
    (name) => `participant.${name}`,
  );
}

function ofGoal(goal: Resource): readonly string[] {
  const [target, ...targets] = listOf(goal['target']);
  const hasMore = Object.keys(target ?? {}).some((name) => !['id', 'dueDate'].includes(name));
  // A year or a month is no day.
  const isVague = target?.['dueDate'] !== undefined && targetDay(goal) === undefined;
  const {startDate} = goal;
  return [
    ...(startDate !== undefined && dayFrom(startDate) === undefined ? ['startDate'] : []),
    ...(hasOtherProgress(goal) ? ['achievementStatus'] : []),
    ...(hasMore || isVague || targets.length > 0 ? ['target'] : []),
    ...(listOf(goal['note']).length > 1 ? ['note'] : []),
  ];
}
