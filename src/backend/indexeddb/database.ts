import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {ActorRef} from '../../domain/base.js';
import type {GroupRecord, RecordRef} from '../../domain/records.js';
import {BackendError} from '../backend.js';

/**
 * One line of the log, never changed or taken away: who did what, when, to what. Ids only, never a
 * name or a text. Its number is the version of the records that it wrote, and its `id` is what makes
 * the same change, sent twice, have one effect.
 */
export interface LoggedChange {
  readonly seq?: number;
  readonly groupId: string;
  readonly id: string;
  readonly action: string;
  /** What came of it: see `auditOutcomes`; not there in what an older version wrote. */
  readonly outcome?: string;
  readonly by?: ActorRef;
  readonly onBehalfOf?: 'client';
  readonly delegationId?: string;
  /** What it was about; not there in what an older version wrote, or came of no command. */
  readonly subject?: RecordRef;
  readonly at: string;
  readonly refs: readonly RecordRef[];
}

export interface Tables extends DBSchema {
  records: {key: [string, string, string]; value: GroupRecord & {readonly groupId: string}};
  changes: {key: number; value: LoggedChange; indexes: {byId: [string, string]}};
}
export type Database = IDBPDatabase<Tables>;

const tablesVersion = 1;

/** One connection that is opened when it is needed, and again after it was lost. */
export class Connection {
  readonly #name: string;
  #database: Promise<Database> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  open(): Promise<Database> {
    const opening = this.#database ?? this.#connect();
    this.#database = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  /** Does `work`; a connection that was closed under it is opened again, once. */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      const opening = this.open();
      return await work(await opening).catch((error: unknown) => {
        if (!isNamed(error, 'InvalidStateError')) throw error;
        this.#forget(opening);
        return this.open().then(work);
      });
    } catch (error) {
      throw asBackendError(error);
    }
  }

  async close(): Promise<void> {
    const opening = this.#database;
    this.#database = undefined;
    await opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  #forget(opening: Promise<Database>): void {
    if (this.#database === opening) this.#database = undefined;
  }

  #connect(): Promise<Database> {
    return new Promise((resolve, reject) => {
      let givenUp = false;
      // An older version of this page, in another tab, still holds the tables.
      const blocked = () => {
        givenUp = true;
        reject(unavailable('another tab holds an older version; close it'));
      };
      openTables(this.#name, blocked).then(
        // Nobody waits any more for what opens after all.
        (database) => (givenUp ? database.close() : resolve(database)),
        (error: unknown) => reject(asOpenError(error)),
      );
    });
  }
}

async function openTables(name: string, blocked: () => void): Promise<Database> {
  return openDB<Tables>(name, tablesVersion, {
    upgrade(tables) {
      tables.createObjectStore('records', {keyPath: ['groupId', 'kind', 'id']});
      const changes = tables.createObjectStore('changes', {keyPath: 'seq', autoIncrement: true});
      changes.createIndex('byId', ['groupId', 'id'], {unique: true});
    },
    blocked,
    // A newer version of this page, in another tab, wants the tables: let go of them.
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });
}

const unavailable = (hint: string, cause?: unknown) =>
  new BackendError('unavailable', {hint, cause});

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

function asOpenError(error: unknown): BackendError {
  if (isNamed(error, 'VersionError')) return unavailable('made by a newer version; reload', error);
  if (isNamed(error, 'QuotaExceededError')) return new BackendError('full', {cause: error});
  if (isNamed(error, 'UnknownError')) return unavailable('could not be opened', error);
  // IndexedDB is missing, switched off, or closed to private windows.
  return new BackendError('no-storage', {hint: 'IndexedDB cannot be used here', cause: error});
}

function asBackendError(error: unknown): unknown {
  if (error instanceof BackendError) return error;
  if (isNamed(error, 'QuotaExceededError')) return new BackendError('full', {cause: error});
  if (isNamed(error, 'DataCloneError')) return new BackendError('invalid', {cause: error});
  return unavailable('the transaction failed', error);
}
