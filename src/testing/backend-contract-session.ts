import type {Backend, FeedEvent} from '../backend/backend.js';
import type {Change, GroupRecord} from '../domain/records.js';
import {client, newId, onPerson} from './backend-contract-tools.js';

export interface ContractTarget {
  readonly backend: Backend;
  /** A group that exists; the contract adds people to it and takes them away. */
  readonly groupId: string;
  /** A second way to the same store, as another tab or another user has; default the same one. */
  readonly other?: Backend;
  /** How long news may take to arrive; five seconds if you do not say. */
  readonly newsWithinMs?: number;
  readonly close?: () => void | Promise<void>;
}

/** One test's conversation with a back end. */
export class Session {
  readonly target: ContractTarget;
  readonly #abort = new AbortController();

  constructor(target: ContractTarget) {
    this.target = target;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get other(): Backend {
    return this.target.other ?? this.target.backend;
  }

  end(): void {
    this.#abort.abort();
  }

  async load(backend = this.target.backend): Promise<readonly GroupRecord[]> {
    return (await backend.load(this.target.groupId, {signal: this.signal})).records;
  }

  async find(id: string, backend?: Backend): Promise<GroupRecord | undefined> {
    const records = await this.load(backend);
    return records.find((record) => record.kind === 'person' && record.id === id);
  }

  change(write: Pick<Change, 'command' | 'writes'>, id = newId()): Change {
    const {groupId} = this.target;
    return {id, groupId, by: client, at: new Date().toISOString(), ...write};
  }

  save(change: Change, backend = this.target.backend) {
    return backend.save(change, {signal: this.signal});
  }

  /** Resolves when the feed names this record, or says that all is stale. */
  hear(backend: Backend, id: string, since: string | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const {newsWithinMs = 5000} = this.target;
      const late = setTimeout(() => reject(new Error('no news came in time')), newsWithinMs);
      const hear = (event: FeedEvent) => {
        const named = event.type === 'changed' && event.records.some((record) => record.id === id);
        if (!named && event.type !== 'stale') return;
        clearTimeout(late);
        resolve();
      };
      backend.subscribe?.(this.target.groupId, since, hear, {signal: this.signal});
    });
  }

  /** Adds a person and gives the stored record. */
  async add(id = newId()): Promise<GroupRecord> {
    await this.save(this.change(onPerson.add(id)));
    const record = await this.find(id);
    if (record === undefined) throw new Error('what was saved is not in the next load');
    return record;
  }
}
