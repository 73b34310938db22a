/**
 * `npm run size`: what each import path costs before the first paint, minified and gzipped, with all
 * that it imports statically. What loads on demand is not counted. Fails when a budget is passed.
 */
import {existsSync} from 'node:fs';
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
 * Bundles one entry and adds up the chunks that it needs at once.
 *
 * @param {string} path
 * @returns {Promise<number>} bytes after gzip
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
  return outputFiles
    .filter((file) =>
      [...needed].some((name) => name && file.path.replaceAll('\\', '/').endsWith(name)),
    )
    .reduce((sum, file) => sum + gzipSync(file.contents, {level: 9}).length, 0);
}

const inKB = (/** @type {number} */ bytes) => `${(bytes / kB).toFixed(1)} kB`.padStart(8);
let passed = true;
for (const [path, budget] of paths) {
  if (!existsSync(new URL(`../src/${path}`, import.meta.url)))
    throw new Error(`src/${path} is missing`);
  const size = await sizeOf(path);
  const over = budget !== undefined && size > budget;
  const verdict =
    budget === undefined ? '' : `of ${inKB(budget).trim()}${over ? '  TOO LARGE' : ''}`;
  console.log(
    `  ${path.replace(/^.*\//, '').replace('.ts', '').padEnd(20)}${inKB(size)}  ${verdict}`,
  );
  passed &&= !over;
}
if (!passed) process.exit(1);
