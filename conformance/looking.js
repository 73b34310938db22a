/** Looks at one check after the other, and says what came of each. */
import {NotKept, NotLooked} from './expect.js';

/** @typedef {'must' | 'should' | 'may'} Level what may be is done without where it is not there */

/**
 * @template Bench
 * @typedef {object} CheckOn
 * @property {string} name what a server does that keeps it
 * @property {Level} [level] `must` where it does not say
 * @property {string} advice for whoever builds the server; of a FHIR server, what happens without it
 * @property {boolean} [isFirst] nothing else can be looked at until it is kept
 * @property {(bench: Bench) => Promise<void>} look fails where it is not so
 */

/**
 * @typedef {object} Result
 * @property {string} part
 * @property {string} name
 * @property {Level} level
 * @property {'kept' | 'not kept' | 'not looked at'} verdict
 * @property {string} [found] what was found instead, or why it was not looked at
 * @property {string} [advice]
 * @property {number} seconds
 */

/**
 * @template Bench
 * @param {Readonly<Record<string, readonly CheckOn<Bench>[]>>} parts
 * @param {Bench} bench
 * @param {(name: string) => boolean} isWanted
 * @returns {AsyncGenerator<Result>}
 */
export async function* lookedAt(parts, bench, isWanted) {
  for (const [part, checks] of Object.entries(parts)) {
    for (const check of checks.filter(({name}) => isWanted(name))) {
      const result = await resultOf(part, check, bench);
      yield result;
      if (check.isFirst && result.verdict === 'not kept') return;
    }
  }
}

/**
 * @template Bench
 * @param {string} part
 * @param {CheckOn<Bench>} check
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
