import {softness, touch, type Cell, type Point, type Ring} from './layout-parts.js';

/** How many points a lane is walked in. */
const points = 241;

/** The right half of a ring from top to bottom, as points that keep clear of the dividing line. */
export interface Lane {
  readonly points: readonly Point[];
  /** The point nearest to a place between 0 and 1. */
  readonly at: (place: number) => number;
}

const power = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / softness);

/** A point of a ring, `turn` radians below the right hand side. */
export function onRing({a, b, flank = 0}: Ring, turn: number): Point {
  const down = power(Math.sin(turn));
  return {x: a * power(Math.cos(turn)), y: (b - flank) * down + flank * Math.sign(down)};
}

/** A turn as the middle sees it. Points at even angles lie about evenly; at even turns they do not. */
const angleOf = (turn: number): number => Math.atan(power(Math.tan(turn)));
const turnTo = (angle: number): number =>
  Math.atan(Math.sign(angle) * Math.abs(Math.tan(angle)) ** (softness / 2));

export function laneOf(ring: Ring, clear: number): Lane {
  const reach = angleOf(Math.acos(Math.min(1, clear / ring.a) ** (softness / 2)));
  const last = points - 1;
  return {
    points: Array.from({length: points}, (_, i) =>
      onRing(ring, turnTo(reach * ((2 * i) / last - 1))),
    ),
    at: (place) => {
      const angle = angleOf((place - 0.5) * Math.PI);
      return Math.round(clamp((angle / reach + 1) / 2, 0, 1) * last);
    },
  };
}

/** The first point, going `step` from `from`, whose cell is clear of the one there. */
function walk(lane: Lane, cell: Cell, from: number, step: 1 | -1): number {
  const start = lane.points[from];
  let at = from + step;
  for (let point = lane.points[at]; start && point; point = lane.points[(at += step)]) {
    if (!touch(start, point, cell.w, cell.h)) break;
  }
  return at;
}

/** Can so many cells stand on this lane? */
export function holds(lane: Lane, cell: Cell, count: number): boolean {
  let at = 0;
  for (let i = 1; i < count && at < points; i++) at = walk(lane, cell, at, 1);
  return at < points;
}

/**
 * Everybody as near as can be to where they wish to stand, in that order, and clear of each other:
 * pushed down, pushed up, and halfway between the two. `undefined` when the lane is too short.
 */
export function spread(
  lane: Lane,
  cell: Cell,
  wishes: readonly number[],
): readonly number[] | undefined {
  const count = wishes.length;
  const low: number[] = [];
  for (let i = 0; i < count; i++) low.push(i === 0 ? 0 : walk(lane, cell, low[i - 1] ?? 0, 1));
  if ((low.at(-1) ?? 0) >= points) return undefined;
  const high: number[] = [];
  for (let i = count - 1; i >= 0; i--) {
    high[i] = i === count - 1 ? points - 1 : walk(lane, cell, high[i + 1] ?? 0, -1);
  }
  const pushed = (wish: (i: number) => number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      const free = i === 0 ? 0 : walk(lane, cell, found[i - 1] ?? 0, 1);
      found.push(Math.min(Math.max(wish(i), free, low[i] ?? 0), high[i] ?? points - 1));
    }
    return found;
  };
  const down = pushed((i) => wishes[i] ?? 0);
  const up: number[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const free = i === count - 1 ? points - 1 : walk(lane, cell, up[i + 1] ?? 0, -1);
    up[i] = Math.max(Math.min(wishes[i] ?? 0, free, high[i] ?? 0), low[i] ?? 0);
  }
  return pushed((i) => Math.round(((down[i] ?? 0) + (up[i] ?? 0)) / 2));
}

/** The open point of a lane that lies nearest to a place; `undefined` when there is none. */
export function nearestOpen(
  lane: Lane,
  open: readonly boolean[],
  place: number,
): Point | undefined {
  const wish = lane.at(place);
  for (let away = 0; away < points; away++) {
    const at = open[wish + away] ? wish + away : wish - away;
    if (open[at]) return lane.points[at];
  }
  return undefined;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
