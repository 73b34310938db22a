import fc from 'fast-check';
import '../../property-seed.js';

/** Node's `describe` and `it`, and the globals of Node that its tests use. */
const {after, afterEach, describe, it: mochaIt} = globalThis;

/** Thousands of runs take longer than what other tests may. */
const patience = 120_000;

/**
 * Node has walked the same paths; what an engine does differently shows in the first of them. So each
 * property ends after this time, in milliseconds.
 */
const longEnough = 3000;
fc.configureGlobal({...fc.readConfigureGlobal(), interruptAfterTimeLimit: longEnough});

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

export {after, afterEach, describe, it};
