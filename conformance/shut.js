/** What whoever has no part in a group meets there. */
import {randomUUID} from 'node:crypto';
import {idIn, newPerson} from './bench.js';
import {expect, expectStatus} from './expect.js';
import {pathTo} from './line.js';

/** @typedef {import('./bench.js').Bench} Bench */
/** @typedef {import('./line.js').Line} Line */

/** @param {Bench} bench */
const placesOf = ({groupId}) => {
  const group = pathTo(groupId);
  return [group, `${group}/events`, `${group}/history`];
};

/**
 * Everywhere the same refusal, and nothing written.
 *
 * @param {Bench} bench
 * @param {Line} line
 * @param {readonly number[]} statuses
 */
export async function expectShut(bench, line, statuses) {
  for (const path of placesOf(bench)) {
    const answer = await line.ask(path);
    // What a server does not offer is not there for anybody.
    expectStatus(
      answer,
      path.endsWith('s') || path.endsWith('y') ? [...statuses, 404] : statuses,
      path,
    );
  }
  const change = newPerson(bench.groupId);
  expectStatus(await line.save(change), statuses, 'saving');
  expect(!(await bench.find(idIn(change))), 'what was refused was written all the same');
}

/**
 * Nobody can tell from an answer that the group is there.
 *
 * @param {Bench} bench
 * @param {Line} line
 */
export async function expectUnknown(bench, line) {
  await expectShut(bench, line, [404]);
  const nowhere = pathTo(randomUUID());
  for (const path of placesOf(bench)) {
    const there = await line.ask(path);
    const not = await line.ask(path.replace(pathTo(bench.groupId), nowhere));
    const same = there.status === not.status && there.text === not.text;
    expect(same, 'the answer is another than for a group that does not exist');
  }
}
