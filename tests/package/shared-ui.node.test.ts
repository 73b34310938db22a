/** What lies in src/ui is shared: two elements or more use it, directly or by another file there. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path/posix';
import {test} from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** Every module of src, and those that it names: types and what is loaded later count too. */
function importGraph(): Map<string, readonly string[]> {
  const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .map((path) => join('src', path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'));
  return new Map(
    sources.map((path) => [
      path,
      ts
        .preProcessFile(readFileSync(join(root, path), 'utf8'))
        .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
        .map(({fileName}) => join(path, '..', fileName.replace(/\.js$/, '.ts'))),
    ]),
  );
}

/** The elements that use a file, by the names of their folders. */
function usersOf(file: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ways = new Set([file]);
  const users = new Set<string>();
  // What is found on the way is walked too.
  for (const way of ways)
    for (const [path, named] of graph) {
      if (!named.includes(way)) continue;
      const [, element] = /^src\/elements\/([^/]+)\//.exec(path) ?? [];
      if (element !== undefined) users.add(element);
      else if (path.startsWith('src/ui/')) ways.add(path);
    }
  return [...users].sort();
}

const belongsToOne = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...graph.keys()]
    .filter((path) => path.startsWith('src/ui/'))
    .map((path) => [path, usersOf(path, graph)] as const)
    .filter(([, users]) => users.length < 2)
    .map(([path, users]) => `${path} is for ${users.join() || 'nobody'}`);

test('a file of one element would be found, also behind another', () => {
  const graph = new Map([
    ['src/ui/shared.ts', []],
    ['src/ui/between.ts', ['src/ui/shared.ts', 'src/ui/own.ts']],
    ['src/ui/own.ts', []],
    ['src/ui/unused.ts', []],
    ['src/elements/a/a.ts', ['src/ui/between.ts']],
    ['src/elements/a/more.ts', ['src/ui/own.ts']],
    ['src/elements/b/b.ts', ['src/ui/shared.ts']],
  ]);
  assert.deepEqual(belongsToOne(graph), [
    'src/ui/between.ts is for a',
    'src/ui/own.ts is for a',
    'src/ui/unused.ts is for nobody',
  ]);
  assert.deepEqual(usersOf('src/ui/shared.ts', graph), ['a', 'b']);
});

test('src/ui has none', () => {
  const graph = importGraph();
  assert.ok(graph.size > 100, `only ${graph.size} modules were looked at`);
  assert.deepEqual(belongsToOne(graph), []);
});
