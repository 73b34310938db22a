import {headerNames} from '@resourcegroep/elements/backend/http';
import {fieldOf, idIn, newPerson} from '../bench.js';
import {expect, expectStatus, NotLooked} from '../expect.js';

/** @type {readonly import('../kit.js').Check[]} */
export const repeating = [
  {
    name: 'gives the same change the same answer, with one effect',
    advice:
      'Remember the key with the user and the group, in the same transaction, for a day at least.',
    async look(bench) {
      const change = newPerson(bench.groupId);
      const first = await bench.client.save(change);
      const second = await bench.client.save(change);
      expectStatus(second, [200], 'sending the same change again');
      const told = (/** @type {import('../line.js').Answer} */ {body}) =>
        body.records?.find(({id}) => id === idIn(change))?.version;
      expect(told(first) === told(second), 'the version in the second answer is another');
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
    },
  },
  {
    name: 'undoes nothing when an older change comes once more',
    advice: 'A key that is known is answered, and never applied again.',
    async look(bench) {
      const record = await bench.addPerson();
      const change = bench.rename(record, 'Een keer');
      await bench.client.save(change);
      const once = await bench.find(record.id);
      expect(once, 'it is gone');
      await bench.client.save(bench.rename(once, 'Daarna'));
      await bench.client.save(change);
      const stored = await bench.find(record.id);
      expect(
        fieldOf(stored, 'displayName') === 'Daarna',
        'the repeat wrote over what came after it',
      );
      await bench.takeAway(stored);
    },
  },
  {
    name: 'does ten times the same at once one time',
    advice: 'Look the key up under the lock, not before it.',
    async look(bench) {
      const record = await bench.addPerson();
      const change = bench.rename(record, 'Tien keer');
      const answers = await Promise.all(Array.from({length: 10}, () => bench.client.save(change)));
      const bad = answers.find(({status}) => status !== 200);
      expect(!bad, `one of ten was answered with ${bad?.status}`);
      const stored = await bench.find(record.id);
      const told = answers.map(({body}) => body.records?.find(({id}) => id === record.id)?.version);
      expect(new Set(told).size === 1, 'the ten answers tell more than one version');
      expect(told[0] === stored?.version, 'stored is another version than the answers told');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'refuses another change under a key that was used',
    advice: 'Keep a digest of the body with the key; answer 422 where it is another.',
    async look(bench) {
      const change = newPerson(bench.groupId);
      await bench.client.save(change);
      const other = {...newPerson(bench.groupId), id: change.id};
      expectStatus(await bench.client.save(other), [422], 'another change under the same key');
      expect(!(await bench.find(idIn(other))), 'it was written');
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
    },
  },
  {
    name: 'keeps the keys of one user apart from those of another',
    advice: 'The key of a change counts for one user: put the user in the unique key.',
    async look(bench) {
      const change = newPerson(bench.groupId, {displayName: 'Alleen voor de cliënt'});
      await bench.client.save(change);
      const by = await bench.actorOf(bench.member);
      const {status, text} = await bench.member.save({...change, by});
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
      expect(status !== 200, 'a member who sends the key of the client is told that it is saved');
      expect(!text.includes('Alleen voor de cliënt'), 'a member gets the answer of the client');
    },
  },
  {
    name: 'takes no change without its key, or under another one',
    advice: `${headerNames.idempotencyKey} has to be there, and be the id of the change: else 400.`,
    async look(bench) {
      const change = newPerson(bench.groupId);
      const key = headerNames.idempotencyKey;
      const {status} = await bench.client.save(change, {headers: {[key]: 'another-key'}});
      expect(status >= 400 && status < 500, `under another key the answer was ${status}`);
      const bare = await bench.client.save(change, {headers: {[key]: ''}});
      expect(bare.status >= 400 && bare.status < 500, `without a key it was ${bare.status}`);
      expect(!(await bench.find(idIn(change))), 'it was written');
    },
  },
  {
    name: 'has all that it acknowledged after it was killed',
    advice: 'Answer after the commit, and commit to a disk that keeps it.',
    async look(bench) {
      const {restartCommand} = bench.options;
      if (restartCommand === undefined) throw new NotLooked('no --restart-cmd was given');
      const {restarted} = await import('../restart.js');
      const changes = Array.from({length: 20}, () => newPerson(bench.groupId));
      for (const change of changes)
        expectStatus(await bench.client.save(change), [200], 'saving before the restart');
      await restarted(
        restartCommand,
        async () => (await bench.client.load(bench.groupId)).status === 200,
      );
      const ids = (await bench.records()).map(({id}) => id);
      const lost = changes.filter((change) => !ids.includes(idIn(change)));
      expect(lost.length === 0, `${lost.length} of 20 acknowledged changes are gone`);
      for (const change of changes) {
        expectStatus(await bench.client.save(change), [200], 'the same change after the restart');
        const stored = await bench.find(idIn(change));
        await bench.takeAway(stored);
      }
    },
  },
];
