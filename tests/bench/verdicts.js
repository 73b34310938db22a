/** Which aims were reached, out of what one run measured. */
import {isOurs} from './peers.js';
import {median} from './statistics.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./peers.js').Scene} Scene
 * @typedef {{scene: Scene, peers: string[], sizes: number[]}} Race
 * @typedef {(number | null)[]} Values one for each round; null where it could not be measured
 * @typedef {Partial<Record<Scene, Record<number, Record<string, Record<string, Values>>>>>} Results
 * @typedef {{aim: Aim, values: number[], verdict: 'yes' | 'no' | 'not measured'}} Verdict
 */

/**
 * @param {readonly Aim[]} aims
 * @param {readonly Race[]} races who took part, at which sizes
 * @param {Results} results
 * @param {boolean} [enough] were there rounds enough to judge by?
 * @returns {Verdict[]} of the aims that those races are about
 */
export function verdicts(aims, races, results, enough = true) {
  return aims
    .filter((aim) => races.some((race) => isAbout(race, aim)))
    .map((aim) => {
      const values = reached(aim, results);
      // What disturbs a machine only ever adds: a gate may take the best round.
      const value = aim.best === true ? Math.min(...values) : median(values);
      const measured = enough && values.length > 0;
      const verdict = !measured ? 'not measured' : value <= aim.atMost ? 'yes' : 'no';
      return {aim, values, verdict};
    });
}

/**
 * @param {Race} race
 * @param {Aim} aim
 */
const isAbout = (
  {scene, peers, sizes},
  {scene: about, size, from = size, times = size, against, beyond},
) =>
  scene === about &&
  sizes.includes(size) &&
  sizes.includes(from) &&
  sizes.includes(times) &&
  peers.some(isOurs) &&
  [against, beyond].every((other) => other === undefined || peers.includes(other));

/**
 * @param {Aim} aim
 * @param {Results} results
 * @returns {number[]} one for each round in which it could be measured
 */
function reached({scene, size, measure, against, beyond, from, times}, results) {
  const peersAt = (/** @type {number} */ count) => results[scene]?.[count] ?? {};
  const oursAt = (/** @type {number} */ count) =>
    Object.entries(peersAt(count)).find(([peer]) => isOurs(peer))?.[1][measure] ?? [];
  const ours = oursAt(size);
  if (beyond !== undefined) return differences(ours, peersAt(size)[beyond]?.[measure]);
  if (against !== undefined) return ratios(ours, peersAt(size)[against]?.[measure]);
  if (times !== undefined) return ratios(ours, oursAt(times));
  if (from === undefined) return present(ours);
  return ratios(ours, oursAt(from)).map((ratio) => Math.log(ratio) / Math.log(size / from));
}

/**
 * Round by round, because only what was measured together can be compared.
 *
 * @param {Values | undefined} values
 * @param {Values | undefined} others
 * @returns {number[]}
 */
export const ratios = (values = [], others = []) =>
  values.flatMap((value, round) => {
    const other = others[round] ?? 0;
    return value === null || other === 0 ? [] : [value / other];
  });

/**
 * @param {Values} values
 * @param {Values | undefined} others
 * @returns {number[]}
 */
const differences = (values, others = []) =>
  values.flatMap((value, round) => {
    const other = others[round] ?? null;
    return value === null || other === null ? [] : [Math.max(0, value - other)];
  });

/**
 * @param {Values} values
 * @returns {number[]}
 */
export const present = (values) => values.flatMap((value) => (value === null ? [] : [value]));
