import fc from 'fast-check';
import {
  arch,
  ringName,
  touch,
  youRadius,
  type MapLayout,
  type Mapped,
  type Point,
} from '../../src/domain/network/layout-parts.js';
import {closenesses, sides} from '../../src/domain/network/rings.js';

/** Anybody on the map, with a place that the client gave or without. */
export const somebody: fc.Arbitrary<Mapped> = fc.record(
  {
    side: fc.constantFrom(...sides),
    ring: fc.constantFrom(...closenesses),
    place: fc.double({min: 0, max: 1, noNaN: true}),
  },
  {requiredKeys: ['side', 'ring']},
);
/** The middles of the ring names, as the element draws them. */
function ringNames(layout: MapLayout): Point[] {
  if (layout.form === 'wide') return layout.edges.map(({b}) => ({x: 0, y: -b}));
  return [
    ...layout.bands.informal.map((y) => ({x: 0, y: -y - arch(0, layout.width)})),
    ...layout.bands.formal.map((y) => ({x: 0, y: y + arch(0, layout.width)})),
  ];
}

/** Who stands too near to whom, or out of sight; `undefined` when all is well. */
export function firstCollision(layout: MapLayout): string | undefined {
  const {cell, spots} = layout;
  const you = youRadius(cell);
  for (const [i, spot] of spots.entries()) {
    for (let j = 0; j < i; j++) {
      if (touch(spot, spots[j]!, cell.w, cell.h)) return `people ${j} and ${i}`;
    }
    if (touch(spot, {x: 0, y: 0}, cell.w / 2 + you, cell.h / 2 + you)) return `${i} and Jij`;
    for (const name of ringNames(layout)) {
      if (touch(spot, name, (cell.w + ringName.w) / 2, (cell.h + ringName.h) / 2)) {
        return `${i} and a ring name`;
      }
    }
    if (Math.abs(spot.x) > layout.width / 2 - cell.w / 2 + 0.5) return `${i} is cut off`;
    const down = spot.y + layout.top;
    if (down < cell.h / 2 || down > layout.height - cell.h / 2) return `${i} is out of sight`;
  }
  return undefined;
}

/** The same people every time, over both sides and all rings. */
export const crowd = (count: number): Mapped[] =>
  Array.from({length: count}, (_, i) => ({
    side: i % 5 < 3 ? ('informal' as const) : ('formal' as const),
    ring: ([3, 2, 3, 1, 2, 3, 2] as const)[i % 7]!,
  }));
