import {
  arch,
  labelOf,
  ringName,
  type Cell,
  type MapBox,
  type Mapped,
  type Point,
  type RowsLayout,
} from './layout-parts.js';
import {placesOf} from './layout-places.js';
import {closenesses, sides, type Side} from './rings.js';

const cells: readonly [Cell, Cell] = [
  {size: 'md', w: 106, h: 126, shape: 60, em: 7},
  {size: 'sm', w: 82, h: 98, shape: 46, em: 6},
];
/** Rows are further apart than the arch can bend, so that they are clear by construction. */
const betweenRows = 6;
const betweenBands = 26;
/** Half the height that 'Jij' keeps free. */
const middle = 56;
/** How far from the middle the first band begins. */
export const firstBand = middle - 12;

/** Sides above and below; fits any width and any number. */
export function layoutRows(people: readonly Mapped[], box: MapBox): RowsLayout {
  const {width} = box;
  const tier = Math.max(box.tier ?? 0, people.length <= 2 * perRow(cells[0], width) ? 0 : 1);
  const cell = tier === 0 ? cells[0] : cells[1];
  const per = perRow(cell, width);
  const places = placesOf(people);
  const bandsOf = (side: Side) =>
    closenesses.map((ring) => {
      // Rows are walked to and fro, so that neighbours stay neighbours at the end of a row.
      const rows: number[][] = [];
      const group = [...people.keys()]
        .filter((i) => people[i]?.side === side && people[i].ring === ring)
        .sort((i, j) => (places[i] ?? 0) - (places[j] ?? 0));
      for (let n = 0; n < group.length; n += per) {
        const row = group.slice(n, n + per);
        rows.push(rows.length % 2 === 0 ? row : row.reverse());
      }
      return {rows, least: 0};
    });
  const bands = {informal: bandsOf('informal'), formal: bandsOf('formal')};
  return stacked({tier, cell, per, width, places}, bands, box);
}

/** The rows of a band from the middle outwards, each from left to right; `least` is its height before. */
export interface Band {
  readonly rows: readonly (readonly number[])[];
  readonly least: number;
}

/** Band by band outwards. A band that was there keeps its height, and grows by a label at most. */
export function stacked(
  frame: Pick<RowsLayout, 'tier' | 'cell' | 'per' | 'width' | 'places'>,
  groups: Readonly<Record<Side, readonly Band[]>>,
  {caption = 0, ringless}: MapBox,
): RowsLayout {
  const {cell, per, width} = frame;
  const spots: Point[] = [];
  const rows: number[] = [];
  const bands = {informal: [0, 0, 0], formal: [0, 0, 0]} as Record<Side, [number, number, number]>;
  const step = Math.min(width / per, cell.w * 1.35, 2 * labelOf(cell) - 6);
  for (const side of sides) {
    let y = middle + cell.h / 2 + 6;
    for (const [k, band] of groups[side].entries()) {
      for (const [n, row] of band.rows.entries()) {
        for (const [at, i] of row.entries()) {
          const x = (at - (row.length - 1) / 2) * step;
          const from = y + (n + +(side === 'formal')) * caption + n * (cell.h + betweenRows);
          const away = from + arch(x, width);
          spots[i] = {x, y: side === 'informal' ? -away : away};
          rows[i] = n;
        }
      }
      if (!ringless || band.rows.length > 0) y += heightOf(band, cell, per, caption);
      bands[side][k] = y - cell.h / 2 - 18;
    }
  }
  const outer = ringName.h / 2 + 16;
  const top = bands.informal[2] + outer;
  return {form: 'rows', ...frame, height: top + bands.formal[2] + outer, top, spots, rows, bands};
}

/**
 * As high as its rows, and a part of the next row when they are full, or as good as full: so that one
 * more never pushes those further out by more than a label.
 */
function heightOf({rows, least}: Band, cell: Cell, per: number, caption: number): number {
  const row = cell.h + betweenRows + caption;
  const label = labelOf(cell);
  const high = (count: number, people: number): number => {
    const free = count * per - people;
    const next = free === 0 ? row - label : free === 1 ? Math.max(0, row - 2 * label) : 0;
    return count * row + betweenBands + next;
  };
  // A band with nobody in it stays narrow and says only its name.
  const wanted = rows.length > 0 ? high(rows.length, rows.flat().length) : high(1, 1) - label;
  if (least === 0) return wanted;
  return Math.max(
    rows.length * row + betweenBands,
    Math.min(Math.max(wanted, least), least + label),
  );
}

const perRow = ({w}: Cell, width: number): number =>
  Math.max(1, Math.floor(width / (width < 480 ? w : w + 8)));
