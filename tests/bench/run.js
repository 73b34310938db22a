/**
 * `npm run bench`: our elements against others, interleaved in random order in one run, each time in
 * a fresh browser context. Only the ratios within one run mean anything.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fillIn, placeIn} from '../../.ci/fill-in.js';
import {aims} from './aims.js';
import {startBrowser} from './browser.js';
import {filesOf, filesOfBigGroup, loadData, shippedSize} from './bundle.js';
import {gateAims} from './gate.js';
import {installPeers} from './install.js';
import {change} from './measures/change.js';
import {cold} from './measures/cold.js';
import {drag} from './measures/drag.js';
import {mount} from './measures/mount.js';
import {names} from './measures/names.js';
import {paint} from './measures/paint.js';
import {redrawn} from './measures/redrawn.js';
import {typing} from './measures/typing.js';
import {options} from './options.js';
import {comesAlong, isOurs} from './peers.js';
import {everything, headlines, markdown} from './report.js';
import {serve} from './server.js';
import {sizes} from './sizes.js';
import {verdicts} from './verdicts.js';

/**
 * @typedef {import('./peers.js').Scene} Scene
 * @typedef {{scene: Scene, peer: string, size: number}} Task
 * @typedef {import('./verdicts.js').Results} Results
 */

/** Beside the map of this size the page with all four elements is asked for. */
const bigGroupSize = 150;

const here = fileURLToPath(new URL('.', import.meta.url));
const page = 'stories/docs/measured.mdx';
if (options.readme) for (const path of ['README.md', page]) placeIn(path, 'bench');
if (options.races.some(({peers}) => !peers.every(comesAlong))) installPeers();

/** @type {Task[]} */
const tasks = options.races.flatMap(({scene, peers, sizes}) =>
  peers.flatMap((peer) => sizes.map((size) => ({scene, peer, size}))),
);
const data = await loadData();
const {files, namesOf} = await prepare();
/** @type {Results} */
const results = {};
/** @type {Record<string, Record<string, number>>} */
const shipped = {};
/** @type {Set<string>} what went wrong, of us and of others */
const failures = new Set();
// Sizes have a gate of their own.
for (const {scene, peers} of options.gate ? [] : options.races) {
  const known = (shipped[scene] ??= {});
  for (const peer of peers) known[peer] ??= await shippedSize(peer, scene);
}

const weights = options.gate ? [] : await sizes();
const server = await serve(files);
const browser = await startBrowser();
const started = performance.now();
let rounds = 0;
try {
  while (rounds < options.rounds && roomForOneMore()) {
    rounds += 1;
    for (const [index, task] of shuffled(tasks).entries()) {
      const label = `${task.scene} ${task.size} ${task.peer}`;
      process.stdout.write(`\rround ${rounds}: ${index + 1}/${tasks.length} ${label.padEnd(30)}`);
      note(task, await measured(task));
    }
  }
} finally {
  await browser.close();
  server.stop();
}

const report = {
  chromium: browser.version,
  node: process.version,
  rounds,
  seconds: Math.round((performance.now() - started) / 1000),
  weights,
  shipped,
  results,
  failures: [...failures],
};
const out = options.out ?? (options.keeps ? `${here}results/latest.json` : undefined);
if (out !== undefined) {
  mkdirSync(dirname(out), {recursive: true});
  writeFileSync(out, `${JSON.stringify(report)}\n`);
}
// Of one or two rounds the middle says next to nothing.
const enough = rounds >= 3 || !options.keeps;
const judged = verdicts(options.gate ? gateAims : aims, options.races, results, enough);
const [short, long] = [markdown(judged, report), options.gate ? '' : everything(report)];
console.log(`\n\n${short}\n\n${long}`);
if (options.readme) {
  await fillIn('README.md', 'bench', headlines(judged, report));
  await fillIn(
    page,
    'bench',
    `${short}\n\n<details>\n<summary>Every measure, everybody</summary>\n\n${long}\n\n</details>`,
  );
}

