import {svg, type SVGTemplateResult} from 'lit';
import {onRing} from '../../domain/network/layout-lane.js';
import {
  arch,
  type MapLayout,
  type Ring,
  type RowsLayout,
} from '../../domain/network/layout-parts.js';
import {closenesses, type Closeness} from '../../domain/network/rings.js';
import type {Scene} from './scene.js';
import {ringWord} from './words.js';

/** Sheets of paper, their edges in pencil; who sees no rings sees one sheet. */
export function ringsView({text, layout, sight}: Scene): SVGTemplateResult {
  const rings: readonly Closeness[] = sight === 'map' ? [3, 2, 1] : [3];
  const wide = layout.form === 'wide';
  const sheets = rings.map((ring) => {
    const path = wide ? pencilRing(layout.edges[ring - 1], ring) : band(layout, ring);
    return svg`<path class="ring ring-${ring}" part="ring" data-ring=${ring} d=${path} />`;
  });
  const names =
    sight === 'map'
      ? closenesses.flatMap((ring) =>
          namePlaces(layout, ring).map((y) => nameView(ringWord(text, ring), y)),
        )
      : [];
  const {width} = layout;
  const axis = wide
    ? `M0 ${-layout.edges[2].b}V${layout.edges[2].b}`
    : `M${4 - width / 2} 0H${width / 2 - 4}`;
  return svg`<g aria-hidden="true">${sheets}<path class="axis" d=${axis} />${names}</g>`;
}

function nameView(word: string, y: number): SVGTemplateResult {
  const wide = Math.min(124, word.length * 7 + 20);
  return svg`<g class="ring-name" transform="translate(0 ${y})">
    <rect x=${-wide / 2} y="-10" width=${wide} height="20" rx="10" /><text y="4.5">${word}</text>
  </g>`;
}

function namePlaces(layout: MapLayout, ring: Closeness): readonly number[] {
  if (layout.form === 'wide') return [-(layout.edges[ring - 1]?.b ?? 0)];
  const bend = arch(0, layout.width);
  const {informal, formal} = layout.bands;
  return [-(informal[ring - 1] ?? 0) - bend, (formal[ring - 1] ?? 0) + bend];
}

/** A soft square with a slight waver, the same each time. */
function pencilRing(ring: Ring | undefined, seed: number): string {
  if (!ring) return '';
  const count = 64;
  const points = Array.from({length: count}, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    const waver = 1 + 0.005 * Math.sin(3 * turn + seed) + 0.003 * Math.sin(7 * turn + 2 * seed);
    const {x, y} = onRing(ring, turn);
    return {x: x * waver, y: y * waver};
  });
  const steps = points.map((point, i) => {
    const next = points[(i + 1) % count] ?? point;
    return `${near(point.x)} ${near(point.y)} ${near((point.x + next.x) / 2)} ${near((point.y + next.y) / 2)}`;
  });
  const [start, last] = [points[0], points[count - 1]];
  if (!start || !last) return '';
  return `M${near((start.x + last.x) / 2)} ${near((start.y + last.y) / 2)}Q${steps.join(' ')}Z`;
}

/** From the arched edge above the middle to the one below. */
function band({width, height, top, bands}: RowsLayout, ring: Closeness): string {
  const side = width / 2;
  if (ring === 3) return roundedSheet(width, height, top);
  const up = bands.informal[ring - 1] ?? 0;
  const down = bands.formal[ring - 1] ?? 0;
  const bend = 2 * arch(0, width);
  return `M${-side} ${-up}Q0 ${-up - bend} ${side} ${-up}V${down}Q0 ${down + bend} ${-side} ${down}Z`;
}

function roundedSheet(width: number, height: number, top: number): string {
  const [x, y, r] = [width / 2 - 1, height - top, 22];
  return `M${-x} ${r - top}q0 ${-r} ${r} ${-r}H${x - r}q${r} 0 ${r} ${r}V${y - r}q0 ${r} ${-r} ${r}H${r - x}q${-r} 0 ${-r} ${-r}Z`;
}

const near = (value: number): number => Math.round(value * 10) / 10;
