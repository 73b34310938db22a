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
import {NotKept, NotLooked} from './expect.js';

/**
 * @typedef {object} Check
 * @property {string} name what a server does that keeps it
 * @property {'must' | 'should'} [level] `must` where it does not say
 * @property {string} advice for whoever builds the server
 * @property {boolean} [isFirst] nothing else can be looked at until it is kept
 * @property {(bench: Bench) => Promise<void>} look fails where it is not so
 */

/**
 * @typedef {object} Result
 * @property {string} part
 * @property {string} name
 * @property {'must' | 'should'} level
 * @property {'kept' | 'not kept' | 'not looked at'} verdict
 * @property {string} [found] what was found instead, or why it was not looked at
 * @property {string} [advice]
 * @property {number} seconds
 */

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
export async function* resultsOf(options, isWanted = () => true) {
  const bench = new Bench(options);
  for (const [part, checks] of Object.entries(parts)) {
    for (const check of checks.filter(({name}) => isWanted(name))) {
      const result = await resultOf(part, check, bench);
      yield result;
      if (check.isFirst && result.verdict === 'not kept') return;
    }
  }
}

/**
 * @param {string} part
 * @param {Check} check
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
async function resultOf(part, {name, level = 'must', advice, look}, bench) {
  const began = performance.now();
  const done = () => ({part, name, level, seconds: (performance.now() - began) / 1000});
  try {
    await look(bench);
    return {...done(), verdict: 'kept'};
  } catch (error) {
    if (error instanceof NotLooked)
      return {...done(), verdict: 'not looked at', found: error.message};
    const found =
      error instanceof NotKept ? error.message : `the check broke off: ${String(error)}`;
    return {...done(), verdict: 'not kept', found, advice};
  }
}
