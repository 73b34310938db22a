/** The results, for people and for a build server. */

/** @typedef {import('./looking.js').Result} Result */

const signs = {kept: '✓', 'not kept': '✗', 'not looked at': '–'};

/** @param {Result} result @returns {string} */
export function lineOf({verdict, name, level, found, advice}) {
  const sign = verdict === 'not kept' && level === 'should' ? '!' : signs[verdict];
  const more = [found && `      ${found}`, advice && `      → ${advice}`].filter(Boolean);
  return [`  ${sign} ${level.padEnd(6)} ${name}`, ...more].join('\n');
}

/** @param {readonly Result[]} results */
export function sumOf(results) {
  /** @param {(result: Result) => boolean} isSo */
  const count = (isSo) => results.filter(isSo).length;
  const broken = (/** @type {string} */ wanted) =>
    count(({verdict, level}) => verdict === 'not kept' && level === wanted);
  return {
    kept: count(({verdict}) => verdict === 'kept'),
    must: broken('must'),
    should: broken('should'),
    may: broken('may'),
    notLooked: count(({verdict}) => verdict === 'not looked at'),
  };
}

/** @param {readonly Result[]} results */
export function lastLine(results) {
  const {kept, must, should, notLooked} = sumOf(results);
  const verdict =
    must === 0 ? 'This server keeps the contract.' : 'This server does not keep the contract.';
  return `${kept} kept, ${must} must not kept, ${should} should not kept, ${notLooked} not looked at. ${verdict}`;
}

/**
 * As JUnit has it: only a must that is not kept is a failure.
 *
 * @param {readonly Result[]} results
 */
export function junitOf(results) {
  const {must} = sumOf(results);
  const skipped = results.filter(
    (result) => !isFailure(result) && result.verdict !== 'kept',
  ).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="resourcegroep-conformance" tests="${results.length}" failures="${must}" skipped="${skipped}">`,
    ...results.map(caseOf),
    '</testsuite>',
    '',
  ].join('\n');
}

/** @param {Result} result */
const isFailure = ({verdict, level}) => verdict === 'not kept' && level === 'must';

/** @param {Result} result */
function caseOf(result) {
  const {part, name, seconds, verdict, found = '', advice = ''} = result;
  const open = `  <testcase classname="${escaped(part)}" name="${escaped(name)}" time="${seconds.toFixed(3)}"`;
  if (verdict === 'kept') return `${open}/>`;
  const message = `message="${escaped(found)}"`;
  const inside = isFailure(result)
    ? `<failure ${message}>${escaped(advice)}</failure>`
    : `<skipped ${message}/>`;
  return `${open}>${inside}</testcase>`;
}

/** @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '?');
