import {onRing} from './layout-lane.js';
import {labelOf, type Point, type Ring, type WideLayout} from './layout-parts.js';
import {placeOn, ringAt} from './layout-point.js';
import {isOpen} from './layout-wide.js';
import {beside, inOrder, sitting, type Seat} from './layout-stay-seat.js';

/** How far beside their lane somebody may stand, in steps of this. */
const aside = 8;
const most = 6;

interface Opening {
  readonly spot: Point;
  /** How far those above go up, and those below down. */
  readonly by: number;
  readonly off: number;
}

/**
 * A full map, opened along a line from side to side: all who stand above it go up and all below it go
 * down, by a label at most, and its rings get that much longer straight sides. So nobody comes nearer
 * to anybody, and who comes stands in between.
 */
export function opened(layout: WideLayout, seat: Seat): WideLayout | undefined {
  const found = [...openings(layout, seat)].sort((one, other) => one.off - other.off);
  for (const opening of found) {
    const next = openedAt(layout, seat, opening);
    if (isRight(next, seat)) return next;
  }
  return undefined;
}

function* openings(layout: WideLayout, seat: Seat): Generator<Opening> {
  const {side, ring} = seat.people[seat.at] ?? {side: 'informal', ring: 2};
  const {w, h} = layout.cell;
  const label = labelOf(layout.cell);
  const lane = layout.lanes[ring - 1] ?? layout.lanes[2];
  const sign = side === 'informal' ? -1 : 1;
  const others = beside(layout, seat);
  const fits = inOrder(layout, seat);
  const wish = onRing({...lane, flank: 0}, (seat.wish - 0.5) * Math.PI).y;
  for (let n = -most; n <= most; n++) {
    const column = (lane.a + n * aside) * sign;
    const heights = others.filter(({x}) => Math.abs(x - column) < w).map(({y}) => y);
    const sorted = [...heights].sort((a, b) => a - b);
    const between = sorted.map((y, i) => (y + (sorted[i + 1] ?? y + 2 * h)) / 2);
    for (const y of [wish, 0, ...between]) {
      const x = (xOn(lane, y) + n * aside) * sign;
      const near = others.filter((spot) => Math.abs(spot.x - x) < w);
      const by = Math.max(0, ...near.map((spot) => h - Math.abs(spot.y - y)));
      const place = placeOn(lane, {x, y});
      if (by > label || !fits(place)) continue;
      const off = Math.abs(place - seat.wish) + 0.02 * Math.abs(n);
      yield {spot: {x, y}, by, off};
    }
  }
}

/** How far from the dividing line a ring is at this height. */
function xOn({a, b, flank = 0}: Ring, y: number): number {
  const up = Math.min(1, Math.max(0, Math.abs(y) - flank) / (b - flank));
  return a * (1 - up ** 3) ** (1 / 3);
}

function openedAt(layout: WideLayout, seat: Seat, {spot, by}: Opening): WideLayout {
  const taller = (ring: Ring): Ring => ({
    ...ring,
    b: ring.b + by,
    flank: (ring.flank ?? 0) + by,
  });
  const [l1, l2, l3] = layout.lanes;
  const [e1, e2, e3] = layout.edges;
  const spots = layout.spots.map(({x, y}) => ({x, y: y <= spot.y ? y - by : y + by}));
  const opened: WideLayout = {
    ...layout,
    spots,
    lanes: [taller(l1), taller(l2), taller(l3)],
    edges: [taller(e1), taller(e2), taller(e3)],
    height: layout.height + 2 * by,
    top: layout.top + by,
  };
  return sitting(opened, seat, spot);
}

/** Everybody in their own ring, and clear of 'Jij' and of the names of the rings. */
function isRight(layout: WideLayout, {people}: Seat): boolean {
  return layout.spots.every((spot, i) => {
    const {side, ring} = ringAt(layout, spot);
    return (
      side === people[i]?.side &&
      ring === people[i].ring &&
      Math.abs(spot.x) >= layout.cell.w / 2 &&
      isOpen({x: Math.abs(spot.x), y: spot.y}, layout)
    );
  });
}
