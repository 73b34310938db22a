import type {ActorRef, AuditEntry, GroupRecord} from '../../../src/domain.js';
import type {Query, Row} from '../database/database.js';
import {walked, type Image, type Kept} from './kept.js';

/** Every instance hears the id of a group here when something in it is other. */
export const channel = 'rg_changes';

const mostKnown = 500;

const numbers = 'g.began::text as began, g.number::text as number';
const members = `coalesce((
  select json_agg(json_build_object('user', m.user_ref, 'actor', m.actor))
  from rg_members m where m.group_id = g.id), '[]') as members`;
const records = `coalesce((
  select json_agg(json_build_object('kind', r.kind, 'id', r.id, 'version', r.version, 'body', r.body)
    order by r.kind, r.id)
  from rg_records r where r.group_id = g.id), '[]') as records`;

/** Reads and writes groups, and remembers those that are busy. */
export class GroupTables {
  readonly #known = new Map<string, Kept>();

  /** The newest of it; `undefined` where there is no such group. */
  async read(query: Query, groupId: string): Promise<Kept | undefined> {
    const known = this.#known.get(groupId);
    if (known === undefined) return this.#readWhole(query, groupId);
    const [row] = await query(`select ${numbers}, ${members} from rg_groups g where g.id = $1`, [
      groupId,
    ]);
    if (row === undefined) return this.forget(groupId);
    const number = String(row['number']);
    const began = String(row['began']);
    if (began !== known.began) return this.#readWhole(query, groupId);
    if (BigInt(number) <= BigInt(known.number)) return {...known, actors: actorsIn(row)};
    const images = await imagesBetween(query, groupId, known.number, number);
    if (images === undefined) return this.#readWhole(query, groupId);
    const now = walked(known.records, images.flat(), 'after');
    return this.keep(groupId, {began, number, records: now, actors: actorsIn(row)});
  }

  async #readWhole(query: Query, groupId: string): Promise<Kept | undefined> {
    const [row] = await query(
      `select ${numbers}, ${members}, ${records} from rg_groups g where g.id = $1`,
      [groupId],
    );
    if (row === undefined) return this.forget(groupId);
    return this.keep(groupId, {
      began: String(row['began']),
      number: String(row['number']),
      records: row['records'] as readonly GroupRecord[],
      actors: actorsIn(row),
    });
  }

  /** Only what is committed. */
  keep(groupId: string, kept: Kept): Kept {
    const known = this.#known.get(groupId);
    if (known?.began === kept.began && BigInt(known.number) > BigInt(kept.number)) return kept;
    this.#known.delete(groupId);
    this.#known.set(groupId, kept);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest);
    return kept;
  }

  forget(groupId: string): undefined {
    this.#known.delete(groupId);
  }
}

const actorsIn = (row: Row): ReadonlyMap<string, ActorRef> =>
  new Map(
    (row['members'] as readonly {user: string; actor: ActorRef}[]).map(({user, actor}) => [
      user,
      actor,
    ]),
  );

/** Whoever writes in a group waits for whoever does so now: numbers are in the order of commits. */
export const lockGroup = (query: Query, groupId: string) =>
  query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [groupId]);

export async function nextNumber(query: Query): Promise<string> {
  const [row] = await query(`select nextval('rg_numbers')::text as number`);
  return String(row?.['number']);
}

/**
 * What each change wrote after the first of these numbers, up to the second, in order; `undefined`
 * where that is not kept any more.
 */
export async function imagesBetween(
  query: Query,
  groupId: string,
  after: string,
  upTo: string,
): Promise<readonly (readonly Image[])[] | undefined> {
  const rows = await query(
    `select images from rg_changes where group_id = $1 and number > $2 and number <= $3
     order by number`,
    [groupId, after, upTo],
  );
  const images = rows.map((row) => row['images'] as readonly Image[] | null);
  return images.every((image) => image !== null) ? images : undefined;
}

/** All at once, each record on the version that was read; inside a transaction with the lock. */
export async function writeChange(
  query: Query,
  groupId: string,
  number: string,
  {audit, images}: {readonly audit: AuditEntry; readonly images: readonly Image[]},
): Promise<void> {
  for (const image of images) await writeImage(query, groupId, image);
  const isTakenAway = images.some(({after}) => after === null);
  // Of whoever goes from the map nothing stays behind, also not in what happened before (I22).
  if (isTakenAway) await forgetImages(query, groupId);
  await query(
    `with moved as (update rg_groups set number = $2, changed_at = now() where id = $1)
     insert into rg_changes (group_id, number, audit, images) values ($1, $2, $3::json, $4::json)`,
    [groupId, number, JSON.stringify(audit), isTakenAway ? null : JSON.stringify(images)],
  );
}

const forgetImages = (query: Query, groupId: string) =>
  query('update rg_changes set images = null where group_id = $1 and images is not null', [
    groupId,
  ]);

async function writeImage(query: Query, groupId: string, image: Image): Promise<void> {
  const {kind, id, before, after} = image;
  const key = [groupId, kind, id];
  const body = after && [after.version, JSON.stringify(after.body)];
  const rows =
    after === null
      ? await query(
          `delete from rg_records where group_id = $1 and kind = $2 and id = $3 and version = $4
           returning id`,
          [...key, before?.version],
        )
      : before === null
        ? await query(
            `insert into rg_records (group_id, kind, id, version, body)
             values ($1, $2, $3, $4, $5::json) on conflict do nothing returning id`,
            [...key, ...(body ?? [])],
          )
        : await query(
            `update rg_records set version = $4, body = $5::json
             where group_id = $1 and kind = $2 and id = $3 and version = $6 returning id`,
            [...key, ...(body ?? []), before.version],
          );
  if (rows.length !== 1) throw new Error('A record moved under the lock of its group.');
}

export const announce = (query: Query, groupId: string) =>
  query('select pg_notify($1, $2)', [channel, groupId]);
