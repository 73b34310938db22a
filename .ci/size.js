/**
 * `npm run size`: what each import path costs, minified and gzipped, with everything it imports:
 * before the first paint, and with all that may load later (forms, the store that decides, the other
 * languages). Fails when a budget for the first is passed. `--readme` writes the table there.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {compactStylesForEsbuild} from './compact-styles.js';

const kB = 1000;
/** @type {[entry: string, budget: number | undefined][]} */
const paths = [
  ['define.ts', 60 * kB],
  ['elements/provider/rg-provider.ts', undefined],
  ['elements/network-map/rg-network-map.ts', undefined],
  ['elements/goal-editor/rg-goal-editor.ts', undefined],
  ['elements/meeting-agenda/rg-meeting-agenda.ts', undefined],
  ['elements/phase-tracker/rg-phase-tracker.ts', 16 * kB],
  ['domain.ts', undefined],
];

/**
 * Bundles one entry and adds up its chunks.
 *
 * @param {string} path
 * @returns {Promise<{atOnce: number, inAll: number}>} bytes after gzip
 */
async function sizeOf(path) {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const {outputFiles, metafile} = await build({
    entryPoints: [entry],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    outdir: 'dist/size',
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    plugins: [compactStylesForEsbuild],
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    metafile: true,
    write: false,
  });
  const first = Object.keys(metafile.outputs).find((name) =>
    metafile.outputs[name]?.entryPoint?.endsWith(path),
  );
  const needed = new Set([first]);
  for (const name of needed) {
    const imports = metafile.outputs[name ?? '']?.imports ?? [];
    for (const {kind, path: target} of imports) if (kind === 'import-statement') needed.add(target);
  }
  const zipped = outputFiles.map(({path: file, contents}) => ({
    atOnce: [...needed].some((name) => name && file.replaceAll('\\', '/').endsWith(name)),
    bytes: gzipSync(contents, {level: 9}).length,
  }));
  const sum = (/** @type {typeof zipped} */ chunks) =>
    chunks.reduce((total, {bytes}) => total + bytes, 0);
  return {atOnce: sum(zipped.filter(({atOnce}) => atOnce)), inAll: sum(zipped)};
}

const inKB = (/** @type {number} */ bytes) => `${(bytes / kB).toFixed(1)} kB`;
const rows = [];
let passed = true;
for (const [path, budget] of paths) {
  if (!existsSync(new URL(`../src/${path}`, import.meta.url)))
    throw new Error(`src/${path} is missing`);
  const {atOnce, inAll} = await sizeOf(path);
  const name = path.replace(/^.*\//, '').replace('.ts', '');
  const limit = budget === undefined ? '' : `of ${inKB(budget)}`;
  const verdict = budget !== undefined && atOnce > budget ? 'TOO LARGE' : '';
  passed &&= verdict === '';
  rows.push([name, inKB(atOnce), limit, inKB(inAll)]);
  console.log(
    `  ${name.padEnd(20)}${inKB(atOnce).padStart(9)}  ${limit.padEnd(11)}  later too: ${inKB(inAll)} ${verdict}`,
  );
}
if (process.argv.includes('--readme')) writeReadme();
if (!passed) process.exit(1);

function writeReadme() {
  const readme = new URL('../README.md', import.meta.url);
  const table = [
    '| import | before the first paint | budget | with all that may load later |',
    '| --- | --- | --- | --- |',
    ...rows.map(([name, ...figures]) => `| \`${name}\` | ${figures.join(' | ')} |`),
  ].join('\n');
  const text = readFileSync(readme, 'utf8');
  const marked = /(<!-- sizes -->).*?(<!-- \/sizes -->)/s;
  writeFileSync(readme, text.replace(marked, `$1\n\n${table}\n\n$2`));
}
