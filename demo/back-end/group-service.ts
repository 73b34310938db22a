import {
  decideChange,
  newsFor,
  parseChange,
  projectRecords,
  recordsOf,
  type ActorRef,
  type AuditEntry,
  type Change,
  type GroupRecord,
  type Policy,
  type ResourceGroup,
  type Served,
  type Told,
  type Write,
} from '@resourcegroep/elements/domain';

/*
 * A portal's own group service, in memory. In yours the three maps are tables and `save` is one
 * transaction that holds a lock on the group; all else stays as it is.
 */

/** What the service says no with: for HTTP 404, 403, 412 or 422, with this as its body. */
export class ServiceError extends Error {
  readonly reason: 'not-found' | 'forbidden' | 'conflict' | 'invalid';
  readonly told: Told | undefined;

  constructor(reason: ServiceError['reason'], told?: Told) {
    super(reason);
    this.reason = reason;
    this.told = told;
  }
}

export type News =
  | ({readonly type: 'changed'; readonly cursor: string} & Told)
  /** Something was missed: load again. */
  | {readonly type: 'stale'}
  | {readonly type: 'ended'};

export interface Loaded {
  readonly records: readonly GroupRecord[];
  readonly me: ActorRef;
  readonly cursor: string;
}

interface Kept {
  records: readonly GroupRecord[];
  /** Another after each change; it says nothing about how many there were. */
  cursor: string;
  /** By user and change: the same change twice has one effect. */
  readonly done: Map<string, readonly Write[]>;
  readonly log: AuditEntry[];
  readonly listeners: Set<Listener>;
}

interface Listener {
  readonly user: string;
  readonly tell: (news: News) => void;
}

export interface GroupServiceOptions {
  /** Who this user is in this group; the portal's sign-in knows. Nobody: `undefined`. */
  readonly actorOf: (groupId: string, user: string) => ActorRef | undefined;
  /** An ISO instant: the server's clock, and never a page's. */
  readonly now: () => string;
  readonly policy?: Policy;
}

export class GroupService {
  readonly #options: GroupServiceOptions;
  readonly #groups = new Map<string, Kept>();
  #version = 0;

  constructor(options: GroupServiceOptions) {
    this.#options = options;
  }

  begin(group: ResourceGroup): void {
    const records = recordsOf(group).map((record) => ({...record, version: '0'}));
    const kept = {
      records,
      cursor: crypto.randomUUID(),
      done: new Map(),
      log: [],
      listeners: new Set<Listener>(),
    };
    this.#groups.set(group.id, kept);
  }

  /** What this user may see, and nothing else. */
  load(groupId: string, user: string): Loaded {
    const {kept, me} = this.#open(groupId, user);
    return {records: projectRecords(kept.records, me, this.#when), me, cursor: kept.cursor};
  }

  /** `input` is what came over the line. Answers with what is new for its author. */
  save(input: unknown, user: string): Told {
    const change = parseChange(input);
    if (!change.ok) throw new ServiceError('invalid');
    const {groupId, id} = change.value;
    const kept = this.#groups.get(groupId);
    const me = this.#options.actorOf(groupId, user);
    if (kept === undefined || me === undefined) throw new ServiceError('not-found');
    const key = JSON.stringify([user, id]);
    const done = kept.done.get(key);
    if (done) return this.#standing(this.#open(groupId, user).kept, me, done);
    return this.#decide(kept, me, change.value, key);
  }

  /** Tells what is new until it is called off; at the end of access, that, and then nothing. */
  subscribe(
    groupId: string,
    user: string,
    since: string | undefined,
    tell: (news: News) => void,
  ): () => void {
    const {kept} = this.#open(groupId, user);
    const listener = {user, tell};
    kept.listeners.add(listener);
    if (since !== undefined && since !== kept.cursor) tell({type: 'stale'});
    return () => kept.listeners.delete(listener);
  }

  /** Who did what, for the portal's own log. */
  log(groupId: string): readonly AuditEntry[] {
    return this.#groups.get(groupId)?.log ?? [];
  }

  get #when() {
    const {now, policy} = this.#options;
    return {at: now(), policy};
  }

  /** Who has no part in it hears what everybody hears of a group that is not there. */
  #open(groupId: string, user: string): {kept: Kept; me: ActorRef} {
    const kept = this.#groups.get(groupId);
    const me = this.#options.actorOf(groupId, user);
    const seen = kept && me && projectRecords(kept.records, me, this.#when);
    if (!seen || seen.length === 0) throw new ServiceError('not-found');
    return {kept, me};
  }

  #decide(kept: Kept, me: ActorRef, change: Change, key: string): Told {
    const served = decideChange(kept.records, change, me, this.#when);
    if (served.outcome === 'conflict') throw new ServiceError('conflict', served);
    if (served.outcome === 'refused') throw new ServiceError(reasonOf(served));
    const before = kept.records;
    kept.records = written(before, served.writes, String(++this.#version));
    kept.cursor = crypto.randomUUID();
    kept.done.set(key, served.writes);
    if (served.writes.length > 0) kept.log.push(served.audit);
    this.#tellAll(kept, before, change.groupId);
    return this.#standing(kept, me, served.writes);
  }

  #tellAll(kept: Kept, before: readonly GroupRecord[], groupId: string): void {
    for (const listener of [...kept.listeners]) {
      const actor = this.#options.actorOf(groupId, listener.user);
      const isIn = actor && projectRecords(kept.records, actor, this.#when).length > 0;
      if (!isIn) {
        kept.listeners.delete(listener);
        listener.tell({type: 'ended'});
        continue;
      }
      const news = newsFor(before, kept.records, actor, this.#when);
      if (news.records.length + news.removed.length > 0)
        listener.tell({type: 'changed', cursor: kept.cursor, ...news});
    }
  }

  /** What was written, as its author may see it now. */
  #standing(kept: Kept, me: ActorRef, writes: readonly Write[]): Told {
    const keys = new Set(writes.map(keyOf));
    const records = projectRecords(kept.records, me, this.#when);
    const there = new Set(records.map(keyOf));
    return {
      records: records.filter((record) => keys.has(keyOf(record))),
      removed: writes
        .filter(({body, ...ref}) => body === null && !there.has(keyOf(ref)))
        .map(({kind, id}) => ({kind, id})),
    };
  }
}

const keyOf = ({kind, id}: Pick<GroupRecord, 'kind' | 'id'>): string => `${kind}/${id}`;

/** In a database: `update … where version = base`, all of them or none. */
function written(
  records: readonly GroupRecord[],
  writes: readonly Write[],
  version: string,
): readonly GroupRecord[] {
  const next = new Map(records.map((record) => [keyOf(record), record]));
  for (const {kind, id, body} of writes) {
    if (body === null) next.delete(keyOf({kind, id}));
    else next.set(keyOf({kind, id}), {kind, id, version, body});
  }
  return [...next.values()];
}

function reasonOf({refusal}: Extract<Served, {outcome: 'refused'}>): ServiceError['reason'] {
  if (refusal.reason === 'notFound') return 'not-found';
  return refusal.reason === 'invalid' || refusal.reason === 'tooLong' ? 'invalid' : 'forbidden';
}
