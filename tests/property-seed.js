/**
 * Property tests walk the same paths in every run, so that a red check is about the change and not
 * about chance. `SEED=random npm test`, or a seed that was printed, explores others.
 */
import fc from 'fast-check';

const {SEED: wanted = '20261122'} = process.env;
if (wanted !== 'random') fc.configureGlobal({seed: Number(wanted)});
