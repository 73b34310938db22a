import {gutter} from './layout-sectors.js';
import {
  softness,
  touch,
  type MapLayout,
  type Mapped,
  type Point,
  type Ring,
  type RowsLayout,
  type WideLayout,
} from './layout-parts.js';
import {placeOn} from './layout-point.js';
import {near} from './map-paths.js';
import {nameLines} from './name-lines.js';
import {closenesses, sides, type Closeness, type Side} from './rings.js';
import {inSectors, type Sectors} from './sectors.js';

/** The name of a part, in one or two lines; `y` is the middle of them. */
export interface SectorName {
  readonly name: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a side end, as the `d` of an SVG path, and what they are called. */
export interface SectorMarks {
  readonly path: string;
  readonly names: readonly SectorName[];
}

/** The size of the letters of a name, and the height of a line. */
export const sectorType = {size: 13, line: 15} as const;

/**
 * The lines between the parts of a side and their names. A line runs between people, never through
 * one: on a ring where they stand close it gives way to them.
 */
export function sectorMarks(
  layout: MapLayout,
  people: readonly Mapped[],
  sectors: Sectors,
): SectorMarks {
  const placed = inSectors(people, sectors);
  const marks = sides
    .filter((side) => (sectors[side]?.length ?? 0) > 0)
    .map((side) =>
      layout.form === 'wide'
        ? onRings(layout, placed, side, sectors[side] ?? [])
        : inRows(layout, placed, side),
    );
  return {
    path: marks.map(({path}) => path).join(''),
    names: marks.flatMap(({names}) => names),
  };
}

/** As `placeOn` sees it. */
function pointAt({a, b}: Ring, place: number, side: Side): Point {
  const turn = (place - 0.5) * Math.PI;
  const power = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / softness);
  const x = a * power(Math.cos(turn));
  return {x: side === 'informal' ? -x : x, y: b * power(Math.sin(turn))};
}

function onRings(
  layout: WideLayout,
  people: readonly Mapped[],
  side: Side,
  names: readonly string[],
): SectorMarks {
  let path = '';
  const ends = names.slice(1).map((_, k) => (k + 1) / names.length);
  for (const ring of closenesses) {
    for (const [k, end] of ends.entries()) {
      const place = endOn(layout, people, {side, ring, names, after: k, end});
      if (place !== undefined) path += pieces(layout, segment(layout, side, ring, place));
    }
  }
  const outer = layout.edges[2];
  const lines = names.map((name) => nameLines(name, (gutter - 8) / sectorType.size));
  let free = -Infinity;
  const placed = names.map((name, k) => {
    const half = ((lines[k]?.length ?? 1) * sectorType.line) / 2;
    const y = Math.max(pointAt(outer, (k + 0.5) / names.length, side).y, free + half);
    free = y + half + 6;
    const mine = lines[k] ?? [];
    const x = reach(outer, Math.max(0, Math.abs(y) - half)) + beside + widthOf(mine) / 2;
    return {name, lines: mine, x: side === 'informal' ? -x : x, y};
  });
  return {path, names: placed};
}

/** Between a ring and the name beside it. */
const beside = 10;

/** How far a ring goes to the side, at this height. */
function reach({a, b, flank = 0}: Ring, y: number): number {
  const bent = Math.max(0, y - flank) / (b - flank);
  return a * Math.max(0, 1 - bent ** softness) ** (1 / softness);
}

/** About how wide a name is, by counting letters. */
const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => line.length)) * sectorType.size * 0.62;

interface End {
  readonly side: Side;
  readonly ring: Closeness;
  readonly names: readonly string[];
  /** Behind the part with this number. */
  readonly after: number;
  readonly end: number;
}

