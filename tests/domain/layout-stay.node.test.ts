import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutStaying, type Before} from '../../src/domain/network/layout-stay.js';
import type {MapLayout, Mapped, Point} from '../../src/domain/network/layout-parts.js';
import {placingAt} from '../../src/domain/network/layout-point.js';
import {layoutMap} from '../../src/domain/network/layout.js';
import {crowd, firstCollision, somebody} from './on-the-map.js';

const people = fc.array(somebody, {maxLength: 60, size: 'max'});
const widths = fc.integer({min: 288, max: 2600});
const everybody = (count: number) => Array.from({length: count}, (_, i) => i);

/** A map that is open, and the same with one more, anywhere in the list. */
function withOneMore(before: MapLayout, there: readonly Mapped[], one: Mapped, at: number) {
  const now = there.toSpliced(at, 0, one);
  const who = now.map((_, i) => (i === at ? undefined : i < at ? i : i - 1));
  const after = layoutStaying(now, {width: before.width}, {layout: before, people: there, who});
  return {now, after, others: after.spots.toSpliced(at, 1)};
}

const furthest = (from: readonly Point[], to: readonly Point[]): number =>
  Math.max(0, ...from.map((p, i) => Math.hypot(p.x - to[i]!.x, p.y - to[i]!.y)));
/** The lines under a shape. */
const labelOf = ({cell}: MapLayout): number => cell.h - cell.shape;

describe('A map that is open', () => {
  it('keeps everybody apart, whoever comes and wherever in the list', () => {
    fc.assert(
      fc.property(people, somebody, fc.nat(), widths, (there, one, at, width) => {
        const before = layoutMap(there, {width});
        const {now, after} = withOneMore(before, there, one, at % (there.length + 1));
        assert.equal(after.spots.length, now.length);
        assert.equal(firstCollision(after), undefined);
        for (const [i, spot] of after.spots.entries()) {
          const {side, ring} = placingAt(after, now, spot, i);
          assert.deepEqual({side, ring}, {side: now[i]!.side, ring: now[i]!.ring});
        }
      }),
      {numRuns: 60},
    );
  });

  it('moves nobody as long as there is room', () => {
    fc.assert(
      fc.property(people, somebody, fc.nat(), widths, (there, one, at, width) => {
        const before = layoutMap(there, {width});
        const {after, others} = withOneMore(before, there, one, at % (there.length + 1));
        const sameRoom =
          after.form === 'wide' && before.form === 'wide' && after.lanes === before.lanes;
        if (sameRoom) assert.deepEqual(others, before.spots);
      }),
      {numRuns: 60},
    );
  });

  it('has room on a usual map, so that a label’s height is the most that anybody moves', () => {
    const first = crowd(12);
    let before = layoutMap(first.slice(0, 3), {width: 1040});
    for (const [n, one] of first.slice(3).entries()) {
      const {after, others} = withOneMore(before, first.slice(0, n + 3), one, n + 3);
      assert.ok(furthest(before.spots, others) <= labelOf(after), `person ${n + 4}`);
      before = after;
    }
  });

  it('pushes on nobody in the rows of a narrow window, where somebody new comes last', () => {
    const there = crowd(9);
    const before = layoutMap(there, {width: 600});
    for (const ring of [1, 2, 3] as const) {
      const {now, after} = withOneMore(before, there, {side: 'informal', ring}, 0);
      const order = (layout: MapLayout, list: readonly Mapped[], from: number) =>
        everybody(list.length)
          .filter((i) => i >= from && list[i]!.side === 'informal' && list[i]!.ring === ring)
          .sort((i, j) => layout.places[i]! - layout.places[j]!)
          .map((i) => i - from);
      assert.deepEqual(order(after, now, 1), order(before, there, 0));
      const places = now.map((one, i) =>
        one.ring === ring && one.side === 'informal' ? after.places[i]! : 0,
      );
      assert.equal(Math.max(...places), after.places[0]);
    }
  });

  it('looks like the one before when it has to grow', () => {
    let there: readonly Mapped[] = [];
    let before = layoutMap(there, {width: 1040});
    const moves: number[] = [];
    for (const [n, one] of crowd(40).entries()) {
      const {now, after, others} = withOneMore(before, there, one, (n * 7) % (n + 1));
      if (after.form === 'wide') moves.push(furthest(before.spots, others) / labelOf(after));
      [there, before] = [now, after];
    }
    const small = moves.filter((move) => move <= 1);
    assert.ok(moves.length > 30);
    assert.ok(small.length >= moves.length * 0.75, `${small.length} of ${moves.length}`);
    assert.ok(Math.max(...moves) < 6, `at most ${Math.max(...moves)} labels`);
  });

  it('stays as it is when somebody goes', () => {
    fc.assert(
      fc.property(people, fc.nat(), widths, (there, at, width) => {
        fc.pre(there.length > 0);
        const before = layoutMap(there, {width});
        fc.pre(before.form === 'wide');
        const gone = at % there.length;
        const who = everybody(there.length).toSpliced(gone, 1);
        const then: Before = {layout: before, people: there, who};
        const after = layoutStaying(there.toSpliced(gone, 1), {width}, then);
        assert.deepEqual(after.spots, before.spots.toSpliced(gone, 1));
      }),
      {numRuns: 40},
    );
  });

  it('puts who is moved as near as can be to where the client wants them, and nobody else', () => {
    const there = crowd(12);
    const before = layoutMap(there, {width: 1040});
    const moved = there.with(4, {side: 'formal', ring: 3, place: 0.93});
    const who = everybody(12);
    const after = layoutStaying(moved, {width: 1040}, {layout: before, people: there, who});
    assert.deepEqual(after.spots.toSpliced(4, 1), before.spots.toSpliced(4, 1));
    const {side, ring, place} = placingAt(after, moved, after.spots[4]!, 4);
    assert.deepEqual([side, ring], ['formal', 3]);
    assert.ok(Math.abs(place - 0.93) < 0.02);
  });

  it('is drawn anew for another window', () => {
    const there = crowd(12);
    const before = layoutMap(there, {width: 1600});
    const then: Before = {layout: before, people: there, who: everybody(12)};
    for (const width of [320, 900, 2000]) {
      const after = layoutStaying(there, {width}, then);
      assert.equal(after.width, width);
      assert.equal(firstCollision(after), undefined);
    }
  });

  it('is the same for the same people and the same map before', () => {
    const there = crowd(20);
    const before = layoutMap(there, {width: 1040});
    const once = withOneMore(before, there, {side: 'formal', ring: 1}, 3).after;
    assert.deepEqual(withOneMore(before, [...there], {side: 'formal', ring: 1}, 3).after, once);
  });
});
