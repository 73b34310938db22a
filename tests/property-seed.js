/**
 * Property tests walk the same paths in every run, so that a red check is about the change and not
 * about chance. `SEED=random npm test`, or a seed that was printed, explores others.
 */
import fc from 'fast-check';

const inBrowser = 'document' in globalThis;

/** In a browser the page of the test runner knows it. */
const given = () =>
  inBrowser
    ? globalThis.document.querySelector('meta[name="seed"]')?.getAttribute('content')
    : process.env['SEED'];

const wanted = given() || '20261122';

/**
 * In a browser the same paths are walked as in Node, for what an engine may do differently: that shows
 * in the first of them, so that each property ends after this time, in milliseconds.
 */
const longEnough = 3000;

fc.configureGlobal({
  ...(wanted !== 'random' && {seed: Number(wanted)}),
  ...(inBrowser && {interruptAfterTimeLimit: longEnough}),
});
