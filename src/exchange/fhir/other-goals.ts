import type {GoalStatus, RatingScore} from '../../domain/goals/values.js';
import {ratingScores} from '../../domain/goals/values.js';
import {attainment, loinc, wordIn} from './codes.js';
import {placeOf, type Found} from './found.js';
import {goalStatus, targetDay} from './goals.js';
import {keyIn, wordsOf} from './names.js';
import {nameIn} from './people.js';
import {dayFrom, instantFrom, listOf, textAt, type Fields, type Resource} from './resource.js';

/** How a goal of another system goes, as one person sees it. */
export interface OtherRating {
  /** On our scale of six. */
  readonly score?: RatingScore;
  /** As the other system says it. */
  readonly words?: string;
  readonly byClient: boolean;
  /** Whoever it was, by name. */
  readonly by?: string;
  /** An ISO instant. */
  readonly on?: string;
}

/**
 * A goal that another system keeps, for example a treatment plan. It is shown beside the client's own
 * and is no part of the group: no command reaches it, and it is never written.
 */
export interface OtherGoal {
  /** As `Goal/123`. */
  readonly id: string;
  readonly text: string;
  readonly status: GoalStatus;
  /** Was it the client who said that this is wanted? */
  readonly byClient: boolean;
  /** Who said so, by name. */
  readonly by?: string;
  readonly startDate?: string;
  readonly targetDate?: string;
  /** What it is about, in the words of the other system. */
  readonly about: readonly string[];
  readonly note?: string;
  /** What each score means for it. */
  readonly levels: readonly {readonly score: RatingScore; readonly text: string}[];
  /** Oldest first. */
  readonly ratings: readonly OtherRating[];
}

const scaling = 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling';

/** All goals that are not ours, each with how it goes. */
export function otherGoals(found: Found): readonly OtherGoal[] {
  const observations = found.resources.filter(isRating);
  return found.resources.filter(isOtherGoal).map((goal) => {
    const own = observations.filter(({focus}) =>
      listOf(focus).some((reference) => found.find(reference) === goal),
    );
    return otherGoal(goal, own, found);
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
  const byClient = found.place(reference, from)?.startsWith('Patient/') === true;
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
