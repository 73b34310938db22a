import type {CommandOf} from '../../domain/command.js';
import type {Placing} from '../../domain/network/layout-point.js';
import type {Scene} from './scene.js';

/** The one command that moving somebody comes to; nothing when they stay where they were. */
export function placeCommand(
  {people, layout}: Pick<Scene, 'people' | 'layout'>,
  {side, ring, place}: Placing,
  personId: string | undefined,
): CommandOf<'placePerson'> | undefined {
  const at = people.findIndex(({person}) => person.id === personId);
  const person = people[at]?.person;
  if (!person) return undefined;
  const near = Math.abs((person.place ?? layout.places[at] ?? 0) - place) < 0.01;
  if (near && person.kind === side && person.closeness === ring) return undefined;
  return {
    type: 'placePerson',
    personId: person.id,
    closeness: ring,
    place: Math.round(place * 1000) / 1000,
    ...(person.kind === side ? {} : {kind: side}),
  };
}
