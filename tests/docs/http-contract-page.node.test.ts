import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  headerNames,
  limits,
  mediaType,
  paths,
  problemPrefix,
  problems,
  type ProblemName,
} from '../../src/backend/http/http.js';

const page = readFileSync(new URL('../../stories/docs/http-contract.mdx', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('|'));
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
const statusesOf = (name: string): readonly number[] =>
  problems[name as ProblemName]?.statuses ?? [];

describe('the page about the HTTP contract', () => {
  it('names each address, the type of the bodies and the header of a change', () => {
    for (const said of [
      ...Object.values(paths),
      mediaType,
      problemPrefix,
      headerNames.idempotencyKey,
    ])
      assert.ok(page.includes(said), said);
  });

  it('says every status of every problem that it names, and names no other', () => {
    const table = rows.filter((row) => /^\| \d{3}/.test(row));
    assert.ok(table.length > 6);
    for (const row of table) {
      const [, statuses = '', names = ''] = row.split('|');
      const known = codeIn(names).flatMap((name) => statusesOf(name));
      const said = [...statuses.matchAll(/\d{3}/g)].map(([status]) => Number(status));
      assert.deepEqual([...new Set(said)].sort(), [...new Set(known)].sort(), row);
    }
  });

  it('answers in its example as the contract does', () => {
    const answers = [...page.matchAll(/Problem\("([\w-]+)", (\d+)/g)];
    assert.ok(answers.length > 5);
    for (const [, name = '', status] of answers) {
      assert.ok(statusesOf(name).includes(Number(status)), `${name} ${status}`);
    }
  });

  it('tells how often the stream is heard, as the code has it', () => {
    assert.equal(limits.heartbeatSeconds, 15);
    assert.match(page, /every fifteen seconds/);
  });
});
