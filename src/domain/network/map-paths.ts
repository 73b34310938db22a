import {onRing} from './layout-lane.js';
import {arch, type Cell, type MapLayout, type Ring, type RowsLayout} from './layout-parts.js';
import type {Closeness} from './rings.js';

/** The sheet of a ring as the `d` of an SVG path, its edge as if drawn in pencil. */
export function ringPath(layout: MapLayout, ring: Closeness): string {
  return layout.form === 'wide' ? pencilRing(layout.edges[ring - 1], ring) : band(layout, ring);
}

/** The line between the two sides. */
export function axisPath(layout: MapLayout): string {
  const {width} = layout;
  return layout.form === 'wide'
    ? `M0 ${near(-layout.edges[2].b)}V${near(layout.edges[2].b)}`
    : `M${4 - width / 2} 0H${width / 2 - 4}`;
}

/** How far below the middle the name of a ring stands; in rows there are two of each. */
export function ringNameHeights(layout: MapLayout, ring: Closeness): readonly number[] {
  if (layout.form === 'wide') return [-(layout.edges[ring - 1]?.b ?? 0)];
  const bend = arch(0, layout.width);
  const {informal, formal} = layout.bands;
  return [-(informal[ring - 1] ?? 0) - bend, (formal[ring - 1] ?? 0) + bend];
}

/** How far the middle of somebody's shape lies above the middle of their cell. */
export const shapeAbove = ({h, shape}: Cell): number => h / 2 - 3 - shape / 2;

/** The height of a line of name, and of the state under it. */
export const lineHeights = {lg: [19, 17], md: [17, 17], sm: [15, 15]} as const;

/** Where a sign of 22 by 22 stands, at the upper right of the shape, and how large. */
export function signAt(cell: Cell): string {
  const size = cell.shape / 4 + 9;
  const x = near(cell.shape / 2 - size * 0.72);
  const y = near(-shapeAbove(cell) - cell.shape / 2 - 2);
  return `translate(${x} ${y}) scale(${Math.round((size / 22) * 1000) / 1000})`;
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

/** Rounded to a tenth: nobody sees the difference, and the text stays short. */
export const near = (value: number): number => Math.round(value * 10) / 10;
