import {
  projectRecords,
  type ActorRef,
  type GroupRecord,
  type RecordRef,
  type Told,
} from '../../../src/domain.js';
import {keyOf, walked, type Kept} from './kept.js';
import type {GroupService, ServiceParts} from './service.js';
import {channel, imagesBetween} from './tables.js';

export type News =
  | ({readonly type: 'changed'; readonly cursor: string} & Told)
  /** Something was missed that is not kept any more: load again. */
  | {readonly type: 'stale'}
  /** Access is over; nothing comes after it. */
  | {readonly type: 'ended'};

interface Listener {
  readonly user: string;
  /** Who they are in the group, as they know it. */
  me: ActorRef;
  readonly tell: (news: News) => void;
  /** What they have by now. */
  seen: ReadonlyMap<string, GroupRecord>;
}

interface Watched {
  readonly listeners: Set<Listener>;
  isDue: boolean;
  isBusy: boolean;
}

const againMilliseconds = 1000;

/**
 * Tells everybody who listens at this instance what is new for their own eyes, whichever instance it
 * was changed at: each is told the difference with what they were told before.
 */
export class Feed {
  readonly #service: GroupService;
  readonly #parts: ServiceParts;
  readonly #groups = new Map<string, Watched>();
  #looked: string;

  constructor(service: GroupService, parts: ServiceParts) {
    this.#service = service;
    this.#parts = parts;
    this.#looked = parts.now();
  }

  async start(): Promise<void> {
    await this.#parts.database.listen(channel, {
      hear: (groupId) => this.#refresh(groupId),
      missed: () => {
        for (const groupId of this.#groups.keys()) this.#refresh(groupId);
      },
    });
  }

  /** First what was missed since the cursor, then what comes; until it is called off. */
  async open(
    groupId: string,
    user: string,
    since: string | undefined,
    tell: (news: News) => void,
  ): Promise<() => void> {
    const {kept, me, records} = await this.#service.open(groupId, user);
    const past = since === undefined ? records : await this.#past(groupId, user, kept, {me, since});
    const listener = {user, me, tell, seen: byKey(past ?? records)};
    if (past === undefined) tell({type: 'stale'});
    const watched = this.#groups.get(groupId) ?? {
      listeners: new Set(),
      isDue: false,
      isBusy: false,
    };
    this.#groups.set(groupId, watched);
    watched.listeners.add(listener);
    this.#refresh(groupId);
    return () => this.#leave(groupId, watched, listener);
  }

  get listeners(): number {
    return [...this.#groups.values()].reduce((sum, {listeners}) => sum + listeners.size, 0);
  }

  /** What is lent begins and ends by the clock, without a change: looked at once in a while. */
  lookAtClock(): void {
    const [from, to] = [this.#looked, this.#parts.now()];
    this.#looked = to;
    for (const groupId of this.#groups.keys()) void this.#lookAt(groupId, from, to);
  }

  async #lookAt(groupId: string, from: string, to: string): Promise<void> {
    const {tables, database} = this.#parts;
    const kept = await tables.read(database.query, groupId).catch(() => undefined);
    if (kept?.records.some((record) => turnsBetween(record, from, to))) this.#refresh(groupId);
  }

  #leave(groupId: string, watched: Watched, listener: Listener): void {
    watched.listeners.delete(listener);
    if (watched.listeners.size === 0 && this.#groups.get(groupId) === watched)
      this.#groups.delete(groupId);
  }

  /**
   * What they saw when the cursor was given; `undefined` where nobody can tell any more, and for who was
   * somebody else by then.
   */
  async #past(
    groupId: string,
    user: string,
    kept: Kept,
    {me, since}: {readonly me: ActorRef; readonly since: string},
  ): Promise<readonly GroupRecord[] | undefined> {
    const place = this.#parts.cursors.open(since, groupId, user);
    if (place === undefined || !isSame(place.me, me) || !isBetween(place.number, kept))
      return undefined;
    const {number, at} = place;
    const images = await imagesBetween(this.#parts.database.query, groupId, number, kept.number);
    if (images === undefined) return undefined;
    const records = images.reduceRight((stood, one) => walked(stood, one, 'before'), kept.records);
    return projectRecords(records, me, {at});
  }

  #refresh(groupId: string): void {
    const watched = this.#groups.get(groupId);
    if (watched === undefined) return;
    watched.isDue = true;
    if (!watched.isBusy) void this.#tellAll(groupId, watched);
  }

  /** One at a time for a group; what comes in between is told in the next round, all at once. */
  async #tellAll(groupId: string, watched: Watched): Promise<void> {
    const {tables, database} = this.#parts;
    watched.isBusy = true;
    while (watched.isDue && watched.listeners.size > 0) {
      watched.isDue = false;
      try {
        this.#tell(groupId, watched, await tables.read(database.query, groupId));
      } catch {
        // The database is away: nobody is told anything wrong meanwhile.
        watched.isDue = true;
        await new Promise((done) => setTimeout(done, againMilliseconds).unref());
      }
    }
    watched.isBusy = false;
  }

  #tell(groupId: string, watched: Watched, kept: Kept | undefined): void {
    const eyes = new Map<string, readonly GroupRecord[]>();
    const at = this.#parts.now();
    for (const listener of [...watched.listeners]) {
      const me = kept?.actors.get(listener.user);
      const records = kept && me ? seenBy(kept, me, {at, eyes}) : [];
      if (kept === undefined || me === undefined || records.length === 0) {
        this.#leave(groupId, watched, listener);
        listener.tell({type: 'ended'});
        continue;
      }
      const seen = byKey(records);
      const told = difference(listener.seen, seen);
      listener.seen = seen;
      if (!isSame(listener.me, me)) {
        // News of records does not say who they are by now; loading does.
        listener.me = me;
        listener.tell({type: 'stale'});
        continue;
      }
      if (told.records.length + told.removed.length === 0) continue;
      const cursor = this.#parts.cursors.seal(
        {number: kept.number, at, me},
        groupId,
        listener.user,
      );
      listener.tell({type: 'changed', cursor, ...told});
    }
  }
}

