import type {ActorRef} from '../../domain/base.js';
import type {Rating} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';

/** What one person said of a goal, oldest first. */
export type Row = readonly [Rating, ...Rating[]];

/** Somebody's own row, oldest first. */
export const ratingsBy = (ratings: readonly Rating[], actor: ActorRef): readonly Rating[] =>
  ratings.filter(({by}) => sameActor(by, actor));

/** Everybody else's, each in a row of their own: never averaged (I11). Whoever spoke last comes first. */
export function rowsOfOthers(ratings: readonly Rating[], ...not: ActorRef[]): readonly Row[] {
  const rows: Row[] = [];
  for (const {by} of ratings.toReversed()) {
    const known = [...rows.map(([first]) => first.by), ...not];
    if (known.some((actor) => sameActor(actor, by))) continue;
    const [first, ...rest] = ratingsBy(ratings, by);
    if (first) rows.push([first, ...rest]);
  }
  return rows;
}

/** Changing one's mind on the same day is one moment. */
export function newestPerDay(row: readonly Rating[]): readonly Rating[] {
  const days = new Map<string, Rating>();
  for (const rating of row) {
    const day = rating.on.slice(0, 10);
    // The newest comes last, also where the day was there already.
    days.delete(day);
    days.set(day, rating);
  }
  return [...days.values()];
}
