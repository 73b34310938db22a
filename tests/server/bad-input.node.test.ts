import assert from 'node:assert/strict';
import {createHmac, randomBytes} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {addPerson, Asker, changeOf, client, member, type Answer, type More} from './asking.js';
import {Ear} from './ear.js';
import {eventually} from './eventually.js';
import {Instance} from './instance.js';
import {House, stores, type Store} from './stores.js';

const typed = 'Dit heeft iemand getypt';
const problem = (name: string) => `urn:resourcegroep:problem:${name}`;

for (const {name, make} of stores) {
  describe(`bad input to the reference server on ${name}`, () => {
    let store: Store;
    let house: House;
    let samira: Asker;
    let group: string;

    before(async () => {
      store = await make();
      house = await House.at(await Instance.start({...store.settings, REQUESTS_PER_MINUTE: '300'}));
      samira = await house.as('samira');
      group = await house.three();
    });
    after(async () => {
      await house.instance.end();
      await store.end();
    });

    /** It is refused so, repeats nothing, and nothing is other than it was. */
    async function refuses(
      status: number,
      type: string,
      send: () => Promise<Answer>,
    ): Promise<void> {
      const before = await samira.load(group);
      const answer = await send();
      assert.equal(answer.status, status, answer.text);
      assert.equal(answer.body.type, problem(type));
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.equal(answer.headers.get('cache-control'), 'private, no-store');
      assert.ok(!answer.text.includes(typed), answer.text);
      const after = await samira.load(group);
      assert.deepEqual(after.body.records, before.body.records);
    }

    const raw = (body: string, headers: Record<string, string> = {}): Promise<Answer> =>
      samira.ask(`/groups/${group}/changes`, {
        ...{method: 'POST', body},
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'k', ...headers},
      });
    const asIfSent = (more: More) => () => samira.send(addPerson(group, undefined, typed), more);

    it('refuses what is too large, whole or in pieces', async () => {
      await refuses(413, 'too-large', () => raw(JSON.stringify({text: typed.repeat(100_000)})));
      await refuses(422, 'invalid', () =>
        samira.send(addPerson(group, undefined, typed.repeat(20))),
      );
    });

    it('refuses what is not JSON, and JSON that would reach into the server', async () => {
      for (const body of [`{"text": "${typed}"`, '', `{"__proto__": {"me": "${typed}"}}`])
        await refuses(400, 'malformed', () => raw(body));
      for (const body of ['null', '[]', '7', `"${typed}"`, `{"id": "k", "writes": "${typed}"}`])
        await refuses(422, 'invalid', () => raw(body));
    });

    it('refuses bytes that are no text', async () => {
      const change = addPerson(group, undefined, typed);
      const bytes = Buffer.from(JSON.stringify(change));
      bytes[bytes.indexOf(typed)] = 0xff;
      await refuses(400, 'malformed', () =>
        samira.send(change, {body: new Uint8Array(bytes) as never}),
      );
    });

    it('refuses ids that are longer than any is', async () => {
      const long = randomBytes(2000).toString('hex');
      await refuses(422, 'invalid', () => samira.send({...addPerson(group), id: long}));
      await refuses(422, 'invalid', () => samira.send(addPerson(group, long, typed)));
      for (const id of [long.slice(0, 900), long])
        await refuses(404, 'not-found', () => samira.load(id));
    });

    it('gives no more streams to many requests at once than to one after the other', async () => {
      const controller = new AbortController();
      const {base, token} = samira;
      const opened = await Promise.all(
        Array.from({length: 40}, () =>
          fetch(`${base}/groups/${group}/events`, {
            headers: {Authorization: `Bearer ${token}`},
            signal: controller.signal,
          }),
        ),
      );
      controller.abort();
      assert.equal(opened.filter(({status}) => status === 429).length, 10);
      // Their places are free again.
      await eventually(async () => {
        const ear = await Ear.open(samira, group);
        ear.end();
        assert.equal(ear.status, 200);
      });
    });

    it('answers an address that is none in words of its own', async () => {
      for (const id of ['%ff', '%', `%ff${encodeURIComponent(typed)}`])
        await refuses(404, 'not-found', () => samira.ask(`/groups/${id}`));
    });

    it('refuses another type of body, and another version', async () => {
      const type = (value: string) => asIfSent({headers: {'Content-Type': value}});
      await refuses(415, 'media-type', type('text/plain'));
      await refuses(415, 'media-type', type('application/x-www-form-urlencoded'));
      await refuses(415, 'version', type('application/vnd.resourcegroep.v2+json'));
      const accept = {Accept: 'application/vnd.resourcegroep.v9+json'};
      await refuses(406, 'version', asIfSent({headers: accept}));
    });

    it('refuses a change without its key, without a base, or for another address', async () => {
      await refuses(400, 'key-missing', asIfSent({headers: {'Idempotency-Key': 'other'}}));
      const change = addPerson(group, undefined, typed);
      const blind = change.writes.map(({base: _base, ...write}) => write);
      await refuses(428, 'base-missing', () => samira.send({...change, writes: blind as never}));
      await refuses(422, 'invalid', () =>
        samira.send(change, {body: JSON.stringify({...change, groupId: 'other'})}),
      );
    });

    it('refuses another change under a key that was used', async () => {
      const change = addPerson(group);
      assert.equal((await samira.send(change)).status, 200);
      await refuses(422, 'key-reuse', () =>
        samira.send({...addPerson(group, undefined, typed), id: change.id}),
      );
    });

    it('believes no page that says who it is', async () => {
      const marieke = await house.as('marieke');
      const forged = {...addPerson(group, undefined, typed), by: client};
      await refuses(403, 'forbidden', () => marieke.send(forged));
      const other = {...addPerson(group, undefined, typed), by: member('m-1')};
      await refuses(403, 'forbidden', () => marieke.send(other));
    });

    it('believes no token that is forged, over, or made for somebody else', async () => {
      const [head, body] = samira.token.split('.');
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as object;
      const none = `${part({alg: 'none'})}.${body}.`;
      const hmac = `${part({alg: 'HS256'})}.${body}`;
      const signed = `${hmac}.${createHmac('sha256', 'secret').update(hmac).digest('base64url')}`;
      const changed = `${head}.${part({...claims, sub: 'osei'})}.${samira.token.split('.')[2]}`;
      const over = (await house.as('samira', {seconds: -1})).token;
      for (const token of ['', 'x', none, signed, changed, over]) {
        const nobody = new Asker(samira.base, 'nobody', token);
        for (const path of ['', '/events', '/history'])
          assert.equal((await nobody.ask(`/groups/${group}${path}`)).status, 401);
        await refuses(401, 'unauthenticated', () => nobody.send(addPerson(group, 'x', typed)));
      }
    });

    it('tells nobody of another client’s group that it is there', async () => {
      const dirk = await house.as('dirk');
      await house.small({dirk: client});
      const change = addPerson(group, 'p-forced', typed);
      const nowhere = {...change, groupId: 'nowhere'};
      const [there, not] = [await dirk.send(change), await dirk.send(nowhere)];
      assert.deepEqual([there.status, there.text], [404, not.text]);
      for (const path of ['', '/events', '/history']) {
        const one = await dirk.ask(`/groups/${group}${path}`);
        const none = await dirk.ask(`/groups/nowhere${path}`);
        assert.deepEqual([one.status, one.text], [404, none.text]);
      }
      assert.equal((await samira.load(group)).text.includes('p-forced'), false);
    });

    it('takes every text for a text', async () => {
      const odd = [
        `'; drop table rg_records; --`,
        `$1`,
        `{"a":1}`,
        `\\u0000`,
        `../../etc/passwd`,
        `%00`,
        'constructor',
        '👩‍👩‍👧',
      ];
      for (const text of odd) {
        const change = addPerson(group, text, text);
        const answer = await samira.send(
          {...change, id: `${text} once`},
          {
            headers: {'Idempotency-Key': encodeURIComponent('-')},
          },
        );
        // A header holds no such key; the body does.
        assert.ok([200, 400].includes(answer.status), answer.text);
        const {status} = await samira.send(change);
        assert.equal(status, 200);
        const there = (await samira.load(group)).body.records!.find(({id}) => id === text);
        assert.equal((there?.body as {displayName?: string}).displayName, text);
        assert.equal((await samira.load(text)).status, 404);
      }
      await refuses(422, 'invalid', () => samira.send(addPerson(group, '\u0000', typed)));
      assert.equal((await samira.load('\u0000')).status, 404);
    });

    it('keeps a text with odd characters letter for letter', async () => {
      const note = ' <b>é</b> \u202e\n\t"\' {{x}} 👩‍👩‍👧 \u0000 \ud800 ';
      const change = addPerson(group, 'p-odd');
      const person = {...change.writes[0]!.body, note};
      const command = {type: 'addPerson', person} as never;
      assert.equal((await samira.send({...change, command})).status, 200);
      const {text} = await samira.load(group);
      assert.equal(text.includes(JSON.stringify(note)), true);
    });

    it('answers quick clients that they come too often', async () => {
      const quick = await house.as('quick');
      const answers = await Promise.all(Array.from({length: 320}, () => quick.load('x')));
      const often = answers.filter(({status}) => status === 429);
      assert.equal(often.length, 20);
      assert.equal(often[0]!.body.type, problem('rate-limited'));
      assert.match(often[0]!.headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal((await samira.load(group)).status, 200);
    });

    it('is up after all of this, with nothing in its log that was typed', async () => {
      assert.equal((await fetch(`${house.instance.origin}/readyz`)).status, 200);
      assert.equal(
        (
          await samira.send(
            changeOf(group, {
              ...{type: 'editGoal', goalId: 'g-1', change: {why: 'Daarom'}},
            }),
          )
        ).status,
        200,
      );
      assert.equal(house.instance.said.includes(typed), false);
      assert.doesNotMatch(house.instance.said, /"level":50/);
    });
  });
}
