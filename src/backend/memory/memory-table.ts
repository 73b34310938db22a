import type {ResourceGroup} from '../../domain/group.js';
import {auditEntryOf} from '../../domain/regie/audit.js';
import type {HistoryEntry} from '../../domain/regie/project-history.js';
import {
  keyOf,
  recordsOf,
  type Change,
  type GroupRecord,
  type RecordRef,
  type Write,
} from '../../domain/records.js';
import type {FeedEvent, HistoryPage, Saved, Snapshot} from '../backend.js';
import {requireBases, standing} from '../compare-and-set.js';

const pageSize = 50;

/** One group: its records, and every change that was ever made, in order. */
export class MemoryTable {
  readonly #records = new Map<string, GroupRecord>();
  /** By change id; a change's number is its place, and the version of all that it wrote. */
  readonly #changes = new Map<string, readonly RecordRef[]>();
  readonly #listeners = new Set<(event: FeedEvent) => void>();
  readonly #clientRef: string;
  /** What was done, oldest first. */
  readonly #history: HistoryEntry[];

  constructor(group: ResourceGroup, history: readonly HistoryEntry[] = []) {
    this.#clientRef = group.clientRef;
    this.#history = [...history];
    for (const record of recordsOf(structuredClone(group))) {
      this.#records.set(keyOf(record), {...record, version: '0'});
    }
  }

  snapshot(): Snapshot {
    return {records: [...this.#records.values()], cursor: this.#cursor};
  }

  /** The same change twice has one effect, and is told what came of it. */
  save(change: Change): Saved {
    const stored = (ref: RecordRef) => this.#records.get(keyOf(ref));
    const known = this.#changes.get(change.id);
    if (known) return {...standing(known, stored), cursor: this.#cursor};
    requireBases(change.writes, stored);
    this.#changes.set(change.id, change.writes);
    for (const write of change.writes) this.#write(write);
    this.#history.push(auditEntryOf(change, this.#clientRef));
    const saved = {...standing(change.writes, stored), cursor: this.#cursor};
    for (const listener of this.#listeners) {
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener({type: 'changed', ...saved});
      });
    }
    return saved;
  }

  /** The newest first; `before` is how many there were when it was asked for. */
  history(before: string | undefined): HistoryPage {
    const end = Math.min(Number(before ?? this.#history.length), this.#history.length);
    const begin = Math.max(0, end - pageSize);
    const entries = this.#history.slice(begin, end).reverse();
    return {entries, ...(begin > 0 && {before: String(begin)})};
  }

  /** First what was missed since the cursor, then what comes. */
  subscribe(
    since: string | undefined,
    listener: (event: FeedEvent) => void,
    signal: AbortSignal,
  ): void {
    if (signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), {once: true});
    const missed = [...this.#changes.values()].slice(Number(since ?? this.#changes.size)).flat();
    if (missed.length === 0) return;
    const now = standing(missed, (ref) => this.#records.get(keyOf(ref)));
    listener({type: 'changed', ...now, cursor: this.#cursor});
  }

  get #cursor(): string {
    return String(this.#changes.size);
  }

  #write({kind, id, body}: Write): void {
    if (body === null) this.#records.delete(keyOf({kind, id}));
    else this.#records.set(keyOf({kind, id}), {kind, id, version: this.#cursor, body});
  }
}
