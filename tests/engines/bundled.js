/**
 * Gives a browser each test file as one script. Module by module a page would ask for some five
 * hundred of them, in a fresh profile for every file.
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {inBrowser} from './node-tests.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const test = /^\/(tests\/.+\.test)\.ts$/;

/**
 * @param {string} name of a test file, from the root and without its ending
 * @returns {Promise<[path: string, text: string][]>} the scripts and their maps, as the page asks for them
 */
async function bundle(name) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [{in: `${name}.ts`, out: `${name}.bundle`}],
    outdir: '.',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: ['development', 'resourcegroep-source'],
    alias: inBrowser,
    // Our own `sideEffects` speak of what we publish, not of a test that sets the clock.
    ignoreAnnotations: true,
    external: ['/__web-*'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({path, text}) => [`/${path.slice(root.length)}`, text]);
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function bundled() {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  /** @type {Map<string, Promise<void>>} */
  const bundles = new Map();
  /** @param {string} name */
  async function make(name) {
    for (const [path, text] of await bundle(name)) scripts.set(path, text);
  }
  return {
    name: 'bundled',
    async serve({path}) {
      const name = test.exec(path)?.[1];
      if (name === undefined) return scripts.get(path);
      if (!bundles.has(name)) bundles.set(name, make(name));
      await bundles.get(name);
      return {body: `import '/${name}.bundle.js';`, type: 'js'};
    },
  };
}
