import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const sheets = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.startsWith('src/styles/') || path.endsWith('.styles.ts'))
  .filter((path) => path.endsWith('.ts'));

/** What means another side from right to left; four values go around from the top by the right. */
const physical = [
  /(?<![\w-])(?:(?:margin|padding|inset|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)?\s*:/,
  /(?:text-align|float|clear|justify-[a-z]+)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?<![\w-])(?:min-|max-)?(?:width|height)\s*:/,
];
const around =
  /(?<![\w-])(?:margin|padding|inset|border-width|border-style|border-color)\s*:\s*(?<values>[^;]+);/g;

function physicalIn(sheet: string): string[] {
  const lines = sheet.split('\n').filter((line) => !/^\s*@(?:media|container)/.test(line));
  const sides = lines.filter((line) => physical.some((one) => one.test(line)));
  const four = [...lines.join('\n').matchAll(around)].flatMap(([rule, values = '']) => {
    const [, right, , left] = values.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()').split(/\s+/);
    return left === undefined || left === right ? [] : [rule];
  });
  return [...sides, ...four].map((rule) => rule.trim());
}

test('styles say start and end, not left and right', () => {
  assert.ok(sheets.length > 10);
  const found = sheets.flatMap((path) =>
    physicalIn(readFileSync(path, 'utf8')).map((rule) => `${path}: ${rule}`),
  );
  assert.deepEqual(found, []);
});

test('left and right are found in every form', () => {
  const wrong = [
    'margin-left: 1px;',
    'left: 0;',
    'text-align: right;',
    'border-top-left-radius: 2px;',
    'margin: 0 1px 0 2px;',
    'border-width: 0 2px 2px 0;',
    'width: 3px;',
  ];
  for (const rule of wrong) assert.deepEqual(physicalIn(`a {\n  ${rule}\n}`), [rule]);
  const right = ['margin: 0 1px;', 'inset: 0 0 auto;', 'margin-inline-start: 1px;'];
  for (const rule of right) assert.deepEqual(physicalIn(`a {\n  ${rule}\n}`), []);
});