/** Where a part ends on a ring: where it does of itself, or else where the people leave room. */
function endOn(
  layout: WideLayout,
  people: readonly Mapped[],
  {side, ring, names, after, end}: End,
): number | undefined {
  const lane = layout.lanes[ring - 1] ?? layout.lanes[2];
  let [low, high] = [0, 1];
  for (const [i, one] of people.entries()) {
    const spot = layout.spots[i];
    if (!spot || one.side !== side || one.ring !== ring || one.sector === undefined) continue;
    const place = placeOn(lane, spot);
    if (names.indexOf(one.sector) <= after) low = Math.max(low, place);
    else high = Math.min(high, place);
  }
  if (low >= high) return undefined;
  for (let away = 0; away < 0.12; away += 0.01) {
    for (const place of [end - away, end + away]) {
      const free = place > low && place < high;
      if (free && isFree(layout, segment(layout, side, ring, place))) return place;
    }
  }
  return Math.min(Math.max(end, low), high);
}

const steps = 16;

/** From the inner to the outer edge of a ring, as points. */
function segment(
  {lanes, edges}: WideLayout,
  side: Side,
  ring: Closeness,
  place: number,
): readonly Point[] {
  const core = {a: lanes[0].a * 0.6, b: lanes[0].b * 0.6};
  const from = pointAt(ring === 1 ? core : (edges[ring - 2] ?? core), place, side);
  const to = pointAt(edges[ring - 1] ?? edges[2], place, side);
  return Array.from({length: steps + 1}, (_, n) => ({
    x: from.x + ((to.x - from.x) * n) / steps,
    y: from.y + ((to.y - from.y) * n) / steps,
  }));
}

const covers = ({cell, spots}: WideLayout, point: Point): boolean =>
  spots.some((spot) => touch(point, spot, cell.w / 2 - 2, cell.h / 2 - 2));

const isFree = (layout: WideLayout, points: readonly Point[]): boolean =>
  !points.some((point) => covers(layout, point));

/** A line as far as nobody stands on it; what is left of it between two people is no line. */
function pieces(layout: WideLayout, points: readonly Point[]): string {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (covers(layout, point)) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs
    .filter(({length}) => length > 3)
    .map((run) => `M${run.map(({x, y}) => `${near(x)} ${near(y)}`).join('L')}`)
    .join('');
}

/** Neighbours of the same part have its name above them. */
function inRows(layout: RowsLayout, people: readonly Mapped[], side: Side): SectorMarks {
  const {cell, spots} = layout;
  const names: SectorName[] = [];
  let path = '';
  for (const row of rowsOf(layout, people, side)) {
    let run: number[] = [];
    for (const [n, i] of row.entries()) {
      const sector = people[i]?.sector;
      const next = people[row[n + 1] ?? -1];
      run.push(i);
      if (next?.sector === sector && next) continue;
      const [first, last] = [spots[run[0] ?? -1], spots[i]];
      const after = spots[row[n + 1] ?? -1];
      run = [];
      if (!first || !last) continue;
      const top = Math.min(first.y, last.y) - cell.h / 2;
      if (sector !== undefined) {
        const wide = last.x - first.x + cell.w - 4;
        const lines = nameLines(sector, wide / sectorType.size);
        names.push({name: sector, lines, x: (first.x + last.x) / 2, y: top - sectorType.line});
      }
      if (after) {
        const x = near((last.x + after.x) / 2);
        path += `M${x} ${near(top - 2 * sectorType.line)}V${near(last.y + cell.h / 2 - 14)}`;
      }
    }
  }
  return {path, names};
}

/** Each row that somebody of a part stands in, from left to right. */
function rowsOf(
  layout: RowsLayout,
  people: readonly Mapped[],
  side: Side,
): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  for (const [i, one] of people.entries()) {
    if (one.side !== side) continue;
    const key = `${one.ring} ${layout.rows[i] ?? 0}`;
    rows.set(key, [...(rows.get(key) ?? []), i]);
  }
  const x = (i: number): number => layout.spots[i]?.x ?? 0;
  return [...rows.values()]
    .filter((row) => row.some((i) => people[i]?.sector !== undefined))
    .map((row) => row.sort((i, j) => x(i) - x(j)));
}
