import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {MapLayout, Mapped} from '../../src/domain/network/layout-parts.js';
import {freePlace, placesOf} from '../../src/domain/network/layout-places.js';
import {neighbour, placingAt, stepped} from '../../src/domain/network/layout-point.js';
import {layoutMap, wideFrom} from '../../src/domain/network/layout.js';
import {crowd, firstCollision, somebody} from './on-the-map.js';

const groups = fc.oneof(
  fc.array(somebody, {maxLength: 24, size: 'max'}),
  fc.array(somebody, {maxLength: 200, size: 'max'}),
);
const widths = fc.oneof(fc.integer({min: 288, max: 3840}), fc.integer({min: 780, max: 1100}));

const edgesOf = (layout: MapLayout): string => JSON.stringify('edges' in layout && layout.edges);

describe('the places on the map', () => {
  it('keep everybody, their names, the ring names and Jij apart', () => {
    fc.assert(
      fc.property(groups, widths, (people, width) => {
        const layout = layoutMap(people, {width});
        assert.equal(layout.spots.length, people.length);
        assert.equal(firstCollision(layout), undefined);
      }),
      {numRuns: 200, endOnFailure: true},
    );
  });

  it('keep them apart for every number of people in every window', () => {
    for (const count of [0, 1, 3, 12, 40, 150, 1000]) {
      for (const width of [288, 320, 480, 779, 780, 1040, 1920, 3840]) {
        const layout = layoutMap(crowd(count), {width});
        assert.equal(layout.spots.length, count);
        assert.equal(firstCollision(layout), undefined, `${count} people at ${width}`);
        assert.ok(layout.width >= width, 'the window is used');
        if (width < wideFrom) assert.equal(layout.width, width, 'nothing goes sideways');
      }
    }
  });

  it('keep them apart where a map of rings is fullest', () => {
    for (let count = 10; count <= 60; count += 3) {
      for (let width = 780; width <= 1040; width += 20) {
        const layout = layoutMap(crowd(count), {width});
        assert.equal(firstCollision(layout), undefined, `${count} people at ${width}`);
      }
    }
  });

  it('are the same for the same people', () => {
    fc.assert(
      fc.property(groups, widths, (people, width) => {
        assert.deepEqual(layoutMap(people, {width}), layoutMap([...people], {width}));
      }),
      {numRuns: 50},
    );
  });

  it('stay where they are on the other side, and nearly so on their own, when one is added', () => {
    fc.assert(
      fc.property(groups, somebody, widths, (people, one, width) => {
        const before = layoutMap(people, {width});
        const after = layoutMap([...people, one], {width, tier: before.tier});
        const sameFrame =
          before.form === after.form &&
          before.tier === after.tier &&
          (before.form === 'rows' || edgesOf(before) === edgesOf(after));
        if (!sameFrame) return;
        for (const [i, spot] of before.spots.entries()) {
          const now = after.spots[i]!;
          if (people[i]!.side !== one.side) assert.deepEqual(now, spot);
          else if (before.form === 'rows') {
            // One place further in the row, or on to the next row.
            assert.ok(Math.abs(now.y - spot.y) <= before.cell.h + 60, `${i} moves`);
          } else if (one.place === undefined && before.tier < 2) assert.deepEqual(now, spot);
          else if (before.tier === 2) {
            assert.ok(Math.abs(now.x - spot.x) <= before.cell.w * 1.3, `${i} moves`);
            assert.ok(Math.abs(now.y - spot.y) <= before.cell.h * 1.3, `${i} moves`);
          }
        }
      }),
      {numRuns: 300, endOnFailure: true},
    );
  });

  it('are large for a few people and fill the space', () => {
    for (const count of [0, 1, 3]) {
      const layout = layoutMap(crowd(count), {width: 824});
      assert.equal(layout.form, 'wide');
      assert.equal(layout.cell.size, 'lg');
    }
    assert.equal(layoutMap(crowd(3), {width: 328}).cell.size, 'md');
  });

  it('need no more than rows where the window is narrow or the group very large', () => {
    assert.equal(layoutMap(crowd(12), {width: wideFrom - 1}).form, 'rows');
    assert.equal(layoutMap(crowd(40), {width: 900}).form, 'wide');
    assert.equal(layoutMap(crowd(1000), {width: 1100}).form, 'rows');
  });

  it('take no room for rings that nobody sees', () => {
    const people = crowd(8).map(({side}): Mapped => ({side, ring: 2}));
    const layout = layoutMap(people, {width: 328, ringless: true});
    assert.equal(firstCollision(layout), undefined);
    assert.equal(layout.form, 'rows');
    const [top, bottom] = [layout.top, layout.height - layout.top];
    const ys = layout.spots.map(({y}) => y);
    const {h} = layout.cell;
    assert.ok(top + Math.min(...ys) < 1.6 * h, 'nothing is empty above the first');
    assert.ok(bottom - Math.max(...ys) < 1.6 * h, 'nor under the last');
    assert.ok(Math.min(...ys.map(Math.abs)) < 1.6 * h, 'nor around the middle');
  });

  it('keep the size of the cells that the map was opened with', () => {
    const crowded = layoutMap(crowd(40), {width: 900});
    const fewer = layoutMap(crowd(3), {width: 900, tier: crowded.tier});
    assert.equal(fewer.cell, crowded.cell);
  });

  it('keep what the client chose, when nobody is in the way', () => {
    const people: Mapped[] = [
      {side: 'formal', ring: 3, place: 0.2},
      {side: 'informal', ring: 2, place: 0.9},
      ...crowd(3),
    ];
    const layout = layoutMap(people, {width: 900});
    for (const i of [0, 1]) {
      const {side, ring, place} = placingAt(layout, people, layout.spots[i]!);
      assert.deepEqual({side, ring}, {side: people[i]!.side, ring: people[i]!.ring});
      assert.ok(Math.abs(place - people[i]!.place!) < 0.02);
    }
  });
});

