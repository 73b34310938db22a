import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {liveDelegation} from '../../src/domain/regie/permission.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {party} from '../support/stores.js';
import {TestWorld} from '../support/test-world.js';

const marieke: ActorRef = {kind: 'member', membershipId: 'm-2'};
const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.parse(new TestWorld().now());
const at = (milliseconds: number): string => new Date(begin + milliseconds).toISOString();

/** The map is Marieke's to draw, between these moments. */
function lent(from: number, until?: number): ResourceGroup {
  const loan = {
    id: 'd-1',
    task: 'editNetwork',
    toMembershipId: 'm-2',
    grantedBy: 'client',
  } as const;
  const end = until === undefined ? {} : {until: at(until)};
  return {...threePeople(), delegations: [{...loan, from: at(from), ...end}]};
}

async function opened(group: ResourceGroup, more: Parameters<typeof party>[2] = {}) {
  const one = party(memoryBackend({group}), group.id, more);
  await one.world.rest();
  return one;
}

describe('a loan that begins and ends by itself', () => {
  it('is told when it begins, and when it ends', async () => {
    const {world, group, changes} = await opened(lent(hour, 2 * hour));
    const isLent = () => liveDelegation(group(), marieke, 'editNetwork', world.now()) !== undefined;
    const before = changes();
    await world.pass(hour - 1);
    assert.deepEqual([isLent(), changes()], [false, before]);
    await world.pass(1);
    assert.deepEqual([isLent(), changes()], [true, before + 1]);
    await world.pass(hour);
    assert.deepEqual([isLent(), changes()], [false, before + 2]);
    assert.equal(world.timers, 0, 'and then there is nothing to wait for');
  });

  it('gives another list of loans, with the same in it, and nothing else', async () => {
    const {world, group} = await opened(lent(hour));
    const {delegations, goals, people} = group();
    await world.pass(hour);
    assert.notEqual(group().delegations, delegations);
    assert.deepEqual(group().delegations, delegations);
    assert.deepEqual([group().goals === goals, group().people === people], [true, true]);
  });

  it('is told once, also when that is later than a browser can wait', async () => {
    const {world, changes} = await opened(lent(60 * day));
    const before = changes();
    await world.pass(60 * day - 1);
    assert.equal(changes(), before);
    await world.pass(10);
    assert.equal(changes(), before + 1);
  });

  it('is told no more after it was taken back', async () => {
    const {world, store, changes} = await opened(lent(0, hour));
    store.dispatch({type: 'revokeDelegation', delegationId: 'd-1'});
    await world.rest();
    const before = changes();
    await world.pass(2 * hour);
    assert.equal(changes(), before);
  });

  it('shows who it is lent to what they may see, as long as they may', async () => {
    const server = memoryBackend({group: lent(hour, 2 * hour)});
    const one = party(server, 'drie', {actor: marieke});
    await one.world.rest();
    const places = () => one.group().people.some(({closeness}) => closeness !== undefined);
    assert.equal(places(), false);
    await one.world.pass(hour);
    assert.equal(places(), true);
    await one.world.pass(hour);
    assert.equal(places(), false);
  });

  it('makes a page that is told only a part load again', async () => {
    const {world, backend} = await opened(lent(hour), {actor: marieke, feed: false});
    const before = backend.loads;
    await world.pass(hour);
    assert.equal(backend.loads, before + 1);
  });

  it('is not waited for by a page that has gone', async () => {
    const {world, disconnect} = await opened(lent(hour));
    disconnect();
    assert.equal(world.timers, 0);
  });
});
