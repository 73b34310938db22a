/**
 * Lets tests that were written for Node run in a browser: what they import from Node is there by the
 * browser's own means, and IndexedDB is the real one.
 */

const folder = './tests/engines/in-browser';

/** What stands in for what only Node has. */
export const inBrowser = {
  'node:test': `${folder}/test.js`,
  'node:assert/strict': `${folder}/assert.js`,
  'node:util': `${folder}/util.js`,
  'fake-indexeddb/auto': `${folder}/nothing.js`,
};

/** Of the tests for Node, those of what runs in every browser; a server of ours does not. @param {string} path */
export const runsInBrowsersToo = (path) =>
  /^tests\/(domain|state|backend)\/(?!http\/).+\.test\.ts$/.test(path);