describe('a point of the map', () => {
  it('means the side and ring of who stands there', () => {
    fc.assert(
      fc.property(groups, widths, (people, width) => {
        const layout = layoutMap(people, {width});
        for (const [i, spot] of layout.spots.entries()) {
          const {side, ring, place} = placingAt(layout, people, spot, i);
          assert.deepEqual({side, ring}, {side: people[i]!.side, ring: people[i]!.ring});
          assert.ok(place >= 0 && place <= 1);
        }
      }),
      {numRuns: 100},
    );
  });

  it('puts somebody between the two that it lies between in a row', () => {
    const people = [0.2, 0.5, 0.8].map((place) => ({
      side: 'formal' as const,
      ring: 1 as const,
      place,
    }));
    const layout = layoutMap(people, {width: 328});
    const [first, second] = [layout.spots[0]!, layout.spots[1]!];
    const {place} = placingAt(layout, people, {x: (first.x + second.x) / 2, y: first.y});
    assert.ok(place > 0.2 && place < 0.5);
  });
});

describe('a free place', () => {
  it('is the middle of the widest gap', () => {
    const people: Mapped[] = [0.1, 0.2, 0.9].map((place) => ({side: 'formal', ring: 2, place}));
    assert.ok(Math.abs(freePlace(people, 'formal', 2) - 0.55) < 1e-9);
  });

  it('is another one for everybody', () => {
    const places = placesOf(Array.from({length: 30}, () => ({side: 'informal', ring: 1})));
    assert.equal(new Set(places).size, 30);
  });
});

describe('arrow keys', () => {
  it('reach everybody from everywhere', () => {
    fc.assert(
      fc.property(fc.array(somebody, {minLength: 2, maxLength: 40}), widths, (people, width) => {
        const {spots} = layoutMap(people, {width});
        const reached = new Set([0]);
        for (const i of reached) {
          for (const direction of ['up', 'down', 'left', 'right'] as const) {
            const next = neighbour(spots, i, direction);
            if (next !== undefined) reached.add(next);
          }
        }
        assert.equal(reached.size, people.length);
      }),
      {numRuns: 100},
    );
  });

  it('bring somebody nearer, further and across the middle', () => {
    const from = {side: 'informal', ring: 1, place: 0.5} as const;
    assert.deepEqual(stepped(from, 'left', 'wide'), {...from, ring: 2});
    assert.deepEqual(stepped(from, 'right', 'wide'), {...from, side: 'formal'});
    assert.deepEqual(stepped(from, 'up', 'rows'), {...from, ring: 2});
    assert.deepEqual(stepped(from, 'down', 'rows'), {...from, side: 'formal'});
    assert.deepEqual(stepped(from, 'down', 'wide'), {...from, place: 0.6});
    assert.deepEqual(stepped({...from, ring: 3}, 'left', 'wide'), {...from, ring: 3});
  });
});
