import {assert} from '@open-wc/testing';

/**
 * @param {unknown} one
 * @param {unknown} other
 */
export function isDeepStrictEqual(one, other) {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
