import type {CommandOf} from '../../domain/command.js';
import {freePlace} from '../../domain/network/layout-places.js';
import type {Placing} from '../../domain/network/layout-point.js';
import type {Side} from '../../domain/network/rings.js';
import type {Person} from '../../domain/network/schema.js';
import {placeWithin, sectorAt} from '../../domain/network/sectors.js';
import type {MapState} from './map-state.js';
import type {Desk, Moving, Scene, Shown} from './scene.js';
import {whereWords} from './words.js';

/**
 * The one command that moving somebody comes to; nothing when they stay where they were. A placing
 * without a sector leaves theirs as it is, except on another side.
 */
export function placeCommand(
  {people, order, layout}: Pick<Scene, 'people' | 'order' | 'layout'>,
  {side, ring, place, sector}: Placing,
  personId: string | undefined,
): CommandOf<'placePerson'> | undefined {
  const at = order.get(personId ?? '') ?? -1;
  const person = people[at]?.person;
  if (!person) return undefined;
  const crossed = person.kind !== side;
  const other = (crossed ? sector : (sector ?? person.sector)) !== person.sector;
  const near = Math.abs((person.place ?? layout.places[at] ?? 0) - place) < 0.01;
  if (near && !crossed && !other && person.closeness === ring) return undefined;
  return {
    type: 'placePerson',
    personId: person.id,
    closeness: ring,
    place: thousandth(place),
    ...(crossed && {kind: side}),
    ...(other && {sector: sector ?? null}),
  };
}

/** As fine as a place is kept. */
export const thousandth = (place: number): number => Math.round(place * 1000) / 1000;

/** A place on a side that is cut up also says which part that is. */
function withSector({sectors}: Pick<Scene, 'sectors'>, placing: Placing): Placing {
  const sector = sectorAt(sectors, placing.side, placing.place);
  return sector === undefined ? placing : {...placing, sector};
}

/** Asks for it and says so; who it was about, if they did not stay where they were. */
function place(desk: Desk, placing: Placing, personId: string | undefined): string | undefined {
  const to = withSector(desk, placing);
  const command = placeCommand(desk, to, personId);
  if (!command) return undefined;
  const {text, people, order} = desk;
  const name = people[order.get(command.personId) ?? -1]?.person.displayName ?? '';
  desk.act(command, text.placed(name, whereWords(text, to.side, to.ring, to.sector)));
  return command.personId;
}

/** Somebody new with a place of their own, away from all who are there: nobody moves for them later. */
export function withPlace({mapped, at}: Pick<Scene, 'mapped' | 'at'>, person: Person): Person {
  const free = freePlace(mapped, person.kind, person.closeness ?? 2);
  return {...person, place: thousandth(free), addedOn: at};
}

/** Somebody is moved over the map, or stays where they were; it is said where they would come. */
export function move(desk: Desk, state: MapState, moving: Moving | undefined): void {
  const to = moving && withSector(desk, moving.to);
  state.move(moving && to && {...moving, to});
  desk.say(to ? whereWords(desk.text, to.side, to.ring, to.sector) : desk.text.moveStopped);
}

/** Puts the one who is moved, or somebody else, in a place. */
export function put(desk: Desk, state: MapState, placing: Placing, personId?: string): void {
  const moved = personId ?? state.moving?.personId;
  const placed = place(desk, placing, moved);
  state.moving = undefined;
  state.goTo(placed === undefined ? undefined : {personId: placed});
}

/** Somebody where they would come, while they are being moved. */
export function moved({moving}: Scene, shown: Shown): Shown {
  if (!moving) return shown;
  const {side: kind, ring: closeness, sector} = moving.to;
  return {...shown, person: {...shown.person, kind, closeness, sector}};
}

/** Where somebody comes in this part of a side, as near as can be to where they stood. */
export function placeIn(
  {sectors, people, layout}: Pick<Scene, 'sectors' | 'people' | 'layout'>,
  {id, place}: Pick<Person, 'id' | 'place'>,
  side: Side,
  sector: string,
): number {
  const at = people.findIndex(({person}) => person.id === id);
  return thousandth(placeWithin(sectors, side, sector, place ?? layout.places[at]));
}
