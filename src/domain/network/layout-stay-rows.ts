import type {Before} from './layout-stay.js';
import {samePlace, type MapBox, type Mapped, type RowsLayout} from './layout-parts.js';
import {freePlace} from './layout-places.js';
import {firstBand, stacked, type Band} from './layout-rows.js';
import {closenesses, sides, type Closeness, type Side} from './rings.js';

interface Open {
  readonly side: Side;
  readonly ring: Closeness;
  readonly rows: number[][];
  readonly least: number;
}

/** The rows as they are, with who comes in the row nearest to their wish that has room, or in a new one. */
export function rowsStaying(
  people: readonly Mapped[],
  layout: RowsLayout,
  before: Before,
  box: MapBox,
): RowsLayout {
  const places: number[] = [];
  const open: Open[] = sides.flatMap((side) =>
    closenesses.map((ring) => ({side, ring, rows: [], least: heightBefore(layout, side, ring)})),
  );
  const bandOf = ({side, ring}: Mapped) =>
    open.find((band) => band.side === side && band.ring === ring);
  const come: number[] = [];
  for (const [i, one] of people.entries()) {
    const then = before.who[i];
    const row = layout.rows[then ?? -1];
    if (row === undefined || !samePlace(one, before.people[then ?? -1])) {
      come.push(i);
      continue;
    }
    places[i] = layout.places[then ?? -1] ?? 0.5;
    (bandOf(one)?.rows[row] ?? newRow(bandOf(one), row)).push(i);
  }
  const xOf = (i: number): number => layout.spots[before.who[i] ?? -1]?.x ?? 0;
  for (const {rows} of open) for (const row of rows) row.sort((i, j) => xOf(i) - xOf(j));
  for (const i of come) {
    const one = people[i];
    const band = one && bandOf(one);
    if (!one || !band) continue;
    const there = people.flatMap((other, n) =>
      places[n] === undefined ? [] : [{...other, place: places[n]}],
    );
    places[i] = one.place ?? lastPlace(there, one);
    put(band, i, places, layout.per);
  }
  const bands = (side: Side): readonly Band[] => open.filter((band) => band.side === side);
  const frame = {
    tier: layout.tier,
    cell: layout.cell,
    per: layout.per,
    width: layout.width,
    places,
  };
  return stacked(frame, {informal: bands('informal'), formal: bands('formal')}, box);
}

/** Every row up to this one is there, also where all who stood in it went. */
function newRow(band: Open | undefined, row: number): number[] {
  while (band && band.rows.length <= row) band.rows.push([]);
  return band?.rows[row] ?? [];
}

/** At the end, where it comes between nobody. */
function lastPlace(there: readonly Mapped[], {side, ring}: Mapped): number {
  const places = there.flatMap((one) =>
    one.side === side && one.ring === ring && one.place !== undefined ? [one.place] : [],
  );
  return places.length === 0 ? freePlace([], side, ring) : (Math.max(...places) + 1) / 2;
}

function put({rows}: Open, i: number, places: readonly number[], per: number): void {
  const wish = places[i] ?? 0.5;
  const before = rows.flat().filter((n) => (places[n] ?? 0) < wish).length;
  const wanted = Math.min(Math.floor(before / per), rows.length - 1);
  const roomy = [...rows.keys()].filter((n) => (rows[n]?.length ?? per) < per);
  const [row = rows.length] = roomy.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  rows[row] ??= [];
  const there = rows[row];
  const backwards = row % 2 === 1;
  const at = there.findIndex((n) => (places[n] ?? 0) > wish !== backwards);
  there.splice(at < 0 ? there.length : at, 0, i);
}

const heightBefore = ({bands}: RowsLayout, side: Side, ring: Closeness): number =>
  (bands[side][ring - 1] ?? 0) - (bands[side][ring - 2] ?? firstBand);
