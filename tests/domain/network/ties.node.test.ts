import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {youRadius, type Point} from '../../../src/domain/network/layout-parts.js';
import {layoutMap} from '../../../src/domain/network/layout.js';
import {shapeAbove} from '../../../src/domain/network/map-paths.js';
import {tiePath} from '../../../src/domain/network/tie-path.js';
import {somebody} from '../on-the-map.js';

/** Points along a line as it is drawn. */
function along(path: string): readonly Point[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/-?[\d.]+/g)!.map(Number);
  return Array.from({length: 101}, (_, n) => {
    const t = n / 100;
    const at = (a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return {x: at(x0, x1, x2), y: at(y0, y1, y2)};
  });
}

describe('A line between two people', () => {
  it('runs beside the client in the middle, wherever the two stand', () => {
    fc.assert(
      fc.property(
        fc.array(somebody, {minLength: 2, maxLength: 30, size: 'max'}),
        fc.integer({min: 320, max: 1400}),
        (people, width) => {
          const {cell, spots} = layoutMap(people, {width});
          for (const [i, p] of spots.entries()) {
            for (const q of spots.slice(i + 1)) {
              const nearest = Math.min(
                ...along(tiePath(cell, p, q)).map(({x, y}) => Math.hypot(x, y)),
              );
              assert.ok(nearest > youRadius(cell), `${nearest} at ${JSON.stringify([p, q])}`);
            }
          }
        },
      ),
      {numRuns: 60},
    );
  });

  it('goes from shape to shape', () => {
    const {cell, spots} = layoutMap(
      [
        {side: 'informal', ring: 1},
        {side: 'formal', ring: 3},
      ],
      {width: 1000},
    );
    const points = along(tiePath(cell, spots[0]!, spots[1]!));
    for (const [spot, point] of [
      [spots[0]!, points[0]!],
      [spots[1]!, points[100]!],
    ] as const) {
      assert.ok(Math.hypot(spot.x - point.x, spot.y - shapeAbove(cell) - point.y) < 0.2);
    }
  });
});
