import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const aYear = 365 * 24 * 3600 * 1000;

/** As “Versions” in the docs has it: since when, until when at least, and what to use instead. */
const promised = /^since (\d{4}-\d\d-\d\d), until (\d{4}-\d\d-\d\d): \S/;

function faultsIn(source: string, log: string): readonly string[] {
  return [
    ...source.matchAll(
      /@deprecated\b[ \t]*(.*)\n(?:[ \t]*\*\/?)?\s*(?:export )?[^\n]*?(\w+)\W*$/gm,
    ),
  ].flatMap(([, said = '', name = '']) => {
    const [, since = '', until = ''] = promised.exec(said) ?? [];
    if (since === '') return [`${name}: “${said}” has no two dates`];
    const tooSoon = Date.parse(until) - Date.parse(since) < aYear;
    const [, listed = ''] = /### Deprecated\n([^]*?)(?=\n##|$)/.exec(log) ?? [];
    return [
      ...(tooSoon ? [`${name} goes within a year`] : []),
      ...(listed.includes(until) ? [] : [`the changelog has no line with ${until}`]),
    ];
  });
}

describe('what is deprecated', () => {
  it('says since when, until when and what to use, a year ahead, and stands in the changelog', () => {
    const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'});
    const faults = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => faultsIn(readFileSync(join(root, 'src', file), 'utf8'), changelog));
    assert.deepEqual(faults, []);
  });

  it('is found wanting where it does not', () => {
    const field = (words: string) => `/** Old. @deprecated ${words}\n */\nexport const old`;
    const log = '### Deprecated\n\n- `old`, until 2028-01-01.\n';
    const [good, soon, bare] = [
      field('since 2026-12-01, until 2028-01-01: use `young`.'),
      field('since 2026-12-01, until 2027-01-01: use `young`.'),
      field('use `young`.'),
    ];
    assert.deepEqual(faultsIn(good, log), []);
    assert.deepEqual(faultsIn(good, ''), ['the changelog has no line with 2028-01-01']);
    assert.equal(faultsIn(soon, log).length, 2);
    assert.deepEqual(faultsIn(bare, log), ['old: “use `young`.” has no two dates']);
  });
});
