/**
 * `sideEffects` in package.json is exact: of all modules of src, those it names do something when they
 * are imported, and no other does. A bundler drops what is not named as soon as nothing of it is used.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import '@lit/context';
import {build} from 'esbuild';
import 'ical-generator';
import 'idb';
import {ReactiveElement} from 'lit';
import '@lit-labs/ssr';
import 'valibot';
import manifest from '../../package.json' with {type: 'json'};

const root = join(import.meta.dirname, '../..');
const inSource = manifest.sideEffects.filter((pattern) => pattern.startsWith('./src/'));
const modules = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .map((path) => `./src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort();

const asPattern = (listed: string): RegExp =>
  new RegExp(`^${listed.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
const isListed = (path: string): boolean => inSource.some((one) => asPattern(one).test(path));

/** What a module may change of the world around it: globals, tags, listeners, the class under all elements. */
function world(): readonly unknown[] {
  const words: unknown = Reflect.get(globalThis, '@resourcegroep/elements@1/words');
  return [
    ...Reflect.ownKeys(globalThis),
    ...(Array.isArray(words) ? words : []),
    ...Object.values(Object.getOwnPropertyDescriptors(ReactiveElement.prototype)).map(
      (one): unknown => one.value,
    ),
    ...calls,
    ...process.eventNames(),
  ];
}

const calls: string[] = [];

/** Counts each call of a method of one object that registers something. */
function watch(owner: object, method: string): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, method);
  const original: unknown = Reflect.get(owner, method);
  Reflect.set(owner, method, (...args: readonly unknown[]): unknown => {
    calls.push(`${method} ${String(args[0])}`);
    return typeof original === 'function' ? Reflect.apply(original, owner, args) : undefined;
  });
  return () => {
    if (own) Object.defineProperty(owner, method, own);
    else Reflect.deleteProperty(owner, method);
  };
}

/** Imports a module, and tells whether anything is another thing than before. */
async function changesTheWorld(path: string): Promise<boolean> {
  const old = world();
  await import(join(root, path));
  const now = world();
  return now.length !== old.length || now.some((one, at) => one !== old[at]);
}

/** What stays of `import 'path'` in a portal's bundle, without comments. */
async function kept(path: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: `import '${path}';`, resolveDir: root},
    ...{bundle: true, write: false, format: 'esm', packages: 'external', logLevel: 'silent'},
    ...{splitting: true, outdir: 'dist', minifyWhitespace: true, legalComments: 'none'},
  });
  return outputFiles.find(({path: file}) => file.endsWith('stdin.js'))?.text.trim() ?? 'no file';
}

describe('sideEffects', () => {
  const undo: (() => void)[] = [];
  before(() => {
    // For what does something in a page only. Not every target: Node's own loader listens to some.
    const document = new EventTarget();
    Reflect.set(globalThis, 'document', document);
    undo.push(watch(customElements, 'define'));
    undo.push(...[document, globalThis].map((target) => watch(target, 'addEventListener')));
  });
  after(() => {
    for (const one of undo) one();
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('names for the built package what it names for the source', () => {
    const built = manifest.sideEffects.filter((one) => one.startsWith('./dist/'));
    const same = inSource.map((one) => one.replace('./src/', './dist/').replace(/\.ts$/, '.js'));
    assert.deepEqual(built.toSorted(), same.toSorted());
    assert.equal(built.length + same.length, manifest.sideEffects.length);
  });

  it('names nothing that is not there', () => {
    const sheets = readdirSync(join(root, 'src/themes')).map((name) => `./src/themes/${name}`);
    const there = [...modules, ...sheets];
    const lost = inSource.filter((one) => !there.some((path) => asPattern(one).test(path)));
    assert.deepEqual(lost, []);
  });

  it('leaves out only what does nothing when it is imported', async () => {
    const active: string[] = [];
    for (const path of modules.filter((one) => !isListed(one)))
      if (await changesTheWorld(path)) active.push(path);
    assert.deepEqual(active, []);
  });

  it('names only what does something then, or imports what does', async () => {
    const idle: string[] = [];
    const depth = (path: string) => path.split('/').length;
    // The deepest first: what gathers others would import them before their turn.
    for (const path of modules.filter(isListed).sort((a, b) => depth(b) - depth(a))) {
      const gathers = /^import '\..+';$/m.test(readFileSync(join(root, path), 'utf8'));
      if (!(await changesTheWorld(path)) && !gathers) idle.push(path);
    }
    assert.deepEqual(idle, []);
  });

  const entries = Object.values(manifest.exports)
    .map((to) => (typeof to === 'object' && 'resourcegroep-source' in to ? to : undefined))
    .flatMap((to) => to?.['resourcegroep-source'] ?? [])
    .filter((path) => path.endsWith('.ts'));

  for (const path of entries) {
    const stays = isListed(path);
    it(`a bundle with nothing but import '${path}' ${stays ? 'keeps it' : 'is empty'}`, async () => {
      assert.equal((await kept(path)) !== '', stays);
    });
  }
});
