import {randomUUID} from 'node:crypto';
import {idIn, newPerson, secret} from '../bench.js';
import {expect} from '../expect.js';
import {expectShut, expectUnknown} from '../shut.js';

/** @type {readonly import('../kit.js').Check[]} */
export const access = [
  {
    name: 'lets nobody in without credentials',
    advice: 'Answer 401 before you look at anything else.',
    look: (bench) => expectShut(bench, bench.nobody, [401]),
  },
  {
    name: 'lets nobody in with credentials that are made up',
    advice: 'Check the signature of a token, whose it is and until when it counts.',
    async look(bench) {
      const part = (/** @type {object} */ value) =>
        Buffer.from(JSON.stringify(value)).toString('base64url');
      const claims = {sub: 'client', exp: Math.floor(Date.now() / 1000) + 3600};
      for (const token of ['made-up', `${part({alg: 'none'})}.${part(claims)}.`])
        await expectShut(bench, bench.line(token), [401]);
    },
  },
  {
    name: 'answers an outsider as if the group did not exist',
    advice: 'Give 404 for both, with the same words: a 403 tells that somebody has a group.',
    look: (bench) => expectUnknown(bench, bench.outsider),
  },
  {
    name: 'takes from nobody’s page who they are',
    advice: 'Compare `by` with who is signed in; take neither from the page.',
    async look(bench) {
      const forged = newPerson(bench.groupId);
      const answer = await bench.member.save(forged);
      expect(answer.status >= 400, 'a member who says to be the client is believed');
      expect(!(await bench.find(idIn(forged))), 'it was written all the same');
    },
  },
  {
    name: 'lets a member do only what the table allows',
    advice: 'Run decideChange, or look the action up in policy.json, before you write.',
    async look(bench) {
      const by = await bench.actorOf(bench.member);
      const person = await bench.addPerson();
      const tries = [
        {...newPerson(bench.groupId), by},
        {...bench.rename(person, 'Van een ander'), by},
        {...bench.remove(person), by},
      ];
      for (const change of tries) {
        const {status} = await bench.member.save(change);
        expect(status >= 400, `${change.command.type} by a member was answered with ${status}`);
      }
      const now = await bench.find(person.id);
      expect(now?.version === person.version, 'what a member may not do was written');
      await bench.takeAway(person);
    },
  },
  {
    name: 'shows a member nobody from the client’s map who does not take part',
    advice: 'Send what projectRecords gives for this user, and nothing else.',
    async look(bench) {
      const person = await bench.addPerson({displayName: secret, note: secret});
      const {text} = await bench.member.load(bench.groupId);
      await bench.takeAway(person);
      expect(!text.includes(person.id) && !text.includes(secret), 'somebody from the map is in it');
    },
  },
  {
    name: 'shows a member no goal that is the client’s alone',
    advice: 'Send what projectRecords gives for this user, and nothing else.',
    async look(bench) {
      const id = randomUUID();
      const goal = {id, text: secret, term: 'short', order: 'V', visibility: 'client'};
      const command = {type: 'addGoal', goal: {...goal, dimensions: []}};
      await bench.act(/** @type {import('@resourcegroep/elements/domain').Command} */ (command));
      const {text} = await bench.member.load(bench.groupId);
      await bench.act({type: 'removeGoal', goalId: id});
      expect(!text.includes(id) && !text.includes(secret), 'a goal that was not shared is in it');
    },
  },
  {
    name: 'gives a member no version from which they learn of what they do not see',
    level: 'should',
    advice: 'For everybody but the client make versions of what they see, as projectRecords does.',
    async look(bench) {
      const seen = async () => JSON.stringify(await bench.records(bench.member));
      const before = await seen();
      const person = await bench.addPerson();
      const after = await seen();
      await bench.takeAway(person);
      expect(before === after, 'their records are other after a change that they do not see');
    },
  },
];
