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

export default {
  rejects,
  ok: assert.ok,
  fail: assert.fail,
  match: assert.match,
  throws: assert.throws,
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepEqual,
  notDeepEqual: assert.notDeepEqual,
};
