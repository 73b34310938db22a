import {join} from 'node:path';
import type {FastifyInstance} from 'fastify';
import type {Config} from './config.js';
import type {Database} from './database/database.js';
import {migrate, setting} from './database/migrations.js';
import {openPostgres} from './database/postgres.js';
import {Cursors} from './groups/cursors.js';
import {Feed} from './groups/feed.js';
import {PortalService} from './groups/portal-service.js';
import {letGo} from './groups/retention.js';
import {GroupService} from './groups/service.js';
import {GroupTables} from './groups/tables.js';
import {appOf} from './http/app.js';
import {Streams} from './http/streams.js';
import {demoIssuer, makeDemoKey, tokensOf} from './tokens.js';

const hourMilliseconds = 3_600_000;

export interface Running {
  readonly address: string;
  /** Lets what is under way end, and takes nothing new. */
  stop(): Promise<void>;
  readonly portal: PortalService;
}

/** One instance; several may run on one PostgreSQL, each keeps nothing but copies. */
export async function start(config: Config): Promise<Running> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const {app, address, portal, feed, streams} = await instanceOn(database, config);
    // At once too: an instance that is started anew each day would never come to it.
    await sweep(app, database, config);
    const timers = [
      every(config.heartbeatSeconds * 1000, () => {
        streams.beat();
        feed.lookAtClock();
      }),
      every(hourMilliseconds, () => void sweep(app, database, config)),
    ];
    const stop = async () => {
      for (const timer of timers) clearInterval(timer);
      await app.close();
      await database.close();
    };
    return {address, stop, portal};
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openDatabase({databaseUrl, dataFolder}: Config): Promise<Database> {
  if (databaseUrl !== undefined) return openPostgres(databaseUrl);
  const {openPglite} = await import('./database/pglite.js');
  return openPglite(join(dataFolder));
}

const systemClock = (): string => new Date().toISOString();

/** An instance that listens, on a database that has its tables: the clock is the caller's. */
export async function instanceOn(database: Database, config: Config, now = systemClock) {
  const {query} = database;
  const cursors = new Cursors(await setting(query, 'cursor secret'));
  const issuer = config.oidc
    ? undefined
    : await demoIssuer(await setting(query, 'demo key', makeDemoKey));
  const parts = {database, tables: new GroupTables(), cursors, now};
  const service = new GroupService(parts);
  const feed = new Feed(service, parts);
  const portal = new PortalService(parts);
  const streams = new Streams();
  const tokens = issuer ?? tokensOf(config.oidc!);
  const app = await appOf({config, database, service, portal, feed, streams, tokens, issuer});
  await feed.start();
  const address = await app.listen({host: config.host, port: config.port});
  return {app, address, portal, feed, streams};
}

const every = (milliseconds: number, act: () => void) => setInterval(act, milliseconds).unref();

async function sweep(app: FastifyInstance, database: Database, config: Config): Promise<void> {
  try {
    const proof = await letGo(database, config);
    if (proof) app.log.info({groups: proof.groups}, 'erased what was closed long ago');
  } catch (error) {
    app.log.error(error);
  }
}
