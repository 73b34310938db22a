import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Fault} from '../support/faulty-backend.js';
import {
  addPerson,
  alone,
  editGoal,
  goalText,
  names,
  onServer,
  party,
  together,
} from '../support/stores.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';

const before = 'Weer eens uit eten, gewoon omdat het kan.';

describe('loading', () => {
  it('has nothing to show until the back end answers', async () => {
    const server = memoryBackend({latencyMs: 1});
    const {store} = party(server, 'nowhere');
    assert.equal(store.state.load.kind, 'loading');
    assert.equal(store.state.group, undefined);
  });

  it('shows the group, looked at by the client', async () => {
    const {store, group} = await alone();
    assert.deepEqual(store.state.load, {kind: 'ready'});
    assert.deepEqual(store.state.actor, {kind: 'client'});
    assert.deepEqual(names(group()), ['Mam', 'Marieke', 'Dokter Osei']);
  });

  const lasting: readonly Fault[] = ['unauthenticated', 'forbidden', 'not-found', 'gone'];
  for (const fault of lasting) {
    it(`stops at ${fault} and says so, until somebody tries again`, async () => {
      const {store, backend, world, disconnect, connect} = await alone();
      disconnect();
      const fresh = party(backend, 'drie');
      backend.loadFaults = [fault];
      connect();
      fresh.disconnect();
      await world.rest();
      assert.equal(store.state.load.kind, 'ready');
      assert.equal(world.timers, 0);
    });
  }
});

void before;
void [addPerson, editGoal, goalText, onServer, together];
