import {randomUUID} from 'node:crypto';
import {recordsOf, type ActorRef, type ResourceGroup} from '../../../src/domain.js';
import type {Query, Row} from '../database/database.js';
import {refused} from '../problem.js';
import type {ServiceParts} from './service.js';
import {announce, lockGroup, nextNumber} from './tables.js';

export type Members = Readonly<Record<string, ActorRef>>;

/** What is left of what was erased: that it was, and how much. Nobody is in it. */
export interface Proof {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  readonly groups: number;
  readonly records: number;
  readonly changes: number;
}

/** What the portal itself does: it begins groups, says who is who, and lets go of all that was. */
export class PortalService {
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /** `false` where there is a group with this id already: then nothing is other. */
  async begin(group: ResourceGroup, members: Members): Promise<boolean> {
    return this.#parts.database.transaction(async (query) => {
      await lockGroup(query, group.id);
      const number = await nextNumber(query);
      const made = await query(
        `insert into rg_groups (id, client_ref, began, number) values ($1, $2, $3, $3)
         on conflict do nothing returning id`,
        [group.id, group.clientRef, number],
      );
      if (made.length === 0) return false;
      const records = recordsOf(group).map((record) => ({...record, version: number}));
      await query(
        `insert into rg_records (group_id, kind, id, version, body)
         select $1, kind, id, version, body
         from json_to_recordset($2::json) as r (kind text, id text, version text, body json)`,
        [group.id, JSON.stringify(records)],
      );
      for (const [user, actor] of Object.entries(members))
        await putMember(query, group.id, user, actor);
      return true;
    });
  }

  /** Who a user is in a group from now on; `null` for nobody: their open pages hear that it ended. */
  async setMember(groupId: string, user: string, actor: ActorRef | null): Promise<void> {
    await this.#parts.database.transaction(async (query) => {
      await lockGroup(query, groupId);
      const [group] = await query('select id from rg_groups where id = $1', [groupId]);
      if (group === undefined) throw refused('not-found');
      if (actor === null) await dropMember(query, groupId, user);
      else await putMember(query, groupId, user, actor);
      await announce(query, groupId);
    });
  }

  /** For good: records, audit trail, keys and who took part. What is left is the proof. */
  async erase(groupId: string, reason: string): Promise<Proof> {
    return this.#parts.database.transaction(async (query) => {
      const proof = await erase(query, [groupId], reason);
      if (proof.groups === 0) throw refused('not-found');
      return proof;
    });
  }

  async eraseClient(clientRef: string, reason: string): Promise<Proof> {
    return this.#parts.database.transaction(async (query) =>
      erase(query, await groupsOf(query, clientRef), reason),
    );
  }

  /** All that is kept of a client, to read elsewhere: groups, what was done, and who could look. */
  async exportClient(clientRef: string): Promise<{readonly groups: readonly Row[]}> {
    return this.#parts.database.transaction(async (query) => {
      const groups: Row[] = [];
      for (const id of await groupsOf(query, clientRef)) groups.push(...(await whole(query, id)));
      return {groups};
    });
  }
}

const putMember = (query: Query, groupId: string, user: string, actor: ActorRef) =>
  query(
    `insert into rg_members (group_id, user_ref, actor) values ($1, $2, $3::json)
     on conflict (group_id, user_ref) do update set actor = excluded.actor`,
    [groupId, user, JSON.stringify(actor)],
  );

/** Their keys stay their term: whoever gets access back may send again what was done already. */
const dropMember = (query: Query, groupId: string, user: string) =>
  query('delete from rg_members where group_id = $1 and user_ref = $2', [groupId, user]);

async function groupsOf(query: Query, clientRef: string): Promise<readonly string[]> {
  const rows = await query('select id from rg_groups where client_ref = $1 order by id', [
    clientRef,
  ]);
  return rows.map(({id}) => String(id));
}

export async function erase(
  query: Query,
  groupIds: readonly string[],
  reason: string,
): Promise<Proof> {
  const sum = {groups: 0, records: 0, changes: 0};
  for (const groupId of groupIds) {
    await lockGroup(query, groupId);
    const [row] = await query(
      `select (select count(*) from rg_records where group_id = $1)::int as records,
              (select count(*) from rg_changes where group_id = $1)::int as changes`,
      [groupId],
    );
    const gone = await query('delete from rg_groups where id = $1 returning id', [groupId]);
    if (gone.length === 0) continue;
    sum.groups += 1;
    sum.records += Number(row?.['records']);
    sum.changes += Number(row?.['changes']);
    await announce(query, groupId);
  }
  const proof = {id: randomUUID(), at: new Date().toISOString(), reason, ...sum};
  if (sum.groups > 0)
    await query('insert into rg_erasures values ($1, $2, $3, $4, $5, $6)', Object.values(proof));
  return proof;
}

const whole = (query: Query, groupId: string): Promise<readonly Row[]> =>
  query(
    `select g.id, g.client_ref as "clientRef",
       (select json_agg(json_build_object('kind', kind, 'id', id, 'body', body) order by kind, id)
        from rg_records where group_id = g.id) as records,
       (select json_agg(audit order by number) from rg_changes where group_id = g.id) as history,
       (select json_agg(json_build_object('user', user_ref, 'actor', actor) order by user_ref)
        from rg_members where group_id = g.id) as members
     from rg_groups g where g.id = $1`,
    [groupId],
  );
