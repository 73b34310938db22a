/** Every import path that a document or the demo names is published, and has a source. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import manifest from '../../package.json' with {type: 'json'};

type Target = string | Readonly<Record<string, string>>;
const published: Readonly<Record<string, Target>> = manifest.exports;
const root = join(import.meta.dirname, '../..');
const documented = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesIn('stories'),
  ...filesIn('demo'),
];

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(md|mdx|html|js|ts|jsx|tsx|vue|svelte)$/.test(path))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => join(folder, path));
}

/** Whether the exports map has this path, literally or by a pattern. */
function isPublished(path: string): boolean {
  return Object.keys(published).some((key) => {
    const [start = '', end] = key.split('*');
    return end === undefined ? key === path : path.startsWith(start) && path.endsWith(end);
  });
}

/** An import, and not a file that a page without a bundler names below node_modules. */
const specifier = /(?<!node_modules\/)@resourcegroep\/elements((?:\/[\w.-]+)*)(?=['"`)\s])/g;

for (const file of documented.filter((path) => existsSync(join(root, path)))) {
  const named = [...readFileSync(join(root, file), 'utf8').matchAll(specifier)];
  const paths = new Set(named.map(([, path = '']) => `.${path}`));
  if (paths.size === 0) continue;
  test(`${file} names published paths only`, () => {
    assert.deepEqual(
      [...paths].filter((path) => !isPublished(path)),
      [],
    );
  });
}

test('every file that a page takes from node_modules is published', () => {
  const file = /node_modules\/@resourcegroep\/elements\/([\w./-]+)/g;
  const texts = documented.filter((path) => existsSync(join(root, path)));
  const taken = texts.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(file)]);
  assert.ok(taken.length > 0, 'the quick start takes a file');
  const files = Object.values(published).map((to) => (typeof to === 'string' ? to : to['default']));
  for (const [, path] of taken) assert.ok(files.includes(`./${path}`), path);
});

for (const [path, target] of Object.entries(published)) {
  const source = typeof target === 'string' ? undefined : target['resourcegroep-source'];
  if (typeof target === 'string' || source === undefined) continue;
  test(`${path} leads to ${source} and to what is built from it`, () => {
    const [file = ''] = source.split('/*');
    assert.ok(existsSync(join(root, file)), `${source} is missing`);
    if (!source.endsWith('.ts')) {
      assert.equal(target['default'], source.replace('./src/', './dist/'));
      return;
    }
    const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
    assert.equal(target['types'], `${built}.d.ts`);
    assert.equal(target['default'], `${built}.js`);
  });
}

test('only what defines tags, what is for pages drawn on a server, and style sheets have side effects', () => {
  const elements = readdirSync(join(root, 'src/elements'));
  for (const name of elements) {
    assert.ok(
      existsSync(join(root, `src/elements/${name}/rg-${name}.ts`)),
      `rg-${name}.ts is missing`,
    );
    assert.ok(isPublished(`./rg-${name}.js`), `rg-${name}.js is not published`);
  }
  assert.deepEqual(manifest.sideEffects, [
    './dist/define.js',
    './dist/cdn.js',
    './dist/hydrate.js',
    './dist/server.js',
    './dist/elements/*/rg-*.js',
    './dist/languages/ar.js',
    './dist/languages/de.js',
    './dist/languages/fr.js',
    './dist/languages/uk.js',
    './dist/languages/tr.js',
    './dist/themes/*.css',
    './src/cdn.ts',
    './src/define.ts',
    './src/hydrate.ts',
    './src/server.ts',
    './src/elements/*/rg-*.ts',
    './src/languages/ar.ts',
    './src/languages/de.ts',
    './src/languages/fr.ts',
    './src/languages/uk.ts',
    './src/languages/tr.ts',
    './src/themes/*.css',
  ]);
});

test('no runtime dependency is missing from the table in CONTRIBUTING.md', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  assert.deepEqual(
    names.filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
});

test('every event that leaves an element is published', () => {
  const index = readFileSync(join(root, 'src/index.ts'), 'utf8');
  for (const file of readdirSync(join(root, 'src/events'))) {
    assert.match(index, new RegExp(`'./events/${file.replace(/ts$/, 'js')}'`), file);
  }
});
