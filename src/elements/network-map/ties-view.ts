import {nothing, svg} from 'lit';
import type {Point} from '../../domain/network/layout-parts.js';
import {near, shapeAbove} from './node-view.js';
import {personIdOf, type Scene} from './scene.js';

/**
 * The lines between people, only when asked for: of the chosen person, or quietly of all when
 * nobody is chosen. All of them are one path: a thousand lines cost no more than one.
 */
export function tiesView(scene: Scene): unknown {
  const chosen = personIdOf(scene.panel);
  const path = tiesPath(scene, chosen);
  if (path === '') return nothing;
  return svg`<path class="ties ${chosen === undefined ? 'all' : ''}" d=${path} />`;
}

function tiesPath({group, layout, order}: Scene, chosen: string | undefined): string {
  let path = '';
  for (const {from, to} of group.ties) {
    if (chosen !== undefined && from !== chosen && to !== chosen) continue;
    const p = layout.spots[order.get(from) ?? -1];
    const q = layout.spots[order.get(to) ?? -1];
    if (p && q) path += bow(p, q, shapeAbove(layout.cell));
  }
  return path;
}

/** Bowed away from the middle, from shape to shape. */
function bow(p: Point, q: Point, up: number): string {
  const middle: Point = {x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 - up};
  const away = Math.hypot(middle.x, middle.y);
  const bend = 0.22 * Math.hypot(p.x - q.x, p.y - q.y);
  // Through the middle there is no away: then to the side of the line.
  const turn =
    away < 24
      ? {x: (q.y - p.y) / (bend * 4.6), y: (p.x - q.x) / (bend * 4.6)}
      : {x: middle.x / away, y: middle.y / away};
  const [x, y] = [near(middle.x + turn.x * bend), near(middle.y + turn.y * bend)];
  return `M${near(p.x)} ${near(p.y - up)}Q${x} ${y} ${near(q.x)} ${near(q.y - up)}`;
}
