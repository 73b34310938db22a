import {nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {tiePath} from '../../domain/network/tie-path.js';
import {personIdOf, type Scene} from './scene.js';

/**
 * The lines between people, only when asked for: of the chosen person, or quietly of all when
 * nobody is chosen. All of them are one path: a thousand lines cost no more than one.
 */
export const tiesView = (scene: Scene): unknown =>
  guard(tiesFrom(scene), () => (drawsTies(scene) ? linesView(scene) : nothing));

const drawsTies = ({lines, sight, panel}: Scene): boolean =>
  (lines || panel.kind === 'tie') && sight === 'map';

/** What the lines depend on: somebody's new name is nothing to them. */
const tiesFrom = (scene: Scene): unknown[] => [
  drawsTies(scene),
  scene.layout,
  scene.order,
  scene.group.ties,
  personIdOf(scene.panel),
];

function linesView(scene: Scene): unknown {
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
    if (p && q) path += tiePath(layout.cell, p, q);
  }
  return path;
}
