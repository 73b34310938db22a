/**
 * Bundles each peer as a portal would ship it that builds with Vite: minified, production code, in as
 * few files as what loads later allows.
 */
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import * as esbuild from 'esbuild';
import {build, defaultClientConditions} from 'vite';
import {compactStyles} from '../../.ci/compact-styles.js';
import {compactTemplatesPlugin} from '../../.ci/compact-templates.js';
import {folderOf, isOurs} from './peers.js';

/** @typedef {import('./peers.js').Scene} Scene */
/** @typedef {import('vite').Rolldown.OutputChunk} File */

const here = fileURLToPath(new URL('.', import.meta.url));
const conditions = ['resourcegroep-source', ...defaultClientConditions];

/**
 * @param {string} name of the file that begins
 * @param {string} code what it does
 * @returns {Promise<File[]>}
 */
async function bundled(name, code) {
  const entry = `${here}${name}.entry.js`;
  const [result] = [
    await build({
      root: here,
      base: './',
      configFile: false,
      logLevel: 'silent',
      resolve: {conditions},
      plugins: [
        compactStyles,
        compactTemplatesPlugin,
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? code : undefined),
        },
      ],
      build: {
        write: false,
        target: 'es2022',
        rolldownOptions: {
          input: {[name]: entry},
          preserveEntrySignatures: 'allow-extension',
          output: {entryFileNames: '[name].js', chunkFileNames: `${name}-[hash].js`},
        },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error(`Nothing came out of ${name}`);
  return result.output.filter((file) => file.type === 'chunk');
}

const byName = (/** @type {File[]} */ files) =>
  new Map(files.map(({fileName, code}) => [fileName, code]));

/**
 * @param {Scene} scene
 * @param {string} peer
 * @returns {Promise<Map<string, string>>} the files of one peer's page; `PEER.js` starts it
 */
export const filesOf = async (scene, peer) =>
  byName(
    // Nothing waits for its end: with a top-level `await` a bundler makes more files.
    await bundled(
      peer,
      `import peer from './page/${folderOf(scene)}/${peer}.js';
import {start} from './page/harness.js';
void start(peer);`,
    ),
  );

/** @returns {Promise<Map<string, string>>} the files of the page with a large group in all elements */
export const filesOfBigGroup = async () =>
  byName(await bundled('big-group', `import './page/big-group.js';`));

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
  const code =
    element === undefined
      ? `export {default} from './page/${folderOf(/** @type {Scene} */ (scene))}/${peer}.js';`
      : `import '../../src/elements/${element}/rg-${element}.ts';`;
  return atOnce(await bundled('entry', code)).reduce(
    (sum, file) => sum + gzipSync(file.code, {level: 9}).length,
    0,
  );
}

/**
 * @param {File[]} files
 * @returns {File[]} the first of them, and what it imports statically
 */
function atOnce(files) {
  const known = new Map(files.map((file) => [file.fileName, file]));
  const needed = new Set(files.filter(({isEntry}) => isEntry));
  for (const {imports} of needed)
    for (const name of imports) {
      const file = known.get(name);
      if (file) needed.add(file);
    }
  return [...needed];
}

/**
 * What the bench draws, computed by our own domain.
 *
 * @returns {Promise<typeof import('./data.js')>}
 */
export async function loadData() {
  const {outputFiles} = await esbuild.build({
    absWorkingDir: here,
    entryPoints: ['data.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
