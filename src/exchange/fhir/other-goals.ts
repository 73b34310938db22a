import {ratingScores, type RatingScore} from '../../domain/goals/values.js';
import type {OtherGoal, OtherRating} from '../other-goal.js';
import {attainment, loinc, wordIn} from './codes.js';
import {placeOf, type Found} from './found.js';
import {goalStatus, targetDay} from './goals.js';
import {keyIn, wordsOf} from './names.js';
import {nameIn} from './people.js';
import {dayFrom, instantFrom, listOf, textAt, type Fields, type Resource} from './resource.js';

const scaling = 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling';

/** All goals that are not ours, each with how it goes. `source` keeps those that name nobody who does. */
export function otherGoals(found: Found, source?: string): readonly OtherGoal[] {
  const observations = found.resources.filter(isRating);
  return found.resources.filter(isOtherGoal).map((goal) => {
    const own = observations.filter(({focus}) =>
      listOf(focus).some((reference) => found.find(reference) === goal),
    );
    const keeper = textAt(goal, 'identifier', 'assigner', 'display') ?? source;
    return {...otherGoal(goal, own, found), ...(keeper !== undefined && {source: keeper})};
  });
}

/** Retracted by who wrote it. */
const isError = ({status, lifecycleStatus}: Fields): boolean =>
  [status, lifecycleStatus].includes('entered-in-error');

export const isOtherGoal = (resource: Resource): boolean =>
  resource.resourceType === 'Goal' &&
  keyIn(resource) === undefined &&
  !isError(resource) &&
  goalWords(resource) !== undefined;

const isRating = (resource: Resource): boolean =>
  resource.resourceType === 'Observation' &&
  keyIn(resource) === undefined &&
  !isError(resource) &&
  scoreIn(resource['valueCodeableConcept']) !== undefined;

/** Is this how one of the goals of another system goes? */
export const ratesOtherGoal = (resource: Resource, found: Found): boolean =>
  isRating(resource) &&
  listOf(resource['focus']).some((reference) => {
    const goal = found.find(reference);
    return goal !== undefined && isOtherGoal(goal);
  });

const goalWords = (goal: Resource) => wordsOf(listOf(goal['description'])[0]);

function otherGoal(goal: Resource, observations: readonly Resource[], found: Found): OtherGoal {
  const ratings = observations.map((one) => ratingIn(one, found));
  const [startDate, targetDate] = [dayFrom(goal['startDate']), targetDay(goal)];
  const note = textAt(goal, 'note', 'text');
  return {
    id: placeOf(goal) ?? 'Goal',
    text: goalWords(goal) ?? '',
    status: goalStatus(goal),
    ...whoIs(listOf(goal['expressedBy'])[0], goal, found),
    ...(startDate !== undefined && {startDate}),
    ...(targetDate !== undefined && {targetDate}),
    ...(note !== undefined && {note}),
    about: listOf(goal['category']).flatMap((concept) => wordsOf(concept) ?? []),
    levels: listOf(goal['extension']).flatMap(levelIn),
    ratings: ratings.toSorted((a, b) => Date.parse(a.on ?? '') - Date.parse(b.on ?? '')),
  };
}

/** By name only: who says something about a goal need not be in the group. */
function whoIs(reference: Fields | undefined, from: Resource, found: Found) {
  const resource = found.find(reference, from);
  const isPatient = found.place(reference, from)?.startsWith('Patient/') === true;
  const byClient = isPatient || textAt(reference, 'type') === 'Patient';
  const by = nameIn(resource) ?? textAt(reference, 'display');
  return {byClient, ...(by !== undefined && {by})};
}

function levelIn({url, extension}: Fields): OtherGoal['levels'] {
  if (url !== scaling) return [];
  const parts = listOf(extension);
  const level = parts.find((part) => part['url'] === 'level')?.['valueCoding'];
  const score = scoreIn({coding: level});
  const text = textAt(
    parts.find((part) => part['url'] === 'text'),
    'valueString',
  );
  return score === undefined || text === undefined ? [] : [{score, text}];
}

function ratingIn(observation: Resource, found: Found): OtherRating {
  const concept = listOf(observation['valueCodeableConcept'])[0];
  const [score, words] = [scoreIn(concept), wordsOf(concept)];
  const on = instantFrom(observation['effectiveDateTime']);
  return {
    ...(score !== undefined && {score}),
    ...(words !== undefined && {words}),
    ...whoIs(listOf(observation['performer'])[0], observation, found),
    ...(on !== undefined && {on}),
  };
}

function scoreIn(concept: unknown): RatingScore | undefined {
  const word = wordIn(attainment, loinc, concept);
  return ratingScores.find((score) => String(score) === word);
}
