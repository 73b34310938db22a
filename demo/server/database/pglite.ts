import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import type {Database, Row} from './database.js';
import {takeFolder} from './folder-lock.js';

/**
 * PostgreSQL inside this process, with its data in a folder: nothing to install, for a demo and for
 * tests. It never calls fsync: when the power fails, what was answered last may be gone.
 */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, {recursive: true});
  const leave = takeFolder(folder);
  const store = await PGlite.create({dataDir: join(folder, 'postgres')}).catch((error: unknown) => {
    leave();
    throw error;
  });
  return {
    query: async (sql, values) => (await store.query<Row>(sql, [...(values ?? [])])).rows,
    transaction: (work) =>
      store.transaction((inside) =>
        work(async (sql, values) => (await inside.query<Row>(sql, [...(values ?? [])])).rows),
      ),
    async listen(channel, listener) {
      await store.listen(channel, (payload) => listener.hear(payload));
    },
    async close() {
      await store.close();
      leave();
    },
  };
}
