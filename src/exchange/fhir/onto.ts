import {sameJson} from '../../domain/keep.js';
import {codingsOf, isOurs, recordExtension} from './names.js';
import {at, endFrom, filled, instantFrom, listOf, type Fields, type Resource} from './resource.js';

/** The elements that we write; every other one belongs to whoever wrote it. */
const written: Readonly<Record<string, readonly string[]>> = {
  CareTeam: ['status', 'category', 'name', 'subject', 'period', 'participant'],
  RelatedPerson: ['active', 'patient', 'relationship', 'name'],
  PractitionerRole: ['active', 'practitioner', 'organization', 'code'],
  Practitioner: ['active', 'name'],
  CarePlan: ['status', 'intent', 'category', 'subject', 'author', 'careTeam', 'goal', 'activity'],
  EpisodeOfCare: ['status', 'patient', 'period', 'team'],
  Goal: [
    ...['lifecycleStatus', 'achievementStatus', 'category', 'description', 'subject', 'target'],
    ...['statusDate', 'expressedBy', 'note'],
  ],
  Observation: [
    ...['status', 'category', 'code', 'subject', 'focus', 'effectiveDateTime', 'performer'],
    ...['valueCodeableConcept', 'note'],
  ],
  Task: [
    ...[
      'groupIdentifier',
      'basedOn',
      'status',
      'intent',
      'priority',
      'code',
      'description',
      'focus',
    ],
    ...[
      'for',
      'executionPeriod',
      'requester',
      'owner',
      'reasonCode',
      'note',
      'restriction',
      'output',
    ],
  ],
  Appointment: [
    ...['status', 'serviceType', 'supportingInformation', 'start', 'end', 'minutesDuration'],
    ...['comment', 'participant'],
  ],
  Encounter: [
    'status',
    'class',
    'subject',
    'episodeOfCare',
    'participant',
    'appointment',
    'period',
  ],
  Composition: [
    ...['status', 'type', 'subject', 'encounter', 'date', 'author', 'title', 'attester', 'section'],
  ],
  Basic: ['code', 'subject'],
};

/** The elements of this type that have a place in a group. */
export const knownElements = (type: string): readonly string[] => written[type] ?? [];

/** What we write, on top of what is there: elements, codes and extensions of others are kept. */
export function onto(previous: Resource | undefined, ours: Resource): Resource {
  if (previous === undefined) return ours;
  const known = new Set(knownElements(ours.resourceType));
  const kept = Object.entries(previous).filter(
    ([name]) => !known.has(name) && !known.has(name.slice(1)),
  );
  return filled({
    ...Object.fromEntries(kept),
    ...ours,
    id: previous['id'],
    identifier: isList(ours['identifier'])
      ? joined(previous['identifier'], ours['identifier'], ({system}) => isOurs(system))
      : ours['identifier'],
    category: joined(previous['category'], ours['category'], hasOwnCode),
    target: target(previous['target'], ours['target']),
    extension: foreignExtensions(previous['extension']),
  });
}

/** A Composition has one identifier. */
const isList = (value: unknown): boolean => Array.isArray(value);

function joined(theirs: unknown, ours: unknown, isOwn: (one: Fields) => boolean): unknown {
  const foreign = listOf(theirs).filter((one) => !isOwn(one));
  // What stands there may be ours without a word of ours in it.
  return foreign.length === 0 ? ours : distinct([...foreign, ...listOf(ours)]);
}

const hasOwnCode = (concept: Fields): boolean =>
  codingsOf(concept).some(({system}) => isOurs(system));

/** A measure that another system set goes with our day. */
const target = (theirs: unknown, ours: unknown): unknown =>
  listOf(ours).length === 0
    ? ours
    : listOf(ours).map((one, index) => ({...listOf(theirs)[index], ...one}));

const foreignExtensions = (extensions: unknown): readonly Fields[] =>
  listOf(extensions).filter(({url}) => url !== recordExtension);

/** The resource with our extension as its only one of ours. */
export const withExtension = <T extends Fields>(fields: T, ours: readonly Fields[]): T => ({
  ...fields,
  extension: [...foreignExtensions(fields['extension']), ...ours],
});

/** A participant of ours, with what others wrote of the same one. */
export function ontoParticipant(theirs: Fields | undefined, ours: Fields): Fields {
  if (theirs === undefined) return ours;
  const kept = Object.entries(theirs).filter(([name]) => !['role', 'period'].includes(name));
  const role = joined(theirs['role'], ours['role'], hasOwnCode);
  const extension = foreignExtensions(theirs['extension']);
  const period = samePeriod(theirs['period'], ours['period']) ? theirs['period'] : ours['period'];
  return filled({...Object.fromEntries(kept), ...ours, role, period, extension});
}

/** A day that they wrote does not become an instant. */
const samePeriod = (theirs: unknown, ours: unknown): boolean =>
  instantFrom(at(theirs, 'start')) === instantFrom(at(ours, 'start')) &&
  endFrom(at(theirs, 'end')) === endFrom(at(ours, 'end'));

const distinct = (concepts: unknown): readonly Fields[] =>
  listOf(concepts).filter(
    (one, index, all) => all.findIndex((other) => sameJson(one, other)) === index,
  );
