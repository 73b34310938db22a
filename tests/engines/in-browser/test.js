import '../../property-seed.js';

/** Node's `describe` and `it`, and the globals of Node that its tests use. */
const {after, describe, it: mochaIt} = globalThis;

/** Thousands of runs take longer than what other tests may. */
const patience = 120_000;

/** @type {(() => void)[]} */
const waiting = [];
const {port1, port2} = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

Object.assign(globalThis, {
  process: {env: {}},
  setImmediate(/** @type {() => void} */ callback) {
    waiting.push(callback);
    port2.postMessage(undefined);
  },
});

/**
 * @param {string} name
 * @param {[...options: object[], test: () => unknown]} rest
 */
function it(name, ...rest) {
  const test = /** @type {() => unknown} */ (rest.at(-1));
  mochaIt(name, async () => {
    await test();
  }).timeout(patience);
}

export {after, describe, it};
