import {headerNames, problemNameOf} from '@resourcegroep/elements/backend/http';
import {idIn, newPerson} from '../bench.js';
import {expect, NotLooked} from '../expect.js';

/** @typedef {import('../bench.js').Bench} Bench */
/** @typedef {import('../line.js').Answer} Answer */

const askedAtMost = 2000;
const askedWithinMilliseconds = 10_000;
const waitedAtMostSeconds = 10;

/** @param {Answer} answer @returns {number | undefined} seconds from now */
function waitOf({headers}) {
  const said = headers.get(headerNames.retryAfter)?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said);
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
}

/** @param {Answer} answer */
const isLater = ({status}) => status === 429 || status === 503;

/**
 * Asks for the group until it is enough for the server.
 *
 * @param {import('../line.js').Line} line
 * @param {string} groupId
 */
async function flood(line, groupId) {
  const began = Date.now();
  let asked = 0;
  while (asked < askedAtMost && Date.now() - began < askedWithinMilliseconds) {
    const answers = await Promise.all(Array.from({length: 50}, () => line.load(groupId)));
    asked += answers.length;
    const refused = answers.find(isLater);
    if (refused) return {asked, refused};
  }
  return {asked, seconds: (Date.now() - began) / 1000};
}

/** Last of all: afterwards a server may want nothing more of this user for a while. */
/** @type {readonly import('../kit.js').Check[]} */
export const crowding = [
  {
    name: 'does in a burst what it acknowledges, once, and nothing of what it puts off',
    advice: 'Say 429 before anything is written; the page sends the same key again.',
    async look(bench) {
      const changes = Array.from({length: 150}, () => newPerson(bench.groupId));
      const answers = await bench.saveAll(changes, changes.length);
      const there = (await bench.records()).map(({id}) => id);
      const put = answers.flatMap((answer, at) => {
        const change = changes[at];
        return change && isLater(answer) ? [{change, answer}] : [];
      });
      const odd = answers.find((answer) => answer.status !== 200 && !isLater(answer));
      const waits = put.map(({answer}) => waitOf(answer));
      const longest = Math.max(0, ...waits.map((wait) => wait ?? 0));
      if (longest <= waitedAtMostSeconds) await again(bench, put, longest);
      const ids = new Set(changes.map(idIn));
      const stored = (await bench.records()).filter(({id}) => ids.has(id));
      await bench.takeAwayAll(stored);
      const lost = changes.filter(
        (change, at) => answers[at]?.status === 200 && !there.includes(idIn(change)),
      );
      const done = put.filter(({change}) => there.includes(idIn(change)));
      expect(!odd, `one of 150 was answered with ${odd?.status || 'nothing'}`);
      expect(lost.length === 0, `${lost.length} that it acknowledged are not there`);
      expect(done.length === 0, `${done.length} that it put off were written all the same`);
      expect(!waits.includes(undefined), `it puts off without ${headerNames.retryAfter}`);
      if (longest > waitedAtMostSeconds)
        throw new NotLooked(`it wants ${longest} s before what it put off comes again`);
      expect(stored.length === changes.length, `${stored.length} of 150 are there in the end`);
    },
  },
  {
    name: 'puts off who asks too much',
    level: 'should',
    advice: `Answer 429 with ${headerNames.retryAfter}, counted for each user: one page that runs wild stops the others.`,
    async look(bench) {
      const {outsider} = bench.options;
      const line = outsider === undefined ? bench.client : bench.line(outsider);
      const {asked, seconds, refused} = await flood(line, bench.groupId);
      expect(refused, `${asked} questions of one user in ${seconds?.toFixed(1)} s were answered`);
      expect(waitOf(refused) !== undefined, `${headerNames.retryAfter} is not there`);
      const name = problemNameOf(refused.body.type);
      const isNamed = name === 'rate-limited' || name === 'unavailable';
      expect(isNamed, 'the type of the problem is not rate-limited');
    },
  },
];

/**
 * What was put off comes again, after as long as was asked, and a few at a time.
 *
 * @param {Bench} bench
 * @param {readonly {change: import('../bench.js').Change}[]} put
 * @param {number} seconds
 */
async function again(bench, put, seconds) {
  if (put.length === 0) return;
  await new Promise((done) => setTimeout(done, seconds * 1000));
  await bench.saveAll(
    put.map(({change}) => change),
    10,
  );
}
