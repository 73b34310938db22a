/** Bundles each peer as a portal would ship it: minified, production code, one file. */
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {folderOf, isOurs} from './peers.js';

/** @typedef {import('./peers.js').Scene} Scene */

const here = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('esbuild').BuildOptions & {write: false}} */
const shipped = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  jsx: 'automatic',
  write: false,
  conditions: ['resourcegroep-source', 'production', 'browser'],
  define: {'process.env.NODE_ENV': '"production"'},
  tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
};

/**
 * @param {Scene} scene
 * @param {string} peer
 * @returns {Promise<Map<string, string>>} the files of one peer's page; `PEER.js` starts it
 */
export async function filesOf(scene, peer) {
  const {outputFiles} = await build({
    ...shipped,
    splitting: true,
    outdir: '/',
    chunkNames: `${peer}-[hash]`,
    stdin: {
      resolveDir: here,
      sourcefile: `${peer}.js`,
      contents: `import peer from './page/${folderOf(scene)}/${peer}.js';
import {start} from './page/harness.js';
await start(peer);`,
    },
    entryNames: peer,
  });
  return new Map(outputFiles.map(({path, text}) => [path.replace(/^.*[\\/]/, ''), text]));
}

/** @returns {Promise<Map<string, string>>} the files of the page with a large group in all elements */
export async function filesOfBigGroup() {
  const {outputFiles} = await build({
    ...shipped,
    entryPoints: ['page/big-group.js'],
    outdir: '/',
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  return new Map(outputFiles.map(({path, text}) => [path.replace(/^.*[\\/]/, ''), text]));
}

const elements = {
  ours: 'network-map',
  'ours-goals': 'goal-editor',
  'ours-agenda': 'meeting-agenda',
};

/**
 * What a portal ships before the first paint, gzipped: a library or one of our elements with all it
 * imports at once, without the bench around it.
 *
 * @param {string} peer
 * @param {string} scene
 * @returns {Promise<number>} bytes
 */
export async function shippedSize(peer, scene) {
  const element = isOurs(peer) ? elements[/** @type {keyof typeof elements} */ (peer)] : undefined;
  const entry =
    element === undefined
      ? `./page/${folderOf(/** @type {Scene} */ (scene))}/${peer}.js`
      : `../../src/elements/${element}/rg-${element}.ts`;
  return gzippedAtOnce({
    stdin: {
      resolveDir: here,
      contents: element === undefined ? `export {default} from '${entry}';` : `import '${entry}';`,
    },
    entryNames: 'entry',
  });
}

/**
 * @param {Pick<import('esbuild').BuildOptions, 'stdin' | 'entryPoints' | 'entryNames' | 'plugins'>} what its entry is called `entry`
 * @returns {Promise<number>} bytes of what it loads at once, gzipped
 */
export async function gzippedAtOnce(what) {
  const {outputFiles, metafile} = await build({
    ...shipped,
    splitting: true,
    metafile: true,
    outdir: '/',
    ...what,
  });
  const needed = neededAtOnce(metafile);
  return outputFiles
    .filter(({path}) => needed.has(path.replace(/^.*[\\/]/, '')))
    .reduce((sum, {contents}) => sum + gzipSync(contents, {level: 9}).length, 0);
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @returns {Set<string>} the entry and the chunks that it imports statically
 */
function neededAtOnce({outputs}) {
  const nameOf = (/** @type {string} */ path) => path.replace(/^.*[\\/]/, '');
  const byName = new Map(Object.entries(outputs).map(([path, file]) => [nameOf(path), file]));
  const needed = new Set(['entry.js']);
  for (const name of needed)
    for (const {kind, path} of byName.get(name)?.imports ?? [])
      if (kind === 'import-statement') needed.add(nameOf(path));
  return needed;
}

/**
 * What the bench draws, computed by our own domain.
 *
 * @returns {Promise<typeof import('./data.js')>}
 */
export async function loadData() {
  const {outputFiles} = await build({...shipped, entryPoints: ['data.ts'], platform: 'node'});
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
