import {messages, problemNameOf, problemSchemas} from '@resourcegroep/elements/backend/http';
import {changeOf, idIn, newPerson, secret} from '../bench.js';
import {expect, expectFits, expectStatus} from '../expect.js';

/** @typedef {import('../bench.js').Bench} Bench */

/** Bodies that are JSON and no change. @param {Bench} bench @returns {readonly any[]} */
function wrongBodies({groupId}) {
  const right = newPerson(groupId, {displayName: secret});
  const without = Object.fromEntries(Object.entries(right).filter(([name]) => name !== 'command'));
  return [
    {...right, writes: secret},
    {...right, by: secret},
    {...right, by: {kind: secret}},
    {...right, at: secret},
    without,
    {...right, command: {type: secret}},
    {...right, command: {type: 'addPerson', person: {displayName: secret}}},
    {...right, command: {type: 'addPerson', person: {...right.writes[0]?.body, kind: secret}}},
    {...right, writes: [{...right.writes[0], kind: secret}]},
    {...right, groupId: `${groupId}-${secret}`},
  ];
}

/** @param {Bench} bench */
const state = async (bench) => JSON.stringify(await bench.records());

/**
 * @param {Bench} bench
 * @param {any} body
 */
const send = (bench, body) =>
  bench.client.save({...body, groupId: bench.groupId}, {body: JSON.stringify(body)});

/** @type {readonly import('../kit.js').Check[]} */
export const refusing = [
  {
    name: 'writes nothing of a body that is not as it should be',
    advice: 'Check a change against its schema before anything else; answer 422.',
    async look(bench) {
      const before = await state(bench);
      for (const [at, body] of wrongBodies(bench).entries()) {
        const {status} = await send(bench, body);
        expect(status >= 400 && status < 500, `wrong body ${at + 1} was answered with ${status}`);
      }
      expect((await state(bench)) === before, 'something was written');
    },
  },
  {
    name: 'says where a body is wrong',
    level: 'should',
    advice: 'Answer 422 with errors: [{pointer, expected}]; a pointer is as in RFC 6901.',
    async look(bench) {
      for (const body of wrongBodies(bench)) {
        const answer = await send(bench, body);
        expectStatus(answer, [422], 'a wrong body');
        const pointer = answer.body.errors?.[0]?.pointer;
        expect(typeof pointer === 'string' && /^(\/|$)/.test(pointer), 'there is no pointer');
      }
    },
  },
  {
    name: 'repeats in no error what was typed',
    advice: 'Say what belongs there, never what came: errors end up in logs and on screens.',
    async look(bench) {
      const person = await bench.addPerson();
      const change = bench.rename(person, secret);
      await bench.client.save(bench.rename(person, 'Eerst'));
      const answers = [await bench.client.save(change)];
      for (const body of wrongBodies(bench)) answers.push(await send(bench, body));
      const broken = {body: `{"text": "${secret}"`};
      answers.push(await bench.client.save(newPerson(bench.groupId), broken));
      answers.push(await bench.client.load(secret));
      const stored = await bench.find(person.id);
      await bench.takeAway(stored);
      const told = answers.find(({text}) => text.includes(secret));
      expect(!told, `an answer with ${told?.status} repeats it`);
    },
  },
  {
    name: 'refuses what is not JSON',
    advice: 'Answer 400.',
    async look(bench) {
      for (const body of ['', '{', '{"id": ', 'geen json']) {
        const {status} = await bench.client.save(newPerson(bench.groupId), {body});
        expect(status >= 400 && status < 500, `it was answered with ${status}`);
      }
    },
  },
  {
    name: 'refuses another type of body, and another version',
    advice: 'Answer 415: a form of another page is sent without asking first.',
    async look(bench) {
      const types = [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/vnd.resourcegroep.v9+json',
      ];
      for (const type of types) {
        const change = newPerson(bench.groupId);
        const answer = await bench.client.save(change, {headers: {'Content-Type': type}});
        expect(!(await bench.find(idIn(change))), `a body of the type ${type} was written`);
        expectStatus(answer, [415], `a body of the type ${type}`);
      }
    },
  },
  {
    name: 'refuses what is too large',
    advice: 'Stop reading above 1 MB, and answer 413.',
    async look(bench) {
      const change = newPerson(bench.groupId);
      const body = JSON.stringify({...change, padding: 'x'.repeat(2_000_000)});
      const answer = await bench.client.save(change, {body});
      expect(!(await bench.find(idIn(change))), '2 MB were taken in');
      // Some servers close the line in the middle: that is a refusal too.
      expectStatus(answer, [413, 0], '2 MB');
    },
  },
  {
    name: 'says what is wrong as a problem of the contract',
    level: 'should',
    advice:
      'application/problem+json with a `type` of the contract: pages tell people by it what to do.',
    async look(bench) {
      const person = await bench.addPerson();
      await bench.client.save(bench.rename(person, 'Eerst'));
      const answers = [
        await bench.nobody.load(bench.groupId),
        await bench.client.load('there-is-no-such-group'),
        await bench.client.save(bench.rename(person, 'Te laat')),
        await bench.client.save(changeOf(bench.groupId, /** @type {any} */ ({type: 'x'}), [])),
        await bench.client.save(newPerson(bench.groupId), {body: '{'}),
      ];
      const stored = await bench.find(person.id);
      await bench.takeAway(stored);
      for (const {status, headers, body} of answers) {
        const type = headers.get('content-type') ?? '';
        expect(type.startsWith('application/problem+json'), `${status} comes as “${type}”`);
        const name = problemNameOf(body.type);
        expect(name !== undefined, `the type of ${status} is not one of the contract`);
        expectFits(problemSchemas[name], body, name);
      }
    },
  },
  {
    name: 'answers a change as its schema says',
    advice: 'See `saved` in openapi.json: {records, removed}.',
    async look(bench) {
      const change = newPerson(bench.groupId);
      const {body} = await bench.client.save(change);
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
      expectFits(messages.saved, body, 'the answer');
    },
  },
];
