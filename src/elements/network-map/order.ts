import type {Scene, Shown} from './scene.js';

/** Who stands where in the list, by id. */
export type Order = ReadonlyMap<string, number>;

/** The order of these people; the very one from before as long as nobody came, went or changed places. */
export function orderOf(people: readonly Shown[], was: Scene | undefined): Order {
  const same =
    was?.people.length === people.length &&
    people.every(({person}, at) => was.people[at]?.person.id === person.id);
  return same ? was.order : new Map(people.map(({person}, at) => [person.id, at]));
}
