/**
 * `npm run size`: what each import path costs; fails when a budget is passed, or where the page of all
 * that is measured shows something else. `--page` writes the table there.
 */
import {fillIn, tableIn} from './fill-in.js';
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
      .map((cell, at) => cell.padEnd(at === 0 ? 29 : 26))
      .join('')
      .trimEnd(),
  );
const page = 'stories/docs/measured.mdx';
if (process.argv.includes('--page')) await showOnPage();

const tooLarge = all.flatMap(({name, first, firstAtMost, own, ownAtMost}) => [
  ...(isTooLarge(first, firstAtMost) ? [`${name} before the first paint`] : []),
  ...(isTooLarge(own, ownAtMost) ? [`the own code of ${name}`] : []),
]);
if (tooLarge.length > 0) {
  console.error(`\nToo large: ${tooLarge.join(', ')}. The budgets stand in .ci/sizes.js.`);
  process.exit(1);
}
const old = all.filter(({name, first}) => !(Math.abs(shown(name) - first) <= 0.3 + first / 50));
if (old.length > 0) {
  console.error(`\n${page} shows other sizes of ${old.map(({name}) => name).join(', ')}.`);
  console.error('`npm run size -- --page` renews it.');
  process.exit(1);
}

/** What the page says that it costs, in kB. @param {string} name */
function shown(name) {
  const row = tableIn(page, 'sizes').find(([first]) => first === `\`${name}\``);
  return Number.parseFloat(row?.[1] ?? '');
}

async function showOnPage() {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const named = rows.map(([name = '', ...figures]) => line([`\`${name}\``, ...figures]));
  const table = [line(head), line(head.map(() => '---')), ...named].join('\n');
  await fillIn(page, 'sizes', table);
}
