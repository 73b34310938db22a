import {sameJson} from '../domain/keep.js';
import type {Session} from './backend-contract-session.js';
import {
  expectReason,
  expectThat,
  fieldOf,
  hostileIds,
  newId,
  onPerson,
  settled,
} from './backend-contract-tools.js';

export type Promised = readonly [text: string, keep: (session: Session) => Promise<void>];

/** What every back end has to do, a sentence and how it is tried. */
export const promises: readonly Promised[] = [
  [
    'loads the group with a version on every record',
    async (session) => {
      const records = await session.load();
      const own = records.filter(({kind}) => kind === 'group');
      expectThat(own.length === 1, 'there is one record of the kind group');
      expectThat(
        own.every(({id}) => id === session.target.groupId),
        'its id is that of the group',
      );
      expectThat(
        records.every(({version}) => typeof version === 'string' && version !== ''),
        'every version is a text that says something',
      );
    },
  ],
  [
    'answers not-found for a group that does not exist',
    async ({target, signal}) => {
      await expectReason(['not-found', 'forbidden'], target.backend.load(newId(), {signal}));
    },
  ],
  [
    'saves what is new, and tells its version',
    async (session) => {
      const id = newId();
      const saved = await session.save(session.change(onPerson.add(id)));
      const told = saved.records.find((record) => record.id === id);
      const stored = await session.find(id);
      expectThat(stored !== undefined, 'the next load has it');
      expectThat(told?.version === stored.version, 'the answer tells the stored version');
    },
  ],
  [
    'refuses to make what is there already',
    async (session) => {
      const {id} = await session.add();
      await expectReason(['conflict'], session.save(session.change(onPerson.add(id))));
    },
  ],
  [
    'saves a change on the newest version, with another version',
    async (session) => {
      const record = await session.add();
      await session.save(session.change(onPerson.rename(record, 'Nieuw')));
      const stored = await session.find(record.id);
      expectThat(fieldOf(stored, 'displayName') === 'Nieuw', 'the new text is stored');
      expectThat(stored?.version !== record.version, 'the version is another');
    },
  ],
  [
    'refuses a change on an older version, and gives what stands there now',
    async (session) => {
      const seen = await session.add();
      await session.save(session.change(onPerson.rename(seen, 'Eerst')), session.other);
      const late = session.save(session.change(onPerson.rename(seen, 'Geheim woord')));
      const error = await expectReason(['conflict'], late);
      const current = error.details.current?.find(({id}) => id === seen.id);
      expectThat(fieldOf(current, 'displayName') === 'Eerst', '`current` is what stands there');
      expectThat(!error.message.includes('Geheim'), 'the error repeats nothing of what was typed');
      const stored = await session.find(seen.id);
      expectThat(fieldOf(stored, 'displayName') === 'Eerst', 'nothing was overwritten');
    },
  ],
  [
    'takes away, but not on an older version, and lets it be made again',
    async (session) => {
      const seen = await session.add();
      await session.save(session.change(onPerson.rename(seen, 'Anders')));
      await expectReason(['conflict'], session.save(session.change(onPerson.remove(seen))));
      const now = await session.find(seen.id);
      if (now === undefined) throw new Error('it was taken away on an older version');
      const saved = await session.save(session.change(onPerson.remove(now)));
      expectThat(
        saved.removed.some(({id}) => id === seen.id),
        'the answer names what was removed',
      );
      expectThat((await session.find(seen.id)) === undefined, 'the next load has it no more');
      const gone = await expectReason(
        ['conflict', 'not-found', 'gone'],
        session.save(session.change(onPerson.rename(now, 'Te laat'))),
      );
      expectThat((gone.details.current ?? []).length === 0, 'what is gone has no current record');
      await session.add(seen.id);
    },
  ],
  [
    'does all writes of a change, or none',
    async (session) => {
      const seen = await session.add();
      await session.save(session.change(onPerson.rename(seen, 'Nieuwer')));
      const id = newId();
      const both = onPerson.both(onPerson.add(id), onPerson.rename(seen, 'Ouder'));
      await expectReason(['conflict'], session.save(session.change(both)));
      expectThat((await session.find(id)) === undefined, 'nothing of it is stored');
      const newest = await session.add();
      const other = newId();
      const fine = onPerson.both(onPerson.add(other), onPerson.rename(newest, 'Mee'));
      await session.save(session.change(fine));
      expectThat((await session.find(other)) !== undefined, 'the first write is stored');
      expectThat(
        fieldOf(await session.find(newest.id), 'displayName') === 'Mee',
        'the second write is stored',
      );
    },
  ],
  [
    'has one effect for one change id, however often it comes',
    async (session) => {
      const record = await session.add();
      const change = session.change(onPerson.rename(record, 'Een keer'));
      await Promise.all([1, 2, 3, 4, 5].map(() => session.save(change)));
      const once = await session.find(record.id);
      if (once === undefined) throw new Error('it is gone');
      await session.save(session.change(onPerson.rename(once, 'Daarna')));
      await session.save(change);
      const stored = await session.find(record.id);
      expectThat(fieldOf(stored, 'displayName') === 'Daarna', 'a repeat undoes nothing');
    },
  ],
  [
    'lets one of 25 win that change the same version at once',
    async (session) => {
      const record = await session.add();
      const results = await settled(
        Array.from({length: 25}, (_, at) =>
          session.save(
            session.change(onPerson.rename(record, `Nummer ${at}`)),
            at % 2 ? session.other : session.target.backend,
          ),
        ),
      );
      const won = results.flatMap((reason, at) => (reason === undefined ? [at] : []));
      expectThat(won.length === 1, `one wins, not ${won.length}`);
      expectThat(
        results.every((reason) => reason === undefined || reason === 'conflict'),
        'the others hear that it is a conflict',
      );
      const stored = fieldOf(await session.find(record.id), 'displayName');
      expectThat(stored === `Nummer ${won[0]}`, 'what is stored is what won');
    },
  ],
  [
    'tells another subscriber what changed',
    async (session) => {
      const {other} = session;
      if (other.subscribe === undefined) return;
      const {cursor} = await other.load(session.target.groupId, {signal: session.signal});
      const id = newId();
      const heard = session.hear(other, id, cursor);
      await session.save(session.change(onPerson.add(id)));
      await heard;
      expectThat((await session.find(id, other)) !== undefined, 'the other finds it');
    },
  ],
  [
    'tells a subscriber what it missed since its cursor',
    async (session) => {
      const {backend, groupId} = session.target;
      if (backend.subscribe === undefined) return;
      const {cursor} = await backend.load(groupId, {signal: session.signal});
      const {id} = await session.add();
      await session.hear(backend, id, cursor);
    },
  ],
  [
    'writes nothing for somebody who went away before',
    async (session) => {
      const id = newId();
      const away = AbortSignal.abort();
      const save = session.target.backend.save(session.change(onPerson.add(id)), {signal: away});
      const [reason] = await settled([save]);
      expectThat(reason !== undefined, 'an aborted save does not resolve');
      expectThat((await session.find(id)) === undefined, 'nothing is stored');
      const load = session.target.backend.load(session.target.groupId, {signal: away});
      expectThat((await settled([load]))[0] !== undefined, 'an aborted load does not resolve');
    },
  ],
  [
    'keeps fields that a newer version wrote, and text letter for letter',
    async (session) => {
      const id = newId();
      const text = ' <b>é</b> \u202e\n\t"\' {{x}} 👩‍👩‍👧 ';
      const more = {note: text, 'x-later': {list: [1, null, 'a'], deep: {ok: true}}};
      await session.save(session.change(onPerson.add(id, more)));
      const {body} = (await session.find(id)) ?? {};
      for (const [field, value] of Object.entries(more)) {
        expectThat(sameJson(fieldOf({body}, field), value), `the field ${field} came back`);
      }
    },
  ],
  [
    'keeps things apart by the exact id, however odd, or refuses it',
    async (session) => {
      const kept: string[] = [];
      for (const id of hostileIds) {
        const [reason] = await settled([session.save(session.change(onPerson.add(id)))]);
        expectThat(reason === undefined || reason === 'invalid', `an odd id gives ${reason}`);
        if (reason === undefined) kept.push(id);
      }
      const ids = (await session.load()).map((record) => record.id);
      for (const id of kept) {
        expectThat(ids.filter((known) => known === id).length === 1, 'each id is there, once');
      }
    },
  ],
];
