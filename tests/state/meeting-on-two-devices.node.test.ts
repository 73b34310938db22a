/** The same meeting on two devices: it is followed at once, and what was done apart comes together. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Meeting} from '../../src/domain/meetings/schema.js';
import {onTheTable} from '../../src/domain/meetings/running.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {onServer, party, type Party} from '../support/stores.js';

const meetingId = 'mt-3';
const item = (number: number): string => `mt-3-i${number}`;
const begin: Command = {type: 'startMeeting', meetingId, itemId: item(1)};
const goOn = (from: number, ending = 'discussed'): Command => ({
  ...{type: 'showAgendaItem', meetingId, itemId: item(from + 1), fromId: item(from)},
  ended: {itemId: item(from), ending},
});
const pause = (paused: boolean): Command => ({type: 'pauseMeeting', meetingId, paused});
const isThere = (name: string): Command => ({
  ...{type: 'setAttendance', meetingId, attendeeId: `m-${name}`, there: true},
});
const agree = (id: string): Command => ({
  type: 'addAgreement',
  agreement: {id, meetingId, text: `Agreed: ${id}`, order: 'V', itemId: item(1)},
});

async function twoDevices() {
  const group = theKitchenTable('2026-11-22T09:00:00Z');
  const server = memoryBackend({group});
  const phone = party(server, group.id, {name: 'phone'});
  const tablet = party(server, group.id, {name: 'tablet'});
  await phone.world.rest();
  const all = async (): Promise<readonly ResourceGroup[]> => [
    phone.group(),
    tablet.group(),
    await onServer(server, group.id),
  ];
  return {phone, tablet, all};
}

const meetingOf = ({meetings}: ResourceGroup): Meeting => {
  const found = meetings.find(({id}) => id === meetingId);
  assert.ok(found);
  return found;
};
const tableOf = (group: ResourceGroup) => onTheTable(meetingOf(group), group.agendaItems).now?.id;
const there = (group: ResourceGroup): readonly string[] =>
  meetingOf(group)
    .invited.filter(({attended}) => attended)
    .map(({membershipId}) => membershipId)
    .toSorted();

/** What all of it comes to, without how it was written down. */
const shown = (group: ResourceGroup) => ({
  meeting: {...meetingOf(group), invited: there(group)},
  endings: group.agendaItems.map(({id, ending}) => [id, ending ?? '']).sort(),
  agreements: group.agreements.map(({id}) => id).toSorted(),
});

async function again(...devices: readonly Party[]): Promise<void> {
  for (const {backend} of devices) backend.mend();
  // Each tries again by its own clock.
  for (let turn = 0; turn < 4; turn++) for (const {world} of devices) await world.pass(30_000);
}

describe('one meeting on two devices', () => {
  it('shows at the other what one does, within one round trip of the back end', async () => {
    const {phone, tablet} = await twoDevices();
    for (const [at, command] of [begin, goOn(1), pause(true), isThere('joke')].entries()) {
      const arrive = phone.backend.holdRequests();
      phone.store.dispatch(command);
      await phone.world.rest();
      const before = meetingOf(tablet.group());
      assert.notDeepEqual(meetingOf(phone.group()), before, 'at once where it is done');
      arrive();
      await phone.world.rest();
      assert.deepEqual(meetingOf(tablet.group()), meetingOf(phone.group()));
      assert.equal(phone.backend.sent.length, at + 1, 'sent once');
    }
    assert.equal(tablet.backend.loads, 1, 'told, not asked for');
    assert.equal(tablet.world.now(), new Date('2026-11-22T09:00:00Z').toISOString(), 'no clock');
    assert.equal(tableOf(tablet.group()), item(2));
  });

  it('comes together when both were offline, with all that was done', async () => {
    const {phone, tablet, all} = await twoDevices();
    phone.store.dispatch(begin);
    await phone.world.rest();
    for (const {backend} of [phone, tablet]) backend.cut();
    for (const command of [goOn(1), isThere('joke'), agree('phone'), goOn(2, 'later')])
      phone.store.dispatch(command);
    for (const command of [isThere('mam'), goOn(1), agree('tablet'), isThere('osei')])
      tablet.store.dispatch(command);
    await phone.world.rest();
    assert.equal(tableOf(phone.group()), item(3));
    assert.equal(tableOf(tablet.group()), item(2));
    await again(phone, tablet);
    for (const group of await all()) {
      assert.equal(tableOf(group), item(3));
      assert.deepEqual(there(group), ['m-joke', 'm-mam', 'm-osei']);
      const ids = group.agreements.map(({id}) => id);
      assert.ok(ids.includes('phone') && ids.includes('tablet'));
      const ending = group.agendaItems.find(({id}) => id === item(2))?.ending;
      assert.equal(ending, 'later');
    }
    assert.deepEqual([...phone.store.state.returned, ...tablet.store.state.returned], []);
  });

  it('is thrown back to its beginning by nobody who comes online late', async () => {
    const {phone, tablet, all} = await twoDevices();
    phone.backend.cut();
    phone.store.dispatch(begin);
    for (const command of [begin, goOn(1), goOn(2)]) tablet.store.dispatch(command);
    await tablet.world.rest();
    await again(phone, tablet);
    for (const group of await all()) assert.equal(tableOf(group), item(3));
  });

  it('becomes the same everywhere, whatever two did apart and in whatever order', async () => {
    const acts: readonly Command[] = [
      ...[1, 2, 3].map((from) => goOn(from)),
      goOn(2, 'later'),
      ...[pause(true), pause(false)],
      ...['joke', 'mam', 'osei'].map(isThere),
      {type: 'setAttendance', meetingId, attendeeId: 'm-mam', there: false},
      {type: 'stopMeeting', meetingId, fromId: item(1)},
      begin,
    ];
    const some = fc.array(fc.nat(acts.length - 1), {maxLength: 6});
    await fc.assert(
      fc.asyncProperty(some, some, fc.boolean(), async (phones, tablets, isPhoneFirst) => {
        const {phone, tablet, all} = await twoDevices();
        phone.store.dispatch(begin);
        await phone.world.rest();
        for (const {backend} of [phone, tablet]) backend.cut();
        const does = ({store, world}: Party, which: readonly number[]): void => {
          for (const at of which) store.dispatch(acts[at] ?? begin);
          store.dispatch(agree(world.newId()));
        };
        does(phone, phones);
        does(tablet, tablets);
        await phone.world.rest();
        await (isPhoneFirst ? again(phone, tablet) : again(tablet, phone));
        const [one, other, server] = (await all()).map(shown);
        assert.deepEqual(one, server);
        assert.deepEqual(other, server);
        const made = server?.agreements.filter((id) => /^(phone|tablet)-/.test(id));
        assert.equal(made?.length, 2);
        for (const {store} of [phone, tablet]) assert.deepEqual(store.state.save, {kind: 'saved'});
        for (const {disconnect} of [phone, tablet]) disconnect();
      }),
      {numRuns: 25},
    );
  });
});
