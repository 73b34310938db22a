import {holds, laneOf, nearestOpen, spread, type Lane} from './layout-lane.js';
import {
  ringName,
  softness,
  touch,
  youRadius,
  type Cell,
  type MapBox,
  type Mapped,
  type Point,
  type Ring,
  type WideLayout,
} from './layout-parts.js';
import {placesOf} from './layout-places.js';
import {closenesses, sides} from './rings.js';

/** Largest first. The first in which everybody finds a place is used. */
export const roomy: readonly Cell[] = [
  {size: 'lg', w: 132, h: 146, shape: 80, em: 7.7},
  {size: 'md', w: 108, h: 118, shape: 56, em: 7.1},
];
/** Taller than this, as a part of the width, one sees more of everybody in rows. */
const tallest = 1.45;
export const dense: Cell = {size: 'sm', w: 92, h: 95, shape: 44, em: 6.7};

/** Neighbouring lanes this many cells apart can never collide, wherever people stand on them. */
const gap = 2 ** (1 / softness);

/** What is tried before people are drawn smaller: a higher map, and a larger inner ring. */
const stretches = [
  [0, 0],
  [0, 1],
  [100, 0],
  [100, 1],
  [200, 1],
] as const;

interface Room {
  readonly cell: Cell;
  readonly width: number;
  readonly height: number;
  readonly lanes: WideLayout['lanes'];
  readonly edges: WideLayout['edges'];
  readonly inner: number;
}

/** Sides left and right; `undefined` when it would become much taller than wide. */
export function layoutWide(people: readonly Mapped[], box: MapBox): WideLayout | undefined {
  const counts = closenesses.map((ring) => mostOnRing(people, ring));
  if (!mayFit(counts, box.width)) return undefined;
  const places = placesOf(people);
  const least = Math.min(760, box.width * 0.92);
  const from = Math.max(0, box.tier ?? 0);
  for (const [tier, cell] of roomy.entries()) {
    if (tier < from) continue;
    for (const [more, inner] of stretches) {
      const room = roomFor(cell, box.width, least + more, inner);
      const spots = byNearest(people, places, counts, room);
      if (spots) return {form: 'wide', tier, ...room, top: room.height / 2, spots, places};
    }
  }
  const smallest = grownRoom(counts, box.width, least);
  for (let more = 0; smallest && more <= 10; more++) {
    const {width, height, inner} = smallest;
    const room = roomFor(dense, width, height + 24 * more, inner);
    const spots = bySpreading(people, places, room);
    // Lanes of a map that is far from square may still come too near each other in the corners, and
    // too near the names of the rings where they bend down.
    if (!spots || collide(spots, dense) || !allOpen(spots, room)) continue;
    return {form: 'wide', tier: 2, ...room, top: room.height / 2, spots, places};
  }
  return undefined;
}

/**
 * The three lanes and edges in a map of this size; `inner` is how much of the spare room goes to
 * the inner ring. In dense rooms, neighbouring lanes keep `gap`.
 */
function roomFor(cell: Cell, width: number, height: number, inner: number): Room {
  const share = (from: number, to: number, size: number): number =>
    from + inner * Math.max(to - from - 2 * gap * size, cell === dense ? 0 : (to - from) * 0.3);
  const a3 = width / 2 - cell.w / 2 - 14;
  const b3 = height / 2 - cell.h / 2 - 26;
  const a1 = share(cell.w + 6, a3, cell.w);
  const b1 = share(Math.max(cell.h * 0.8, Math.min(cell.h * 1.24, b3 - 104)), b3, cell.h);
  const at = (k: number, a = 0, b = 0): Ring => ({
    a: a1 + ((a3 - a1) / 2) * k + a,
    b: b1 + ((b3 - b1) / 2) * k + b,
  });
  // Where cells are smallest, a name keeps clear of who hangs down towards it on the outer lane.
  const lower = cell === dense ? 2.5 : 0;
  return {
    cell,
    width,
    height,
    inner,
    lanes: [at(0), at(1), at(2)],
    edges: [
      at(0.5, 0, -2 * lower),
      at(1.5, 0, -lower),
      at(2, cell.w / 2 + 8, cell.h / 2 + ringName.h / 2 + 2),
    ],
  };
}

/** How wide a room of the smallest cells is at least. */
export const wideOf = (width: number): number =>
  Math.max(width, 2 * (dense.w * 1.5 + 20 + 2 * gap * dense.w));

/**
 * Could so many stand on their half rings in the highest room? Who is clear of the one before went
 * a cell further across or down. In a large group this saves trying all rooms in vain.
 */
function mayFit(counts: readonly number[], width: number): boolean {
  const {w, h} = dense;
  const wide = wideOf(width);
  const high = Math.max(wide * tallest, lowest(0));
  return counts.every((count) => count <= 1 + wide / w + high / h);
}

