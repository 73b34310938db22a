import pg from 'pg';
import type {Database, Listener, Query} from './database.js';

const lineOptions = {keepAlive: true, connectionTimeoutMillis: 5000};
/** So often the line that listens is asked whether it is still there. */
const lookMilliseconds = 10_000;
const againMilliseconds = 500;

/** A line that breaks says so to whoever waits for an answer; by itself it ends nothing. */
const ignore = () => undefined;

/** A PostgreSQL server or cluster, at a connection string. */
export function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({
    ...lineOptions,
    ...{connectionString, max: 12, statement_timeout: 10_000, query_timeout: 15_000},
  });
  pool.on('error', ignore);
  pool.on('connect', (line) => line.on('error', ignore));
  const ears: Ear[] = [];
  return {
    query: async (sql, values) => (await pool.query(sql, [...(values ?? [])])).rows,
    transaction: (work) => transaction(pool, work),
    async listen(channel, listener) {
      const ear = new Ear(connectionString, channel, listener);
      ears.push(ear);
      await ear.open();
    },
    async close() {
      await Promise.all(ears.map((ear) => ear.close()));
      await pool.end();
    },
  };
}

async function transaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const line = await pool.connect();
  const query: Query = async (sql, values) => (await line.query(sql, [...(values ?? [])])).rows;
  try {
    await line.query('begin');
    const result = await work(query);
    await line.query('commit');
    line.release();
    return result;
  } catch (error) {
    const isBroken = await line.query('rollback').then(
      () => false,
      () => true,
    );
    line.release(isBroken);
    throw error;
  }
}

/** A line of its own that listens, and comes back by itself. */
class Ear {
  readonly #address: string;
  readonly #channel: string;
  readonly #listener: Listener;
  #line: pg.Client | undefined;
  #look: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(address: string, channel: string, listener: Listener) {
    this.#address = address;
    this.#channel = channel;
    this.#listener = listener;
  }

  async open(): Promise<void> {
    const line = new pg.Client({
      ...lineOptions,
      ...{connectionString: this.#address, query_timeout: 5000},
    });
    line.on('notification', ({payload}) => this.#listener.hear(payload ?? ''));
    line.on('error', () => this.#lost(line));
    line.on('end', () => this.#lost(line));
    await line.connect();
    await line.query(`listen ${this.#channel}`);
    this.#line = line;
    const look = () => void line.query('select 1').catch(() => this.#lost(line));
    this.#look = setInterval(look, lookMilliseconds).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#look);
    await this.#line?.end().catch(ignore);
  }

  #lost(line: pg.Client): void {
    if (this.#isClosed || line !== this.#line) return;
    this.#line = undefined;
    clearInterval(this.#look);
    void line.end().catch(ignore);
    void this.#again();
  }

  async #again(): Promise<void> {
    while (!this.#isClosed) {
      await new Promise((done) => setTimeout(done, againMilliseconds).unref());
      const isBack = await this.open().then(
        () => true,
        () => false,
      );
      if (isBack) return this.#listener.missed();
    }
  }
}
