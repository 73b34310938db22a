import {randomUUID} from 'node:crypto';
import {idIn, newPerson} from '../bench.js';
import {expect, expectSoon, expectStatus, NotLooked} from '../expect.js';
import {pathTo} from '../line.js';
import {expectUnknown} from '../shut.js';

/** @typedef {import('../bench.js').Bench} Bench */
/** @typedef {import('../line.js').Line} Line */
/** @typedef {import('../line.js').Stream} Stream */

/** The other group, where its client finds it. @param {Bench} bench */
async function otherOf(bench) {
  const {other} = bench;
  const {status} = await other.client.load(other.groupId);
  if (status === 200) return other;
  throw new NotLooked(`the client of the other group cannot load it: the answer was ${status}`);
}

/** Everybody who may hear of the first group. @param {Bench} bench @returns {readonly Line[]} */
const linesOf = (bench) => [
  bench.client,
  ...(bench.options.asMember === undefined ? [] : [bench.member]),
];

/** What all in its group may see, for as long as it is looked at. @param {Bench} bench */
async function withGoal(bench, /** @type {(id: string) => Promise<void>} */ look) {
  const id = randomUUID();
  const goal = {id, text: 'Voor iedereen', term: 'short', dimensions: [], order: 'V'};
  const shared = {...goal, visibility: 'group'};
  await bench.act(/** @type {any} */ ({type: 'addGoal', goal: shared}));
  try {
    await look(id);
  } finally {
    await bench.act({type: 'removeGoal', goalId: id});
  }
}

/** @param {Stream} stream @param {string} id */
const isTold = (stream, id) =>
  stream.text.includes(id) || stream.heard.some(({event}) => event === 'stale');

/** @type {readonly import('../kit.js').Check[]} */
export const neighbours = [
  {
    name: 'answers its client for a group of others as if that did not exist',
    advice:
      'Ask of every request who the user is in the group of the address; give 404 for nobody.',
    look: async (bench) => expectUnknown(await otherOf(bench), bench.client),
  },
  {
    name: 'writes into no group but that of the address',
    advice: 'Refuse a change whose groupId is another than the one in the address.',
    async look(bench) {
      const other = await otherOf(bench);
      const change = newPerson(other.groupId);
      const sent = {...change, groupId: bench.groupId};
      const answer = await bench.client.save(sent, {body: JSON.stringify(change)});
      const strayed = await other.find(idIn(change));
      await other.takeAway(strayed);
      expect(!strayed, 'a change was written into the group that its body named');
      const taken = await bench.find(idIn(change));
      await bench.takeAway(taken);
      expect(!taken, 'a change for another group was written into this one');
      expectStatus(answer, [400, 403, 404, 422], 'a change whose groupId is that of another group');
    },
  },
  {
    name: 'shows nothing of another group in a load or the history',
    advice: 'Every question to the database has the id of the group in it.',
    async look(bench) {
      const other = await otherOf(bench);
      /** @param {Bench} own @param {readonly Line[]} lines */
      const textsOf = async ({groupId}, lines) => {
        const paths = [pathTo(groupId), `${pathTo(groupId)}/history`];
        const asked = lines.flatMap((line) => paths.map((path) => line.ask(path)));
        return (await Promise.all(asked)).map(({text}) => text);
      };
      await withGoal(other, async (theirs) => {
        await withGoal(bench, async (ours) => {
          const here = await textsOf(bench, linesOf(bench));
          const there = await textsOf(other, [other.client]);
          expect(!here.join().includes(theirs), 'what was done in the other group is in it');
          expect(!there.join().includes(ours), 'what was done in this group is in the other');
        });
      });
    },
  },
  {
    name: 'tells nothing of another group on the stream',
    advice: 'Who listens is told of one group, also from a cursor on: a broadcast has its id.',
    async look(bench) {
      const other = await otherOf(bench);
      const cursorOf = async (/** @type {Bench} */ {client, groupId}) =>
        (await client.load(groupId)).body.cursor;
      const [own, foreign] = [await cursorOf(bench), await cursorOf(other)];
      const there = await other.listen();
      /** @type {Stream[]} */
      const here = [];
      /** @type {Stream[]} */
      const lost = [];
      try {
        for (const line of linesOf(bench)) here.push(await bench.listen(undefined, line));
        await withGoal(other, async (theirs) => {
          await withGoal(bench, async (ours) => {
            // Also whoever comes back, and with a cursor that is not of this group.
            if (own !== undefined) here.push(await bench.listen(own));
            if (foreign !== undefined) lost.push(await bench.listen(foreign));
            const isDone = () => here.every((one) => isTold(one, ours)) && isTold(there, theirs);
            await expectSoon(isDone, 'what was done in a group was not told in it');
            await new Promise((done) => setTimeout(done, 300));
            const leaked = [...here, ...lost].some(({text}) => text.includes(theirs));
            expect(!leaked, 'what was done in the other group was told in this one');
            expect(!there.text.includes(ours), 'what was done here was told in the other group');
          });
        });
      } finally {
        for (const stream of [...here, ...lost, there]) stream.close();
      }
    },
  },
];
