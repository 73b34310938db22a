/** The contract bites: each back end that breaks one promise fails it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BackendError, type Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Change} from '../../src/domain/records.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';

const group = threePeople();

/** Runs the contract by itself and gives the promises that were broken. */
async function broken(make: (good: Backend) => Backend): Promise<readonly string[]> {
  const tests: [string, () => Promise<void>][] = [];
  const runner = {
    describe: (_: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push([name, body]),
  };
  backendContract(
    'made',
    () => ({backend: make(memoryBackend({group})), groupId: group.id, newsWithinMs: 50}),
    runner as Parameters<typeof backendContract>[2],
  );
  const failed: string[] = [];
  for (const [name, body] of tests) await body().catch(() => failed.push(name));
  return failed;
}

type Save = Backend['save'];
const saving =
  (change: (save: Save) => Save) =>
  (good: Backend): Backend => ({...good, save: change((...args) => good.save(...args))});

const faults: Readonly<Record<string, (good: Backend) => Backend>> = {
  'forgets which changes it had': saving(
    (save) => (sent, options) => save({...sent, id: crypto.randomUUID()}, options),
  ),
  'calls a change done that it did not do': saving(
    (save) => (sent, options) =>
      sent.command.type === 'addPerson' && sent.writes.length > 1
        ? Promise.resolve({records: [], removed: []})
        : save(sent, options),
  ),
  'lets the last one win': (good) => ({
    ...good,
    async save(sent, options) {
      const {records} = await good.load(sent.groupId, options);
      const versions = new Map(records.map(({kind, id, version}) => [`${kind}/${id}`, version]));
      const writes = sent.writes.map((write) => ({
        ...write,
        base: versions.get(`${write.kind}/${write.id}`) ?? null,
      }));
      return good.save({...sent, writes}, options);
    },
  }),
  'writes one record after the other': saving((save) => async (sent, options) => {
    let saved = await save({...sent, writes: []}, options);
    for (const [at, write] of sent.writes.entries()) {
      saved = await save({...sent, id: `${sent.id} ${at}`, writes: [write]}, options);
    }
    return saved;
  }),
  'says no without what stands there': saving(
    (save) => (sent, options) =>
      save(sent, options).catch((error: unknown) => {
        throw error instanceof BackendError ? new BackendError(error.reason) : error;
      }),
  ),
  'repeats in an error what was typed': saving(
    (save) => (sent, options) =>
      save(sent, options).catch((error: unknown) => {
        if (!(error instanceof BackendError)) throw error;
        throw new BackendError(error.reason, {...error.details, hint: JSON.stringify(sent.writes)});
      }),
  ),
  'throws errors of another kind': saving(
    (save) => (sent, options) =>
      save(sent, options).catch(() => {
        throw new Error('409');
      }),
  ),
  'drops fields that it does not know': saving(
    (save) => (sent, options) => save({...sent, writes: sent.writes.map(onlyKnown)}, options),
  ),
  'trims what was typed': saving(
    (save) => (sent, options) => save({...sent, writes: sent.writes.map(trimmed)}, options),
  ),
  'has a feed that tells nothing': (good) => ({...good, subscribe: () => undefined}),
  'has a feed without memory': (good) => ({
    ...good,
    subscribe: (id, _since, hear, options) => good.subscribe?.(id, undefined, hear, options),
  }),
  'works on for somebody who went away': (good) => ({
    ...good,
    save: (sent) => good.save(sent, {signal: new AbortController().signal}),
  }),
  'knows every group': (good) => ({
    ...good,
    load: (_id, options) => good.load(group.id, options),
  }),
  'takes ids in any case for the same': saving(
    (save) => (sent, options) =>
      save(
        {...sent, writes: sent.writes.map((write) => ({...write, id: write.id.toLowerCase()}))},
        options,
      ),
  ),
  'never takes anything away': saving(
    (save) => (sent, options) =>
      save({...sent, writes: sent.writes.filter(({body}) => body !== null)}, options),
  ),
};

type Write = Change['writes'][number];

function onlyKnown(write: Write): Write {
  const known = ['id', 'displayName', 'kind', 'note'];
  const fields = Object.entries(write.body ?? {}).filter(([field]) => known.includes(field));
  return write.body ? {...write, body: Object.fromEntries(fields)} : write;
}

function trimmed(write: Write): Write {
  const fields = Object.entries(write.body ?? {}).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'string' && field === 'note' ? value.trim() : value,
  ]);
  return write.body ? {...write, body: Object.fromEntries(fields) as object} : write;
}

describe('the back end contract', () => {
  it('is kept by a good back end', async () => {
    assert.deepEqual(await broken((good) => good), []);
  });

  it('does not ask for a feed', async () => {
    assert.deepEqual(await broken(({load, save}) => ({load, save})), []);
  });

  for (const [fault, make] of Object.entries(faults)) {
    it(`is broken by one that ${fault}`, async () => {
      assert.notDeepEqual(await broken(make), []);
    });
  }
});
