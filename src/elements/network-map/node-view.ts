import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Cell, MapLayout, Point} from '../../domain/network/layout-parts.js';
import {charactersOf, nameLines, visible} from '../../domain/network/name-lines.js';
import type {Person} from '../../domain/network/schema.js';
import {personShape, type ShapedPerson} from '../../ui/person-shape.js';
import {stateShape} from '../../ui/state-badge.js';
import {personIdOf, type Scene} from './scene.js';
import {shortState, spoken} from './words.js';

/** The height of a line of name, and of the state under it. */
const lines = {lg: [19, 17], md: [17, 17], sm: [15, 15]} as const;

/** How far the middle of the shape lies above the middle of the cell. */
export const shapeAbove = ({h, shape}: Cell): number => h / 2 - 3 - shape / 2;

/** Somebody on the map: shape, state, name. One tab stop for all; the arrow keys go on. */
export function nodeView(scene: Scene, at: number): SVGTemplateResult {
  const {people, layout, mapped, sight, panel, current, moving} = scene;
  const shown = people[at];
  const spot = layout.spots[at] ?? {x: 0, y: 0};
  if (!shown) return svg``;
  const {person, way} = shown;
  const {cell} = layout;
  const chosen = personIdOf(panel) === person.id;
  const loose = sight === 'map' && person.closeness === undefined;
  const classes = ['node', cell.size, `on-${sight === 'map' ? (mapped[at]?.ring ?? 2) : 3}`];
  if (chosen) classes.push('chosen');
  if (loose) classes.push('loose');
  if (moving?.personId === person.id) classes.push('moving');
  const state = sight === 'map' || way?.state !== 'member' ? way?.state : undefined;
  // The words in the drawing are cut up for the eye: what is spoken stands beside them, whole.
  return svg`<g
    class=${classes.join(' ')}
    part="person ${chosen ? 'chosen' : ''}"
    data-at=${at}
    transform="translate(${near(spot.x)} ${near(spot.y)})"
  >
    <g aria-hidden="true">
      <g transform="translate(0 ${-shapeAbove(cell)})">
        ${chosen ? halo(cell, person.kind === 'informal') : nothing}
        <g class="shape">${personShape(drawn(person), cell.shape)}</g>
        ${state === undefined ? nothing : badge(cell, state)}
      </g>
      ${label(cell, person.displayName, state === undefined ? '' : shortState(scene.text, state))}
    </g>
    <rect
      class="hit"
      role="button"
      tabindex=${at === current ? 0 : -1}
      aria-pressed=${chosen}
      aria-label=${moving?.personId === person.id ? movingLabel(scene, at) : spoken(scene, shown)}
      x=${-cell.w / 2}
      y=${-cell.h / 2}
      width=${cell.w}
      height=${cell.h}
      rx="14"
    />
  </g>`;
}

/** In a shape there is room for two characters, whatever somebody fills in. */
const drawn = ({kind, displayName, emoji}: Person): ShapedPerson => ({
  kind,
  displayName: visible(displayName),
  emoji: emoji && charactersOf(visible(emoji)).slice(0, 2).join(''),
});

function movingLabel(scene: Scene, at: number): string {
  const shown = scene.people[at];
  const to = scene.moving?.to;
  if (!shown || !to) return '';
  return spoken(scene, {...shown, person: {...shown.person, kind: to.side, closeness: to.ring}});
}

function halo({shape}: Cell, round: boolean): SVGTemplateResult {
  const half = shape / 2 + 4;
  return round
    ? svg`<circle class="halo" r=${half} />`
    : svg`<rect class="halo" x=${-half} y=${-half} width=${half * 2} height=${half * 2} rx=${half * 0.54} />`;
}

function badge({shape}: Cell, state: string): SVGTemplateResult {
  const size = shape / 4 + 9;
  const x = shape / 2 - size * 0.72;
  return svg`<svg x=${x} y=${-shape / 2 - 2} width=${size} height=${size} viewBox="0 0 22 22">${stateShape(state)}</svg>`;
}

function label(cell: Cell, name: string, state: string): SVGTemplateResult {
  const [line, last] = lines[cell.size];
  const from = cell.shape / 2 - shapeAbove(cell) + line;
  const names = nameLines(name, cell.em);
  const below = from + (names.length - 1) * line + last;
  return svg`<text class="name">${names.map(
    (words, n) => svg`<tspan x="0" y=${from + n * line}>${words}</tspan>`,
  )}</text>${state === '' ? nothing : svg`<text class="state" y=${below}>${state}</text>`}`;
}

/** Lines between people: bowed away from the middle, from shape to shape. */
export function tieView(layout: MapLayout, from: number, to: number): SVGTemplateResult {
  const up = shapeAbove(layout.cell);
  const p = layout.spots[from];
  const q = layout.spots[to];
  if (!p || !q) return svg``;
  const middle: Point = {x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 - up};
  const away = Math.hypot(middle.x, middle.y);
  const bow = 0.22 * Math.hypot(p.x - q.x, p.y - q.y);
  // Through the middle there is no away: then to the side of the line.
  const turn =
    away < 24
      ? {x: (q.y - p.y) / (bow * 4.6), y: (p.x - q.x) / (bow * 4.6)}
      : {x: middle.x / away, y: middle.y / away};
  const x = near(middle.x + turn.x * bow);
  const y = near(middle.y + turn.y * bow);
  return svg`<path class="tie" d="M${near(p.x)} ${near(p.y - up)}Q${x} ${y} ${near(q.x)} ${near(q.y - up)}" />`;
}

const near = (value: number): number => Math.round(value * 10) / 10;
