import {youRadius, type Cell, type Point} from './layout-parts.js';
import {near, shapeAbove} from './map-paths.js';

/** Between a line and the client in the middle. */
const clear = 8;

/** A line between two people from shape to shape: bowed away from the middle, and never through it. */
export function tiePath(cell: Cell, p: Point, q: Point): string {
  const up = shapeAbove(cell);
  const from = {x: p.x, y: p.y - up};
  const [across, down] = [q.x - p.x, q.y - p.y];
  const long = Math.hypot(across, down) || 1;
  // How far along the line comes nearest to the middle, and on which side of it.
  const along = -(from.x * across + from.y * down) / long ** 2;
  const off = (from.x * down - from.y * across) / long;
  const missing = youRadius(cell) + clear - Math.abs(off);
  const passes = along > 0 && along < 1 && missing > 0;
  const bow = Math.max(0.22 * long, passes ? missing / (2 * along * (1 - along)) : 0);
  const turn = ((off < 0 ? -1 : 1) * bow) / long;
  const x = near(from.x + across / 2 + turn * down);
  const y = near(from.y + down / 2 - turn * across);
  return `M${near(from.x)} ${near(from.y)}Q${x} ${y} ${near(q.x)} ${near(q.y - up)}`;
}
