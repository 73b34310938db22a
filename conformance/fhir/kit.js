/** What a FHIR server has of what `backend/fhir` asks of it, and what comes of what it lacks. */
import {lookedAt} from '../looking.js';
import {FhirBench} from './bench.js';
import {keeping} from './checks/keeping.js';
import {leaving} from './checks/leaving.js';
import {offering} from './checks/offering.js';
import {reaching} from './checks/reaching.js';
import {searching} from './checks/searching.js';
import {transacting} from './checks/transacting.js';
import {validating} from './checks/validating.js';
import {writing} from './checks/writing.js';

/** @typedef {import('../looking.js').CheckOn<FhirBench>} Check */
/** @typedef {import('../looking.js').Result} Result */

/** @type {Readonly<Record<string, readonly Check[]>>} */
export const fhirParts = {
  ...{reaching, writing, transacting, searching, keeping, validating, offering, leaving},
};

/**
 * What was made goes again, however it ends.
 *
 * @param {import('./bench.js').Options} options
 * @param {(name: string) => boolean} [isWanted]
 * @returns {AsyncGenerator<Result>}
 */
export async function* fhirResultsOf(options, isWanted = () => true) {
  const bench = new FhirBench(options);
  try {
    yield* lookedAt(fhirParts, bench, isWanted);
  } finally {
    await bench.tidy();
  }
}
