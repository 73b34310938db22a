/**
 * Property tests walk the same paths in every run, so that a red check is about the change and not
 * about chance. `SEED=random npm test`, or a seed that was printed, explores others.
 */
import fc from 'fast-check';

/** In a browser the page of the test runner knows it. */
const given = () =>
  typeof process === 'undefined'
    ? globalThis.document.querySelector('meta[name="seed"]')?.getAttribute('content')
    : process.env['SEED'];

const wanted = given() || '20261122';
if (wanted !== 'random') fc.configureGlobal({seed: Number(wanted)});
