/** Tables of ratios, for the terminal and for the README. */
import {readFileSync, writeFileSync} from 'node:fs';
import {aims, measures, plain} from './aims.js';
import {isOurs, scenes} from './peers.js';
import {median, spreadOf} from './statistics.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./peers.js').Scene} Scene
 * @typedef {object} Report
 * @property {string} chromium
 * @property {number} rounds
 * @property {{what: string, kB: number, atMost: number}[]} weights gzipped, before the first paint
 * @property {Record<string, Record<string, number>>} shipped bytes
 * @property {Partial<Record<Scene, Record<number, Record<string, Record<string, number[]>>>>>} results
 */

/** @param {number} value */
const rounded = (value) => value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

/** @param {readonly number[]} values */
function spread(values) {
  const {median: middle, min, max} = spreadOf(values);
  return values.length > 1
    ? `${rounded(middle)} (${rounded(min)}–${rounded(max)})`
    : rounded(middle);
}

/** @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
const table = (head, rows) =>
  [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );

/**
 * Round by round, because only what was measured together can be compared.
 *
 * @param {readonly number[] | undefined} values
 * @param {readonly number[] | undefined} others
 */
const ratios = (values = [], others = []) =>
  values.flatMap((value, round) => {
    const other = others[round];
    return other === undefined || other === 0 ? [] : [value / other];
  });

/**
 * @param {Aim} aim
 * @param {Report} report
 * @returns {number[]} one for each round
 */
function reached({scene, size, measure, against, from}, {results}) {
  const peers = results[scene]?.[size] ?? {};
  const ours = Object.entries(peers).find(([peer]) => isOurs(peer))?.[1][measure] ?? [];
  if (against !== undefined) return ratios(ours, peers[against]?.[measure]);
  if (from === undefined) return ours;
  const smaller = Object.entries(results[scene]?.[from] ?? {}).find(([peer]) => isOurs(peer));
  return ratios(ours, smaller?.[1][measure]).map(
    (ratio) => Math.log(ratio) / Math.log(size / from),
  );
}

/** @param {Report} report */
function aimsTable(report) {
  const rows = aims.flatMap((aim) => {
    const values = reached(aim, report);
    if (values.length === 0) return [];
    const unit = aim.against === undefined ? '' : ` × ${aim.against}`;
    const met = median(values) <= aim.atMost ? 'yes' : 'no';
    const size = aim.from === undefined ? `${aim.size}` : `${aim.from} → ${aim.size}`;
    return [[`${aim.what}, ${size}`, `≤ ${aim.atMost}${unit}`, spread(values), met]];
  });
  for (const {what, kB, atMost} of report.weights)
    rows.push([`${what} (kB, gzip)`, `≤ ${atMost}`, rounded(kB), kB <= atMost ? 'yes' : 'no']);
  return table(['measure', 'aim', 'median (min–max)', 'met'], rows);
}

/**
 * All peers of one scene at one size, against the first of them.
 *
 * @param {Report} report
 * @param {Scene} scene
 * @param {number} size
 */
function sceneTable({results, shipped}, scene, size) {
  const [first = ''] = scenes[scene].peers;
  const found = results[scene]?.[size] ?? {};
  const peers = scenes[scene].peers.filter((peer) => found[peer] !== undefined);
  const rows = Object.entries(measures)
    .filter(([measure]) => found[first]?.[measure] !== undefined)
    .map(([measure, name]) => [
      name,
      ...peers.map((peer) => {
        const values = found[peer]?.[measure] ?? [];
        const shown = plain.includes(measure) ? values : ratios(values, found[first]?.[measure]);
        return shown.length === 0 ? '–' : rounded(median(shown));
      }),
    ]);
  const sizes = peers.map((peer) => ((shipped[scene]?.[peer] ?? 0) / 1000).toFixed(1));
  return `${scene}, ${size}, as ratios to ${first} where no unit is named\n\n${table(
    ['measure', ...peers],
    [...rows, ['shipped before the first paint (kB, gzip)', ...sizes]],
  )}`;
}

/**
 * @param {Report} report
 * @returns {string}
 */
export function markdown(report) {
  const tables = Object.entries(report.results).flatMap(([scene, sizes]) =>
    Object.keys(sizes).map((size) =>
      sceneTable(report, /** @type {Scene} */ (scene), Number(size)),
    ),
  );
  const about = `Chromium ${report.chromium}, ${report.rounds} rounds in random order.`;
  return [about, aimsTable(report), ...tables].join('\n\n');
}

const [opening, closing] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * Puts the newest table between the two marks in the README.
 *
 * @param {string} text
 */
export function showInReadme(text) {
  const file = new URL('../../README.md', import.meta.url);
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [readme.indexOf(opening), readme.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${opening} … ${closing}`);
  writeFileSync(
    file,
    `${readme.slice(0, start + opening.length)}\n\n${text}\n\n${readme.slice(end)}`,
  );
}
