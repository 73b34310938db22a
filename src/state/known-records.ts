import {parseRecord} from '../domain/parse.js';
import {assemble, keyOf, type Change, type GroupRecord, type RecordRef} from '../domain/records.js';
import type {ResourceGroup} from '../domain/group.js';

/** Records as an answer or the feed tells them. */
export interface Told {
  readonly records?: readonly GroupRecord[] | undefined;
  readonly removed?: readonly RecordRef[] | undefined;
}

/** In the place of a version: there is no such record. */
const none = null;
type Version = string | typeof none;

/**
 * What the back end has, as far as it told. Answers and the feed travel on different roads and may
 * overtake each other; what is newer is never overwritten by what is older.
 */
export class KnownRecords {
  #records = new Map<string, GroupRecord>();
  #group: ResourceGroup | undefined;
  /** Versions known from answers, that the feed will tell once more, later. */
  readonly #echoes = new Map<string, Version[]>();
  /** What was told since the last load began: newer than what that load will bring. */
  #touched = new Set<string>();

  /** `undefined` until it was loaded; the same object while nothing changed. */
  get group(): ResourceGroup | undefined {
    return this.#group;
  }

  versionOf(ref: RecordRef): Version {
    return this.#records.get(keyOf(ref))?.version ?? none;
  }

  beginLoad(): void {
    this.#touched = new Set();
  }

  /** Everything, checked; but what was told while it was on its way stays. */
  loaded(records: readonly GroupRecord[]): void {
    const all = new Map(records.map((record) => [keyOf(record), record]));
    for (const key of this.#touched) {
      const known = this.#records.get(key);
      if (known) all.set(key, known);
      else all.delete(key);
    }
    this.#records = all;
    this.#assemble();
  }

  /** The feed tells, in order. */
  heard(told: Told): void {
    for (const [key, version, record] of each(told)) {
      const echoes = this.#echoes.get(key) ?? [];
      const echo = echoes.indexOf(version);
      if (echo >= 0) {
        this.#echoes.set(key, echoes.slice(echo + 1));
        continue;
      }
      this.#echoes.delete(key);
      this.#put(key, record);
    }
    this.#assemble();
  }

  /**
   * A change was answered. What the feed moved on meanwhile is newer than what the answer looked at.
   * `false` when that taught nothing.
   */
  answered(change: Change, told: Told): boolean {
    const bases = new Map(change.writes.map((write) => [keyOf(write), write.base]));
    let learnt = false;
    for (const [key, version, record] of each(told)) {
      const known = this.#records.get(key)?.version ?? none;
      if (bases.has(key) && bases.get(key) !== known) {
        learnt = true;
        continue;
      }
      if (version === known) continue;
      this.#echoes.set(key, [...(this.#echoes.get(key) ?? []), version].slice(-20));
      this.#put(key, record);
      learnt = true;
    }
    this.#assemble();
    return learnt;
  }

  #put(key: string, record: GroupRecord | undefined): void {
    this.#touched.add(key);
    if (record) this.#records.set(key, record);
    else this.#records.delete(key);
  }

  #assemble(): void {
    this.#group = assemble([...this.#records.values()], this.#group);
  }
}

/** Each record, checked, with its place and version; what is not as it should be is passed over. */
function* each(told: Told): Generator<[key: string, version: Version, record?: GroupRecord]> {
  for (const untrusted of told.records ?? []) {
    const parsed = parseRecord(untrusted);
    if (parsed.ok) yield [keyOf(parsed.value), parsed.value.version, parsed.value];
  }
  for (const ref of told.removed ?? []) {
    // Without its own record there is no group: the next load says so.
    if (ref.kind !== 'group') yield [keyOf(ref), none];
  }
}
