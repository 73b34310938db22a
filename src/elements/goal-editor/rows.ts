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

/** Changing one's mind in one meeting, or on one day apart from any, is one moment. */
export function newestPerMoment(row: readonly Rating[]): readonly Rating[] {
  const moments = new Map<string, Rating>();
  for (const rating of row) {
    const moment = rating.meetingId ?? new Date(rating.on).toDateString();
    // The newest comes last, also where the moment was there already.
    moments.delete(moment);
    moments.set(moment, rating);
  }
  return [...moments.values()];
}