const missed = [
  ...judged
    .filter(({verdict}) => verdict !== 'yes')
    .map(({aim, verdict}) => `${aim.what}, ${aim.size}: ${verdict === 'no' ? 'missed' : verdict}`),
  ...weights.filter(({kB, atMost}) => kB > atMost).map(({what}) => `${what}: too large`),
  // Somebody else may fail at something; where one of ours does, that is a fault.
  ...[...failures].filter((words) => isOurs(words)),
];
if (missed.length > 0) {
  console.error(`\n${missed.length} not as they have to be:\n  ${missed.join('\n  ')}`);
  process.exitCode = 1;
}

/** The scripts of all pages and what they draw. */
async function prepare() {
  /** @type {Map<string, string>} */
  const files = new Map(await filesOfBigGroup());
  /** @type {Map<number, string[]>} */
  const namesOf = new Map();
  for (const {scene, peers, sizes} of options.races) {
    for (const peer of peers)
      for (const [name, text] of await filesOf(scene, peer)) files.set(`${scene}/${name}`, text);
    for (const size of sizes) {
      if (scene === 'network') {
        const group = data.networkGroup(size);
        const network = data.networkOf(group);
        files.set(`data/network-${size}-ours.json`, JSON.stringify(group));
        files.set(`data/network-${size}.json`, JSON.stringify(network));
        namesOf.set(
          size,
          network.persons.map(({name}) => name),
        );
      } else {
        const group = scene === 'agenda' ? data.agendaGroup(size) : data.goalsGroup(size);
        files.set(`data/${scene}-${size}.json`, JSON.stringify(group));
      }
    }
  }
  return {files, namesOf};
}

/**
 * Everything about one peer at one size; a peer that cannot do a thing has no number for it, and the
 * report says so.
 *
 * @param {Task} task
 * @returns {Promise<Record<string, number>>}
 */
async function measured({scene, peer, size}) {
  const bench = await browser.open();
  const own = scene === 'network' && isOurs(peer) ? '-ours' : '';
  const path = `${scene}/${peer}?data=${scene}-${size}${own}`;
  /** @type {Record<string, number>} */
  const numbers = {};
  /** @param {() => Promise<Record<string, number>>} measure */
  const take = async (measure) => {
    try {
      Object.assign(numbers, await measure());
    } catch (error) {
      const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      failures.add(`${peer}, ${scene} ${size}: ${words}`);
      console.error(`\n${scene} ${size} ${peer}: ${words}`);
    }
  };
  await take(() => cold(bench, server.base, path));
  if (numbers['cold'] !== undefined) {
    if (scene === 'typing') await take(() => typing(bench));
    else await take(() => mount(bench));
    if (scene === 'network') {
      await take(() => names(bench, namesOf.get(size) ?? []));
      await take(() => drag(bench, size));
    } else if (scene !== 'typing') await take(() => paint(bench));
    if (!options.gate && scene !== 'typing') await take(() => change(bench));
    if (size === bigGroupSize && own) await take(() => redrawn(bench, server.base));
  }
  await bench.close();
  return numbers;
}

/**
 * @param {Task} task
 * @param {Record<string, number>} numbers
 */
function note({scene, size, peer}, numbers) {
  const values = (((results[scene] ??= {})[size] ??= {})[peer] ??= {});
  for (const measure of new Set([...Object.keys(values), ...Object.keys(numbers)])) {
    const value = numbers[measure];
    const all = (values[measure] ??= Array.from({length: rounds - 1}, () => null));
    all.push(value === undefined ? null : Number(value.toPrecision(4)));
  }
}

/** Is there time for another round like those before? */
function roomForOneMore() {
  const spent = (performance.now() - started) / 60_000;
  return rounds === 0 || spent + spent / rounds <= options.minutes;
}

/**
 * @param {readonly Task[]} list
 * @returns {Task[]} in random order
 */
function shuffled(list) {
  return list
    .map((task) => ({task, at: Math.random()}))
    .toSorted((a, b) => a.at - b.at)
    .map(({task}) => task);
}
