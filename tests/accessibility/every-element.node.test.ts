import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const told = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));

test('the stories of every element pass the gates', () => {
  const gates = told.flatMap((file) =>
    ['axe', 'keyboard', 'layout'].map((gate) => file.replace('.stories.ts', `.${gate}.test.ts`)),
  );
  assert.ok(gates.length > 0);
  assert.deepEqual(
    gates.filter((file) => !existsSync(`tests/accessibility/${file}`)),
    [],
  );
});

test('the language that nobody can read has all the sentences', () => {
  const mirrored = readFileSync('tests/accessibility/mirrored.ts', 'utf8');
  const catalogs = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.messages.nl.ts'));
  assert.ok(catalogs.length > 10);
  assert.deepEqual(
    catalogs.filter((path) => !mirrored.includes(`'../../src/${path.replace(/ts$/, 'js')}'`)),
    [],
  );
});
