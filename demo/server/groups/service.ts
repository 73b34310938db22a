import {
  assemble,
  decideChange,
  newsFor,
  projectHistory,
  projectRecords,
  type ActorRef,
  type AuditEntry,
  type Change,
  type GroupRecord,
  type HistoryEntry,
  type RecordRef,
  type Served,
  type Told,
} from '../../../src/domain.js';
import {limits} from '../../../src/backend/http/http.js';
import type {Database, Query, Row} from '../database/database.js';
import {refused} from '../problem.js';
import type {Cursors} from './cursors.js';
import {imagesOf, keyOf, walked, type Kept} from './kept.js';
import {announce, lockGroup, nextNumber, writeChange, type GroupTables} from './tables.js';

export interface Loaded {
  readonly records: readonly GroupRecord[];
  readonly me: ActorRef;
  readonly cursor: string;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly before?: string;
}

export interface ServiceParts {
  readonly database: Database;
  readonly tables: GroupTables;
  readonly cursors: Cursors;
  /** The server's own clock, as an ISO instant, and never a page's. */
  readonly now: () => string;
}

type Applied = Extract<Served, {outcome: 'applied' | 'proposed'}>;

const pageSize = 50;
const batchSize = 500;

/** What a user can ask of a group; what a portal can, is in `portal-service.ts`. */
export class GroupService {
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /** What this user may see, and nothing else. */
  async load(groupId: string, user: string): Promise<Loaded> {
    const {kept, me, at, records} = await this.open(groupId, user);
    const cursor = this.#parts.cursors.seal({number: kept.number, at, me}, groupId, user);
    return {records, me, cursor};
  }

  /** Resolves after the commit, with what is new for its author. */
  async save(change: Change, user: string, digest: string): Promise<Told> {
    const {database, tables, now} = this.#parts;
    const {next, told} = await database.transaction(async (query) => {
      await lockGroup(query, change.groupId);
      const kept = await tables.read(query, change.groupId);
      const me = kept?.actors.get(user);
      if (kept === undefined || me === undefined) throw refused('not-found');
      const known = await keyed(query, change, user);
      if (known !== undefined)
        return {told: again(known, digest, kept, {me, at: now()}), next: undefined};
      return decided(query, kept, {change, me, user, digest, at: now()});
    });
    if (next !== undefined) tables.keep(change.groupId, next);
    return told;
  }

  /** Whole pages of what they may read: an empty one would tell of what they may not. */
  async history(groupId: string, user: string, before: string | undefined): Promise<HistoryPage> {
    const {kept, me, at} = await this.open(groupId, user);
    const {cursors} = this.#parts;
    const end = before === undefined ? undefined : cursors.open(before, groupId, user)?.number;
    if (before !== undefined && end === undefined) throw refused('invalid', {errors: []});
    const found = await this.#readable(groupId, kept, me, end);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const more = found.length > pageSize && last !== undefined;
    return {
      entries: page.map(({entry}) => entry),
      ...(more && {before: cursors.seal({number: last.number, at, me}, groupId, user)}),
    };
  }

  async #readable(groupId: string, {records}: Kept, me: ActorRef, end: string | undefined) {
    const group = assemble(records);
    const at = this.#parts.now();
    const found: {number: string; entry: HistoryEntry}[] = [];
    let from = end;
    while (found.length <= pageSize) {
      const rows = await this.#batch(groupId, from);
      for (const row of rows) {
        const audit = row['audit'] as AuditEntry;
        const [entry] = projectHistory([audit], group, me, {at});
        if (entry) found.push({number: String(row['number']), entry});
      }
      if (rows.length < batchSize) break;
      from = String(rows.at(-1)?.['number']);
    }
    return found;
  }

  #batch(groupId: string, before: string | undefined): Promise<readonly Row[]> {
    return this.#parts.database.query(
      `select number::text as number, audit from rg_changes
       where group_id = $1 and ($2::bigint is null or number < $2::bigint)
       order by rg_changes.number desc limit ${batchSize}`,
      [groupId, before ?? null],
    );
  }

  /** Who has no part in it hears what everybody hears of a group that is not there. */
  async open(groupId: string, user: string) {
    const {database, tables, now} = this.#parts;
    const kept = await tables.read(database.query, groupId);
    const me = kept?.actors.get(user);
    const at = now();
    const records = kept && me ? projectRecords(kept.records, me, {at}) : [];
    if (kept === undefined || me === undefined || records.length === 0) throw refused('not-found');
    return {kept, me, at, records};
  }
}

