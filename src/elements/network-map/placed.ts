import type {CommandOf} from '../../domain/command.js';
import {freePlace} from '../../domain/network/layout-places.js';
import type {Placing} from '../../domain/network/layout-point.js';
import type {Person} from '../../domain/network/schema.js';
import type {Desk, Scene} from './scene.js';
import {whereWords} from './words.js';

/** The one command that moving somebody comes to; nothing when they stay where they were. */
export function placeCommand(
  {people, order, layout}: Pick<Scene, 'people' | 'order' | 'layout'>,
  {side, ring, place}: Placing,
  personId: string | undefined,
): CommandOf<'placePerson'> | undefined {
  const at = order.get(personId ?? '') ?? -1;
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

/** Asks for it and says so; who it was about, if they did not stay where they were. */
export function place(
  desk: Desk,
  placing: Placing,
  personId: string | undefined,
): string | undefined {
  const command = placeCommand(desk, placing, personId);
  if (!command) return undefined;
  const {text, people, order} = desk;
  const name = people[order.get(command.personId) ?? -1]?.person.displayName ?? '';
  desk.act(command, text.placed(name, whereWords(text, placing.side, placing.ring)));
  return command.personId;
}

/** Somebody new with a place of their own, away from all who are there: nobody moves for them later. */
export function withPlace({mapped, at}: Pick<Scene, 'mapped' | 'at'>, person: Person): Person {
  const free = freePlace(mapped, person.kind, person.closeness ?? 2);
  return {...person, place: Math.round(free * 1000) / 1000, addedOn: at};
}
