import {mediaType, messages} from '@resourcegroep/elements/backend/http';
import {expect, expectFits, expectStatus, NotLooked} from '../expect.js';
import {pathTo} from '../line.js';

/** @param {import('../bench.js').Bench} bench @param {string} [before] */
async function historyOf(bench, before) {
  const query = before === undefined ? '' : `?before=${encodeURIComponent(before)}`;
  const answer = await bench.client.ask(`${pathTo(bench.groupId)}/history${query}`);
  if (answer.status === 404) throw new NotLooked('there is no history');
  return answer;
}

/** @type {readonly import('../kit.js').Check[]} */
export const loading = [
  {
    name: 'gives the records of the group, each with a version',
    advice: 'GET …/groups/{id} answers {records, me, cursor}; see the schema in openapi.json.',
    async look(bench) {
      const {body} = await bench.client.load(bench.groupId);
      const records = await bench.records();
      const own = records.filter(({kind}) => kind === 'group');
      expect(own.length === 1, `there are ${own.length} records of the kind group instead of one`);
      expect(own[0]?.id === bench.groupId, 'the id of the record of the group is another');
      expectFits(messages.snapshot, body, 'the answer');
      expect(
        records.every(({version}) => version !== ''),
        'there are records whose version is empty',
      );
    },
  },
  {
    name: 'says who is signed in, in `me`',
    level: 'should',
    advice: 'Without it the portal’s page has to say who looks.',
    async look(bench) {
      const {body} = await bench.client.load(bench.groupId);
      expect(body.me?.kind === 'client', '`me` of the client is not {kind: "client"}');
    },
  },
  {
    name: 'lets nobody in between keep an answer',
    advice: 'Send Cache-Control: private, no-store with everything about a group.',
    async look(bench) {
      for (const path of ['', '/history']) {
        const answer = await bench.client.ask(
          `/groups/${encodeURIComponent(bench.groupId)}${path}`,
        );
        if (answer.status === 404) continue;
        const said = answer.headers.get('cache-control') ?? '';
        expect(/\bno-store\b/i.test(said), `Cache-Control is “${said}”, without no-store`);
      }
    },
  },
  {
    name: 'says with an ETag whether anything is new',
    level: 'should',
    advice:
      'Answer If-None-Match with 304: a page that asks every few seconds costs next to nothing.',
    async look(bench) {
      const tag = async () => (await bench.client.load(bench.groupId)).headers.get('etag');
      const before = await tag();
      expect(before, 'there is no ETag');
      const same = await bench.client.load(bench.groupId, {'If-None-Match': before});
      expectStatus(same, [304], 'asking again with If-None-Match');
      const record = await bench.addPerson();
      expect((await tag()) !== before, 'the ETag stayed the same when something was new');
      const changed = await bench.client.load(bench.groupId, {'If-None-Match': before});
      expectStatus(changed, [200], 'asking with an ETag of before a change');
      await bench.takeAway(record);
    },
  },
  {
    name: 'names the type and version of what it says',
    level: 'should',
    advice: `Send Content-Type: ${mediaType}.`,
    async look(bench) {
      const {headers} = await bench.client.load(bench.groupId);
      const type = headers.get('content-type') ?? '';
      expect(type.startsWith(mediaType), `the type is “${type}”`);
    },
  },
  {
    name: 'loads within a second',
    level: 'should',
    advice: 'Keep a group together: all of its records by one index.',
    async look(bench) {
      const began = Date.now();
      await bench.records();
      expect(Date.now() - began < 1000, `it took ${Date.now() - began} ms`);
    },
  },
  {
    name: 'answers not-found for a group that does not exist',
    advice: 'Answer 404 with a problem.',
    async look(bench) {
      expectStatus(await bench.client.load('there-is-no-such-group'), [404], 'loading it');
    },
  },
  {
    name: 'keeps a history of who did what, in ids only',
    level: 'should',
    advice: 'Append `audit` of decideChange, or auditEntryOf(change), in the same transaction.',
    async look(bench) {
      await historyOf(bench);
      const record = await bench.addPerson({displayName: 'Niet-in-de-historie'});
      const {body, text} = await historyOf(bench);
      const entry = body.entries?.find(({subjectId}) => subjectId === record.id);
      expect(entry?.action === 'addPerson', 'what was done last is not among the newest');
      expect(!text.includes('Niet-in-de-historie'), 'a name that was typed is in it');
      await bench.takeAway(record);
    },
  },
  {
    name: 'answers with its history as the schema says, page after page',
    advice: 'See `historyPage` in openapi.json: {entries, before}.',
    async look(bench) {
      await historyOf(bench);
      for (let at = 0; at < 3; at++) await bench.takeAway(await bench.addPerson());
      const first = await historyOf(bench);
      expectStatus(first, [200], 'reading the history');
      expect(first.body.entries?.length, 'there is nothing in it after six changes');
      expectFits(messages.historyPage, first.body, 'the first page');
      const {before} = first.body;
      if (before === undefined) return;
      const next = await historyOf(bench, before);
      expectStatus(next, [200], 'reading the page before');
      expectFits(messages.historyPage, next.body, 'the page before');
      const isSame = JSON.stringify(next.body.entries) === JSON.stringify(first.body.entries);
      expect(!isSame, 'the page before is the first one again');
    },
  },
  {
    name: 'has each change in its history, once',
    level: 'should',
    advice: 'Append in the transaction of the change; a key that is known appends nothing.',
    async look(bench) {
      await historyOf(bench);
      const record = await bench.addPerson();
      const change = bench.rename(record, 'Anders');
      await bench.client.save(change);
      await bench.client.save(change);
      await bench.takeAway(await bench.find(record.id));
      const {body} = await historyOf(bench);
      const own = body.entries?.filter(({subjectId}) => subjectId === record.id) ?? [];
      const actions = own.map(({action}) => action).toReversed();
      const wanted = ['addPerson', 'editPerson', 'removePerson'].join();
      expect(actions.join() === wanted, `of ${wanted} it has ${actions.join() || 'nothing'}`);
    },
  },
];
