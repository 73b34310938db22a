import {eventNames, headerNames, messages} from '@resourcegroep/elements/backend/http';
import {fieldOf, idIn, newPerson, secret} from '../bench.js';
import {expect, expectFits, expectSoon, expectStatus, NotLooked} from '../expect.js';

/** @param {import('../line.js').Stream} stream @param {string} id */
const namedIn = (stream, id) =>
  stream.heard.some(({event, data}) => {
    const refs = [...(data.records ?? []), ...(data.removed ?? [])];
    return event === 'stale' || refs.some((ref) => ref.id === id);
  });

/** @type {readonly import('../kit.js').Check[]} */
export const streaming = [
  {
    name: 'tells on the stream within five seconds what is new',
    advice:
      'text/event-stream, flushed after each event; switch buffering off in what stands before it.',
    async look(bench) {
      const stream = await bench.listen();
      const type = stream.headers.get('content-type') ?? '';
      const change = newPerson(bench.groupId);
      await bench.client.save(change);
      const told = () => namedIn(stream, idIn(change));
      await expectSoon(told, 'it was not told').finally(() => stream.close());
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
      expect(type.startsWith('text/event-stream'), `its type is “${type}”`);
      const event = stream.heard.find(({event: name}) => name === 'changed');
      const record = event?.data.records?.find(({id}) => id === stored?.id);
      expect(
        !event || record?.version === stored?.version,
        'it tells another version than is stored',
      );
      expect(
        !event || event.id !== undefined,
        'there is no `id`, so that nobody can go on from there',
      );
    },
  },
  {
    name: 'says on the stream what its schema says',
    advice:
      'Events are `changed`, with `news` of openapi.json as JSON in `data`, `stale` and `ended`.',
    async look(bench) {
      const stream = await bench.listen();
      const record = await bench.addPerson();
      await bench.takeAway(record);
      const isTold = () => stream.heard.length > 0;
      await expectSoon(isTold, 'nothing was told').finally(() => stream.close());
      for (const {event, data} of stream.heard) {
        const isKnown = eventNames.some((name) => name === event);
        expect(isKnown, `an event is called “${event}”`);
        if (event === 'changed') expectFits(messages.news, data, 'the data of `changed`');
      }
    },
  },
  {
    name: 'says on the stream at once that it is there',
    level: 'should',
    advice:
      'Write a comment (a line with `:`) and flush it: a page that hears nothing looks again.',
    async look(bench) {
      const stream = await bench.listen();
      const isThere = () => stream.text !== '';
      await expectSoon(isThere, 'nothing came in two seconds', 2000).finally(() => stream.close());
    },
  },
  {
    name: 'takes a cursor as a browser’s own EventSource says it',
    level: 'should',
    advice: `Take the header ${headerNames.lastEventId} as well as \`since\` in the address.`,
    async look(bench) {
      const {cursor} = (await bench.client.load(bench.groupId)).body;
      if (cursor === undefined) throw new NotLooked('there is no `cursor` in the answer to a load');
      const record = await bench.addPerson();
      const headers = {[headerNames.lastEventId]: cursor};
      const stream = await bench.listen(undefined, bench.client, headers);
      const isTold = () => namedIn(stream, record.id);
      await expectSoon(isTold, 'what was missed was not told').finally(() => stream.close());
      await bench.takeAway(record);
    },
  },
  {
    name: 'tells what was missed since a cursor, or that all is stale',
    advice:
      'Take `since` from the address; replay from the table of changes, or send the event `stale`.',
    async look(bench) {
      const {cursor} = (await bench.client.load(bench.groupId)).body;
      if (cursor === undefined) throw new NotLooked('there is no `cursor` in the answer to a load');
      const record = await bench.addPerson();
      const stream = await bench.listen(cursor);
      const told = () => namedIn(stream, record.id);
      await expectSoon(told, 'what was missed was not told').finally(() => stream.close());
      await bench.takeAway(record);
    },
  },
  {
    name: 'says of a cursor that it does not know that all is stale',
    level: 'should',
    advice: 'Send the event `stale`: the page loads again.',
    async look(bench) {
      const stream = await bench.listen('no-cursor-of-yours');
      const told = () => stream.heard.some(({event}) => event === 'stale');
      await expectSoon(told, 'it did not').finally(() => stream.close());
    },
  },
  {
    name: 'ends with what is stored, after forty changes at once',
    advice: 'Number changes in the order of their commits: take a lock on the group.',
    async look(bench) {
      const stream = await bench.listen();
      const changes = Array.from({length: 40}, () => newPerson(bench.groupId));
      await Promise.all(changes.map((change) => bench.client.save(change)));
      const known = () => {
        const last = new Map();
        for (const {data} of stream.heard) {
          for (const {id, version} of data.records ?? []) last.set(id, version);
          for (const {id} of data.removed ?? []) last.delete(id);
        }
        return last;
      };
      const stored = (await bench.records()).filter(({id}) =>
        changes.some((one) => idIn(one) === id),
      );
      const isSame = () => stored.every(({id, version}) => known().get(id) === version);
      const isStale = () => stream.heard.some(({event}) => event === 'stale');
      await expectSoon(
        () => isStale() || isSame(),
        'it tells other versions than are stored',
      ).finally(() => stream.close());
      for (const record of stored) await bench.takeAway(record);
    },
  },
  {
    name: 'tells a member nothing of what they may not see',
    advice: 'What goes over the stream is newsFor this user, not the writes as they came.',
    async look(bench) {
      const [hers, his] = [await bench.listen(undefined, bench.member), await bench.listen()];
      const record = await bench.addPerson({displayName: secret});
      const told = () => namedIn(his, record.id);
      await expectSoon(told, 'the client was not told').finally(() => his.close());
      await new Promise((done) => setTimeout(done, 300));
      hers.close();
      await bench.takeAway(record);
      const leaked = hers.text.includes(secret) || hers.text.includes(record.id);
      expect(!leaked, 'somebody from the client’s map went over a member’s stream');
    },
  },
  {
    name: 'lets a stream end when the session does',
    level: 'must',
    advice: 'Close it when the token is over: the page comes back with a new one, or does not.',
    async look(bench) {
      const {expiring} = bench.options;
      if (expiring === undefined) throw new NotLooked('no --expiring token was given');
      const {status} = await bench.line(expiring).load(bench.groupId);
      // What came before it, such as a restart, took longer than the token lasts: no fault of theirs.
      if (status === 401) throw new NotLooked('the --expiring token was over before its turn came');
      const stream = await bench.listen(undefined, bench.line(expiring));
      await expectSoon(() => stream.isClosed, 'it went on', 30_000).finally(() => stream.close());
      expectStatus(await bench.line(expiring).load(bench.groupId), [401], 'loading after it');
    },
  },
  {
    name: 'keeps what two users see at once in step',
    advice: 'A change by one is new for all who see it.',
    async look(bench) {
      const stream = await bench.listen(undefined, bench.member);
      const id = crypto.randomUUID();
      const goal = {
        id,
        text: 'Voor iedereen',
        term: 'short',
        dimensions: [],
        order: 'V',
        visibility: 'group',
      };
      await bench.act(/** @type {any} */ ({type: 'addGoal', goal}));
      const told = () => namedIn(stream, id);
      await expectSoon(told, 'a member was not told of a goal that is for the group').finally(() =>
        stream.close(),
      );
      const seen = await bench.find(id, bench.member);
      await bench.act({type: 'removeGoal', goalId: id});
      expect(fieldOf(seen, 'text') === 'Voor iedereen', 'and did not find it in a load either');
    },
  },
];
