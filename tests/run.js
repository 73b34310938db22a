/**
 * `npm test`: every test, or only the files and folders named on the command line.
 *
 *   tests/**\/*.node.test.ts  in Node's own test runner
 *   tests/**\/*.test.ts       in a browser, by web-test-runner
 *
 * Those in tests/hosts look at the built package, and run only where they are named: `npm run test:hosts`.
 *
 * `npm run test:browsers` runs the second kind in every engine of `--browsers=`, and with it those of
 * the domain, the state and the back ends. `--every-look` shows axe each story as each role in each
 * language and all colours. `--kept=FILE` writes there how many tests of each file were passed, and where.
 * Ends with the line `N passed, N failed` for all together.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defaultReporter, startTestRunner} from '@web/test-runner';
import {installServer} from '../demo/server/install.js';
import {runsInBrowsersToo} from './engines/node-tests.js';

/**
 * `kept`: how many tests of a file were passed, by its path from the root.
 *
 * @typedef {{passed: number, failed: number, skipped: number, kept?: Record<string, number>}} Totals
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const nothing = {passed: 0, failed: 0, skipped: 0};

/** @returns {string[]} all test files, relative to the root, with forward slashes */
function allTestFiles() {
  return readdirSync(join(root, 'tests'), {recursive: true, encoding: 'utf8'})
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
    .sort();
}

/**
 * @param {string[]} named files and folders; none means everything
 * @returns {string[]}
 */
function testFiles(named) {
  const all = allTestFiles();
  if (named.length === 0) return all.filter((path) => !path.startsWith('tests/hosts/'));
  return named.flatMap((place) => {
    const found = all.filter((path) => path === place || path.startsWith(`${place}/`));
    if (found.length > 0) return found;
    console.error(`There is no test at ${place}.`);
    return process.exit(1);
  });
}

/** @param {string} path */
const isNodeTest = (path) => path.endsWith('.node.test.ts');

/**
 * @param {string[]} files
 * @returns {Promise<Totals>}
 */
