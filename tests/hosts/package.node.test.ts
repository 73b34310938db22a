/** What `npm pack` puts in the package: all that is published and nothing else. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {CSSResult} from 'lit';
import manifest from '../../package.json' with {type: 'json'};
import {packed} from './packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {files} = packed();
const inPackage = new Set(files);

/** The files below a folder of the repository, from the root on. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(root.length).replaceAll('\\', '/'));

const sources = filesIn('src').filter((path) => path !== 'src/pure.d.ts');
const below = (folder: string): string[] =>
  files.filter((path) => path.startsWith(`${folder}/`)).sort();

/** What the build writes that stems from no single source file. */
const made = [
  /^cdn\.js(\.map)?$/,
  /^decorate\.js$/,
  /^custom-elements\.json$/,
  /^openapi\.json$/,
  /^sbom\.cdx\.json$/,
  /^vscode\.html-custom-data\.json$/,
  /^web-types\.json$/,
  /^schemas\/[a-z-]+\.json$/i,
  /^types\/(elements|preact|react|solid|svelte|vue)\.d\.ts$/,
];

/** Where it was built, and whose home is there: a tool may have written either into what it made. */
const ofMachine = [root, join(homedir(), '/')].filter((path) => path !== '/');
const namesMachine = (text: string): boolean =>
  ofMachine.some((path) =>
    text
      .split(path)
      .slice(0, -1)
      .some((before) => !/[\w.-]$/.test(before)),
  );

const isSheet = /\.styles\.js$|^dist\/styles\//;

describe('the packed package', () => {
  it('has no file at its top but what npm and a reader need', () => {
    assert.deepEqual(files.filter((path) => !path.includes('/')).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    const folders = new Set(
      files.filter((one) => one.includes('/')).map((one) => one.split('/')[0]),
    );
    assert.deepEqual([...folders].sort(), ['conformance', 'dist', 'src']);
  });

  it('has every source and every file of the conformance kit, and no other', () => {
    assert.deepEqual(below('src'), sources.sort());
    assert.deepEqual(below('conformance'), filesIn('conformance').sort());
  });

  it('has typings for every source', () => {
    const modules = sources.filter((path) => path.endsWith('.ts'));
    const typings = modules.map((path) => path.replace(/^src\/(.+)\.ts$/, 'dist/$1.d.ts'));
    assert.deepEqual(
      typings.flatMap((path) => [path, `${path}.map`]).filter((path) => !inPackage.has(path)),
      [],
    );
  });

  it('has nothing in dist that is not built from a source, or named here', () => {
    const built = /^dist\/(.+?)(\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/;
    const strange = below('dist').filter((path) => {
      if (made.some((pattern) => pattern.test(path.slice('dist/'.length)))) return false;
      // A theme ships as it was written.
      if (/^dist\/themes\//.test(path)) return !inPackage.has(path.replace('dist', 'src'));
      const [, name = ''] = built.exec(path) ?? [];
      return !inPackage.has(`src/${name}.ts`);
    });
    assert.deepEqual(strange, []);
    for (const pattern of made)
      assert.ok(
        below('dist').some((path) => pattern.test(path.slice('dist/'.length))),
        String(pattern),
      );
  });

  it('has no test, no story, no demo and no hidden file', () => {
    const unwanted = /\.(test|stories)\.|(^|\/)(tests|stories|demo|node_modules|\.[^/]+)(\/|$)/;
    assert.deepEqual(
      files.filter((path) => unwanted.test(path)),
      [],
    );
  });

  it('names nowhere the folder in which it was built, nor the home of whoever did', () => {
    for (const path of ofMachine)
      assert.ok(namesMachine(`"sources":["file://${path}src/a.ts"]`), path);
    assert.deepEqual(
      files.filter((path) => namesMachine(readFileSync(join(root, path), 'utf8'))),
      [],
    );
  });

  it('has every style sheet whole', async () => {
    const paths = files.filter((path) => path.endsWith('.js') && isSheet.test(path));
    assert.ok(paths.length > 40, `${paths.length} modules with style sheets`);
    const broken = await Promise.all(
      paths.map(async (path) => {
        const exported = Object.values((await import(join(root, path))) as object);
        const sheets = exported.filter((one) => one instanceof CSSResult);
        return sheets.every(({cssText}) => !/^$|undefined/.test(cssText)) ? [] : [path];
      }),
    );
    assert.deepEqual(broken.flat(), []);
  });

  it('has the source that every source map leads to', () => {
    const maps = files.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 1000, `${maps.length} source maps`);
    const lost = maps.flatMap((path) => {
      const map = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      return map.sources
        .filter((_, at) => typeof map.sourcesContent?.[at] !== 'string')
        .map((source) => posix.join(posix.dirname(path), source))
        .filter((source) => !inPackage.has(source))
        .map((source) => `${path} → ${source}`);
    });
    assert.deepEqual(lost, []);
  });

  it('has a source map of every module with code, which the module names last', () => {
    const modules = below('dist').filter((path) => path.endsWith('.js'));
    assert.ok(modules.length > 900, `${modules.length} modules`);
    const unmapped = modules.filter((path) => {
      const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
      const named = /^.*\/\/# sourceMappingURL=(\S+)$/.exec(lines.at(-1) ?? '')?.[1];
      if (named === `${posix.basename(path)}.map`) return !inPackage.has(`${path}.map`);
      // What only hands on what others have has no code to lead back to.
      return named !== undefined || lines.some((line) => !/^(import|export) .*;$|^$/.test(line));
    });
    // The compiler's helper for decorators stems from no source of ours.
    assert.deepEqual(unmapped, ['dist/decorate.js']);
  });

  it('has what every published path leads to', () => {
    const targets = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? [to] : Object.values(to),
    );
    for (const target of [...targets, manifest.customElements, manifest['web-types']]) {
      const [start = '', end] = target.replace('./', '').split('*');
      const found = files.filter((path) =>
        end === undefined ? path === start : path.startsWith(start) && path.endsWith(end),
      );
      assert.ok(found.length > 0, target);
    }
  });
});
