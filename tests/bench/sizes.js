/** The budgets of `npm run size`, as lines among the aims. */
import {sizes as measured} from '../../.ci/sizes.js';

/** Those that the design has an aim for, by what the table calls them. */
const aimed = new Map([
  ['define', 'all five elements'],
  ['rg-phase-tracker', 'rg-phase-tracker'],
]);

/** @typedef {{what: string, kB: number, atMost: number}} Weight */

/** @returns {Promise<Weight[]>} */
export const sizes = async () => weightsOf(await measured());

/**
 * @param {Awaited<ReturnType<typeof measured>>} all
 * @returns {Weight[]}
 */
export const weightsOf = (all) =>
  all.flatMap(({name, first, firstAtMost, own, ownAtMost}) => [
    ...line(`own code of ${name}`, own, ownAtMost),
    ...(aimed.has(name) ? line(`${aimed.get(name)}, with domain and lit`, first, firstAtMost) : []),
  ]);

/** @param {string} what @param {number | undefined} kB @param {number | undefined} atMost */
const line = (what, kB, atMost) =>
  kB === undefined || atMost === undefined ? [] : [{what, kB, atMost}];
