/** The modules of src form no cycle; imports of types do not count, for they are gone at run time. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../..');

async function importGraph(): Promise<Map<string, string[]>> {
  const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join('src', path));
  const {metafile} = await build({
    entryPoints: sources,
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, {imports}]) => [
      path,
      imports
        .filter(({external, kind}) => external !== true && kind === 'import-statement')
        .map((one) => one.path),
    ]),
  );
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

test('a cycle would be found', () => {
  assert.deepEqual(
    cycles(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
    ['b → c → b'],
  );
});

test('src has none', async () => {
  const graph = await importGraph();
  assert.ok(graph.size > 10, `only ${graph.size} modules were looked at`);
  assert.deepEqual(cycles(graph), []);
});
