import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutStaying, type Before} from '../../src/domain/network/layout-stay.js';
import {labelOf, type MapLayout, type Mapped} from '../../src/domain/network/layout-parts.js';
import {placingAt, ringAt} from '../../src/domain/network/layout-point.js';
import {layoutMap} from '../../src/domain/network/layout.js';
import {closenesses, sides} from '../../src/domain/network/rings.js';
import {crowd, firstCollision, somebody} from './on-the-map.js';

const few = fc.array(somebody, {maxLength: 20, size: 'max'});
const many = fc.array(somebody, {maxLength: 150, size: 'max'});
const people = fc.oneof(few, many);
const widths = fc.oneof(
  fc.integer({min: 288, max: 3840}),
  fc.constantFrom(288, 320, 328, 480, 779, 780, 800, 850, 900, 1040),
);
const everybody = (count: number) => Array.from({length: count}, (_, i) => i);

/** A map that is open, and the same with one more, anywhere in the list. */
function withOneMore(
  before: MapLayout,
  width: number,
  there: readonly Mapped[],
  one: Mapped,
  at: number,
  ringless = false,
) {
  const now = there.toSpliced(at, 0, one);
  const who = now.map((_, i) => (i === at ? undefined : i < at ? i : i - 1));
  const after = layoutStaying(now, {width, ringless}, {layout: before, width, people: there, who});
  return {now, after, others: after.spots.toSpliced(at, 1)};
}

/** How far the one who moved most came, from 'Jij' in the middle. */
const furthest = (before: MapLayout, {others}: {others: MapLayout['spots']}): number =>
  Math.max(0, ...before.spots.map((p, i) => Math.hypot(p.x - others[i]!.x, p.y - others[i]!.y)));

const labelIn = (before: MapLayout, after: MapLayout): number =>
  Math.min(labelOf(before.cell), labelOf(after.cell)) + 0.01;

function isRight(layout: MapLayout, now: readonly Mapped[]): void {
  assert.equal(layout.spots.length, now.length);
  assert.equal(firstCollision(layout), undefined);
  for (const [i, spot] of layout.spots.entries()) {
    const {side, ring} = ringAt(layout, spot);
    assert.deepEqual({side, ring}, {side: now[i]!.side, ring: now[i]!.ring});
  }
}

