import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {addPerson, party} from '../support/stores.js';

/** Notes from elsewhere fill the group nearly up to what can be read. */
async function crowded() {
  const group = threePeople();
  const note = 'n'.repeat(2_666_660);
  const full = {...group, people: group.people.map((person) => ({...person, note}))};
  const one = party(memoryBackend({group: full}), group.id);
  await one.world.rest();
  return one;
}

describe('a group that is nearly too large to be read', () => {
  it('takes nothing more, says so, and gives back what was written', async () => {
    const {store, group} = await crowded();
    const before = group();
    assert.deepEqual(store.dispatch(addPerson('p-4')), {reason: 'full'});
    assert.equal(group(), before);
    assert.deepEqual(
      store.state.returned.map(({command}) => command),
      [addPerson('p-4')],
    );
  });

  it('lets one make room, and then takes it', async () => {
    const {store, group, world} = await crowded();
    store.dispatch({type: 'removePerson', personId: 'p-1'});
    await world.rest();
    assert.equal(store.dispatch(addPerson('p-4')), undefined);
    assert.ok(group().people.some(({id}) => id === 'p-4'));
  });
});
