import {mediaType, messages} from '@resourcegroep/elements/backend/http';
import {safeParse} from 'valibot';
import {expect, expectStatus, NotLooked} from '../expect.js';

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
      const parsed = safeParse(messages.snapshot, body);
      const path = parsed.issues?.[0].path?.map(({key}) => String(key)).join('.');
      expect(parsed.success, `the answer is not as its schema says, at ${path ?? 'the top'}`);
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
      const path = `/groups/${encodeURIComponent(bench.groupId)}/history`;
      const first = await bench.client.ask(path);
      if (first.status === 404) throw new NotLooked('there is no history');
      const record = await bench.addPerson({displayName: 'Niet-in-de-historie'});
      const {body, text} = await bench.client.ask(path);
      const entry = body.entries?.find(({subjectId}) => subjectId === record.id);
      expect(entry?.action === 'addPerson', 'what was done last is not among the newest');
      expect(!text.includes('Niet-in-de-historie'), 'a name that was typed is in it');
      await bench.takeAway(record);
    },
  },
];
