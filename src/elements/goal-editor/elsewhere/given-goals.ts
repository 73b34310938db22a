import {ratingScores, type RatingScore} from '../../../domain/goals/values.js';
import type {OtherGoal, OtherRating} from '../../../exchange/other-goal.js';
import {warnOnce} from '../../../ui/warn-once.js';

/** What can be shown of the goals that the host gave; of what cannot, the developer is told. */
export function soundGoals(given: unknown): readonly OtherGoal[] {
  const all = fieldsIn(given);
  const sound = all.flatMap((goal, at) => soundGoal(goal, at) ?? []);
  const wasList = given === undefined || given === null || Array.isArray(given);
  if (!wasList || sound.length < (Array.isArray(given) ? given.length : 0)) {
    warnOnce(
      'rg-goal-editor',
      '`otherGoals` is not a list of goals with an `id` and a `text`: some are not shown.',
    );
  }
  return sound;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsIn = (list: unknown): readonly Fields[] =>
  Array.isArray(list)
    ? list.filter((one): one is Fields => typeof one === 'object' && one !== null)
    : [];

const texts = (fields: Fields, ...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = fields[name];
      return typeof text === 'string' && text.trim() !== '' ? [[name, text]] : [];
    }),
  );

function soundGoal(goal: Fields, at: number): OtherGoal | undefined {
  const {
    text = '',
    status = 'active',
    id = String(at),
    ...more
  } = texts(goal, ...['id', 'text', 'status', 'source', 'by', 'startDate', 'targetDate', 'note']);
  if (text === '') return undefined;
  const {about, levels, ratings} = goal;
  return {
    ...more,
    ...{id, text, status, byClient: goal['byClient'] === true},
    about: Array.isArray(about)
      ? about.filter((one): one is string => typeof one === 'string')
      : [],
    levels: fieldsIn(levels).flatMap((level) => {
      const [score, {text: words}] = [scoreIn(level), texts(level, 'text')];
      return score === undefined || words === undefined ? [] : [{score, text: words}];
    }),
    ratings: fieldsIn(ratings).map(soundRating),
  };
}

function soundRating(rating: Fields): OtherRating {
  const score = scoreIn(rating);
  return {
    ...texts(rating, 'words', 'by', 'on'),
    byClient: rating['byClient'] === true,
    ...(score !== undefined && {score}),
  };
}

const scoreIn = ({score}: Fields): RatingScore | undefined =>
  ratingScores.find((known) => known === score);
