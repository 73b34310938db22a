import {onRing} from './layout-lane.js';
import {
  samePlace,
  type MapBox,
  type MapLayout,
  type Mapped,
  type Point,
  type Ring,
  type WideLayout,
} from './layout-parts.js';
import {freePlace} from './layout-places.js';
import {placeOn, placingAt} from './layout-point.js';
import {rowsStaying} from './layout-stay-rows.js';
import {opened} from './layout-stay-open.js';
import {clearOf, inOrder, sitting, type Seat} from './layout-stay-seat.js';
import {dense, isOpen, lanesOf, roomy} from './layout-wide.js';
import {layoutMap} from './layout.js';

/** A map that is open, and who of it is who now. */
export interface Before {
  readonly layout: MapLayout;
  /** The box that it was laid out for. */
  readonly width: number;
  /** As they were then, in the order of `layout.spots`. */
  readonly people: readonly Mapped[];
  /** For everybody now, who they were then; `undefined` for somebody new. */
  readonly who: readonly (number | undefined)[];
}

/**
 * The places on a map that is open already, where somebody came, went or was moved. Nobody else moves
 * further from 'Jij' or nearer than the height of a label, and mostly not at all:
 *
 * 1. On rings, who comes takes the free place nearest to their wish, and all others stay.
 * 2. Where there is none, everybody is drawn smaller in the very place where they stand.
 * 3. Where a ring is full even so, the map grows: all who stand above a line across it go up, and all
 *    below it go down, by at most a label, and who comes stands in between. It may become as high as
 *    it has to; the next time that the map is opened it is laid out anew.
 * 4. In rows, who comes stands in the row nearest to their wish that has room, and the others in that
 *    row make room for them, by half a place. A band is higher than its rows as soon as they are full,
 *    so that one more row pushes what lies further out by no more than a label.
 *
 * Where several come at once and there is no room, as with a file that is read in, or in another
 * window, everybody is placed anew, as near as can be to where they stood.
 */
export function layoutStaying(people: readonly Mapped[], box: MapBox, before: Before): MapLayout {
  const {layout} = before;
  const stays = before.width === box.width;
  const stayed =
    stays && layout.form === 'wide'
      ? seated(people, layout, before)
      : stays && layout.form === 'rows'
        ? rowsStaying(people, layout, before, box)
        : undefined;
  if (stayed) return stayed;
  const tier = box.tier === undefined ? {} : {tier: Math.max(layout.tier, box.tier)};
  return layoutMap(whereTheyStood(people, before), {...box, ...tier});
}

/** Everybody with the place where they stood, so that the map looks like the one before. */
function whereTheyStood(people: readonly Mapped[], before: Before): readonly Mapped[] {
  const {layout} = before;
  const there: Mapped[] = [];
  const stood = people.map((one, i) => {
    const then = before.who[i];
    const spot = then === undefined ? undefined : layout.spots[then];
    if (then === undefined || !spot || !samePlace(one, before.people[then])) return one;
    const place =
      layout.form === 'wide'
        ? placingAt(layout, before.people, spot).place
        : (layout.places[then] ?? 0.5);
    there.push({...one, place});
    return {...one, place};
  });
  return stood.map((one) => {
    if (one.place !== undefined) return one;
    const come = {...one, place: freePlace(there, one.side, one.ring)};
    there.push(come);
    return come;
  });
}

/** Everybody in this room: who was there where they were, the others as near as can be to their wish. */
function seated(
  people: readonly Mapped[],
  from: WideLayout,
  before: Before,
): WideLayout | undefined {
  const spots: Point[] = [];
  const places: number[] = [];
  const come: number[] = [];
  for (const [i, one] of people.entries()) {
    const then = before.who[i];
    const spot = then === undefined ? undefined : from.spots[then];
    if (then === undefined || !spot || !samePlace(one, before.people[then])) come.push(i);
    else {
      spots[i] = spot;
      places[i] = from.places[then] ?? 0.5;
    }
  }
  let layout: WideLayout = {...from, spots, places};
  for (const i of come) {
    const one = people[i];
    if (!one) continue;
    const there = people.flatMap((other, n) =>
      layout.spots[n] ? [{...other, place: other.place ?? layout.places[n]}] : [],
    );
    const seat = {people, at: i, wish: one.place ?? freePlace(there, one.side, one.ring)};
    const next = seatedIn(layout, seat) ?? (come.length === 1 ? grown(layout, seat) : undefined);
    if (!next) return undefined;
    layout = next;
  }
  return layout;
}

/** The map with the cells it has, and then with smaller ones in the same spots. */
const evenSmaller = (layout: WideLayout): readonly WideLayout[] =>
  [...roomy, dense].flatMap((cell, tier) =>
    tier < layout.tier ? [] : [{...layout, tier, cell: tier === layout.tier ? layout.cell : cell}],
  );

function seatedIn(layout: WideLayout, seat: Seat): WideLayout | undefined {
  for (const room of evenSmaller(layout)) {
    const spot = freeSpot(room, seat);
    if (spot) return sitting(room, seat, spot);
  }
  return undefined;
}

/** Large cells as long as the map is no higher than wide. */
function grown(layout: WideLayout, seat: Seat): WideLayout | undefined {
  for (const room of evenSmaller(layout)) {
    const next = opened(room, seat);
    if (next && (next.cell === dense || next.height <= next.width)) return next;
  }
  return undefined;
}

/** The point of a lane nearest to a wish that is clear of people, of 'Jij' and of the rings' names. */
function freeSpot(layout: WideLayout, seat: Seat): Point | undefined {
  const {side, ring} = seat.people[seat.at] ?? {side: 'informal', ring: 2};
  const sign = side === 'informal' ? -1 : 1;
  const lane = layout.lanes[ring - 1] ?? layout.lanes[2];
  const clear = clearOf(layout, seat);
  const fits = inOrder(layout, seat);
  const points = lanesOn(layout)[ring - 1] ?? [];
  const nearestFirst = points
    .map((point) => ({point, place: placeOn(lane, point)}))
    .filter(({place}) => fits(place))
    .map(({point, place}) => ({point, off: Math.abs(place - seat.wish)}))
    .sort((one, other) => one.off - other.off);
  const found = nearestFirst.find(
    ({point: {x, y}}) => isOpen({x, y}, layout) && clear({x: x * sign, y}, layout.cell),
  );
  return found && {x: found.point.x * sign, y: found.point.y};
}

/** The half rings to stand on, as points; also where they have straight sides. */
function lanesOn(layout: WideLayout): readonly (readonly Point[])[] {
  const {lanes, cell} = layout;
  if (!lanes[0].flank) return lanesOf(layout).map(({points}) => points);
  return lanes.map((ring) => tallLane(ring, cell.w / 2 + 6));
}

const points = 400;

function tallLane(ring: Ring, clear: number): readonly Point[] {
  const {a, b, flank = 0} = ring;
  const straight = flank / (flank + 1.4 * (b - flank));
  return Array.from({length: points}, (_, i) => {
    const along = (2 * i) / (points - 1) - 1;
    const far = Math.abs(along);
    if (far <= straight) return {x: a, y: (along / straight) * flank};
    const turn = (((far - straight) / (1 - straight)) * Math.PI) / 2;
    return onRing(ring, Math.sign(along) * turn);
  }).filter(({x}) => x >= clear);
}