/** How high a room of the smallest cells is at least. */
const lowest = (least: number): number =>
  Math.max(least, 2 * (dense.h * 1.74 + 26 + 2 * gap * dense.h));

/** The half rings that people can stand on. */
export const lanesOf = ({cell, lanes}: Pick<Room, 'cell' | 'lanes'>): readonly Lane[] =>
  // Half a cell off the dividing line: the two sides never meet.
  lanes.map((ring) => laneOf(ring, cell.w / 2 + 6));

/** One after the other, the client's own places first, each as near as can be to their wish. */
function byNearest(
  people: readonly Mapped[],
  places: readonly number[],
  counts: readonly number[],
  room: Room,
): readonly Point[] | undefined {
  const {cell} = room;
  const lanes = lanesOf(room);
  if (!lanes.every((lane, k) => holds(lane, cell, counts[k] ?? 0))) return undefined;
  const open = lanes.map(({points}) => points.map((point) => isOpen(point, room)));
  const openOn = {informal: open, formal: open.map((points) => [...points])};
  const spots: Point[] = [];
  const order = [...people.keys()].sort(
    (i, j) => Number(people[i]?.place === undefined) - Number(people[j]?.place === undefined),
  );
  for (const i of order) {
    const {side, ring} = people[i] ?? {side: 'informal', ring: 2};
    const mine = openOn[side];
    const lane = lanes[ring - 1];
    const spot = lane && nearestOpen(lane, mine[ring - 1] ?? [], places[i] ?? 0.5);
    if (!spot) return undefined;
    for (const [k, {points}] of lanes.entries()) {
      for (const [at, point] of points.entries()) {
        if (mine[k]?.[at] && touch(point, spot, cell.w, cell.h)) mine[k][at] = false;
      }
    }
    spots[i] = {x: side === 'informal' ? -spot.x : spot.x, y: spot.y};
  }
  return spots;
}

const allOpen = (spots: readonly Point[], room: Room): boolean =>
  spots.every(({x, y}) => isOpen({x: Math.abs(x), y}, room));

/** How many people a half ring has to hold. */
const mostOnRing = (people: readonly Mapped[], ring: number): number =>
  Math.max(...sides.map((side) => people.filter((p) => p.side === side && p.ring === ring).length));

/** Clear of 'Jij' and of the names of the rings. */
export function isOpen(point: Point, {cell, edges}: Pick<Room, 'cell' | 'edges'>): boolean {
  const you = youRadius(cell);
  return (
    !touch(point, {x: 0, y: 0}, cell.w / 2 + you, cell.h / 2 + you) &&
    !edges.some(({b}) =>
      touch(point, {x: 0, y: -b}, (cell.w + ringName.w) / 2, (cell.h + ringName.h) / 2),
    )
  );
}

/** The smallest room in which every lane holds its people; lanes are far enough apart by then. */
function grownRoom(counts: readonly number[], width: number, least: number): Room | undefined {
  const wide = wideOf(width);
  const from = lowest(least);
  const fitting = (height: number): Room | undefined =>
    [0, 0.5, 1]
      .map((inner) => roomFor(dense, wide, height, inner))
      .find((room) => lanesOf(room).every((lane, k) => holds(lane, dense, counts[k] ?? 0)));
  // A higher room holds more: halve the difference until the lowest is found.
  let low = 0;
  let high = Math.floor((wide * tallest - from) / 16);
  let best = fitting(from + high * 16);
  while (best && low < high) {
    const half = (low + high) >> 1;
    const room = fitting(from + half * 16);
    if (room) {
      best = room;
      high = half;
    } else low = half + 1;
  }
  return best;
}

/** Lane by lane: everybody near their wish, pushed apart only as far as they collide. */
function bySpreading(
  people: readonly Mapped[],
  places: readonly number[],
  room: Room,
): readonly Point[] | undefined {
  const spots: Point[] = [];
  for (const [k, lane] of lanesOf(room).entries()) {
    for (const side of sides) {
      const group = [...people.keys()]
        .filter((i) => people[i]?.side === side && people[i].ring === k + 1)
        .sort((i, j) => (places[i] ?? 0) - (places[j] ?? 0));
      const found = spread(
        lane,
        room.cell,
        group.map((i) => lane.at(places[i] ?? 0.5)),
      );
      if (!found) return undefined;
      for (const [n, i] of group.entries()) {
        const {x, y} = lane.points[found[n] ?? 0] ?? {x: 0, y: 0};
        spots[i] = {x: side === 'informal' ? -x : x, y};
      }
    }
  }
  return spots;
}

const collide = (spots: readonly Point[], {w, h}: Cell): boolean =>
  spots.some((spot, i) => spots.some((other, j) => j < i && touch(spot, other, w, h)));