const isSame = (one: ActorRef, other: ActorRef): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isBetween = (number: string, kept: Kept): boolean =>
  BigInt(number) >= BigInt(kept.began) && BigInt(number) <= BigInt(kept.number);

/** The same person on two devices sees the same. */
function seenBy(
  {records}: Kept,
  me: ActorRef,
  {at, eyes}: {readonly at: string; readonly eyes: Map<string, readonly GroupRecord[]>},
): readonly GroupRecord[] {
  const who = JSON.stringify(me);
  const seen = eyes.get(who) ?? projectRecords(records, me, {at});
  eyes.set(who, seen);
  return seen;
}

const byKey = (records: readonly GroupRecord[]): ReadonlyMap<string, GroupRecord> =>
  new Map(records.map((record) => [keyOf(record), record]));

function difference(
  old: ReadonlyMap<string, RecordRef & {readonly version: string}>,
  seen: ReadonlyMap<string, GroupRecord>,
): Told {
  return {
    records: [...seen].flatMap(([key, one]) =>
      old.get(key)?.version === one.version ? [] : [one],
    ),
    removed: [...old].flatMap(([key, {kind, id}]) => (seen.has(key) ? [] : [{kind, id}])),
  };
}

/** Does something that was lent begin or end in this time? */
function turnsBetween({kind, body}: GroupRecord, from: string, to: string): boolean {
  if (kind !== 'delegation') return false;
  const {from: begins, until} = body as {readonly from?: string; readonly until?: string};
  return [begins, until].some(
    (at) =>
      at !== undefined && Date.parse(at) > Date.parse(from) && Date.parse(at) <= Date.parse(to),
  );
}
