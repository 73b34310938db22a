import {nearestOpen, type Lane} from './layout-lane.js';
import {
  touch,
  type MapBox,
  type MapLayout,
  type Mapped,
  type Point,
  type WideLayout,
} from './layout-parts.js';
import {freePlace} from './layout-places.js';
import {placingAt} from './layout-point.js';
import {isOpen, lanesOf, wideOf} from './layout-wide.js';
import {layoutMap} from './layout.js';

/** A map that is open, and who of it is who now. */
export interface Before {
  readonly layout: MapLayout;
  /** As they were then, in the order of `layout.spots`. */
  readonly people: readonly Mapped[];
  /** For everybody now, who they were then; `undefined` for somebody new. */
  readonly who: readonly (number | undefined)[];
}

/**
 * The places on a map that is open already, where somebody came, went or was moved: as long as there
 * is room on the rings, all others stay exactly where they are, whatever the order of the list. Only
 * when the map has to grow is everybody placed anew, as near as can be to where they stood.
 */
export function layoutStaying(people: readonly Mapped[], box: MapBox, before: Before): MapLayout {
  const {layout} = before;
  const tier = Math.max(layout.tier, box.tier ?? 0);
  const width = tier < 2 ? box.width : wideOf(box.width);
  const sameRoom = layout.form === 'wide' && tier === layout.tier && layout.width === width;
  const stayed = sameRoom ? seated(people, layout, before) : undefined;
  return stayed ?? layoutMap(whereTheyStood(people, before), {...box, tier});
}

/** Everybody with the place where they stood, so that a larger map looks like the one before. */
function whereTheyStood(people: readonly Mapped[], before: Before): readonly Mapped[] {
  const {layout} = before;
  const there: Mapped[] = [];
  const stood = people.map((one, i) => {
    const then = before.who[i];
    const spot = then === undefined ? undefined : layout.spots[then];
    if (then === undefined || !spot || !same(one, before.people[then])) return one;
    const place =
      layout.form === 'wide'
        ? placingAt(layout, before.people, spot).place
        : (layout.places[then] ?? 0.5);
    there.push({...one, place});
    return {...one, place};
  });
  return stood.map((one) => {
    if (one.place !== undefined) return one;
    const come = {...one, place: newPlace(layout.form, there, one)};
    there.push(come);
    return come;
  });
}

/** On rings in the widest gap; in rows at the end, where it pushes on nobody behind it. */
function newPlace(form: MapLayout['form'], there: readonly Mapped[], {side, ring}: Mapped): number {
  if (form === 'wide') return freePlace(there, side, ring);
  const places = there.flatMap((one) =>
    one.side === side && one.ring === ring && one.place !== undefined ? [one.place] : [],
  );
  return places.length === 0 ? 0.5 : (Math.max(...places) + 1) / 2;
}

/** Everybody in this room: who was there where they were, the others as near as can be to their wish. */
function seated(
  people: readonly Mapped[],
  layout: WideLayout,
  before: Before,
): WideLayout | undefined {
  const lanes = lanesOf(layout);
  const spots: Point[] = [];
  const places: number[] = [];
  const come: number[] = [];
  for (const [i, one] of people.entries()) {
    const then = before.who[i];
    const spot = then === undefined ? undefined : layout.spots[then];
    if (then === undefined || !spot || !same(one, before.people[then])) come.push(i);
    else {
      spots[i] = spot;
      places[i] = layout.places[then] ?? 0.5;
    }
  }
  const there = people.flatMap((one, i) =>
    spots[i] ? [{...one, place: one.place ?? places[i]}] : [],
  );
  for (const i of come) {
    const {side, ring, place} = people[i] ?? {side: 'informal', ring: 2};
    const wish = place ?? freePlace(there, side, ring);
    const spot = freeSpot(lanes[ring - 1], side === 'informal' ? -1 : 1, wish, layout, spots);
    if (!spot) return undefined;
    spots[i] = spot;
    places[i] = wish;
    there.push({side, ring, place: wish});
  }
  return {...layout, spots, places};
}

const same = (one: Mapped, then: Mapped | undefined): boolean =>
  one.side === then?.side && one.ring === then.ring && one.place === then.place;

/** The point of a lane nearest to a wish that is clear of people, of 'Jij' and of the rings' names. */
function freeSpot(
  lane: Lane | undefined,
  sign: 1 | -1,
  wish: number,
  layout: WideLayout,
  taken: readonly (Point | undefined)[],
): Point | undefined {
  if (!lane) return undefined;
  const {w, h} = layout.cell;
  const mine = taken.filter((spot) => spot !== undefined && spot.x * sign > 0);
  const open = lane.points.map(
    ({x, y}) =>
      isOpen({x, y}, layout) &&
      !mine.some((spot) => spot !== undefined && touch({x: x * sign, y}, spot, w, h)),
  );
  const point = nearestOpen(lane, open, wish);
  return point && {x: point.x * sign, y: point.y};
}
