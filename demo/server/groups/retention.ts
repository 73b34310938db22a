import type {Config} from '../config.js';
import type {Database, Query} from '../database/database.js';
import {erase, type Proof} from './portal-service.js';

/** Longer than a page waits for its line to come back; the contract asks for a day. */
const keepKeysHours = 48;

export type Times = Pick<Config, 'keepReplayDays' | 'eraseClosedAfterDays'>;

/**
 * Lets go of what was kept long enough: keys, what records were before, and groups that were closed
 * long ago. Any instance may run it, and two at once do no harm.
 */
export async function letGo(database: Database, times: Times): Promise<Proof | undefined> {
  const {query} = database;
  await query(`delete from rg_keys where at < now() - make_interval(hours => $1)`, [keepKeysHours]);
  await query(
    `update rg_changes set images = null
     where images is not null and at < now() - make_interval(days => $1)`,
    [times.keepReplayDays],
  );
  const long = await closedFor(query, times.eraseClosedAfterDays);
  if (long.length === 0) return undefined;
  return database.transaction((inside) => erase(inside, long, 'retention'));
}

async function closedFor(query: Query, days: number): Promise<readonly string[]> {
  const rows = await query(
    `select g.id, r.body from rg_groups g
     join rg_records r on r.group_id = g.id and r.kind = 'group'
     where g.changed_at < now() - make_interval(days => $1)`,
    [days],
  );
  return rows
    .filter(({body}) => (body as {readonly status?: unknown}).status === 'closed')
    .map(({id}) => String(id));
}
