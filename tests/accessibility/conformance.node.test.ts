import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {
  clauses,
  clauseOf,
  criteria,
  passedOf,
  ranOn,
  tests,
} from '../../stories/docs/conformance/report.js';

/** The success criteria of level A and AA in WCAG 2.2 (https://www.w3.org/TR/WCAG22/), by level. */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const all = [...criteria, ...clauses];

test('the report says something of every criterion of level A and AA, once', () => {
  for (const [level, ids] of Object.entries(levels))
    assert.deepEqual(
      criteria.flatMap((claim) => (claim.level === level ? [claim.id] : [])),
      ids.split(' '),
    );
  assert.equal(criteria.length, 55);
});

test('nothing is said twice', () => {
  assert.equal(new Set(all.map(({id}) => id)).size, all.length);
  assert.equal(new Set(criteria.map(({name}) => name)).size, criteria.length);
});

test('every test that is named is there', () => {
  assert.deepEqual(
    tests.filter((path) => !existsSync(path)),
    [],
  );
});

test('the run that is reported had every test that is named', () => {
  assert.deepEqual(
    tests.filter((path) => !passedOf(path).some(([, passed]) => passed > 0)),
    [],
    'npm run report:accessibility runs them and renews the report',
  );
  assert.ok(isPast(ranOn));
});

/** Gates of the tests themselves, and of the code, say nothing of a criterion. */
const ofItself = [
  ...'axe conformance every-element four-ways gates keyboard-tables'.split(' '),
  ...'logical-styles speech state-gates'.split(' '),
];

test('every gate is named', () => {
  const named = new Set(tests);
  const gates = readdirSync('tests/accessibility').filter((name) => name.endsWith('.test.ts'));
  assert.deepEqual(
    gates.filter(
      (name) =>
        !named.has(`tests/accessibility/${name}`) && !ofItself.includes(name.split('.')[0] ?? ''),
    ),
    [],
  );
});

test('whatever is supported was tested, or looked at on a day that is named', () => {
  const claimed = all.filter(({status}) => status === 'supports' || status === 'partly');
  assert.deepEqual(
    claimed.filter(({tests, looks}) => tests.length + looks.length === 0).map(({id}) => id),
    [],
  );
  assert.deepEqual(
    claimed.flatMap(({id, looks}) => looks.flatMap(({on}) => (isPast(on) ? [] : [`${id}: ${on}`]))),
    [],
  );
});

test('every line says why', () => {
  assert.deepEqual(
    all.filter(({remark}) => remark.trim() === '').map(({id}) => id),
    [],
  );
});

test('six criteria are newer than the European standard', () => {
  assert.deepEqual(
    criteria.filter((claim) => clauseOf(claim) === undefined).map(({id}) => id),
    ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'],
  );
});

const isPast = (day: string): boolean => Date.parse(day) <= Date.now();
