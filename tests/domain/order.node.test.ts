import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {byOrder} from '../../src/domain/by-order.js';
import {orderBehind, orderBetween, ordersAfter, placesAt} from '../../src/domain/order.js';

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

describe('moving a thing to a place', () => {
  const moved = (orders: readonly string[], from: number, to: number) => {
    const row = orders.map((order, at) => ({id: `t${String(at).padStart(3, '0')}`, order}));
    const things = row.toSorted(byOrder);
    const [thing] = things.splice(from, 1);
    assert.ok(thing);
    const places = placesAt(thing.id, things, to);
    const at = new Map(places.map(({id, order}) => [id, order]));
    const next = row.map((one) => ({...one, order: at.get(one.id) ?? one.order})).toSorted(byOrder);
    const wanted = things.map(({id}) => id).toSpliced(to, 0, thing.id);
    return {places, next: next.map(({id}) => id), wanted};
  };

  it('brings it there, also where several have one and the same place', () => {
    const some = fc.array(fc.oneof(key, fc.constantFrom('V', 'V', 'W')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (orders, from, to) => {
        const {next, wanted} = moved(orders, from % orders.length, to % orders.length);
        assert.deepEqual(next, wanted);
      }),
    );
  });

  it('touches nothing else where each has a place of its own', () => {
    assert.equal(moved(['A', 'B', 'C', 'D'], 3, 1).places.length, 1);
    assert.equal(moved(['A', 'V', 'V', 'D'], 3, 0).places.length, 1);
  });
});

it('a place behind all is behind the last of them, in whatever order they come', () => {
  assert.ok(orderBehind([{order: 'V'}, {order: 'Z'}, {order: 'A'}]) > 'Z');
  assert.notEqual(orderBehind([]), '');
});
