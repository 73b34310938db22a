import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {orderBetween, ordersAfter} from '../../src/domain/order.js';

/** Also keys that others made, such as numbers as text. */
const key = fc.stringMatching(/^[0-9A-Za-z]{1,5}$/);

describe('a place between two neighbours', () => {
  it('sorts between them, whatever keys they have', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        fc.pre(one !== other);
        const [before, after] = [one, other].toSorted();
        const between = orderBetween(before, after);
        assert.ok(before! < between && between < after!, `${before} < ${between} < ${after}`);
      }),
    );
  });

  it('sorts before the first one and after the last one', () => {
    fc.assert(
      fc.property(key, (one) => {
        const [first, last] = [orderBetween(undefined, one), orderBetween(one, undefined)];
        assert.ok(first < one && one < last, `${first} < ${one} < ${last}`);
      }),
    );
    assert.ok(orderBetween(undefined, '0') < '0');
  });

  it('is found a hundred times on the same side, and the keys stay short', () => {
    let [low, high] = ['0', 'V'];
    for (let time = 0; time < 100; time++) {
      const between = orderBetween(low, high);
      assert.ok(low < between && between < high);
      [low, high] = time % 2 ? [between, high] : [low, between];
    }
    assert.ok(low.length < 60 && high.length < 60, `${low} ${high}`);
    let first = '0';
    for (let time = 0; time < 100; time++) {
      const earlier = orderBetween(undefined, first);
      assert.ok(earlier < first);
      first = earlier;
    }
    const row = ordersAfter('0', 1000);
    assert.deepEqual(row, row.toSorted());
  });
});
