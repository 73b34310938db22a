import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Change, GroupRecord} from '../../src/domain.js';
import {addPerson, client, type Asker} from './asking.js';
import {Ear} from './ear.js';
import {eventually} from './eventually.js';
import {Instance, ownFolder} from './instance.js';
import {Line} from './line.js';
import {Postgres} from './postgres.js';
import {House, postgresPrograms} from './stores.js';

/** Sends it until it is acknowledged, each time to the next address, as a page does. */
async function sendUntilSaved(asker: Asker, bases: readonly string[], change: Change) {
  for (let attempt = 0; ; attempt++) {
    asker.base = bases[attempt % bases.length]!;
    const answer = await asker.send(change).catch(() => undefined);
    if (answer?.status === 200) return;
    if (answer && answer.status < 500) throw new Error(`${answer.status} ${answer.text}`);
    if (attempt > 600) throw new Error('It was never saved.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A page: it loads, listens, and comes back by itself with where it was. */
class Page {
  readonly records = new Map<string, GroupRecord>();
  #ear: Ear | undefined;
  #cursor: string | undefined;
  #taken = 0;
  #isOver = false;

  async follow(asker: Asker, bases: readonly string[], group: string): Promise<void> {
    for (let turn = 0; !this.#isOver; turn++) {
      asker.base = bases[turn % bases.length]!;
      await this.#once(asker, group).catch(() => undefined);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async #once(asker: Asker, group: string): Promise<void> {
    if (this.#cursor === undefined) {
      const {status, body} = await asker.load(group);
      if (status !== 200) return;
      this.#take(body.records ?? [], []);
      this.#cursor = body.cursor;
    }
    const ear = (this.#ear = await Ear.open(asker, group, this.#cursor));
    this.#taken = 0;
    while (!this.#isOver && !ear.isClosed) {
      for (const {event, id, data} of ear.heard.slice(this.#taken)) {
        this.#taken++;
        if (event === 'stale') return void (this.#cursor = undefined);
        this.#take(data.records, data.removed);
        this.#cursor = id;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  #take(records: readonly GroupRecord[], removed: readonly {kind: string; id: string}[]): void {
    for (const record of records) this.records.set(`${record.kind}/${record.id}`, record);
    for (const {kind, id} of removed) this.records.delete(`${kind}/${id}`);
  }

  end(): void {
    this.#isOver = true;
    this.#ear?.end();
  }
}

const people = (records: readonly GroupRecord[]) =>
  records.flatMap(({kind, id}) => (kind === 'person' ? [id] : [])).sort();

if (postgresPrograms !== undefined) {
  describe('two instances, one PostgreSQL and a thousand commands', () => {
    const groupsCount = 10;
    const commands = 1000;
    const pages = Array.from({length: 4}, () => new Page());
    let postgres: Postgres;
    let line: Line;
    let instances: Instance[];
    let house: House;

    before(async () => {
      postgres = await Postgres.start(postgresPrograms!);
      line = await Line.to(postgres.port);
      // One person does here what a group does in a year.
      const all = {REQUESTS_PER_MINUTE: '1000000'};
      const own = await Instance.start({...all, DATABASE_URL: postgres.urlAt()});
      const far = await Instance.start({...all, DATABASE_URL: postgres.urlAt(line.port)});
      instances = [own, far];
      house = await House.at(own);
    });
    after(async () => {
      // Also when it failed: a page asks again and again.
      for (const page of pages) page.end();
      for (const instance of instances) await instance.end('SIGKILL');
      await line.end();
      await postgres.end();
    });

    it('have each acknowledged command once, and every page converges, whatever fails', async () => {
      const groups: string[] = [];
      for (let i = 0; i < groupsCount; i++) groups.push(await house.small({samira: client}));
      const bases = instances.map(({base}) => base);
      const crossed = [...bases].reverse();
      const following = pages.map(async (page, at) =>
        page.follow(await house.as('samira'), at % 2 ? bases : crossed, groups[at]!),
      );
      const changes = Array.from({length: commands}, (_, at) => addPerson(groups[at % 10]!));
      let saved = 0;
      const waiting = [...changes];
      const workers = Array.from({length: 8}, async (_, at) => {
        const asker = await house.as('samira');
        for (let change = waiting.shift(); change; change = waiting.shift()) {
          await sendUntilSaved(asker, (at + saved) % 2 ? bases : crossed, change);
          saved++;
        }
      });
      const at = (count: number) => eventually(() => assert.equal(saved >= count, true), 60_000);
      const failing = (async () => {
        await at(200);
        await instances[0]!.end('SIGKILL');
        await instances[0]!.run();
        await at(450);
        await postgres.kill();
        await postgres.run();
        await at(700);
        line.cut();
        await at(750);
        line.mend();
      })();
      await Promise.all([...workers, failing]);
      const asker = await house.as('samira');
      for (const [index, group] of groups.entries()) {
        const sent = changes.filter(({groupId}) => groupId === group);
        const ids = sent.map(({writes}) => writes[0]!.id).sort();
        assert.deepEqual(people((await asker.load(group)).body.records!), ids);
        const told = await postgres.query(
          `select audit->>'subjectId' from rg_changes where group_id = '${group}'`,
        );
        assert.deepEqual(told.split('\n').sort(), ids);
        const page = pages[index];
        if (page) await eventually(() => assert.deepEqual(people([...page.records.values()]), ids));
      }
      for (const page of pages) page.end();
      await Promise.all(following);
    });
  });
}

describe('the embedded demo store', () => {
  it('has what was acknowledged once, when its process is killed in the middle', async () => {
    const folder = ownFolder();
    const instance = await Instance.start({DATA_FOLDER: folder.path});
    const house = await House.at(instance);
    const group = await house.small();
    const samira = await house.as('samira');
    const changes = Array.from({length: 150}, () => addPerson(group));
    const sending = (async () => {
      for (const change of changes) await sendUntilSaved(samira, [instance.base], change);
    })();
    await eventually(async () => {
      const {body} = await samira.load(group);
      assert.equal(people(body.records ?? []).length > 40, true);
    });
    await instance.end('SIGKILL');
    await instance.run();
    await sending;
    const ids = changes.map(({writes}) => writes[0]!.id).sort();
    assert.deepEqual(people((await samira.load(group)).body.records!), ids);
    await instance.end();
    folder.remove();
  });
});
