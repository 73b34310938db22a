import {
  arch,
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
  {size: 'md', w: 106, h: 122, shape: 60, em: 7},
  {size: 'sm', w: 82, h: 98, shape: 46, em: 6},
];
/** Rows are further apart than the arch can bend, so that they are clear by construction. */
const betweenRows = 12;
const betweenBands = 20;
/** Half the height that 'Jij' keeps free. */
const middle = 56;

/** Sides above and below; fits any width and any number. */
export function layoutRows(people: readonly Mapped[], box: MapBox): RowsLayout {
  const {width} = box;
  const tier = Math.max(box.tier ?? 0, people.length <= 2 * perRow(cells[0], width) ? 0 : 1);
  const cell = tier === 0 ? cells[0] : cells[1];
  const per = perRow(cell, width);
  const places = placesOf(people);
  const spots: Point[] = [];
  const bands = {informal: [0, 0, 0], formal: [0, 0, 0]} as Record<Side, [number, number, number]>;
  for (const side of sides) {
    let y = middle + cell.h / 2 + 6;
    for (const ring of closenesses) {
      const group = [...people.keys()]
        .filter((i) => people[i]?.side === side && people[i].ring === ring)
        .sort((i, j) => (places[i] ?? 0) - (places[j] ?? 0));
      for (const [n, i] of group.entries()) spots[i] = spotOf(n, group.length, side, y);
      const rows = Math.ceil(group.length / per);
      // A band with nobody in it stays narrow and says only its name.
      y += rows === 0 ? 44 : rows * (cell.h + betweenRows) + betweenBands;
      bands[side][ring - 1] = y - cell.h / 2 - 18;
    }
  }
  const outer = ringName.h / 2 + 16;
  const top = bands.informal[2] + outer;
  const height = top + bands.formal[2] + outer;
  return {form: 'rows', tier, cell, per, width, height, top, spots, places, bands};

  /** Rows are walked to and fro, so that neighbours stay neighbours at the end of a row. */
  function spotOf(n: number, count: number, side: Side, from: number): Point {
    const row = Math.floor(n / per);
    const inRow = Math.min(per, count - row * per);
    const along = ((n % per) - (inRow - 1) / 2) * Math.min(width / per, cell.w * 1.35);
    const x = row % 2 === 0 ? along : -along;
    const y = from + row * (cell.h + betweenRows) + arch(x, width);
    return {x, y: side === 'informal' ? -y : y};
  }
}

const perRow = ({w}: Cell, width: number): number =>
  Math.max(1, Math.floor(width / (width < 480 ? w : w + 8)));
