/** The assertions that are used of `node:assert/strict`. */
import {assert} from '@open-wc/testing';

export default {
  ok: assert.ok,
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepEqual,
  notDeepEqual: assert.notDeepEqual,
};
