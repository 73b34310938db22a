import type {MapLayout, Point} from '../../domain/network/layout-parts.js';

/** So few people are drawn as one, in the order of the list. */
const few = 60;
const height = 400;
/** For what sticks out of a cell: the edge of the one that has the focus. */
const edge = 8;

/**
 * A large map is drawn in bands that overlap like tiles, so that a change lays out and paints only
 * one of them. They may not be `content-visibility: auto`: Chromium leaves SVG that it skips out of
 * the accessibility tree. This is the number of the band in which somebody at `y` stands.
 */
export const bandAt = (y: number, people: number): number =>
  people <= few ? 0 : Math.floor(y / height);

/** From where to where a band reaches; `top` and `height` as a part of the map. */
export function boxOf(
  band: number,
  people: number,
  {cell, top: above, width, height: whole}: MapLayout,
): {readonly viewBox: string; readonly top: number; readonly height: number} {
  const all = people <= few;
  const from = all ? -above : band * height - cell.h / 2 - edge;
  const tall = all ? whole : height + cell.h + 2 * edge;
  return {
    viewBox: `${-width / 2} ${from} ${width} ${tall}`,
    top: (from + above) / whole,
    height: tall / whole,
  };
}

/** Title and tools take at least this: who stands below the window is not drawn at once. */
const head = 140;

/** How far down the page one sees; to ask for it in the middle of drawing would cost a layout. */
export const foldOf = (): number => scrollY + innerHeight;

/** Could somebody there be within the window before anybody scrolls? */
export const isNear = ({y}: Point, {cell, top}: MapLayout, fold: number): boolean =>
  y + top - cell.h / 2 < fold - head;
