import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {largest, nearestSize, nextSize} from '../../src/elements/network-map/zoom/sizes.js';

/** All sizes that one comes by, until there is no next. */
function walk(from: number, larger: boolean, whole: number): number[] {
  const found: number[] = [];
  for (let at: number | undefined = from; (at = nextSize(at, larger, whole)) !== undefined;)
    found.push(at);
  return found;
}

describe('the sizes of a crowded map', () => {
  test('lead up to the largest', () => {
    assert.deepEqual(walk(1, true, 0.4), [1.5, 2, 3, largest]);
  });

  test('lead down to the whole map, and no further', () => {
    assert.deepEqual(walk(1, false, 0.4), [0.7, 0.5, 0.4]);
  });

  test('come by the usual one on the way back', () => {
    assert.deepEqual(walk(0.4, true, 0.4).slice(0, 3), [0.5, 0.7, 1]);
    assert.deepEqual(walk(3, false, 0.4).slice(0, 3), [2, 1.5, 1]);
  });

  test('end at the usual one where the window shows the whole map', () => {
    assert.deepEqual(walk(1, false, 1), []);
    assert.deepEqual(walk(1.5, false, 1), [1]);
  });

  test('reach the whole of a very long map', () => {
    assert.equal(walk(1, false, 0.06).at(-1), 0.06);
  });

  test('skip what a gesture is as good as at', () => {
    assert.equal(nextSize(1.48, true, 0.4), 2);
    assert.equal(nextSize(1.52, false, 0.4), 1);
  });

  test('of a gesture lie between the whole map and the largest, and hold on at the usual one', () => {
    assert.equal(nearestSize(0.1, 0.4), 0.4);
    assert.equal(nearestSize(9, 0.4), largest);
    assert.equal(nearestSize(1.03, 0.4), 1);
    assert.equal(nearestSize(1.1, 0.4), 1.1);
  });
});
