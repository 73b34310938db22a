import type {ActorRef} from '../../domain/base.js';
import type {Rating} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';

/** Somebody's own row, oldest first. */
export const ratingsBy = (ratings: readonly Rating[], actor: ActorRef): readonly Rating[] =>
  ratings.filter(({by}) => sameActor(by, actor));

/** Everybody else's newest word, each in a row of their own: never averaged (I11). */
export function othersNewest(ratings: readonly Rating[], ...not: ActorRef[]): readonly Rating[] {
  const newest: Rating[] = [];
  for (const rating of ratings.toReversed()) {
    const known = [...newest.map(({by}) => by), ...not];
    if (!known.some((actor) => sameActor(actor, rating.by))) newest.push(rating);
  }
  return newest;
}
