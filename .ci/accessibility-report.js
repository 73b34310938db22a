/**
 * `npm run report:accessibility`: runs every test that the report about accessibility names, in all
 * browsers that it is for, and writes into stories/docs/conformance/run.json how many were passed in
 * each, and when. Where one fails there is no report.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {tests} from '../stories/docs/conformance/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = new URL('../stories/docs/conformance/run.json', import.meta.url);

/**
 * @param {readonly string[]} words of the command line of tests/run.js
 * @returns {Record<string, Record<string, number>>} by where, then by file
 */
function passedIn(...words) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'kept.json');
  const all = ['tests/run.js', `--kept=${file}`, ...words];
  const {status} = spawnSync(process.execPath, all, {cwd: root, stdio: 'inherit'});
  if (status !== 0)
    throw new Error('A test failed: there is nothing to report before it is mended.');
  const kept = /** @type {Record<string, Record<string, number>>} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  rmSync(folder, {recursive: true});
  return kept;
}

/** What people do with keys and pointers goes another way in each engine. */
const everywhere = tests.filter((path) => path.startsWith('tests/elements/'));

const kept = {
  ...passedIn('--browsers=firefox,webkit', ...everywhere),
  ...passedIn(...tests),
};
const report = {on: new Date().toISOString().slice(0, 10), passed: kept};
writeFileSync(place, await format(JSON.stringify(report), {parser: 'json'}));
