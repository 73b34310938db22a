import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
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
