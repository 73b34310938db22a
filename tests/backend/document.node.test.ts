import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {BackendError, type BackendErrorReason} from '../../src/backend/backend.js';
import {documentBackend, type KeptDocument} from '../../src/backend/document/document.js';
import type {Change} from '../../src/domain/records.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {eventually} from '../server/eventually.js';

const group = threePeople();
const {signal} = new AbortController();

/** A portal that keeps documents, each write under another mark. */
function portal(first: unknown = group) {
  const kept = new Map<string, KeptDocument>([[group.id, {document: first, etag: '"0"'}]]);
  let writes = 0;
  const counts = {read: 0, lost: 0};
  const store = {
    kept,
    counts,
    /** What happens between reading and writing. */
    meanwhile: undefined as (() => Promise<unknown>) | undefined,
    /** The next so many writes are done, and their answers lost. */
    losing: 0,
    /** Nobody may read any more. */
    refusing: undefined as BackendErrorReason | undefined,
  };
  const backend = () =>
    documentBackend({
      pollSeconds: 0.01,
      async read(groupId, {etag}) {
        counts.read++;
        await Promise.resolve();
        if (store.refusing) throw new BackendError(store.refusing);
        const found = structuredClone(kept.get(groupId));
        return found && found.etag === etag ? 'unchanged' : found;
      },
      async write(groupId, {document, etag}) {
        const {meanwhile} = store;
        store.meanwhile = undefined;
        await meanwhile?.();
        await Promise.resolve();
        if (kept.get(groupId)?.etag !== etag) {
          counts.lost++;
          throw new BackendError('conflict');
        }
        kept.set(groupId, {document: structuredClone(document), etag: `"${++writes}"`});
        if (store.losing-- > 0) throw new BackendError('offline');
      },
    });
  return {...store, store, backend};
}

backendContract(
  'a document',
  () => {
    const {backend} = portal();
    return {backend: backend(), other: backend(), groupId: group.id};
  },
  {describe, it: (text, keep) => void it(text, keep)},
);

const failed = (reason: string) => (error: unknown) =>
  error instanceof BackendError && error.reason === reason;

function newPerson(id: string): Change {
  const person = {id, displayName: 'Iemand', kind: 'informal'} as const;
  return {
    ...{id: `add-${id}`, groupId: group.id, by: {kind: 'client'}},
    ...{at: '2026-11-22T09:00:00Z', command: {type: 'addPerson', person}},
    writes: [{kind: 'person', id, base: null, body: person}],
  };
}

describe('a document', () => {
  const followed: AbortController[] = [];
  afterEach(() => {
    for (const calling of followed.splice(0)) calling.abort();
  });

  it('takes what two write at the same time, one after the other', async () => {
    const {backend, counts} = portal();
    const [one, two] = [backend(), backend()];
    const ids = Array.from({length: 12}, (_, at) => `p${at}`);
    await Promise.all(
      ids.map((id, at) =>
        (at % 2 ? one : two).save(newPerson(id), {signal: new AbortController().signal}),
      ),
    );
    const {records} = await one.load(group.id, {signal});
    assert.deepEqual(
      records.flatMap(({id}) => (ids.includes(id) ? [id] : [])).sort(),
      [...ids].sort(),
    );
    assert.ok(counts.lost > 0, 'they did meet');
  });

  it('tells a conflict only where the same thing was changed', async () => {
    const {store, backend} = portal();
    const [one, two] = [backend(), backend()];
    store.meanwhile = () => two.save(newPerson('theirs'), {signal});
    await one.save(newPerson('mine'), {signal});
    store.meanwhile = () => two.save({...newPerson('same'), id: 'other'}, {signal});
    await assert.rejects(one.save(newPerson('same'), {signal}), failed('conflict'));
  });

  it('does once what was written and not heard', async () => {
    const {store, backend} = portal();
    store.losing = 1;
    await assert.rejects(backend().save(newPerson('p'), {signal}), failed('offline'));
    const saved = await backend().save(newPerson('p'), {signal});
    assert.deepEqual(
      saved.records.map(({id, version}) => [id, version]),
      [['p', '1']],
    );
  });

  it('begins with a whole group, and says where a document is wrong', async () => {
    const {backend} = portal();
    const {records} = await backend().load(group.id, {signal});
    assert.ok(records.some(({kind}) => kind === 'group'));
    for (const [wrong, hint] of [
      [{...group, people: [{id: 'p', displayName: 3, kind: 'informal'}]}, /people\.0\.displayName/],
      [{format: 'resourcegroep-records-1', number: 0, records: [], changes: 'Geheim'}, /changes/],
      [
        {format: 'resourcegroep-records-1', number: 0, records: ['Geheim'], changes: []},
        /records\.0/,
      ],
      [{format: 'later'}, /format/],
      ['Geheim', /Object/],
    ] as const) {
      await assert.rejects(portal(wrong).backend().load(group.id, {signal}), (error) => {
        assert.ok(error instanceof BackendError);
        assert.equal(error.reason, 'invalid');
        assert.match(error.message, hint);
        assert.ok(!error.message.includes('Geheim'));
        return true;
      });
    }
  });

  it('has it loaded again once access is over, so that the page hears of it', async () => {
    for (const reason of ['forbidden', 'not-found', 'gone'] as const) {
      const {backend, store} = portal();
      const calling = new AbortController();
      followed.push(calling);
      const heard: string[] = [];
      backend().subscribe?.(group.id, '0', ({type}) => heard.push(type), {signal: calling.signal});
      await eventually(() => assert.ok(store.counts.read > 1, 'read once'));
      store.refusing = reason;
      await eventually(() => assert.deepEqual(heard, ['stale']));
      const {read} = store.counts;
      await eventually(() => assert.ok(store.counts.read > read + 3, 'not read on'));
      assert.deepEqual(heard, ['stale'], 'once');
      calling.abort();
    }
  });

  it('remembers the last 500 changes, and says to load again to who was away for longer', async () => {
    const {kept, backend} = portal();
    const page = backend();
    for (let at = 0; at < 502; at++) await page.save(newPerson(`p${at}`), {signal});
    const {document} = kept.get(group.id)!;
    assert.equal((document as {changes: unknown[]}).changes.length, 500);
    const heard = (since: string) =>
      new Promise((resolve) => {
        const end = new AbortController();
        page.subscribe?.(
          group.id,
          since,
          ({type}) => {
            end.abort();
            resolve(type);
          },
          {signal: end.signal},
        );
      });
    assert.equal(await heard('1'), 'stale');
    assert.equal(await heard('2'), 'changed');
    assert.equal((await page.history?.(group.id, {signal}))?.entries.length, 500);
  });
});
