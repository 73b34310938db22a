/** The assertions that are used of `node:assert/strict`. */
import {assert} from '@open-wc/testing';

/**
 * @param {Promise<unknown>} promise
 * @param {(error: unknown) => boolean} [expected]
 */
async function rejects(promise, expected = () => true) {
  const outcome = await promise.then(
    () => ({refused: false, error: undefined}),
    (/** @type {unknown} */ error) => ({refused: true, error}),
  );
  assert.ok(outcome.refused, 'it was not refused');
  assert.ok(expected(outcome.error), `it was refused otherwise: ${String(outcome.error)}`);
}

/**
 * @param {() => unknown} act
 * @param {ErrorConstructor | RegExp | ((error: unknown) => boolean)} [expected]
 */
function throws(act, expected) {
  const isLook = typeof expected === 'function' && !isKind(expected);
  const looks = /** @type {((error: unknown) => boolean) | undefined} */ (
    isLook ? expected : undefined
  );
  if (looks === undefined) return assert.throws(act, /** @type {any} */ (expected));
  try {
    act();
  } catch (error) {
    return assert.ok(looks(error), `something else was thrown: ${String(error)}`);
  }
  assert.fail('nothing was thrown');
}

/** @param {Function} expected */
const isKind = (expected) => expected === Error || expected.prototype instanceof Error;

export default {
  rejects,
  ok: assert.ok,
  fail: assert.fail,
  match: assert.match,
  throws,
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepEqual,
  notDeepEqual: assert.notDeepEqual,
};