async function runInNode(files) {
  if (files.length === 0) return nothing;
  if (files.some((path) => path.startsWith('tests/server/'))) installServer();
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const totalsFile = join(folder, 'totals.json');
  const args = [
    '--conditions=resourcegroep-source',
    '--import=tsx',
    `--import=${new URL('property-seed.js', import.meta.url).href}`,
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('totals-reporter.js', import.meta.url).href}`,
    `--test-reporter-destination=${totalsFile}`,
    ...files,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, TZ: 'Europe/Amsterdam'},
  });
  const code = await new Promise((done) => child.on('close', done));
  try {
    /** @type {Totals} */
    const {kept = {}, ...totals} = JSON.parse(readFileSync(totalsFile, 'utf8'));
    const byFile = Object.fromEntries(Object.entries(kept).map(([file, n]) => [fromRoot(file), n]));
    const failed = code !== 0 && totals.failed === 0 ? 1 : totals.failed;
    return {...totals, failed, kept: byFile};
  } catch {
    return {...nothing, failed: 1};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * @param {import('@web/test-runner').TestSession['testResults']} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/** @param {string} path */
const fromRoot = (path) => relative(root, path).replaceAll('\\', '/');

/**
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions
 * @returns {Totals}
 */
function totalsOf(sessions) {
  const totals = {...nothing, kept: /** @type {Record<string, number>} */ ({})};
  for (const session of sessions) {
    const tests = testsIn(session.testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const passed = tests.filter((test) => test.passed).length;
    totals.passed += passed;
    totals.kept[fromRoot(session.testFile)] = passed;
    totals.skipped += tests.filter((test) => test.skipped).length;
    // A file that could not be loaded, or holds no test, is one failure.
    const broken = failed === 0 && (session.passed !== true || tests.length === 0);
    totals.failed += broken ? 1 : failed;
  }
  return totals;
}

/**
 * @param {string[]} files
 * @param {string[]} [engines] by default those of the configuration
 * @returns {Promise<import('@web/test-runner').TestSession[]>}
 */
async function sessionsOf(files, engines) {
  const {default: config} = await import('../web-test-runner.config.js');
  const {launchersOf} = await import('./engines/launchers.js');
  const browsers = engines ? launchersOf(engines) : config.browsers;
  const runner = await startTestRunner({
    config: {
      ...config,
      ...(browsers && {browsers}),
      files,
      rootDir: root,
      reporters: [defaultReporter()],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner === undefined) return [];
  await new Promise((done) => runner.on('stopped', done));
  return [...runner.sessions.all()];
}

/**
 * The browser itself ended, which tells nothing about the tests in this file.
 *
 * @param {import('@web/test-runner').TestSession} session
 */
const cutShort = ({errors}) =>
  errors.some(({message}) => message.includes('because the browser disconnected'));

/**
 * Where the time goes: the slowest files, with the seconds of their tests alone.
 *
 * @param {readonly import('@web/test-runner').TestSession[]} sessions
 */
function tellSlowest(sessions) {
  const slowest = sessions
    .map(({browser, testFile, testResults}) => {
      const total = testsIn(testResults).reduce((sum, {duration = 0}) => sum + duration, 0);
      return {seconds: total / 1000, where: `${browser.name} ${fromRoot(testFile)}`};
    })
    .filter(({seconds}) => seconds >= 5)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 15);
  if (slowest.length > 0) console.log('\nWhat took longest, in seconds:');
  for (const {seconds, where} of slowest)
    console.log(`${seconds.toFixed(0).padStart(5)}  ${where}`);
}

/**
 * @param {string[]} files
 * @returns {Promise<[engine: string, totals: Totals][]>}
 */
async function runInBrowsers(files) {
  if (files.length === 0) return [];
  const sessions = await sessionsOf(files);
  for (const lost of sessions.filter(cutShort)) {
    const {browser, testFile} = lost;
    const file = fromRoot(testFile);
    console.warn(`\n${browser.name} ended by itself in ${file}: once more, in a new one.`);
    const [again] = await sessionsOf([file], [browser.name.toLowerCase()]);
    if (again) sessions[sessions.indexOf(lost)] = again;
  }
  tellSlowest(sessions);
  if (sessions.length === 0) return [['no browser', {...nothing, failed: 1}]];
  return [...new Set(sessions.map(({browser}) => browser.name))].map((engine) => [
    engine,
    totalsOf(sessions.filter(({browser}) => browser.name === engine)),
  ]);
}

// Who is stopped from outside ends its browsers too: they listen to `exit`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const words = process.argv.slice(2);
const engines = words.findLast((word) => word.startsWith('--browsers='))?.split('=')[1];
if (engines !== undefined) process.env['BROWSERS'] = engines;
if (words.includes('--every-look')) process.env['LOOKS'] = 'all';
const named = words.filter((word) => !word.startsWith('--')).map((path) => fromRoot(resolve(path)));
const files = testFiles(named);
const forBrowser = files.filter(
  (path) => !isNodeTest(path) || (engines !== undefined && runsInBrowsersToo(path)),
);
const forNode = engines === undefined ? files.filter(isNodeTest) : [];
// Without a browser, say so before anything else runs.
if (forBrowser.length > 0) await import('../web-test-runner.config.js');

const keptFile = words.findLast((word) => word.startsWith('--kept='))?.slice('--kept='.length);

/** @type {[where: string, totals: Totals][]} */
const parts = [['Node', await runInNode(forNode)], ...(await runInBrowsers(forBrowser))];

if (keptFile !== undefined) {
  const kept = Object.fromEntries(parts.map(([where, totals]) => [where, totals.kept ?? {}]));
  writeFileSync(keptFile, JSON.stringify(kept));
}

console.log();
for (const [where, {passed, failed}] of parts)
  console.log(`in ${where.padEnd(9)} ${passed} passed, ${failed} failed.`);
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  parts.reduce((total, [, totals]) => total + totals[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
