import {configOf, type Config} from '../../demo/server/config.js';
import type {Database} from '../../demo/server/database/database.js';
import {migrate, setting} from '../../demo/server/database/migrations.js';
import {openPglite} from '../../demo/server/database/pglite.js';
import {openPostgres} from '../../demo/server/database/postgres.js';
import {Cursors} from '../../demo/server/groups/cursors.js';
import {instanceOn} from '../../demo/server/server.js';
import type {ActorRef, ResourceGroup} from '../../src/domain.js';
import {tokenFor} from './asking.js';
import {Spied} from './spied.js';
import type {Settings} from './instance.js';

type Instance = Awaited<ReturnType<typeof instanceOn>>;
/** What a broken server does with its database. */
export type Plant = (database: Database) => Database;

const open = ({databaseUrl, dataFolder}: Config): Promise<Database> =>
  databaseUrl === undefined ? openPglite(dataFolder) : Promise.resolve(openPostgres(databaseUrl));

/** Two instances of the reference server in this process, on one database, by the clock of the test. */
export class ModelHouse {
  now = (): string => new Date().toISOString();
  readonly spied: Spied;
  readonly #config: Config;
  #plant: Plant = (database) => database;
  readonly #tokens = new Map<string, string>();
  #cursors!: Cursors;
  #instances: Instance[] = [];
  #turn = 0;

  private constructor(database: Database, config: Config) {
    this.spied = new Spied(database, () => this.now());
    this.#config = config;
  }

  static async open(settings: Settings): Promise<ModelHouse> {
    const config = configOf({
      ...settings,
      ...{PORT: '0', REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'silent'},
    });
    const database = await open(config);
    await migrate(database);
    const house = new ModelHouse(database, config);
    house.#cursors = new Cursors(await setting(database.query, 'cursor secret'));
    await house.breakWith(house.#plant);
    return house;
  }

  /** From now on new instances are broken like this. */
  async breakWith(plant: Plant): Promise<void> {
    this.#plant = plant;
    for (const instance of this.#instances) await instance.app.close();
    this.#instances = [await this.#begin(), await this.#begin()];
  }

  /** One of them, each in turn, as behind a load balancer. */
  get base(): string {
    return this.#instances[this.#turn++ % this.#instances.length]!.address;
  }

  /** An instance dies in the middle of all that it does, and another one takes its place. */
  async kill(): Promise<void> {
    const [first, ...others] = this.#instances;
    this.#instances = [...others, await this.#begin()];
    first?.app.server.closeAllConnections();
    await first?.app.close();
  }

  async tokenOf(user: string): Promise<string> {
    const known = this.#tokens.get(user) ?? (await tokenFor(this.base, user));
    this.#tokens.set(user, known);
    return known;
  }

  /** The number that it began with. */
  async begin(group: ResourceGroup, members: Record<string, ActorRef>): Promise<string> {
    await this.#portal.begin(group, members);
    const [row] = await this.spied.query(
      'select began::text as began from rg_groups where id = $1',
      [group.id],
    );
    return String(row?.['began']);
  }

  setMember(groupId: string, user: string, actor: ActorRef | null): Promise<void> {
    return this.#portal.setMember(groupId, user, actor);
  }

  async forget(groupId: string): Promise<void> {
    await this.#portal.erase(groupId, 'the day is over');
    this.spied.committed.length = 0;
  }

  numberIn(cursor: string, groupId: string, user: string): string | undefined {
    return this.#cursors.open(cursor, groupId, user)?.number;
  }

  async end(): Promise<void> {
    for (const {app} of this.#instances) {
      app.server.closeAllConnections();
      await app.close();
    }
    await this.spied.close();
  }

  get #portal() {
    return this.#instances[0]!.portal;
  }

  #begin(): Promise<Instance> {
    return instanceOn(this.#plant(this.spied), this.#config, () => this.now());
  }
}
