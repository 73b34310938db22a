import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Backend} from '../../src/backend/backend.js';
import type {Keeper} from '../../src/backend/keeper.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {
  addPerson,
  editGoal,
  goalText,
  names,
  onServer,
  party,
  type Party,
} from '../support/stores.js';

const group = threePeople();
const was = group.goals[0]!.text;

/** What one browser keeps: JSON, between one page and the next. */
class Memory implements Keeper {
  text: string | undefined;
  writes = 0;
  left = 0;
  /** A page that goes away has no time to seal anything. */
  isTooLate = false;

  async read(): Promise<readonly unknown[]> {
    return this.text === undefined ? [] : [JSON.parse(this.text)];
  }

  async keep(what: object | undefined): Promise<void> {
    this.writes++;
    if (this.isTooLate) return;
    this.text = what && JSON.stringify(what);
  }

  async leave(): Promise<void> {
    this.left++;
  }
}

type More = Omit<NonNullable<Parameters<typeof party>[2]>, 'keeper'>;
interface Options extends More {
  readonly server?: Backend;
  readonly keeper?: Memory;
}

interface Page extends Party {
  readonly server: Backend;
  readonly keeper: Memory;
  readonly reload: (next?: More) => Promise<Page>;
}

/** One person on a page that keeps what waits; `reload` gives the next page. */
async function page(options: Options = {}): Promise<Page> {
  const {server = memoryBackend({group}), keeper = new Memory(), ...more} = options;
  const one = party(server, group.id, {keeper, ...more});
  await one.world.rest();
  const reload = async (next: More = {}) => {
    keeper.isTooLate = true;
    one.store.unload();
    // What it sent arrives, with nobody there to hear the answer.
    await one.world.rest();
    one.disconnect();
    await one.world.rest();
    keeper.isTooLate = false;
    return page({server, keeper, ...next});
  };
  return {...one, server, keeper, reload};
}

