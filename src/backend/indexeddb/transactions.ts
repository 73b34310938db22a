import type {IDBPTransaction} from 'idb';
import {keyOf, type GroupRecord, type RecordRef, type Write} from '../../domain/records.js';
import {BackendError, type FeedEvent, type Saved, type Snapshot} from '../backend.js';
import {requireBases, standing} from '../compare-and-set.js';
import type {Database, LoggedChange, Tables} from './database.js';

type Writing = IDBPTransaction<Tables, ('records' | 'changes')[], 'readwrite'>;
type Stored = Map<string, GroupRecord>;

/** All records of a group with the number of the last change, as of one moment. */
export async function read(database: Database, groupId: string): Promise<Snapshot> {
  const transaction = database.transaction(['records', 'changes']);
  const [rows, last] = await Promise.all([
    transaction.objectStore('records').getAll(IDBKeyRange.bound([groupId], [groupId, []])),
    transaction.objectStore('changes').openKeyCursor(null, 'prev'),
  ]);
  return {records: rows.map(recordOf), cursor: String(last?.key ?? 0)};
}

/** All writes or none, once per `line.id`; resolves when it is on the disk. */
export async function commit(
  database: Database,
  line: Omit<LoggedChange, 'refs'>,
  writes: readonly Write[],
): Promise<Saved> {
  const transaction = database.transaction(['records', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  transaction.done.catch(() => undefined);
  try {
    const known = await transaction
      .objectStore('changes')
      .index('byId')
      .get([line.groupId, line.id]);
    const refs = known?.refs ?? writes.map(({kind, id}) => ({kind, id}));
    const stored = await lookUp(transaction, line.groupId, refs);
    if (!known) await write(transaction, {...line, refs}, writes, stored);
    await transaction.done;
    return standing(refs, (ref) => stored.get(keyOf(ref)));
  } catch (error) {
    abort(transaction);
    // What it failed of says more than that it was over when the next request came.
    throw transaction.error ?? error;
  }
}

/** Everything of a group goes, and every line about it; `false` where there was nothing. */
export async function wipe(database: Database, groupId: string): Promise<boolean> {
  const transaction = database.transaction(['records', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  transaction.done.catch(() => undefined);
  const records = transaction.objectStore('records');
  const own = IDBKeyRange.bound([groupId], [groupId, []]);
  const changes = transaction.objectStore('changes');
  const [count, lines] = await Promise.all([
    records.count(own),
    changes.index('byId').getAllKeys(own),
  ]);
  await Promise.all([records.delete(own), ...lines.map((line) => changes.delete(line))]);
  await transaction.done;
  return count + lines.length > 0;
}

type Heard = Extract<FeedEvent, {type: 'changed'}>;

/** What changed after `cursor`, and how far that goes; nothing where the whole group was erased. */
export async function changedSince(
  database: Database,
  groupId: string,
  cursor: number,
): Promise<Heard | undefined> {
  const transaction = database.transaction(['records', 'changes']);
  if (!(await transaction.objectStore('records').getKey([groupId, 'group', groupId]))) {
    return undefined;
  }
  const lines = await transaction
    .objectStore('changes')
    .getAll(IDBKeyRange.lowerBound(cursor, true));
  const refs = lines.filter((line) => line.groupId === groupId).flatMap((line) => line.refs);
  const stored = await lookUp(transaction, groupId, refs);
  const now = standing(refs, (ref) => stored.get(keyOf(ref)));
  return {type: 'changed', ...now, cursor: String(lines.at(-1)?.seq ?? cursor)};
}

/** Who did what, oldest first. */
export async function logOf(database: Database, groupId: string): Promise<readonly LoggedChange[]> {
  const lines = await database.getAll('changes');
  return lines.filter((line) => line.groupId === groupId);
}

async function write(
  transaction: Writing,
  line: LoggedChange,
  writes: readonly Write[],
  stored: Stored,
): Promise<void> {
  const {groupId} = line;
  const records = transaction.objectStore('records');
  const exists = await records.getKey([groupId, 'group', groupId]);
  if (!exists && !writes.some(({kind}) => kind === 'group')) throw new BackendError('not-found');
  requireBases(writes, (ref) => stored.get(keyOf(ref)));
  const version = String(await transaction.objectStore('changes').add(line));
  for (const {kind, id, body} of writes) {
    stored.delete(keyOf({kind, id}));
    if (body !== null) stored.set(keyOf({kind, id}), {kind, id, version, body});
    const request =
      body === null
        ? records.delete([groupId, kind, id])
        : records.put({groupId, kind, id, version, body});
    // What fails here ends the transaction, and is heard there.
    request.catch(() => undefined);
  }
}

async function lookUp(
  transaction: IDBPTransaction<Tables, ('records' | 'changes')[], 'readonly' | 'readwrite'>,
  groupId: string,
  refs: readonly RecordRef[],
): Promise<Stored> {
  const records = transaction.objectStore('records');
  const rows = await Promise.all(refs.map(({kind, id}) => records.get([groupId, kind, id])));
  return new Map(rows.flatMap((row) => (row ? [[keyOf(row), recordOf(row)] as const] : [])));
}

function recordOf({groupId: _, ...record}: Tables['records']['value']): GroupRecord {
  return record;
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It is over already, and nothing of it was kept.
  }
}
