import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutSectors, type Lay} from '../../../src/domain/network/layout-sectors.js';
import {layoutStaying} from '../../../src/domain/network/layout-stay.js';
import {labelOf, touch, type Mapped} from '../../../src/domain/network/layout-parts.js';
import {placeOn, ringAt} from '../../../src/domain/network/layout-point.js';
import {layoutMap} from '../../../src/domain/network/layout.js';
import {sectorMarks} from '../../../src/domain/network/sector-marks.js';
import {placeWithin, sectorAt, type Sectors} from '../../../src/domain/network/sectors.js';
import {firstCollision, somebody} from '../on-the-map.js';

const sectors: Sectors = {informal: ['a', 'b', 'c', 'd'], formal: ['x', 'y']};
const anybody = fc
  .tuple(somebody, fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'elsewhere', undefined))
  .map(([one, sector]): Mapped => ({...one, sector}));
const people = fc.array(anybody, {maxLength: 90, size: 'max'});
const widths = fc.integer({min: 288, max: 2400});
const lay: Lay = (now, box, before) =>
  before ? layoutStaying(now, box, before) : layoutMap(now, box);

describe('The parts of a side', () => {
  it('keep everybody apart, in their ring, and each part together', () => {
    fc.assert(
      fc.property(people, widths, (there, width) => {
        const layout = layoutSectors(there, sectors, {width});
        assert.equal(firstCollision(layout), undefined);
        const of = ({side, sector}: Mapped): number => sectors[side]?.indexOf(sector ?? '') ?? -1;
        for (const [i, one] of there.entries()) {
          assert.equal(ringAt(layout, layout.spots[i]!).ring, one.ring);
          for (const [j, other] of there.entries()) {
            if (layout.form === 'rows' || of(one) < 0 || of(other) <= of(one)) continue;
            if (one.side !== other.side || one.ring !== other.ring) continue;
            const ring = layout.lanes[one.ring - 1]!;
            const [p, q] = [layout.spots[i]!, layout.spots[j]!];
            assert.ok(placeOn(ring, p) <= placeOn(ring, q), `${i} before ${j}`);
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('have names that lie over nobody and over no other name', () => {
    fc.assert(
      fc.property(people, widths, (there, width) => {
        const layout = layoutSectors(there, sectors, {width});
        const {names} = sectorMarks(layout, there, sectors);
        for (const [n, {x, y, lines}] of names.entries()) {
          const h = lines.length * 15;
          for (const spot of layout.spots) {
            const {cell} = layout;
            assert.ok(!touch({x, y}, spot, cell.w / 2 + 10, cell.h / 2 + h / 2 - 2), 'over nobody');
          }
          for (const other of names.slice(n + 1)) {
            assert.ok(!touch({x, y}, other, 40, (h + other.lines.length * 15) / 2), 'over no name');
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('have names that stand close beside the rings, not in them and not off the map', () => {
    fc.assert(
      fc.property(people, fc.integer({min: 964, max: 2400}), (there, width) => {
        const layout = layoutSectors(there, sectors, {width});
        if (layout.form === 'rows') return;
        const [, , {a, b}] = layout.edges;
        for (const {name, x, y, lines} of sectorMarks(layout, there, sectors).names) {
          const inner = Math.max(0, Math.abs(y) - (lines.length * 15) / 2);
          const edge = a * Math.max(0, 1 - (inner / b) ** 3) ** (1 / 3);
          assert.ok(Math.abs(x) > edge + 8 && Math.abs(x) < edge + 24, `${name}: ${x}, ${edge}`);
          assert.ok(Math.abs(x) + 8 < layout.width / 2, 'is on the map');
        }
      }),
      {numRuns: 60},
    );
  });

  it('move nobody by more than a label’s height when one comes', () => {
    fc.assert(
      fc.property(people, anybody, widths, (there, one, width) => {
        const before = layoutSectors(there, sectors, {width}, lay);
        const who = there.map((_, i): number | undefined => i);
        const after = layoutSectors([...there, one], sectors, {width}, lay, {
          ...{layout: before, width, people: there},
          who: [...who, undefined],
        });
        assert.equal(firstCollision(after), undefined);
        const label = Math.max(labelOf(before.cell), labelOf(after.cell)) + 0.01;
        for (const [i, {x, y}] of before.spots.entries()) {
          const now = after.spots[i]!;
          assert.ok(Math.hypot(now.x - x, now.y - y) <= label, `${i} moves`);
        }
      }),
      {numRuns: 60},
    );
  });

  it('are where somebody is put, and a place in them stays in them', () => {
    assert.equal(sectorAt(sectors, 'informal', 0), 'a');
    assert.equal(sectorAt(sectors, 'informal', 1), 'd');
    assert.equal(sectorAt(sectors, 'formal', 0.49), 'x');
    assert.equal(sectorAt({}, 'formal', 0.5), undefined);
    for (const name of ['a', 'b', 'c', 'd'])
      for (const place of [0, 0.3, 0.5, 1, undefined])
        assert.equal(
          sectorAt(sectors, 'informal', placeWithin(sectors, 'informal', name, place)),
          name,
        );
  });
});
