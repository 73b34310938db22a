/**
 * A page that uses one element pays for one element, and the provider loads a back end only when the page
 * has one: seen in the files that a bundler makes, those that load at once and those that load on demand.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {build, type Metafile} from 'esbuild';

const root = join(import.meta.dirname, '../..');
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {withFileTypes: true})
    .filter((one) => one.isDirectory())
    .map(({name}) => name);
const elements = foldersIn('src/elements');
const adapters = foldersIn('src/backend');

type Outputs = Metafile['outputs'];
type Kind = 'import-statement' | 'dynamic-import';

/** The file that a bundler makes of a page's script, and those beside it. */
async function bundled(script: string): Promise<Outputs> {
  const {metafile} = await build({
    stdin: {contents: script, resolveDir: root},
    ...{absWorkingDir: root, outdir: 'dist', bundle: true, write: false, splitting: true},
    ...{format: 'esm', packages: 'external', logLevel: 'silent'},
    metafile: true,
  });
  return metafile.outputs;
}

/** What of `src` comes with the script, over these kinds of import. */
function modules(outputs: Outputs, ...kinds: readonly Kind[]): readonly string[] {
  const files = new Set(['dist/stdin.js']);
  // What is found on the way is walked too.
  for (const file of files)
    for (const {path, kind, external} of outputs[file]?.imports ?? [])
      if (!external && kinds.some((one) => one === kind)) files.add(path);
  const found = [...files].flatMap((file) => Object.entries(outputs[file]?.inputs ?? {}));
  return found
    .filter(([path, {bytesInOutput}]) => path.startsWith('src/') && bytesInOutput > 0)
    .map(([path]) => path);
}

const atOnce = (outputs: Outputs) => modules(outputs, 'import-statement');
const ever = (outputs: Outputs) => modules(outputs, 'import-statement', 'dynamic-import');

/** The names of the folders that some of the modules lie in. */
const within = (folder: string, paths: readonly string[]): readonly string[] =>
  [
    ...new Set(paths.flatMap((path) => new RegExp(`^${folder}/([^/]+)/`).exec(path)?.[1] ?? [])),
  ].sort();

/** Words do not count: who has words of its own for an element hears which of them that element lacks. */
const isCode = (path: string): boolean => !/\.messages\.(nl(-formal)?\.)?ts$/.test(path);

/** What of elements comes with a script at any time. */
const elementsIn = (outputs: Outputs) => within('src/elements', ever(outputs).filter(isCode));

describe('a page that uses one element', () => {
  for (const name of elements) {
    const entry = `./src/elements/${name}/rg-${name}.ts`;
    it(`gets no other element with ${entry}`, async () => {
      const outputs = await bundled(`import '${entry}';`);
      assert.deepEqual(within('src/elements', atOnce(outputs)), [name]);
      assert.deepEqual(elementsIn(outputs), [name]);
      if (name !== 'provider') assert.deepEqual(within('src/backend', ever(outputs)), []);
    });
  }

  it('gets no other element with a class from the main entry', async () => {
    const outputs = await bundled("export {PhaseTracker} from './src/index.ts';");
    assert.deepEqual(elementsIn(outputs), ['phase-tracker']);
  });

  it('would be told of another', async () => {
    assert.ok(elementsIn(await bundled("import './src/define.ts';")).length > 1);
  });
});

describe('a page with the provider', () => {
  it('gets no back end at once, and those that an attribute can name on demand', async () => {
    const outputs = await bundled("import './src/elements/provider/rg-provider.ts';");
    assert.deepEqual(within('src/backend', atOnce(outputs)), []);
    assert.deepEqual(within('src/backend', ever(outputs)), [
      'http',
      'indexeddb',
      'memory',
      'outbox',
    ]);
  });

  it('gets each of them in files of its own', async () => {
    const outputs = await bundled("import './src/elements/provider/rg-provider.ts';");
    for (const [file, {inputs}] of Object.entries(outputs))
      assert.ok(within('src/backend', Object.keys(inputs)).length < 2, file);
  });
});

describe('a page with a back end of the package', () => {
  for (const name of adapters.filter((one) => one !== 'outbox')) {
    it(`gets no other with ./src/backend/${name}/${name}.ts`, async () => {
      const outputs = await bundled(`export * from './src/backend/${name}/${name}.ts';`);
      assert.deepEqual(within('src/backend', ever(outputs)), [name]);
      assert.deepEqual(elementsIn(outputs), []);
    });
  }
});
