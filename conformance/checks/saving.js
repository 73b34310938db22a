import {changeOf, fieldOf, idIn, newPerson} from '../bench.js';
import {expect, expectStatus} from '../expect.js';

const late = [412, 409];
const nameOf = (/** @type {{body?: object} | undefined} */ record) =>
  fieldOf(record, 'displayName');

/** @type {readonly import('../kit.js').Check[]} */
export const saving = [
  {
    name: 'saves what is new, and tells its version',
    advice: 'Answer with the records as they are stored, after the commit.',
    async look(bench) {
      const change = newPerson(bench.groupId);
      const answer = await bench.client.save(change);
      expectStatus(answer, [200], 'saving');
      const told = answer.body.records?.find(({id}) => id === idIn(change));
      const stored = await bench.find(idIn(change));
      expect(stored, 'the next load has it not');
      expect(
        told?.version === stored.version,
        'the answer tells another version than the next load',
      );
      await bench.takeAway(stored);
    },
  },
  {
    name: 'saves a change on the newest version, with another version',
    advice: 'Give a record a new version each time it is written.',
    async look(bench) {
      const record = await bench.addPerson();
      expectStatus(await bench.client.save(bench.rename(record, 'Nieuw')), [200], 'changing it');
      const stored = await bench.find(record.id);
      expect(nameOf(stored) === 'Nieuw', 'the new text is not stored');
      expect(stored?.version !== record.version, 'the version stayed the same');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'refuses a change on an older version, and gives what stands there now',
    advice: 'update … where version = base; on 0 rows answer 412 with `current` and `removed`.',
    async look(bench) {
      const seen = await bench.addPerson();
      await bench.client.save(bench.rename(seen, 'Eerst'));
      const answer = await bench.client.save(bench.rename(seen, 'Te laat'));
      const stored = await bench.find(seen.id);
      expect(nameOf(stored) === 'Eerst', 'it wrote over what it had not seen');
      expectStatus(answer, late, 'changing an older version');
      const current = answer.body.current?.find(({id}) => id === seen.id);
      expect(nameOf(current) === 'Eerst', '`current` does not hold what stands there now');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'refuses to make what is there already',
    advice: 'base null means: insert, and 412 where the id is taken.',
    async look(bench) {
      const record = await bench.addPerson();
      const again = newPerson(bench.groupId, {id: record.id, displayName: 'Tweede'});
      const answer = await bench.client.save(again);
      const stored = await bench.find(record.id);
      expect(nameOf(stored) !== 'Tweede', 'it wrote over what was there');
      expect(answer.status >= 400, `the answer was ${answer.status}`);
      await bench.takeAway(stored);
    },
  },
  {
    name: 'writes over nothing without a version, or with one that it never gave',
    advice: 'A write without `base` is 428; `*`, an empty text and anything unknown are 412.',
    async look(bench) {
      const record = await bench.addPerson();
      const change = bench.rename(record, 'Blind');
      const {kind, id, body} = {...record, ...change.writes[0]};
      const bases = ['*', '', '"', 'W/"0"', '0'].map((base) => ({base}));
      for (const base of [{}, ...bases]) {
        const writes = [{kind, id, body, ...base}];
        const sent = {...change, id: crypto.randomUUID(), writes};
        const {status} = await bench.client.save(/** @type {any} */ (sent));
        expect(status >= 400, `a write with ${JSON.stringify(base)} was answered with ${status}`);
      }
      const stored = await bench.find(record.id);
      expect(nameOf(stored) !== 'Blind', 'it was written over');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'does all writes of a change, or none',
    advice: 'One change is one transaction.',
    async look(bench) {
      const seen = await bench.addPerson();
      await bench.client.save(bench.rename(seen, 'Nieuwer'));
      const add = newPerson(bench.groupId);
      const both = {...add, writes: [...add.writes, ...bench.rename(seen, 'Ouder').writes]};
      expectStatus(await bench.client.save(both), late, 'two writes of which one is late');
      expect(!(await bench.find(idIn(add))), 'the other one was written all the same');
      const stored = await bench.find(seen.id);
      expect(nameOf(stored) === 'Nieuwer', 'the late one was written');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'takes away, but not on an older version',
    advice: 'body null means: delete where version = base; name it in `removed`.',
    async look(bench) {
      const seen = await bench.addPerson();
      await bench.client.save(bench.rename(seen, 'Anders'));
      const answer = await bench.client.save(bench.remove(seen));
      const now = await bench.find(seen.id);
      expect(now, 'it was taken away on an older version');
      expectStatus(answer, late, 'taking away an older version');
      const {status, body} = await bench.client.save(bench.remove(now));
      expect(status === 200, `taking it away: the answer was ${status}`);
      expect(
        body.removed?.some(({id}) => id === seen.id),
        'the answer does not name it in `removed`',
      );
      expect(!(await bench.find(seen.id)), 'the next load still has it');
      const after = await bench.client.save(bench.rename(now, 'Te laat'));
      expect(after.status >= 400 && !(await bench.find(seen.id)), 'a late change brought it back');
    },
  },
  {
    name: 'lets one of 25 win that change the same version at once',
    advice: 'Compare and write in one statement, or under a lock; not read first and write then.',
    async look(bench) {
      const record = await bench.addPerson();
      const changes = Array.from({length: 25}, (_, at) => bench.rename(record, `Nummer ${at}`));
      const answers = await Promise.all(changes.map((change) => bench.client.save(change)));
      const won = answers.flatMap(({status}, at) => (status === 200 ? [at] : []));
      expect(won.length === 1, `${won.length} of 25 heard that it was saved`);
      const stored = await bench.find(record.id);
      expect(nameOf(stored) === `Nummer ${won[0]}`, 'stored is another one than the one that won');
      await bench.takeAway(stored);
    },
  },
  {
    name: 'lets one of ten win that make the same record at once',
    advice: 'A unique key on group, kind and id.',
    async look(bench) {
      const id = `proef-${crypto.randomUUID()}`;
      const changes = Array.from({length: 10}, (_, at) =>
        newPerson(bench.groupId, {id, displayName: `Nummer ${at}`}),
      );
      const answers = await Promise.all(changes.map((change) => bench.client.save(change)));
      const won = answers.flatMap(({status}, at) => (status === 200 ? [at] : []));
      expect(won.length === 1, `${won.length} of ten heard that it was saved`);
      const there = (await bench.records()).filter((record) => record.id === id);
      expect(there.length === 1, `it is there ${there.length} times`);
      expect(
        nameOf(there[0]) === `Nummer ${won[0]}`,
        'stored is another one than the one that won',
      );
      await bench.takeAway(there[0]);
    },
  },
  {
    name: 'answers only when the next load has it',
    advice: 'Answer after the commit, and read from where it was written.',
    async look(bench) {
      for (let at = 0; at < 20; at++) {
        const change = newPerson(bench.groupId);
        expectStatus(await bench.client.save(change), [200], 'saving');
        const stored = await bench.find(idIn(change));
        expect(stored, `number ${at + 1} was acknowledged, and was not in the next load`);
        await bench.takeAway(stored);
      }
    },
  },
  {
    name: 'keeps fields that it does not know, and text letter for letter',
    advice: 'Store a body as JSON as it came: trim nothing, drop nothing.',
    async look(bench) {
      const note = ' <b>é</b> \u202e\n\t"\' {{x}} 👩‍👩‍👧 e\u0301 ';
      const later = {list: [1, null, 'a'], deep: {ok: true}};
      const record = await bench.addPerson(/** @type {any} */ ({note, 'x-later': later}));
      await bench.takeAway(record);
      expect(fieldOf(record, 'note') === note, 'a text came back otherwise');
      const kept = JSON.stringify(fieldOf(record, 'x-later'));
      expect(kept === JSON.stringify(later), 'a field of a newer version was not kept');
    },
  },
  {
    name: 'keeps things apart by the exact id, however odd, or refuses it',
    advice: 'Ids are texts: compare them byte by byte, and bind them as parameters.',
    async look(bench) {
      for (const id of oddIds) {
        const {status} = await bench.client.save(newPerson(bench.groupId, {id}));
        expect(status !== 0 && status < 500, `the id ${JSON.stringify(id)} gave ${status}`);
        const there = (await bench.records()).filter((record) => record.id === id);
        expect(
          there.length === (status === 200 ? 1 : 0),
          `${JSON.stringify(id)} is not kept apart`,
        );
        await bench.takeAway(there[0]);
      }
      const nul = newPerson(bench.groupId, {displayName: 'a\u0000b'});
      const {status} = await bench.client.save(nul);
      expect(status !== 0 && status < 500, `a text with the character NUL gave ${status}`);
      const stored = await bench.find(idIn(nul));
      await bench.takeAway(stored);
      const strange = changeOf(bench.groupId, /** @type {any} */ ({type: '__proto__'}), []);
      const answer = await bench.client.save(strange);
      expect(
        answer.status >= 400 && answer.status < 500,
        `the command __proto__ gave ${answer.status}`,
      );
    },
  },
];

const oddIds = [
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a/b?c=d#e',
  `"'; DROP TABLE records; --`,
  '%2e%2e%00',
  '\u0000',
  'x'.repeat(300),
  '👩‍👩‍👧',
  'proef-é',
  'proef-e\u0301',
  'PROEF-ID',
  'proef-id',
];
