import type {Database, Query} from '../../demo/server/database/database.js';

/** A change that is kept for good, in the words of the database. */
export interface Committed {
  readonly groupId: string;
  /** The id of the change. */
  readonly key: string;
  readonly user: string;
  /** Not there where nothing had to be written. */
  readonly number: string | undefined;
  /** By the server's clock. */
  readonly at: string;
}

interface Written {
  keys: {groupId: string; user: string; key: string}[];
  changes: {groupId: string; number: string; at: string}[];
}

/** A database that tells what was committed, in that order, and whether it is busy. */
export class Spied implements Database {
  readonly committed: Committed[] = [];
  /** What is under way. */
  busy = 0;
  readonly #inner: Database;
  readonly #now: () => string;

  constructor(inner: Database, now: () => string) {
    this.#inner = inner;
    this.#now = now;
  }

  readonly query: Query = (sql, values) => this.#during(() => this.#inner.query(sql, values));

  transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#during(async () => {
      // Once more from the start, where the database asks for that.
      let written: Written = {keys: [], changes: []};
      const result = await this.#inner.transaction((query) => {
        written = {keys: [], changes: []};
        return work((sql, values = []) => {
          note(written, sql, values);
          return query(sql, values);
        });
      });
      this.#remember(written);
      return result;
    });
  }

  listen: Database['listen'] = (...heard) => this.#inner.listen(...heard);
  close = (): Promise<void> => this.#inner.close();

  #remember({keys, changes}: Written): void {
    for (let at = 0; at < Math.max(keys.length, changes.length); at++) {
      // Whatever is written has a key: one without belongs to no change that anybody made.
      const {groupId, user, key} = keys[at] ?? {groupId: changes[at]!.groupId, user: '', key: ''};
      const {number, at: when = this.#now()} = changes[at] ?? {};
      this.committed.push({groupId, user, key, number, at: when});
    }
  }

  async #during<T>(act: () => Promise<T>): Promise<T> {
    this.busy++;
    try {
      return await act();
    } finally {
      this.busy--;
    }
  }
}

function note(written: Written, sql: string, values: readonly unknown[]): void {
  const [first, second, third] = values.map(String);
  if (sql.includes('insert into rg_keys'))
    written.keys.push({groupId: first!, user: second!, key: third!});
  if (sql.includes('insert into rg_changes')) {
    const {occurredAt} = JSON.parse(third!) as {readonly occurredAt: string};
    written.changes.push({groupId: first!, number: second!, at: occurredAt});
  }
}
