import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {HistoryEntry} from '../../domain/regie/project-history.js';
import {BackendError, type Backend} from '../backend.js';
import {MemoryTable} from './memory-table.js';

export interface MemoryOptions {
  /** A group to begin with. */
  readonly group?: ResourceGroup;
  /** Makes a group that is asked for and not there; `undefined` for one that does not exist. */
  readonly initial?: (
    groupId: string,
  ) => ResourceGroup | undefined | Promise<ResourceGroup | undefined>;
  /** What was done in that group before, the oldest first. */
  readonly history?: readonly HistoryEntry[];
  /** How long each answer takes. */
  readonly latencyMs?: number;
  /** Who the back end says I am. */
  readonly me?: ActorRef;
}

/**
 * Keeps groups in memory, as strictly as a server would: versions, one effect per change id, all
 * writes or none, a feed. Give one object to several providers and they see each other. Gone after
 * a reload.
 */
export function memoryBackend(options: MemoryOptions = {}): Backend {
  const {group, history, initial, latencyMs = 0, me} = options;
  const tables = new Map<string, Promise<MemoryTable>>();
  if (group !== undefined) tables.set(group.id, Promise.resolve(new MemoryTable(group, history)));

  function tableOf(groupId: string): Promise<MemoryTable> {
    const known = tables.get(groupId) ?? begin(groupId);
    tables.set(groupId, known);
    known.catch(() => tables.delete(groupId));
    return known;
  }

  async function begin(groupId: string): Promise<MemoryTable> {
    const made = await initial?.(groupId);
    if (made === undefined) throw new BackendError('not-found');
    return new MemoryTable({...made, id: groupId});
  }

  return {
    local: true,
    async load(groupId, {signal}) {
      await pause(latencyMs, signal);
      const table = await tableOf(groupId);
      signal.throwIfAborted();
      return structuredClone({...table.snapshot(), ...(me && {me})});
    },
    async save(change, {signal}) {
      await pause(latencyMs, signal);
      const table = await tableOf(change.groupId);
      signal.throwIfAborted();
      return structuredClone(table.save(structuredClone(change)));
    },
    subscribe(groupId, since, onEvent, {signal}) {
      void tableOf(groupId).then(
        (table) => table.subscribe(since, (event) => onEvent(structuredClone(event)), signal),
        () => onEvent({type: 'status', live: false}),
      );
    },
    async history(groupId, {signal, before}) {
      await pause(latencyMs, signal);
      const table = await tableOf(groupId);
      signal.throwIfAborted();
      return structuredClone(table.history(before));
    },
  };
}

/** Waits, unless nobody waits for the answer any more. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
  signal.throwIfAborted();
}
