/** All checks, in order, and what came of them. */
import {Bench} from './bench.js';
import {access} from './checks/access.js';
import {crowding} from './checks/crowding.js';
import {http} from './checks/http.js';
import {lasting} from './checks/lasting.js';
import {loading} from './checks/loading.js';
import {neighbours} from './checks/neighbours.js';
import {reaching} from './checks/reaching.js';
import {refusing} from './checks/refusing.js';
import {regie} from './checks/regie.js';
import {repeating} from './checks/repeating.js';
import {saving} from './checks/saving.js';
import {streaming} from './checks/streaming.js';
import {lookedAt} from './looking.js';

/** @typedef {import('./looking.js').CheckOn<Bench>} Check */
/** @typedef {import('./looking.js').Result} Result */

/** @type {Readonly<Record<string, readonly Check[]>>} */
export const parts = {
  ...{reaching, loading, access, neighbours, saving, repeating, refusing, streaming, regie, http},
  ...{lasting, crowding},
};

/**
 * @param {import('./bench.js').Options} options
 * @param {(name: string) => boolean} [isWanted]
 * @returns {AsyncGenerator<Result>}
 */
export const resultsOf = (options, isWanted = () => true) =>
  lookedAt(parts, new Bench(options), isWanted);
