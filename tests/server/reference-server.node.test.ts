import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {addPerson, changeOf, client, member, type Asker} from './asking.js';
import {Ear} from './ear.js';
import {eventually} from './eventually.js';
import {Instance} from './instance.js';
import {House, stores, type Store} from './stores.js';

const secret = 'Woorden die niemand hoort te lezen';

for (const {name, make} of stores) {
  describe(`the reference server on ${name}`, () => {
    let store: Store;
    let house: House;
    let samira: Asker;
    let marieke: Asker;

    before(async () => {
      store = await make();
      house = await House.at(
        await Instance.start({...store.settings, HEARTBEAT_SECONDS: '1', KEEP_REPLAY_DAYS: '1'}),
      );
      [samira, marieke] = [await house.as('samira'), await house.as('marieke')];
    });
    after(async () => {
      await house.instance.end();
      await store.end();
    });

    it('gives the client all, a member their part, and others nothing', async () => {
      const group = await house.table();
      const [all, part] = [await samira.load(group), await marieke.load(group)];
      assert.deepEqual(all.body['me'], client);
      assert.deepEqual(part.body['me'], member('m-marieke'));
      assert.equal(part.body.records!.length > 0, true);
      assert.equal(part.body.records!.length < all.body.records!.length, true);
      const other = await (await house.as('buurman')).load(group);
      const nowhere = await (await house.as('buurman')).load('nergens');
      assert.equal(other.status, 404);
      assert.equal(other.text, nowhere.text);
    });

    it('keeps a change, tells its author and whoever listens, and replays it with one effect', async () => {
      const group = await house.three();
      const ear = await Ear.open(samira, group);
      const change = addPerson(group);
      const [first, second] = [await samira.send(change), await samira.send(change)];
      assert.equal(first.status, 200);
      assert.deepEqual(second.body.records, first.body.records);
      const {id} = change.writes[0]!;
      const heard = await ear.hearOf(id);
      assert.deepEqual(heard.data.records, first.body.records);
      ear.end();
      const history = await samira.ask(`/groups/${group}/history`);
      assert.equal((history.body['entries'] as unknown[]).length, 1);
    });

    it('says what stands there to whoever was late, and repeats nothing of theirs', async () => {
      const group = await house.three();
      const add = addPerson(group);
      await samira.send(add);
      const {id} = add.writes[0]!;
      const rename = (displayName: string) => ({
        ...changeOf(group, {type: 'editPerson', personId: id, change: {displayName}}),
        writes: [
          {kind: 'person', id, base: 'long ago', body: {id, displayName, kind: 'informal'}},
        ] as never,
      });
      const late = await samira.send(rename(secret));
      assert.equal(late.status, 412);
      assert.equal(late.body.current?.[0]?.id, id);
      assert.equal(late.text.includes(secret), false);
    });

    it('tells on the stream what was missed since a cursor', async () => {
      const group = await house.table();
      const {cursor} = (await samira.load(group)).body;
      const change = addPerson(group);
      await samira.send(change);
      const ear = await Ear.open(samira, group, cursor);
      await ear.hearOf(change.writes[0]!.id);
      const strange = await Ear.open(samira, group, 'strange');
      await strange.hear('stale');
      // Another person's place in the stream is no place of one's own.
      const borrowed = await Ear.open(marieke, group, cursor);
      await borrowed.hear('stale');
      for (const one of [ear, strange, borrowed]) one.end();
    });

    it('lets a stream end with the session, and tells when access ends', async () => {
      const group = await house.three();
      const brief = await Ear.open(await house.as('samira', {seconds: 2}), group);
      const hers = await Ear.open(marieke, group);
      const end = changeOf(group, {type: 'endMembership', membershipId: 'm-2'});
      assert.equal((await samira.send(end)).status, 200);
      await hers.hear('ended');
      await eventually(() => assert.equal(hers.isClosed && brief.isClosed, true));
      assert.equal((await marieke.load(group)).status, 404);
      assert.equal((await Ear.open(marieke, group)).status, 404);
    });

    it('ends the stream of whom the portal takes the access', async () => {
      const group = await house.three();
      const hers = await Ear.open(marieke, group);
      const taken = {method: 'DELETE'};
      assert.equal((await house.portal.ask(`/groups/${group}/members/marieke`, taken)).status, 200);
      await hers.hear('ended');
      assert.equal((await marieke.load(group)).status, 404);
    });

    it('does a change once, also when access was taken and given back in between', async () => {
      const group = await house.three();
      const place = `/groups/${group}/members/marieke`;
      const was = {text: 'Weer eens uit eten, gewoon omdat het kan.'};
      const wish = changeOf(
        group,
        {type: 'editGoal', goalId: 'g-1', change: {text: secret}, was},
        {by: member('m-2')},
      );
      const [first] = (await marieke.send(wish)).body.records!;
      await house.portal.ask(place, {method: 'DELETE'});
      assert.equal((await marieke.send(wish)).status, 404);
      await house.portal.put(place, member('m-2'));
      assert.deepEqual((await marieke.send(wish)).body.records, [first]);
      const {records} = (await samira.load(group)).body;
      assert.equal(records!.filter(({kind}) => kind === 'proposal').length, 1);
    });

    it('tells whoever becomes somebody else in the group to look again, here or away', async () => {
      const group = await house.table();
      const {cursor} = (await marieke.load(group)).body;
      const hers = await Ear.open(marieke, group, cursor);
      await house.portal.put(`/groups/${group}/members/marieke`, client);
      await hers.hear('stale');
      const back = await Ear.open(marieke, group, cursor);
      await back.hear('stale');
      for (const one of [hers, back]) one.end();
    });

    it('keeps a proposal for the client, and away from other members', async () => {
      const group = await house.three();
      const was = 'Weer eens uit eten, gewoon omdat het kan.';
      const wish = changeOf(
        group,
        {type: 'editGoal', goalId: 'g-1', change: {text: secret}, was: {text: was}},
        {by: member('m-2')},
      );
      assert.equal((await marieke.send(wish)).status, 200);
      assert.equal((await samira.load(group)).text.includes(secret), true);
      assert.equal((await (await house.as('osei')).load(group)).text.includes(secret), false);
    });

    it('lets a task that was lent be done, and no more once it is over by the clock', async () => {
      const group = await house.three();
      const until = new Date(Date.now() + 2500).toISOString();
      const ear = await Ear.open(marieke, group);
      const lend = changeOf(group, {
        ...{type: 'grantDelegation', delegationId: 'd-1', task: 'editNetwork'},
        ...{toMembershipId: 'm-2', until},
      } as never);
      assert.equal((await samira.send(lend)).status, 200);
      await ear.hearOf('d-1');
      const add = {
        ...addPerson(group),
        by: member('m-2'),
        onBehalfOf: 'client',
        delegationId: 'd-1',
      };
      assert.equal((await marieke.send(add as never)).status, 200);
      const {text, body} = await marieke.load(group);
      assert.equal(text.includes('Mam'), true);
      const {cursor} = body;
      // Nobody does anything: what she does not see any more goes by the clock.
      await eventually(
        () =>
          assert.equal(
            ear.heard.some(({data}) => data.removed?.length > 0),
            true,
          ),
        8000,
      );
      const late = {...addPerson(group), by: member('m-2')};
      assert.equal((await marieke.send(late)).status, 403);
      ear.end();
      // Who was away when it ended hears of it too.
      const back = await Ear.open(marieke, group, cursor);
      await eventually(() =>
        assert.equal(
          back.heard.some(({data}) => data.removed?.length > 0),
          true,
        ),
      );
      back.end();
    });

    it('erases a group with a proof that tells of nobody', async () => {
      const group = await house.three();
      const ear = await Ear.open(samira, group);
      const erased = await house.portal.ask(`/groups/${group}`, {method: 'DELETE'});
      assert.equal(erased.status, 200);
      assert.equal(erased.body['groups'], 1);
      assert.doesNotMatch(erased.text, /Noor|client-3|Mam|g-1/);
      await ear.hear('ended');
      assert.equal((await samira.load(group)).status, 404);
      assert.equal((await house.portal.ask(`/groups/${group}`, {method: 'DELETE'})).status, 404);
    });

    it('keeps nothing of who was never nominated and is taken off the map', async () => {
      const group = await house.small();
      const change = addPerson(group, 'p-never', secret);
      const {body} = await samira.send(change);
      const {version} = body.records![0]!;
      const remove = changeOf(
        group,
        {type: 'removePerson', personId: 'p-never'},
        {writes: [{kind: 'person', id: 'p-never', base: version, body: null}]},
      );
      assert.equal((await samira.send(remove)).status, 200);
      const kept = await house.portal.ask('/clients/client-1/export');
      assert.equal(kept.status, 200);
      assert.equal(kept.text.includes(group), true);
      assert.equal(kept.text.includes(secret), false);
      const left = await store.postgres?.query(
        `select images from rg_changes where group_id = '${group}'`,
      );
      assert.equal((left ?? '').includes(secret), false);
    });

    it('exports all that it has of a client, to the portal alone', async () => {
      const group = await house.table();
      const {text, body} = await house.portal.ask('/clients/client-1/export');
      assert.equal(text.includes(group) && text.includes('Samira'), true);
      assert.equal((body['groups'] as unknown[]).length > 0, true);
      assert.equal((await samira.ask('/clients/client-1/export')).status, 403);
      assert.equal((await samira.ask(`/groups/${group}`, {method: 'DELETE'})).status, 403);
    });

    it('writes no name, no text, no token and no address into its log', () => {
      const {said} = house.instance;
      assert.match(said, /"route":"\/api\/groups\/:groupId\/changes"/);
      for (const word of [secret, 'Samira', 'samira', 'marieke', samira.token, '127.0.0.1:5'])
        assert.ok(!said.includes(word), word);
      assert.doesNotMatch(said, /"level":50/);
    });

    it('has its store for itself, and says what kind it is', async () => {
      const isEmbedded = store.postgres === undefined;
      assert.equal(/demo store/.test(house.instance.said), isEmbedded);
      // The embedded one would lose rows in silence: whoever comes second hears that instead.
      const second = Instance.start(store.settings);
      if (isEmbedded) await assert.rejects(second, /has the data folder/);
      else await (await second).end();
    });

    it('is alive, ready, and stops when it is asked to', async () => {
      const {origin} = house.instance;
      assert.equal((await fetch(`${origin}/healthz`)).status, 200);
      assert.equal((await fetch(`${origin}/readyz`)).status, 200);
      const group = await house.three();
      const ear = await Ear.open(samira, group);
      const change = addPerson(group);
      assert.equal((await samira.send(change)).status, 200);
      assert.equal(await house.instance.end(), 0);
      await eventually(() => assert.equal(ear.isClosed, true));
      await house.instance.run();
      assert.equal((await samira.load(group)).text.includes(change.writes[0]!.id), true);
    });
  });
}
