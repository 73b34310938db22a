import type {Goal, Rating} from '../../domain/goals/schema.js';
import {
  ratingScores,
  ratingWords,
  scoreFields,
  type RatingScore,
  type ScoreField,
} from '../../domain/goals/values.js';
import type {FormDesk} from './desk.js';

/** One step of a scale. */
export interface Level {
  readonly value: string | number;
  readonly label: string;
  /** As people write it: −3 to +2. */
  readonly score?: string;
  /** What it means for this goal, in own words. */
  readonly meaning?: string | undefined;
}

/** The levels of the scale that the host chose, highest first; four words unless it says otherwise. */
export const levelsOf = (desk: FormDesk, goal: Goal): readonly Level[] =>
  desk.scale === 'gas6'
    ? ratingScores.map((value, at) => scoreLevel(desk, goal, value, scoreFields[at])).toReversed()
    : ratingWords
        .map((value) => ({value, label: ratingLabel(desk, {scale: 'words4', value})}))
        .toReversed();

const scoreLevel = (
  desk: FormDesk,
  goal: Goal,
  value: RatingScore,
  field: ScoreField | undefined,
): Level => ({
  value,
  label: ratingLabel(desk, {scale: 'gas6', value}),
  score: signed(value),
  meaning: field && goal[field],
});

/** With a real minus, and a plus above nought. */
export const signed = (value: number): string =>
  value < 0 ? `−${-value}` : value > 0 ? `+${value}` : String(value);

/** A rating in words; on a scale that has none, as it was given. */
export function ratingLabel(
  {text}: FormDesk,
  {scale, value}: Pick<Rating, 'scale' | 'value'>,
): string {
  if (scale === 'gas6') {
    const field = scoreFields[ratingScores.findIndex((score) => score === value)];
    return field === undefined ? String(value) : text[field];
  }
  switch (value) {
    case 'worse':
    case 'same':
    case 'better':
      return text[value];
    case 'reached':
      return text.goalReached;
    default:
      return String(value);
  }
}
