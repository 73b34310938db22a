import type {Cell, Point} from './layout-parts.js';
import {near, shapeAbove} from './map-paths.js';

/** A line between two people: bowed away from the middle, from shape to shape. */
export function tiePath(cell: Cell, p: Point, q: Point): string {
  const up = shapeAbove(cell);
  const middle = {x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 - up};
  const away = Math.hypot(middle.x, middle.y);
  const bow = 0.22 * Math.hypot(p.x - q.x, p.y - q.y);
  // Through the middle there is no away: then to the side of the line.
  const turn =
    away < 24
      ? {x: (q.y - p.y) / (bow * 4.6), y: (p.x - q.x) / (bow * 4.6)}
      : {x: middle.x / away, y: middle.y / away};
  const x = near(middle.x + turn.x * bow);
  const y = near(middle.y + turn.y * bow);
  return `M${near(p.x)} ${near(p.y - up)}Q${x} ${y} ${near(q.x)} ${near(q.y - up)}`;
}
