import {randomUUID} from 'node:crypto';
import {newGroup, type ActorRef, type ResourceGroup} from '../../src/domain.js';
import {theKitchenTable, threePeople} from '../../src/testing.js';
import {Asker, begin, client, member} from './asking.js';
import {type Instance, ownFolder, type Settings} from './instance.js';
import {Postgres, postgresHere} from './postgres.js';

/** What the reference server keeps its groups in, and how to let go of it. */
export interface Store {
  readonly settings: Settings;
  readonly postgres?: Postgres;
  end(): Promise<void>;
}

const embedded = {
  name: 'the embedded demo store',
  async make(): Promise<Store> {
    const folder = ownFolder();
    return {settings: {DATA_FOLDER: folder.path}, end: async () => folder.remove()};
  },
};

const programs = postgresHere();

const server = (at: string) => ({
  name: 'PostgreSQL',
  async make(): Promise<Store> {
    const postgres = await Postgres.start(at);
    return {settings: {DATABASE_URL: postgres.urlAt()}, postgres, end: () => postgres.end()};
  },
});

/** Both, or the embedded one alone where this machine has no PostgreSQL. */
export const stores = programs === undefined ? [embedded] : [embedded, server(programs)];
export const postgresPrograms = programs;

/** A server with people who are signed in. */
export class House {
  readonly instance: Instance;
  readonly portal: Asker;

  private constructor(instance: Instance, portal: Asker) {
    this.instance = instance;
    this.portal = portal;
  }

  static async at(instance: Instance): Promise<House> {
    return new House(instance, await Asker.of(instance.base, 'portal', {portal: true}));
  }

  as(user: string, more: object = {}): Promise<Asker> {
    return Asker.of(this.instance.base, user, more);
  }

  async add(group: ResourceGroup, members: Record<string, ActorRef>): Promise<string> {
    const {status} = await begin(this.portal, group, members);
    if (status !== 201) throw new Error(`The group was not begun: ${status}`);
    return group.id;
  }

  /** A group with nobody in it but the client. */
  small(users: Record<string, ActorRef> = {samira: client}): Promise<string> {
    const own = {id: randomUUID(), clientRef: 'client-1', clientName: 'Samira'};
    return this.add(newGroup(own, new Date().toISOString()), users);
  }

  three(
    users: Record<string, ActorRef> = {
      ...{samira: client, marieke: member('m-2'), osei: member('m-3')},
    },
  ): Promise<string> {
    const group = {...threePeople(new Date().toISOString()), id: randomUUID()};
    return this.add(group, users);
  }

  table(): Promise<string> {
    const group = {...theKitchenTable(new Date().toISOString()), id: randomUUID()};
    const users = {samira: client, mam: member('m-mam'), marieke: member('m-marieke')};
    return this.add(group, users);
  }
}