describe('A map that is open', () => {
  it('keeps everybody apart and in their ring, whoever comes and wherever in the list', () => {
    fc.assert(
      fc.property(people, somebody, fc.nat(), widths, (there, one, at, width) => {
        const before = layoutMap(there, {width});
        const {now, after} = withOneMore(before, width, there, one, at % (there.length + 1));
        isRight(after, now);
      }),
      {numRuns: 200},
    );
  });

  it('moves nobody by more than a label’s height when one comes', () => {
    fc.assert(
      fc.property(people, somebody, fc.nat(), widths, (there, one, at, width) => {
        const before = layoutMap(there, {width});
        const more = withOneMore(before, width, there, one, at % (there.length + 1));
        assert.equal(more.after.form, before.form);
        const moved = furthest(before, more);
        assert.ok(
          moved <= labelIn(before, more.after),
          `${moved} of ${labelIn(before, more.after)}`,
        );
      }),
      {numRuns: 300},
    );
  });

  it('does so where nobody sees rings, too', () => {
    const anybody = somebody.map(({side}): Mapped => ({side, ring: 2}));
    fc.assert(
      fc.property(fc.array(anybody, {maxLength: 40}), anybody, widths, (there, one, width) => {
        const before = layoutMap(there, {width, ringless: true});
        const more = withOneMore(before, width, there, one, there.length, true);
        assert.equal(firstCollision(more.after), undefined);
        assert.ok(furthest(before, more) <= labelIn(before, more.after));
      }),
      {numRuns: 300},
    );
  });

  it('moves nobody by more than a label’s height when one goes', () => {
    fc.assert(
      fc.property(people, fc.nat(), widths, (there, at, width) => {
        fc.pre(there.length > 0);
        const before = layoutMap(there, {width});
        const gone = at % there.length;
        const who = everybody(there.length).toSpliced(gone, 1);
        const then: Before = {layout: before, width, people: there, who};
        const now = there.toSpliced(gone, 1);
        const after = layoutStaying(now, {width}, then);
        isRight(after, now);
        if (before.form === 'wide') {
          assert.deepEqual(after.spots, before.spots.toSpliced(gone, 1));
          return;
        }
        for (const [i, from] of who.entries()) {
          const [p, q] = [before.spots[from]!, after.spots[i]!];
          assert.ok(Math.hypot(p.x - q.x, p.y - q.y) <= labelIn(before, after));
        }
      }),
      {numRuns: 100},
    );
  });

  it('holds on to that from the first person to a crowd, one after the other', () => {
    for (const width of [288, 360, 779, 780, 824, 1040, 1920]) {
      let there: readonly Mapped[] = [];
      let before = layoutMap(there, {width});
      for (const [n, one] of crowd(150).entries()) {
        const more = withOneMore(before, width, there, one, (n * 7) % (n + 1));
        const moved = furthest(before, more);
        assert.ok(moved <= labelIn(before, more.after), `person ${n + 1} at ${width}: ${moved}`);
        if (n % 25 === 0) isRight(more.after, more.now);
        [there, before] = [more.now, more.after];
      }
      isRight(before, there);
    }
  });

  it('holds on to that where a map of rings is fullest', () => {
    for (let count = 10; count <= 60; count += 5) {
      for (let width = 780; width <= 1040; width += 40) {
        const there = crowd(count);
        const before = layoutMap(there, {width});
        for (const side of sides) {
          for (const ring of closenesses) {
            const more = withOneMore(before, width, there, {side, ring}, count);
            const moved = furthest(before, more);
            assert.ok(
              moved <= labelIn(before, more.after),
              `one more in ring ${ring}, ${side}, of ${count} at ${width}: ${moved}`,
            );
          }
        }
      }
    }
  });

  it('holds on to that when all stand in one ring on one side', () => {
    for (const ring of [1, 2, 3] as const) {
      for (const width of [320, 780, 900, 1040]) {
        let there: readonly Mapped[] = [];
        let before = layoutMap(there, {width});
        for (const n of everybody(60)) {
          const one = {side: 'informal', ring, place: ((n * 37) % 60) / 60} as const;
          const more = withOneMore(before, width, there, one, n);
          const moved = furthest(before, more);
          assert.ok(moved <= labelIn(before, more.after), `person ${n + 1} at ${width}: ${moved}`);
          [there, before] = [more.now, more.after];
        }
        isRight(before, there);
      }
    }
  });

  it('moves nobody at all as long as there is room on the rings', () => {
    const first = crowd(12);
    let before = layoutMap(first.slice(0, 3), {width: 1040});
    for (const [n, one] of first.slice(3).entries()) {
      const more = withOneMore(before, 1040, first.slice(0, n + 3), one, n + 3);
      assert.equal(furthest(before, more), 0);
      before = more.after;
    }
  });

  it('puts who is moved as near as can be to where the client wants them, and nobody else', () => {
    const there = crowd(12);
    const before = layoutMap(there, {width: 1040});
    const moved = there.with(4, {side: 'formal', ring: 3, place: 0.93});
    const then: Before = {layout: before, width: 1040, people: there, who: everybody(12)};
    const after = layoutStaying(moved, {width: 1040}, then);
    assert.deepEqual(after.spots.toSpliced(4, 1), before.spots.toSpliced(4, 1));
    const {side, ring, place} = placingAt(after, moved, after.spots[4]!, 4);
    assert.deepEqual([side, ring], ['formal', 3]);
    assert.ok(Math.abs(place - 0.93) < 0.02);
  });

  it('finds a place for many at once', () => {
    fc.assert(
      fc.property(few, fc.array(somebody, {maxLength: 40}), widths, (there, come, width) => {
        const before = layoutMap(there, {width});
        const now = [...come, ...there];
        const who = now.map((_, i) => (i < come.length ? undefined : i - come.length));
        isRight(layoutStaying(now, {width}, {layout: before, width, people: there, who}), now);
      }),
      {numRuns: 40},
    );
  });

  it('is drawn anew for another window', () => {
    const there = crowd(12);
    const before = layoutMap(there, {width: 1600});
    const then: Before = {layout: before, width: 1600, people: there, who: everybody(12)};
    for (const width of [320, 900, 2000]) {
      const after = layoutStaying(there, {width}, then);
      assert.equal(after.width, width);
      isRight(after, there);
    }
  });

  it('is the same for the same people and the same map before', () => {
    fc.assert(
      fc.property(people, somebody, widths, (there, one, width) => {
        const before = layoutMap(there, {width});
        const once = withOneMore(before, width, there, one, 0).after;
        assert.deepEqual(withOneMore(before, width, [...there], {...one}, 0).after, once);
      }),
      {numRuns: 30},
    );
  });
});
