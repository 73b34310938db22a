import {assemble} from '../../domain/assemble.js';
import type {ResourceGroup} from '../../domain/group.js';
import {recordsOf, type Change, type NewRecord, type Write} from '../../domain/records.js';
import {parseGroup} from '../../domain/parse.js';
import {auditEntryOf} from '../../domain/regie/audit.js';
import {
  BackendError,
  type Backend,
  type FeedEvent,
  type HistoryOptions,
  type HistoryPage,
  type Saved,
  type Snapshot,
} from '../backend.js';
import {Connection, type LoggedChange} from './database.js';
import {follow, nudge} from './tabs.js';
import {historyOf} from './history.js';
import {changedSince, commit, logOf, read, wipe} from './transactions.js';

export interface IndexedDbOptions {
  /** Name of the database; groups of one name share it. */
  readonly name?: string;
  /** Makes a group that is asked for and not there; `undefined` for one that does not exist. */
  readonly initial?: (
    groupId: string,
  ) => ResourceGroup | undefined | Promise<ResourceGroup | undefined>;
}

/**
 * Keeps groups in this browser: after a reload they are there, and other tabs see each change. It
 * is one device's memory and not a safe: a browser may clear it, so offer `exportGroup` to people.
 */
export function indexedDbBackend(options: IndexedDbOptions = {}): IndexedDbBackend {
  return new IndexedDbBackend(options);
}

export class IndexedDbBackend implements Backend {
  readonly local = true;
  readonly #options: IndexedDbOptions;
  readonly #name: string;
  readonly #connection: Connection;

  constructor(options: IndexedDbOptions) {
    this.#options = options;
    this.#name = options.name ?? 'resourcegroep';
    this.#connection = new Connection(this.#name);
  }

  async load(groupId: string, {signal}: {readonly signal: AbortSignal}): Promise<Snapshot> {
    signal.throwIfAborted();
    const snapshot = await this.#read(groupId);
    if (snapshot.records.length > 0) return snapshot;
    const group = await this.#options.initial?.(groupId);
    signal.throwIfAborted();
    if (group === undefined) throw new BackendError('not-found');
    await this.#replace({...group, id: groupId}, 'begin');
    return this.#read(groupId);
  }

  async save(change: Change, {signal}: {readonly signal: AbortSignal}): Promise<Saved> {
    signal.throwIfAborted();
    const {groupId, id} = change;
    const line = {groupId, id, ...loggedOf(change)};
    const saved = await this.#connection.use((database) => commit(database, line, change.writes));
    nudge(this.#name, groupId);
    return saved;
  }

  subscribe(
    groupId: string,
    cursor: string | undefined,
    onEvent: (event: FeedEvent) => void,
    {signal}: {readonly signal: AbortSignal},
  ): void {
    const readOn = (last: number) =>
      this.#connection.use((database) => changedSince(database, groupId, last));
    follow({name: this.#name, groupId, cursor, changedSince: readOn, onEvent, signal});
  }

  async history(groupId: string, {signal, before}: HistoryOptions): Promise<HistoryPage> {
    signal.throwIfAborted();
    const page = await this.#connection.use((database) => historyOf(database, groupId, before));
    signal.throwIfAborted();
    return page;
  }

  /** The whole group as one JSON document, to be kept as a file. */
  async exportGroup(groupId: string): Promise<ResourceGroup> {
    const {records} = await this.#read(groupId);
    if (records.length === 0) throw new BackendError('not-found');
    return assemble(records);
  }

  /**
   * Puts a document in the place of all that the group was.
   *
   * @throws {BackendError} `invalid`, with the path and what belongs there; then nothing changed.
   */
  async importGroup(groupId: string, document: unknown): Promise<void> {
    const parsed = parseGroup(document);
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      throw new BackendError('invalid', {hint: `${problem?.path}: ${problem?.expected}`});
    }
    await this.#replace({...parsed.value, id: groupId}, 'import');
  }

  /**
   * Takes away all of the group, and what was done in it: nothing of it stays in the database. Every
   * open page, in this tab and in others, then shows that it has ended.
   */
  async erase(groupId: string): Promise<void> {
    const wasThere = await this.#connection.use((database) => wipe(database, groupId));
    if (wasThere) nudge(this.#name, groupId);
  }

  /** Who did what, when, oldest first: ids only. */
  log(groupId: string): Promise<readonly LoggedChange[]> {
    return this.#connection.use((database) => logOf(database, groupId));
  }

  /** Lets go of the database; the next call opens it again. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  #read(groupId: string): Promise<Snapshot> {
    return this.#connection.use((database) => read(database, groupId));
  }

  /** Two tabs may begin a group at once: the first one counts. */
  async #replace(group: ResourceGroup, action: 'begin' | 'import'): Promise<void> {
    const {id: groupId} = group;
    // Who begins has seen that nothing is there: what came since is not theirs to replace.
    const {records} = action === 'begin' ? {records: []} : await this.#read(groupId);
    const id = [action, ...crypto.getRandomValues(new Uint32Array(4))].join('-');
    const line = {groupId, id, action, at: new Date().toISOString()};
    const writes = replacement(records, recordsOf(group));
    try {
      await this.#connection.use((database) => commit(database, line, writes));
    } catch (error) {
      const lostRace = error instanceof BackendError && error.reason === 'conflict';
      if (!lostRace) throw error;
      if (action === 'import') return this.#replace(group, action);
    }
    nudge(this.#name, groupId);
  }
}

/** The audit entry as a line of the log; whose client it was is told by the group. */
function loggedOf(change: Change): Pick<LoggedChange, 'action' | 'at'> {
  const {
    action,
    outcome,
    subjectType: kind,
    subjectId,
    ...entry
  } = auditEntryOf(change, change.groupId);
  const {actorRef: by, onBehalfOf, delegationId, occurredAt: at} = entry;
  return {
    ...{action, outcome, by, at, subject: {kind, id: subjectId}},
    ...(onBehalfOf && {onBehalfOf}),
    ...(delegationId !== undefined && {delegationId}),
  };
}

/** Everything that was there goes, everything new comes, on the versions that were seen. */
function replacement(old: Snapshot['records'], records: readonly NewRecord[]): readonly Write[] {
  const writes = new Map<string, Write>();
  for (const {kind, id, version} of old) {
    writes.set(`${kind}/${id}`, {kind, id, base: version, body: null});
  }
  for (const {kind, id, body} of records) {
    const base = writes.get(`${kind}/${id}`)?.base ?? null;
    writes.set(`${kind}/${id}`, {kind, id, base, body});
  }
  return [...writes.values()];
}
