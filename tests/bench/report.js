/** Tables of ratios, for the terminal, for the page of all that is measured, and for the README. */
import {fairness, measures, plain} from './aims.js';
import {scenes} from './peers.js';
import {median, spreadOf} from './statistics.js';
import {present, ratios} from './verdicts.js';

/**
 * @typedef {import('./verdicts.js').Verdict} Verdict
 * @typedef {import('./peers.js').Scene} Scene
 * @typedef {object} Report
 * @property {string} chromium
 * @property {number} rounds
 * @property {{what: string, kB: number, atMost: number}[]} weights gzipped, before the first paint
 * @property {Record<string, Record<string, number>>} shipped bytes
 * @property {import('./verdicts.js').Results} results
 * @property {string[]} failures who could not be measured at what, and why
 */

/** @param {number} value */
export const rounded = (value) =>
  value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

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
 * @param {Verdict[]} verdicts
 * @param {Report} report
 */
function aimsTable(verdicts, {weights}) {
  const rows = verdicts.map(({aim, values, verdict}) => {
    const unit =
      aim.times !== undefined
        ? ` × ${aim.times}`
        : aim.against === undefined
          ? ''
          : ` × ${aim.against}`;
    const more = aim.beyond === undefined ? '' : ` more than ${aim.beyond}`;
    const size = aim.from === undefined ? `${aim.size}` : `${aim.from} → ${aim.size}`;
    const atMost = Number(aim.atMost.toPrecision(4));
    const seen = values.length === 0 ? '–' : spread(values);
    return [`${aim.what}, ${size}`, `≤ ${atMost}${unit}${more}`, seen, verdict];
  });
  for (const {what, kB, atMost} of weights)
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
    .filter(([measure]) => peers.some((peer) => found[peer]?.[measure] !== undefined))
    .map(([measure, name]) => [
      name,
      ...peers.map((peer) => {
        const values = found[peer]?.[measure] ?? [];
        const shown = plain.includes(measure)
          ? present(values)
          : ratios(values, found[first]?.[measure]);
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
 * @param {Verdict[]} verdicts
 * @param {Report} report
 * @returns {string}
 */
export function markdown(verdicts, report) {
  const about = `Chromium ${report.chromium}, ${report.rounds} rounds in random order.`;
  const notes = [...fairness, ...report.failures.map((words) => `Not measured: ${words}`)];
  const list = notes.map((words) => `- ${words}`).join('\n');
  return [about, aimsTable(verdicts, report), list].join('\n\n');
}

/**
 * What somebody wants to know first, for the README: of each measure one size.
 *
 * @param {Verdict[]} verdicts
 * @param {Report} report
 * @returns {string}
 */
export function headlines(verdicts, report) {
  const [whole, ...parts] = report.weights;
  const weights = [...(whole ? [whole] : []), ...parts.slice(-1)];
  return aimsTable(
    verdicts.filter(({aim}) => aim.headline),
    {...report, weights},
  );
}

/**
 * Every peer and every measure.
 *
 * @param {Report} report
 * @returns {string}
 */
export const everything = (report) =>
  Object.entries(report.results)
    .flatMap(([scene, sizes]) =>
      Object.keys(sizes).map((size) =>
        sceneTable(report, /** @type {Scene} */ (scene), Number(size)),
      ),
    )
    .join('\n\n');
