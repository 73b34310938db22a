import {assemble} from '../domain/assemble.js';
import {sameJson} from '../domain/keep.js';
import {parseRecord} from '../domain/parse.js';
import {keyOf, type Change, type GroupRecord, type RecordRef} from '../domain/records.js';
import type {ResourceGroup} from '../domain/group.js';

/** Records as an answer or the feed tells them. */
export interface Told {
  readonly records?: readonly GroupRecord[] | undefined;
  readonly removed?: readonly RecordRef[] | undefined;
}

/** In the place of a version: there is no such record. */
const none = null;
type Version = string | typeof none;

/** Of one record; without the oldest ones late news only costs one more load. */
const mostEchoes = 100;

/**
 * What the back end has, as far as it told. Answers and the feed travel on different roads and may
 * overtake each other; what is newer is never overwritten by what is older.
 */
export class KnownRecords {
  readonly #hasFeed: boolean;
  #records = new Map<string, GroupRecord>();
  #group: ResourceGroup | undefined;
  /** Versions known from answers, that the feed will tell once more, later. */
  readonly #echoes = new Map<string, readonly Version[]>();
  /** Versions that something newer took the place of. */
  readonly #past = new Map<string, Set<Version>>();
  /** What was told since the last load began: newer than what that load will bring. */
  #touched = new Set<string>();
  #isPart = false;

  /** `hasFeed`: what answers tell will be told once more; else nothing need be remembered of that. */
  constructor(hasFeed: boolean) {
    this.#hasFeed = hasFeed;
  }

  /** `undefined` until it was loaded; the same object while nothing changed. */
  get group(): ResourceGroup | undefined {
    return this.#group;
  }

  versionOf(ref: RecordRef): Version {
    return this.#versionAt(keyOf(ref));
  }

  /** Is all that this change wrote there? */
  holds({writes}: Change): boolean {
    if (this.#group === undefined) return false;
    return writes.every((write) =>
      sameJson(this.#records.get(keyOf(write))?.body ?? null, write.body),
    );
  }

  beginLoad(): void {
    this.#touched = new Set();
  }

  /**
   * Everything, checked; but what was told while it was on its way stays. `isPart`: everything that
   * who looks may see.
   */
  loaded(records: readonly GroupRecord[], isPart: boolean): void {
    this.#isPart = isPart;
    const all = new Map(records.map((record) => [keyOf(record), record]));
    for (const key of this.#touched) {
      const known = this.#records.get(key);
      if (known) all.set(key, known);
      else all.delete(key);
    }
    for (const [key, {version}] of all) this.#past.get(key)?.delete(version);
    this.#records = all;
    this.#assemble();
  }

  /** Nothing is known any more, and nothing is heard, until it is loaded again. */
  forget(): void {
    this.#records.clear();
    this.#echoes.clear();
    this.#past.clear();
    this.#touched.clear();
    this.#group = undefined;
  }

  /**
   * The feed tells. `false` when it may be old news, told twice or out of order: versions have no
   * order of their own, so that only loading again says what is true.
   */
  heard(told: Told): boolean {
    if (this.#group === undefined) return true;
    let sure = true;
    for (const [key, version, record] of each(told)) {
      const echoes = this.#echoes.get(key) ?? [];
      const echo = echoes.indexOf(version);
      if (echo >= 0) this.#echoes.set(key, echoes.slice(echo + 1));
      else if (version === this.#versionAt(key)) continue;
      else if (echoes.length === 0 && !this.#past.get(key)?.has(version)) this.#put(key, record);
      else {
        this.#echoes.delete(key);
        sure = false;
      }
    }
    this.#assemble();
    return sure;
  }

  /**
   * A change was answered. What the feed moved on meanwhile is newer than what the answer looked at.
   * `false` when that taught nothing.
   */
  answered(change: Change, told: Told): boolean {
    if (this.#group === undefined) return false;
    const bases = new Map(change.writes.map((write) => [keyOf(write), write.base]));
    let learnt = false;
    for (const [key, version, record] of each(told)) {
      const known = this.#versionAt(key);
      const moved = bases.has(key) && bases.get(key) !== known;
      learnt ||= moved || version !== known;
      if (moved || version === known) continue;
      const echoes = this.#echoes.get(key) ?? [];
      // A feed that leaves out what its listener did itself never takes them away again.
      if (this.#hasFeed) this.#echoes.set(key, [...echoes, version].slice(-mostEchoes));
      this.#put(key, record);
    }
    this.#assemble();
    return learnt;
  }

  #versionAt(key: string): Version {
    return this.#records.get(key)?.version ?? none;
  }

  #put(key: string, record: GroupRecord | undefined): void {
    this.#touched.add(key);
    if (this.#hasFeed) this.#passed(key, record);
    if (record) this.#records.set(key, record);
    else this.#records.delete(key);
  }

  #passed(key: string, record: GroupRecord | undefined): void {
    const past = this.#past.get(key) ?? new Set();
    const before = this.#versionAt(key);
    // What never was there was not taken away either.
    if (before !== none || past.size > 0) this.#past.set(key, past.add(before));
    past.delete(record?.version ?? none);
  }

  #assemble(): void {
    this.#group = assemble([...this.#records.values()], this.#group, {isPart: this.#isPart});
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
