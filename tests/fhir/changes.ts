/** Changes of a group, as a page makes them. */
import assert from 'node:assert/strict';
import {setMaxListeners} from 'node:events';
import {BackendError, type Backend} from '../../src/backend/backend.js';
import type {Change, GroupRecord, Write} from '../../src/domain/records.js';

export const {signal} = new AbortController();
// Every request of every test listens to it.
setMaxListeners(0, signal);

export const changeOf = (groupId: string, ...writes: readonly Write[]): Change => ({
  ...{id: crypto.randomUUID(), groupId, by: {kind: 'client'}, at: new Date().toISOString()},
  ...{command: {type: 'nameGroup', name: null}, writes},
});

export const newPerson = (id: string, kind = 'informal'): Write => ({
  ...{kind: 'person', id, base: null},
  body: {id, displayName: `Iemand ${id}`, kind},
});

export const newGoal = (id: string): Write => ({
  ...{kind: 'goal', id, base: null},
  body: {
    ...{id, text: 'Weer buiten lopen', term: 'short', dimensions: [], order: 'V'},
    ...{visibility: 'group', status: 'active', expressedBy: 'client', versions: []},
  },
});

export const edited = (record: GroupRecord, fields: object): Write => ({
  ...{kind: record.kind, id: record.id, base: record.version},
  body: {...record.body, ...fields},
});

export async function recordOf(backend: Backend, groupId: string, id: string) {
  const {records} = await backend.load(groupId, {signal});
  return records.find((record) => record.id === id);
}

/** The error of something that is refused. */
export async function refusal(answer: Promise<unknown>): Promise<BackendError> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof BackendError, String(error));
  return error;
}
