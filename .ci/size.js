/**
 * `npm run size`: what each import path costs; fails when a budget is passed, or where the README or the
 * page of all that is measured shows something else. `--page` writes it there.
 */
import {rounded} from '../tests/bench/report.js';
import {weightsOf} from '../tests/bench/sizes.js';
import {fillIn, placeIn, tableIn} from './fill-in.js';
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
const aims = ['README.md', page];
if (process.argv.includes('--page')) {
  await showOnPage();
  for (const path of aims) await showAmongAims(path);
}

const tooLarge = all.flatMap(({name, first, firstAtMost, own, ownAtMost}) => [
  ...(isTooLarge(first, firstAtMost) ? [`${name} before the first paint`] : []),
  ...(isTooLarge(own, ownAtMost) ? [`the own code of ${name}`] : []),
]);
if (tooLarge.length > 0) {
  console.error(`\nToo large: ${tooLarge.join(', ')}. The budgets stand in .ci/sizes.js.`);
  process.exit(1);
}
/** What the page says that each costs, in kB. */
const onPage = new Map(
  tableIn(page, 'sizes').map(([name, kB = '']) => [name, Number.parseFloat(kB)]),
);
const isOther = (/** @type {number} */ shown, /** @type {number} */ kB) =>
  !(Math.abs(shown - kB) <= 0.3 + kB / 50);
const old = [
  ...all.flatMap(({name, first}) =>
    isOther(onPage.get(`\`${name}\``) ?? NaN, first) ? [`${name} on ${page}`] : [],
  ),
  ...aims.flatMap((path) =>
    shownAmongAims(path).flatMap(({what, kB, shown}) =>
      isOther(shown, kB) ? [`${what} among the aims of ${path}`] : [],
    ),
  ),
];
if (old.length > 0) {
  console.error(`\nOther sizes are shown: ${old.join(', ')}.`);
  console.error('`npm run size -- --page` renews it.');
  process.exit(1);
}

async function showOnPage() {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const named = rows.map(([name = '', ...figures]) => line([`\`${name}\``, ...figures]));
  const table = [line(head), line(head.map(() => '---')), ...named].join('\n');
  await fillIn(page, 'sizes', table);
}

/** The sizes in the table of aims, by what they are called there. @param {string} path */
function shownAmongAims(path) {
  const table = tableIn(path, 'bench');
  return weightsOf(all).flatMap((weight) => {
    const row = table.find(([what]) => what === `${weight.what} (kB, gzip)`);
    return row ? [{...weight, shown: Number.parseFloat(row[2] ?? '')}] : [];
  });
}

/** The run stays as it was; what it weighs is as it is now. @param {string} path */
async function showAmongAims(path) {
  const {between} = placeIn(path, 'bench');
  const table = shownAmongAims(path).reduce((text, {what, kB}) => {
    const start = text.indexOf(`| ${what} (kB, gzip)`);
    const end = text.indexOf('\n', start);
    const [, name, aim, , met] = text.slice(start, end).split('|');
    return `${text.slice(0, start)}|${name}|${aim}| ${rounded(kB)} |${met}|${text.slice(end)}`;
  }, between);
  await fillIn(path, 'bench', table.trim());
}
