/** What the docs point at is there: a proof that moved is no proof. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pages, root} from './blocks.js';

/** A path of this repository, whole, as code: `tests/state/model.node.test.ts`. */
const path = /`((?:tests|src|demo|stories|conformance|\.ci)\/[\w./-]+)`/g;
const pathsIn = (text: string) => [...text.matchAll(path)].map(([, found]) => found!);
/** What a program writes when it runs. */
const written = ['tests/bench/results/latest.json', 'demo/server/data'];
/** `NAME` stands for what a reader fills in. */
const isPattern = (one: string) => /[A-Z]{4}/.test(one);
const gone = (text: string) =>
  pathsIn(text).filter(
    (one) => !isPattern(one) && !written.includes(one) && !existsSync(join(root, one)),
  );

describe('what the docs point at', () => {
  for (const page of pages()) {
    it(`is there: ${page}`, () => {
      assert.deepEqual(gone(readFileSync(join(root, page), 'utf8')), []);
    });
  }

  it('is missed where it is gone', () => {
    assert.deepEqual(gone('See `src/index.ts` and `tests/none.test.ts`.'), ['tests/none.test.ts']);
  });

  it('proves every line of the checklist that says what the elements do', () => {
    const text = readFileSync(join(root, 'stories/docs/checklist.mdx'), 'utf8');
    const rows = text.split('\n').filter((line) => /^\| (?!the elements|-)\S/.test(line));
    assert.ok(rows.length > 30);
    const bare = rows.filter(
      (row) => !/`[\w./-]+`|_[^_]+_|conformance kit/.test(row.split('|')[2]!),
    );
    assert.deepEqual(bare, []);
  });
});
