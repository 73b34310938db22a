import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {limits} from '@resourcegroep/elements/backend/http';
import {changeOf, idIn, newPerson} from '../bench.js';
import {expect, expectStatus, NotLooked} from '../expect.js';

/** @typedef {import('../bench.js').Bench} Bench */
/** @typedef {import('@resourcegroep/elements/domain').Change} Change */
/** @typedef {import('@resourcegroep/elements/domain').Command} Command */

const many = 500;
/** As late as a person comes back who looks at it every working day at about the same hour. */
const nearlyHours = limits.keyHours - 2;

/** Puts many people on the map, in one change, as from a file. @param {Bench} bench @returns {Change} */
function crowd({groupId}) {
  const people = Array.from({length: many}, (_, at) => ({
    ...{id: `proef-${randomUUID()}`, displayName: `Iemand ${at}`, kind: 'informal'},
  }));
  return changeOf(
    groupId,
    /** @type {Command} */ ({type: 'importPeople', people, ties: []}),
    people.map((body) => ({kind: /** @type {const} */ ('person'), id: body.id, base: null, body})),
  );
}

/**
 * The change comes again: what was taken away after it stays away.
 *
 * @param {Bench} bench
 * @param {Change} change
 * @param {string} when
 */
async function expectKnown(bench, change, when) {
  const answer = await bench.client.save(change);
  const back = await bench.find(idIn(change));
  await bench.takeAway(back);
  expect(!back, `${when} it did the same change once more`);
  expectStatus(answer, [200], `the same change ${when}`);
}

/** Saved, and what it made taken away. @param {Bench} bench @returns {Promise<Change>} */
async function doneAndGone(bench) {
  const change = newPerson(bench.groupId);
  expectStatus(await bench.client.save(change), [200], 'saving');
  await bench.takeAway(await bench.find(idIn(change)));
  return change;
}

/** @param {string} file @param {string} groupId @returns {{sentAt: string, change: Change} | undefined} */
function keptIn(file, groupId) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return kept?.change?.groupId === groupId ? kept : undefined;
}

/** Of a change in the file, that was sent before. @param {Bench} bench @param {string} file */
async function lookAtKept(bench, file) {
  const kept = keptIn(file, bench.groupId);
  if (kept === undefined) return undefined;
  const hours = (Date.now() - Date.parse(kept.sentAt)) / 3_600_000;
  const when = `after ${hours.toFixed(1)} hours`;
  if (hours <= limits.keyHours) await expectKnown(bench, kept.change, when);
  return {hours, when};
}

/** @type {readonly import('../kit.js').Check[]} */
export const lasting = [
  {
    name: `loads a group with ${many} records more within a second`,
    level: 'should',
    advice: 'Keep a group together: all of its records by one index, in one query.',
    async look(bench) {
      const change = crowd(bench);
      expectStatus(await bench.client.save(change), [200], `saving ${many} people at once`);
      const began = performance.now();
      const records = await bench.records();
      const took = performance.now() - began;
      const ids = new Set(change.writes.map(({id}) => id));
      const made = records.filter(({id}) => ids.has(id));
      await bench.takeAwayAll(made);
      expect(made.length === many, `${made.length} of ${many} people came back`);
      expect(took < 1000, `${records.length} records took ${Math.round(took)} ms`);
    },
  },
  {
    name: 'knows a key after hundreds of others',
    advice: 'Let a key go by its age, never because others came.',
    async look(bench) {
      const change = await doneAndGone(bench);
      const others = Array.from({length: 300}, () => newPerson(bench.groupId));
      await bench.saveAll(others);
      const ids = new Set(others.map(idIn));
      await bench.takeAwayAll((await bench.records()).filter(({id}) => ids.has(id)));
      await expectKnown(bench, change, 'after 300 others');
    },
  },
  {
    name: `knows a key for ${limits.keyHours} hours`,
    advice: 'A laptop that was closed sends again in the morning what it sent in the evening.',
    async look(bench) {
      const {keysFile} = bench.options;
      if (keysFile === undefined)
        throw new NotLooked('no --keys file was given, to ask for the same key another day');
      const found = await lookAtKept(bench, keysFile);
      const isYoung = found !== undefined && found.hours <= nearlyHours;
      if (isYoung)
        throw new NotLooked(`${found.when} it is known; ask again ${nearlyHours} hours after it`);
      const next = {change: await doneAndGone(bench), sentAt: new Date().toISOString()};
      writeFileSync(keysFile, `${JSON.stringify(next, null, 2)}\n`);
      if (found === undefined || found.hours > limits.keyHours)
        throw new NotLooked(
          `a key is in ${keysFile} now: ask ${nearlyHours} to ${limits.keyHours} hours from now`,
        );
    },
  },
];
