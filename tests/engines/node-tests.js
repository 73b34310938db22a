/**
 * Lets tests that were written for Node run in a browser: what they import from Node is there by the
 * browser's own means, and IndexedDB is the real one.
 */

const replaced = new Map([
  ['node:test', 'test'],
  ['node:assert/strict', 'assert'],
  ['node:util', 'util'],
  ['fake-indexeddb/auto', 'nothing'],
]);

/** Of the tests for Node, those of what runs in every browser. @param {string} path */
export const runsInBrowsersToo = (path) =>
  /^tests\/(domain|state|backend)\/.+\.test\.ts$/.test(path);

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const nodeTests = () => ({
  name: 'node-tests',
  resolveImport({source}) {
    const name = replaced.get(source);
    return name && `/tests/engines/in-browser/${name}.js`;
  },
});
