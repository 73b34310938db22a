import type {Database, Query} from '../../demo/server/database/database.js';
import type {Plant} from './model-house.js';

type Ask = (query: Query, sql: string, values: readonly unknown[]) => ReturnType<Query>;

/** All that is asked goes by here, in a transaction and outside. */
const asked =
  (ask: Ask): Plant =>
  (database) => {
    const by =
      (query: Query): Query =>
      (sql, values) =>
        ask(query, sql, values ?? []);
    return {
      ...plain(database),
      query: by(database.query),
      transaction: (work) => database.transaction((query) => work(by(query))),
    };
  };

const plain = (database: Database): Database => ({
  query: (sql, values) => database.query(sql, values),
  transaction: (work) => database.transaction(work),
  listen: (channel, listener) => database.listen(channel, listener),
  close: () => database.close(),
});

interface Member {
  readonly user: string;
  readonly actor: object;
}

/** Who takes part, as somebody wrongly remembers it. */
const withMembers = (wrong: (members: readonly Member[], groupId: unknown) => readonly Member[]) =>
  asked(async (query, sql, values) => {
    const rows = await query(sql, values);
    return rows.map((row) =>
      Array.isArray(row['members'])
        ? {...row, members: wrong(row['members'] as Member[], values[0])}
        : row,
    );
  });

const known = new Map<unknown, readonly Member[]>();

/** What portals do wrong, as a server that is broken in that way would do it to its database. */
export const plants: Readonly<Record<string, Plant>> = {
  'forgets which changes it had': asked(async (query, sql, values) => {
    if (sql.startsWith('select digest')) return [];
    const again = sql.includes('insert into rg_keys') ? ' on conflict do nothing' : '';
    return query(sql + again, values);
  }),
  'answers before it is kept': (database) => {
    let times = 0;
    const lost = {};
    return {
      ...plain(database),
      async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
        let result: T | undefined;
        const isLost = ++times % 3 === 0;
        await database
          .transaction(async (query) => {
            result = await work(query);
            if (isLost) throw lost;
          })
          .catch((error: unknown) => {
            if (error !== lost) throw error;
          });
        return result as T;
      },
    };
  },
  'takes everybody for the client': withMembers((members) =>
    members.map(({user}) => ({user, actor: {kind: 'client'}})),
  ),
  'does not hear that access is over': withMembers((members, groupId) => {
    const all = known.get(groupId) ?? members;
    known.set(groupId, all);
    return all;
  }),
  'tells nobody what others did': (database) => ({
    ...plain(database),
    listen: () => Promise.resolve(),
  }),
};