describe('what waits, on a page that keeps it', () => {
  it('is sent by the next page, in its order, and then let go of', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(addPerson('p-8'));
    before.store.dispatch({type: 'editPerson', personId: 'p-8', change: {displayName: 'Buurman'}});
    await before.world.rest();
    const after = await before.reload();
    assert.deepEqual(after.store.state.save, {kind: 'saved'});
    assert.ok(names(await onServer(after.server, group.id)).includes('Buurman'));
    assert.equal(after.keeper.text, undefined);
  });

  it('is sent as it was sent before, for it may have arrived: one effect', async () => {
    const before = await page();
    before.backend.always = 'lostAnswer';
    before.store.dispatch(editGoal('Van mij', was));
    await before.world.rest();
    const [sent] = before.backend.sent;
    const other = party(before.server, group.id, {name: 'other'});
    await other.world.rest();
    other.store.dispatch(editGoal('Daarna van een ander', 'Van mij'));
    await other.world.rest();
    const after = await before.reload();
    assert.deepEqual(after.backend.sent[0], sent);
    assert.equal(goalText(await onServer(after.server, group.id)), 'Daarna van een ander');
    assert.deepEqual(after.store.state.returned, []);
  });

  it('is not refused for having arrived while the page went away', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(editGoal('Van mij', was));
    await before.world.rest();
    before.store.dispatch(addPerson('p-8'));
    before.store.dispatch({type: 'editPerson', personId: 'p-8', change: {displayName: 'Buurman'}});
    before.store.dispatch(addPerson('p-9'));
    await before.world.rest();
    before.backend.always = 'none';
    const after = await before.reload();
    assert.deepEqual(after.store.state.returned, []);
    assert.deepEqual(after.store.state.save, {kind: 'saved'});
    const arrived = names(await onServer(after.server, group.id));
    for (const name of ['Buurman', 'p-9']) assert.ok(arrived.includes(name), name);
    assert.equal(after.keeper.text, undefined);
  });

  it('is sent by the next page as this one sent it, also where others wrote meanwhile', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(addPerson('p-8'));
    await before.world.rest();
    before.store.dispatch(editGoal('Van mij', was));
    await before.world.rest();
    const other = party(before.server, group.id, {name: 'other'});
    await other.world.rest();
    other.store.dispatch({type: 'editGoal', goalId: group.goals[0]!.id, change: {why: 'Daarom'}});
    await other.world.rest();
    before.backend.always = 'none';
    const after = await before.reload();
    const [goal] = (await onServer(after.server, group.id)).goals;
    assert.deepEqual([goal?.text, goal?.why], ['Van mij', 'Daarom']);
    const kept = before.backend.sent.findLast(({command}) => command.type === 'editGoal');
    const again = after.backend.sent.find(({command}) => command.type === 'editGoal');
    assert.deepEqual(again, kept);
    assert.deepEqual(after.store.state.returned, []);
  });

  it('is kept before it is sent, as it is sent', async () => {
    const one = await page();
    const open = one.backend.holdRequests();
    one.store.dispatch(editGoal('Onderweg', was));
    await one.world.rest();
    const text = one.keeper.text ?? '{}';
    const [kept] = (JSON.parse(text) as {waiting: {change: unknown; tries: number}[]}).waiting;
    open();
    await one.world.rest();
    assert.equal(one.backend.sent.length, 1);
    assert.deepEqual(kept?.change, one.backend.sent[0]);
    assert.equal(kept?.tries, 1);
    assert.equal(one.keeper.text, undefined);
  });

  it('meets what somebody else wrote meanwhile: both texts are there to choose from', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(editGoal('Van mij', was));
    await before.world.rest();
    const other = party(before.server, group.id, {name: 'other'});
    await other.world.rest();
    other.store.dispatch(editGoal('Van een ander', was));
    await other.world.rest();
    const after = await before.reload();
    const [returned] = after.store.state.returned;
    assert.equal(returned?.refusal.reason, 'changedMeanwhile');
    assert.equal(returned?.refusal.current, 'Van een ander');
    // And so after one more reload, until somebody has chosen.
    const third = await after.reload();
    const [again] = third.store.state.returned;
    assert.deepEqual(again, returned);
    third.store.resolve(again!.id, 'mine');
    await third.world.rest();
    assert.equal(goalText(await onServer(third.server, group.id)), 'Van mij');
    assert.equal(third.keeper.text, undefined);
  });

  it('is seen as not saved before anything can be loaded, and sent when it can', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(addPerson('p-8'));
    await before.world.rest();
    const after = await before.reload({loadFaults: ['offline']});
    assert.deepEqual(after.store.state.load, {kind: 'failed', reason: 'offline'});
    assert.deepEqual(after.store.state.save, {kind: 'unsaved', reason: 'offline'});
    assert.equal(after.store.state.group, undefined);
    assert.notEqual(after.keeper.text, undefined);
    after.store.wake();
    await after.world.rest();
    assert.deepEqual(after.store.state.save, {kind: 'saved'});
    assert.ok(names(await onServer(after.server, group.id)).includes('p-8'));
  });

  it('goes on after the line was let go of and taken up again, once', async () => {
    const one = await page();
    one.backend.always = 'lostRequest';
    one.store.dispatch(addPerson('p-8'));
    await one.world.rest();
    one.disconnect();
    one.backend.always = 'none';
    one.connect();
    await one.world.rest();
    assert.deepEqual(one.store.state.save, {kind: 'saved'});
    assert.equal(one.store.state.returned.length, 0);
  });

  it('is not for somebody else who looks now: they see nothing of it, and it goes', async () => {
    const before = await page();
    before.backend.always = 'lostRequest';
    before.store.dispatch(editGoal('Van de cliënt', was));
    await before.world.rest();
    const {id: membershipId} = group.memberships[0]!;
    const after = await before.reload({actor: {kind: 'member', membershipId}});
    assert.deepEqual(after.backend.sent, []);
    assert.deepEqual(after.store.state.returned, []);
    assert.equal(after.keeper.text, undefined);
  });

  it('is wiped when access ends, and when somebody signs out', async () => {
    const ended = await page();
    ended.backend.always = 'lostRequest';
    ended.store.dispatch(editGoal('Mijn woorden', was));
    await ended.world.rest();
    assert.match(ended.keeper.text ?? '', /Mijn woorden/);
    ended.backend.loadFaults = ['gone'];
    ended.store.retry();
    ended.backend.always = 'gone';
    ended.store.wake();
    await ended.world.pass(60_000);
    assert.equal(ended.store.state.load.kind, 'ended');
    assert.equal(ended.keeper.text, undefined);

    const out = await page();
    out.backend.always = 'lostRequest';
    out.store.dispatch(editGoal('Mijn woorden', was));
    await out.world.rest();
    await out.store.signOut();
    assert.equal(out.keeper.text, undefined);
    out.store.dispatch(addPerson('p-8'));
    out.store.unload();
    await out.world.rest();
    assert.equal(out.keeper.text, undefined);
  });

  it('is passed over where it is not as it should be', async () => {
    const keeper = new Memory();
    const wish = {
      id: 'x',
      command: addPerson('p-8'),
      by: {kind: 'client'},
      at: '2026-11-22T09:00:00Z',
    };
    for (const wrong of [
      7,
      'x',
      [],
      {waiting: 'x', returned: 3},
      {waiting: [null, {}, {...wish, command: {type: 'odd'}}, {...wish, change: {id: 'x'}}]},
      {returned: [{by: {kind: 'client'}}, {by: 'x', returned: wish}]},
    ]) {
      keeper.text = JSON.stringify(wrong);
      const {store, backend} = await page({keeper});
      assert.equal(store.state.load.kind, 'ready', JSON.stringify(wrong));
      assert.deepEqual([backend.sent, store.state.returned], [[], []]);
    }
  });

  it('costs nothing where nothing waits', async () => {
    const {keeper, store, world} = await page();
    const {writes} = keeper;
    store.wake();
    await world.rest();
    assert.ok(writes <= 1);
    assert.equal(keeper.writes, writes);
  });

  it('is left to whoever comes when the page is left, and not when it goes on at once', async () => {
    const {keeper, world, disconnect, connect} = await page();
    disconnect();
    connect();
    await world.rest();
    assert.equal(keeper.left, 0);
    disconnect();
    await world.rest();
    assert.equal(keeper.left, 1);
  });
});
