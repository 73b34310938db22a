import type {Goal, Rating} from '../../domain/goals/schema.js';
import {attainment, codingFor, loinc, wordFor, wordIn, type CodeTable} from './codes.js';
import {actorIn, idIn, toActor, type Links} from './links.js';
import {identifierOf, keyIn, ownCode, ownCoding, resourceId} from './names.js';
import {
  at,
  dayFrom,
  fhirDay,
  fhirInstant,
  filled,
  instantFrom,
  listOf,
  plain,
  textAt,
  type Fields,
  type Resource,
} from './resource.js';

const statuses: CodeTable = {
  draft: ['proposed', 'planned', 'accepted'],
  active: ['active'],
  paused: ['on-hold'],
  reached: ['completed'],
  released: ['cancelled', 'rejected', 'entered-in-error'],
};

const achievements: CodeTable = {reached: ['achieved'], outOfReach: ['not-attainable']};
const achievement = 'http://terminology.hl7.org/CodeSystem/goal-achievement';

/** Does it say how far a goal of theirs came, in a way that we have no word for? */
export const hasOtherProgress = ({achievementStatus}: Resource): boolean =>
  achievementStatus !== undefined &&
  wordIn(achievements, achievement, achievementStatus) === undefined;

/** Our word for where a goal of theirs is. */
export function goalStatus(goal: Resource): string {
  const outOfReach = wordIn(achievements, achievement, goal['achievementStatus']) === 'outOfReach';
  const word = wordFor(statuses, goal['lifecycleStatus']) ?? 'active';
  return word === 'released' && outOfReach ? 'outOfReach' : word;
}

export function writeGoal(goal: Goal, links: Links): Resource {
  const {id, status, why} = goal;
  const key = {kind: 'goal', id};
  const achieved = codingFor(achievements, achievement, status);
  const dueDate = fhirDay(goal.targetDate);
  return filled({
    resourceType: 'Goal',
    id: resourceId(key),
    identifier: [identifierOf(key)],
    lifecycleStatus: status === 'outOfReach' ? 'cancelled' : (statuses[status]?.[0] ?? 'active'),
    achievementStatus: achieved.length > 0 ? {coding: achieved} : undefined,
    category: goal.dimensions.flatMap((word) => {
      const coding = ownCoding('dimension', word);
      return coding.length > 0 ? [{coding}] : [];
    }),
    description: {text: plain(goal.text) ?? '…'},
    subject: links.client,
    target: dueDate === undefined ? [] : [{dueDate}],
    statusDate: fhirDay(goal.statusOn?.slice(0, 10)),
    expressedBy: links.client,
    note: plain(why) === undefined ? [] : [{authorReference: links.client, text: plain(why)}],
  });
}

export const readGoal = (goal: Resource): Fields =>
  filled({
    id: keyIn(goal)?.id,
    text: textAt(goal, 'description', 'text'),
    dimensions: listOf(goal['category']).flatMap((one) => ownCode('dimension', one) ?? []),
    why: textAt(goal, 'note', 'text'),
    status: goalStatus(goal),
    targetDate: targetDay(goal),
    expressedBy: 'client',
  });

export const targetDay = (goal: Resource): string | undefined =>
  dayFrom(at(goal, 'target', 'dueDate'));

/** LOINC's names for a score that is given while a goal is under way. */
const followUp = {client: '107334-5', other: '107333-7'} as const;

export function writeRating(rating: Rating, links: Links): Resource {
  const {id, by, scale, value} = rating;
  const key = {kind: 'rating', id};
  const goal = links.to('goal', rating.goalId);
  const performer = toActor(links, by);
  const known = scale === 'gas6' ? codingFor(attainment, loinc, String(value)) : [];
  const coding = [...known, ...ownCoding(`rating-${scale}`, String(value))];
  const code = by.kind === 'client' ? followUp.client : followUp.other;
  return filled({
    resourceType: 'Observation',
    id: resourceId(key),
    identifier: [identifierOf(key)],
    status: 'final',
    category: [{coding: [{system: observationCategory, code: 'survey'}]}],
    code: {coding: [{system: loinc, code}]},
    subject: links.client,
    focus: goal === undefined ? [] : [goal],
    effectiveDateTime: fhirInstant(rating.on),
    performer: performer === undefined ? [] : [performer],
    valueCodeableConcept: coding.length > 0 ? {coding} : undefined,
    note: plain(rating.comment) === undefined ? [] : [{text: plain(rating.comment)}],
  });
}

const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category';

export function readRating(observation: Resource, links: Links): Fields {
  const concept = observation['valueCodeableConcept'];
  const word = ownCode('rating-words4', concept);
  const score = ownCode('rating-gas6', concept) ?? wordIn(attainment, loinc, concept);
  return filled({
    id: keyIn(observation)?.id,
    goalId: idIn(links, 'goal', listOf(observation['focus'])[0]),
    by: actorIn(links, listOf(observation['performer'])[0]),
    on: instantFrom(observation['effectiveDateTime']),
    scale: word === undefined ? score && 'gas6' : 'words4',
    value: word ?? (score === undefined ? undefined : Number(score)),
    comment: textAt(observation, 'note', 'text'),
  });
}