interface Asked {
  readonly change: Change;
  readonly me: ActorRef;
  readonly user: string;
  readonly digest: string;
  readonly at: string;
}

interface Key {
  readonly digest: string;
  readonly refs: readonly RecordRef[];
}

async function keyed(query: Query, change: Change, user: string): Promise<Key | undefined> {
  const [row] = await query(
    'select digest, refs from rg_keys where group_id = $1 and user_ref = $2 and key = $3',
    [change.groupId, user, change.id],
  );
  return row && {digest: String(row['digest']), refs: row['refs'] as readonly RecordRef[]};
}

/** The very same change once more: how its records stand by now. */
function again(
  {digest, refs}: Key,
  sent: string,
  kept: Kept,
  {me, at}: Pick<Asked, 'me' | 'at'>,
): Told {
  if (digest !== sent) throw refused('key-reuse');
  const seen = projectRecords(kept.records, me, {at});
  const keys = new Set(refs.map(keyOf));
  const there = new Set(seen.map(keyOf));
  return {
    records: seen.filter((record) => keys.has(keyOf(record))),
    removed: refs.filter((ref) => !there.has(keyOf(ref))),
  };
}

/** Decides and writes; in the transaction, with the lock of the group. */
async function decided(query: Query, kept: Kept, asked: Asked): Promise<{next: Kept; told: Told}> {
  const {change, me, user, digest, at} = asked;
  const served = decideChange(kept.records, change, me, {at});
  if (served.outcome === 'conflict')
    throw refused('conflict', {current: served.records, removed: served.removed});
  if (served.outcome === 'refused') throw problemOfRefusal(served);
  const next = await written(query, kept, change, served);
  const told = newsFor(kept.records, next.records, me, {at});
  const seen = new Set([...told.records, ...told.removed].map(keyOf));
  const refs = served.writes.filter((write) => seen.has(keyOf(write)));
  await query(
    `insert into rg_keys (group_id, user_ref, key, digest, refs) values ($1, $2, $3, $4, $5::json)`,
    [
      change.groupId,
      user,
      change.id,
      digest,
      JSON.stringify(refs.map(({kind, id}) => ({kind, id}))),
    ],
  );
  return {next, told};
}

async function written(query: Query, kept: Kept, change: Change, served: Applied): Promise<Kept> {
  const {writes, audit} = served;
  if (writes.length === 0) return kept;
  if (writes.some(({id}) => !isStorable(id)))
    throw refused('invalid', {errors: [{pointer: '/command', expected: 'ids that can be stored'}]});
  const number = await nextNumber(query);
  const images = imagesOf(kept.records, writes, number);
  await writeChange(query, change.groupId, number, {audit, images});
  await announce(query, change.groupId);
  return {...kept, number, records: walked(kept.records, images, 'after')};
}

/** PostgreSQL keeps every text but this character, no half ones, and none so long in an index. */
export const isStorable = (id: string): boolean =>
  id.length <= limits.idCharacters && !id.includes('\u0000') && !/\p{Surrogate}/u.test(id);

function problemOfRefusal({refusal}: Extract<Served, {outcome: 'refused'}>) {
  const {reason, path, atMost} = refusal;
  if (reason === 'notFound') return refused('not-found');
  if (reason !== 'invalid' && reason !== 'tooLong')
    return refused('forbidden', {refusal: {reason}});
  const pointer = ['/command', ...(path?.split('.') ?? [])].join('/');
  const expected = atMost === undefined ? 'a value that can be' : `at most ${atMost} characters`;
  return refused('invalid', {errors: [{pointer, expected}]});
}
