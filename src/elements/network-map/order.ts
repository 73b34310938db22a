import type {Shown} from './scene.js';

/** Who stands where in the list, by id. */
export type Order = ReadonlyMap<string, number>;

/** The order of these people; the very one from before as long as nobody came, went or changed places. */
export function orderOf(people: readonly Shown[], before: Order | undefined): Order {
  const same =
    before?.size === people.length && people.every(({person}, at) => before.get(person.id) === at);
  return same ? before : new Map(people.map(({person}, at) => [person.id, at]));
}
