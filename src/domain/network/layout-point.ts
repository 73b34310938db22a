import {clamp} from './layout-lane.js';
import {
  arch,
  softness,
  type MapLayout,
  type Mapped,
  type Point,
  type Ring,
} from './layout-parts.js';
import {closenesses, type Closeness, type Side} from './rings.js';

/** A side, a ring and a place along it: what the client chooses for somebody. */
export interface Placing {
  readonly side: Side;
  readonly ring: Closeness;
  readonly place: number;
  /** Which part of the side that is, where a portal offers parts. */
  readonly sector?: string | undefined;
}
export type Direction = 'up' | 'down' | 'left' | 'right';

/** The side and the ring that a point of the map lies in. */
export function ringAt(layout: MapLayout, {x, y}: Point): Pick<Placing, 'side' | 'ring'> {
  if (layout.form === 'wide') {
    const inside = ({a, b, flank = 0}: Ring) =>
      Math.abs(x / a) ** softness + Math.max(0, (Math.abs(y) - flank) / (b - flank)) ** softness <=
      1;
    const ring = closenesses.find((k) => inside(layout.edges[k - 1] ?? {a: 0, b: 0})) ?? 3;
    return {side: x < 0 ? 'informal' : 'formal', ring};
  }
  const side = y < 0 ? 'informal' : 'formal';
  const away = Math.abs(y) - arch(x, layout.width);
  return {side, ring: closenesses.find((k) => away <= (layout.bands[side][k - 1] ?? 0)) ?? 3};
}

/** How far along its half ring a point lies, seen from the middle. */
export function placeOn({a, b}: Ring, {x, y}: Point): number {
  const across = Math.abs(x / a) ** (softness / 2);
  const down = Math.abs(y / b) ** (softness / 2);
  return clamp(0.5 + (Math.sign(y) * Math.atan2(down, across)) / Math.PI, 0, 1);
}

/** What a point of the map means. `except` is who is being moved. */
export function placingAt(
  layout: MapLayout,
  people: readonly Mapped[],
  point: Point,
  except?: number,
): Placing {
  const {side, ring} = ringAt(layout, point);
  if (layout.form === 'wide') {
    return {side, ring, place: placeOn(layout.lanes[ring - 1] ?? layout.lanes[2], point)};
  }
  const group = [...people.keys()]
    .filter((i) => i !== except && people[i]?.side === side && people[i].ring === ring)
    .sort((i, j) => (layout.places[i] ?? 0) - (layout.places[j] ?? 0));
  return {side, ring, place: placeInRows(layout, group, point)};
}

/** Between the two neighbours in the rows that the point lies between. */
function placeInRows(
  layout: MapLayout & {form: 'rows'},
  group: readonly number[],
  point: Point,
): number {
  const distance = (i: number | undefined) => {
    const spot = layout.spots[i ?? -1] ?? {x: 0, y: 0};
    return Math.hypot(spot.x - point.x, spot.y - point.y);
  };
  const rank = group.reduce(
    (best, i, n) => (n > 0 && distance(i) < distance(group[best]) ? n : best),
    0,
  );
  const nearest = layout.spots[group[rank] ?? -1];
  if (!nearest) return 0.5;
  const backwards = (layout.rows[group[rank] ?? -1] ?? 0) % 2 === 1;
  const after = point.x > nearest.x !== backwards;
  const at = rank + (after ? 1 : 0);
  const before = layout.places[group[at - 1] ?? -1] ?? 0;
  return (before + (layout.places[group[at] ?? -1] ?? 1)) / 2;
}

/** One step with an arrow key: nearer, further, across the middle, or along the ring. */
export function stepped(from: Placing, direction: Direction, form: MapLayout['form']): Placing {
  const [first, second]: readonly Direction[] =
    form === 'wide' ? ['left', 'right'] : ['up', 'down'];
  if (direction !== first && direction !== second) {
    const back = direction === 'up' || direction === 'left';
    return {...from, place: clamp(from.place + (back ? -0.1 : 0.1), 0, 1)};
  }
  const outward = (direction === first) === (from.side === 'informal');
  if (outward) return {...from, ring: from.ring === 1 ? 2 : 3};
  if (from.ring > 1) return {...from, ring: from.ring === 3 ? 2 : 1};
  return {...from, side: from.side === 'informal' ? 'formal' : 'informal'};
}

/** Who stands next in a direction; `undefined` at the edge. */
export function neighbour(
  spots: readonly Point[],
  from: number,
  direction: Direction,
): number | undefined {
  const start = spots[from];
  if (!start) return undefined;
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: number | undefined;
  let least = Infinity;
  for (const [i, spot] of spots.entries()) {
    const ahead = sign * (sideways ? spot.x - start.x : spot.y - start.y);
    const aside = Math.abs(sideways ? spot.y - start.y : spot.x - start.x);
    // Straight ahead counts for more than near but aside.
    const cost = ahead + 2 * aside;
    if (i !== from && ahead > 1 && cost < least) {
      best = i;
      least = cost;
    }
  }
  return best;
}
