/**
 * `npm run size`: what each import path costs; fails when a budget is passed. `--readme` writes the
 * table there.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {sizes} from './sizes.js';

const inKB = (/** @type {number | undefined} */ kB) =>
  kB === undefined ? '' : `${kB.toFixed(1)} kB`;

/** @param {number | undefined} kB @param {number | undefined} atMost */
const withBudget = (kB, atMost) =>
  atMost === undefined ? inKB(kB) : `${inKB(kB)} of ${atMost}${isTooLarge(kB, atMost) ? ' !' : ''}`;

/** @param {number | undefined} kB @param {number | undefined} atMost */
const isTooLarge = (kB, atMost) => kB !== undefined && atMost !== undefined && kB > atMost;

const all = await sizes();
const head = [
  'import',
  'before the first paint',
  'of that its own code',
  'with all that loads later',
];
const rows = all.map(({name, first, firstAtMost, own, ownAtMost, all: whole}) => [
  name,
  withBudget(first, firstAtMost),
  withBudget(own, ownAtMost),
  inKB(whole),
]);
for (const row of [head, ...rows])
  console.log(
    row
      .map((cell, at) => cell.padEnd(at === 0 ? 20 : 26))
      .join('')
      .trimEnd(),
  );
if (process.argv.includes('--readme')) writeReadme();

const tooLarge = all.flatMap(({name, first, firstAtMost, own, ownAtMost}) => [
  ...(isTooLarge(first, firstAtMost) ? [`${name} before the first paint`] : []),
  ...(isTooLarge(own, ownAtMost) ? [`the own code of ${name}`] : []),
]);
if (tooLarge.length > 0) {
  console.error(`\nToo large: ${tooLarge.join(', ')}. The budgets stand in .ci/sizes.js.`);
  process.exit(1);
}

function writeReadme() {
  const readme = new URL('../README.md', import.meta.url);
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const named = rows.map(([name = '', ...figures]) => line([`\`${name}\``, ...figures]));
  const table = [line(head), line(head.map(() => '---')), ...named].join('\n');
  const text = readFileSync(readme, 'utf8');
  const marked = /(<!-- sizes -->).*?(<!-- \/sizes -->)/s;
  writeFileSync(readme, text.replace(marked, `$1\n\n${table}\n\n$2`));
}
