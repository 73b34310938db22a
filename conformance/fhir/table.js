/** What a FHIR server has and what it lacks, by how much it matters. */
import {sumOf} from '../report.js';

/** @typedef {import('../looking.js').Result} Result */
/** @typedef {import('../looking.js').Level} Level */

/** @type {readonly (readonly [Level, string])[]} */
const headings = [
  ['must', 'What backend/fhir cannot do without'],
  ['should', 'What something else takes the place of'],
  ['may', 'What backend/fhir never asks for'],
];

const words = {kept: 'has', 'not kept': 'lacks', 'not looked at': '?'};
const width = 6;

/** @param {readonly Result[]} results */
export const tableOf = (results) =>
  headings
    .map(([level, heading]) => [
      `${level.toUpperCase()}: ${heading}`,
      ...results.filter((one) => one.level === level).map(rowOf),
    ])
    .map((rows) => rows.join('\n'))
    .join('\n\n');

/** @param {Result} result */
function rowOf({verdict, name, found, advice}) {
  const more = [found, advice && `→ ${advice}`].filter(Boolean);
  const below = more.map((line) => `${' '.repeat(width + 6)}${line}`);
  return [`  ${words[verdict].padEnd(width)} ${name}`, ...below].join('\n');
}

/** @param {readonly Result[]} results */
export function lastFhirLine(results) {
  const {kept, must, should, may, notLooked} = sumOf(results);
  const verdict =
    must === 0
      ? 'backend/fhir keeps groups on this server.'
      : 'backend/fhir cannot keep groups on this server.';
  const lacks = `${must} must, ${should} should and ${may} may`;
  return `It has ${kept}, lacks ${lacks}, and ${notLooked} were not looked at. ${verdict}`;
}
