import {placeOn} from './layout-point.js';
import {touch, type Cell, type Mapped, type Point, type WideLayout} from './layout-parts.js';

/** Who comes, among everybody, and where along their half ring they wish to stand. */
export interface Seat {
  readonly people: readonly Mapped[];
  readonly at: number;
  readonly wish: number;
}

/** Whoever else stands on the same side. */
export function beside({spots}: WideLayout, {people, at}: Seat): readonly Point[] {
  const side = people[at]?.side;
  return spots.filter((_, i) => i !== at && people[i]?.side === side);
}

/** Is a point clear of everybody on this side? */
export function clearOf(layout: WideLayout, seat: Seat): (point: Point, cell: Cell) => boolean {
  const others = beside(layout, seat);
  return (point, {w, h}) => !others.some((spot) => touch(point, spot, w, h));
}

/** On a half ring: would who comes stand among their own part of the side, and not among another? */
export function inOrder(layout: WideLayout, {people, at, wish}: Seat): (place: number) => boolean {
  const mine = people[at];
  if (mine?.sector === undefined) return () => true;
  const lane = layout.lanes[mine.ring - 1] ?? layout.lanes[2];
  let [low, high] = [-Infinity, Infinity];
  for (const [i, {side, ring, sector, place = 0.5}] of people.entries()) {
    const spot = layout.spots[i];
    if (!spot || i === at || side !== mine.side || ring !== mine.ring) continue;
    if (sector === undefined || sector === mine.sector) continue;
    const there = placeOn(lane, spot);
    if (place < wish) low = Math.max(low, there);
    else high = Math.min(high, there);
  }
  return (place) => place >= low && place <= high;
}

/** The same map with who comes in this spot. */
export function sitting(layout: WideLayout, {at, wish}: Seat, spot: Point): WideLayout {
  // Who comes later has no spot yet: a hole, which is not walked over.
  const spots = layout.spots.slice();
  const places = layout.places.slice();
  spots[at] = spot;
  places[at] = wish;
  return {...layout, spots, places};
}
