import {randomUUID} from 'node:crypto';
import {
  assemble,
  auditEntryOf,
  decideChange,
  newsFor,
  projectHistory,
  projectRecords,
  type ActorRef,
  type Change,
  type GroupRecord,
  type HistoryEntry,
  type RecordRef,
  type Served,
  type Told,
  type Write,
} from '../../src/domain.js';
import {recordsOf, type ResourceGroup} from '../../src/domain.js';
import type {Fault} from './faults.js';

export const keyOf = ({kind, id}: RecordRef): string => `${kind}/${id}`;

export type Answered =
  | ({readonly outcome: 'saved'} & Told)
  | ({readonly outcome: 'conflict'} & Partial<Told>)
  | {readonly outcome: 'refused'}
  | {readonly outcome: 'key-reuse'}
  | {readonly outcome: 'not-found'};

export interface Listening {
  readonly actor: ActorRef;
  readonly tell: (event: string, cursor: string, told?: Told) => void;
}

interface Key {
  readonly text: string;
  readonly writes: readonly Write[];
}

const client: ActorRef = {kind: 'client'};
const now = () => ({at: new Date().toISOString()});

/** A group on a server that does everything right but for what it is told to do wrong. */
export class FaultyGroup {
  readonly #has: (fault: Fault) => boolean;
  records: readonly GroupRecord[];
  readonly id: string;
  readonly #keys = new Map<string, Key>();
  readonly #pasts = new Map<string, readonly GroupRecord[]>();
  readonly #history: (HistoryEntry & {readonly name?: string})[] = [];
  readonly listening = new Set<Listening>();
  #version = 0;
  cursor: string = randomUUID();

  constructor(group: ResourceGroup, has: (fault: Fault) => boolean) {
    this.#has = has;
    this.id = group.id;
    this.records = recordsOf(group).map((record) => ({...record, version: 'v0'}));
    this.#pasts.set(this.cursor, this.records);
  }

  seenBy(actor: ActorRef, records = this.records): readonly GroupRecord[] {
    const whole = this.#has('gives a member the whole group');
    const seen = whole && this.#isIn(actor) ? records : projectRecords(records, actor, now());
    const goals = records.filter(
      ({kind}) => kind === 'goal' && this.#has('gives a member all goals'),
    );
    const counted = this.#has('counts in the versions of a member what they do not see');
    const bare = this.#has('has empty versions');
    return [...new Map([...seen, ...goals].map((one) => [keyOf(one), one])).values()].map(
      (one) => ({
        ...one,
        version: bare ? '' : counted && actor.kind !== 'client' ? `${this.#version}` : one.version,
      }),
    );
  }

  history(actor: ActorRef): readonly HistoryEntry[] {
    return projectHistory(this.#history, assemble(this.records), actor, now()).toReversed();
  }

  async save(change: Change, user: string, actor: ActorRef): Promise<Answered> {
    const shared = this.#has('shares keys between users');
    const key = shared ? change.id : JSON.stringify([user, change.id]);
    const known = this.#keys.get(key);
    const text = JSON.stringify({...change, by: shared ? '' : change.by});
    if (known && !this.#has('forgets keys')) {
      const isOther = known.text !== text && !this.#has('takes any change under a known key');
      if (isOther) return {outcome: 'key-reuse'};
      if (this.#has('does a repeated change again')) this.#store(change.writes);
      if (this.#has('writes down twice what came twice')) this.#note(change, known.writes, actor);
      return {outcome: 'saved', ...this.#standing(known.writes, actor)};
    }
    const served = this.#decide(change, actor);
    if (this.#has('looks first and writes later'))
      await new Promise((done) => setTimeout(done, 300));
    if (served.outcome === 'conflict') return this.#conflict(change, served);
    if (served.outcome === 'refused') {
      const gone = served.refusal.reason === 'notFound' && this.seenBy(actor).length === 0;
      return {outcome: gone ? 'not-found' : 'refused'};
    }
    this.#keys.set(key, {text, writes: served.writes});
    const [oldest = ''] = this.#keys.keys();
    if (this.#keys.size > 100 && this.#has('lets a key go when others come'))
      this.#keys.delete(oldest);
    const write = () => this.#write(change, served.writes, actor);
    if (!this.#has('answers before it writes')) write();
    else setTimeout(write, 60);
    return {outcome: 'saved', ...this.#standing(served.writes, actor)};
  }

  /** A day goes by. */
  sleep(): void {
    if (this.#has('forgets keys overnight')) this.#keys.clear();
  }

  /** Killed and started again. */
  restart(): void {
    if (this.#has('loses the last changes when it is killed'))
      this.records = this.records.slice(0, -3);
  }

  since(cursor: string): readonly GroupRecord[] | undefined {
    return this.#pasts.get(cursor);
  }

  forceIn(change: Change): void {
    this.#store(change.writes);
  }

  #isIn = (actor: ActorRef): boolean => projectRecords(this.records, actor, now()).length > 0;

  #decide(sent: Change, actor: ActorRef): Served {
    const change = this.#bent(sent);
    const {type} = change.command;
    const asClient =
      (this.#has('lets a member do everything') && sameJson(sent.by, actor)) ||
      (this.#has('does at once what was proposed') && type === 'editGoal') ||
      (this.#has('lets everybody decide on proposals') && type === 'acceptProposal') ||
      (this.#has('lets a loan last for ever') && change.delegationId !== undefined) ||
      (this.#has('lets one loan count for all') && this.#isLent(change));
    const by = this.#has('believes the page about who it is')
      ? change.by
      : asClient
        ? client
        : actor;
    const seen = new Map(this.seenBy(actor).map((record) => [keyOf(record), record.version]));
    const stored = new Map(this.records.map((record) => [keyOf(record), record.version]));
    // What the rest of a change was made on is as it was seen, whoever it is taken for.
    const writes = change.writes.map((write) => {
      const {base} = write;
      const isSeen = asClient && base !== null && seen.get(keyOf(write)) === base;
      return isSeen ? {...write, base: stored.get(keyOf(write)) ?? null} : write;
    });
    const served = decideChange(
      this.records,
      {...change, writes, ...(asClient && {by: client})},
      by,
      now(),
    );
    if (!this.#has('accepts without doing') || type !== 'acceptProposal') return served;
    if (served.outcome !== 'applied') return served;
    return {...served, writes: served.writes.filter(({kind}) => kind === 'proposal')};
  }

  #isLent = ({delegationId}: Change): boolean =>
    this.records.some(
      ({kind, id, body}) => kind === 'delegation' && id === delegationId && !('revokedOn' in body),
    );

  /** Its bases as this server takes them. */
  #bent(change: Change): Change {
    const stored = new Map(this.records.map((record) => [keyOf(record), record]));
    const writes = change.writes.map((write) => {
      const version = stored.get(keyOf(write))?.version ?? null;
      const {base, body} = write;
      const ignores =
        (this.#has('writes over what it had not seen') && body !== null && base !== null) ||
        (this.#has('takes away what it had not seen') && body === null) ||
        (this.#has('takes a write without a base') && base === '*') ||
        (this.#has('takes * for every version') && base === '*') ||
        (this.#has('writes the half of a change') && change.writes.length > 1);
      return ignores ? {...write, base: version} : write;
    });
    const [first] = writes;
    const anew = this.#has('makes a record anew over the old one') && first?.base === null;
    if (anew && stored.has(keyOf(first)))
      this.records = this.records.filter((record) => keyOf(record) !== keyOf(first));
    return {...change, writes};
  }

  #conflict(change: Change, told: Told): Answered {
    if (this.#has('writes the half of a change'))
      this.#store(change.writes.filter(({base}) => base === null));
    const {records, removed} = told;
    if (this.#has('does not say what stands there')) return {outcome: 'conflict'};
    return {outcome: 'conflict', records, removed};
  }

  #write(change: Change, writes: readonly Write[], actor: ActorRef): void {
    const before = this.records;
    this.#store(writes);
    const isGone = writes.every(({body}) => body === null);
    const forgets = isGone && this.#has('does not write down what is taken away');
    if (writes.length > 0 && !forgets) this.#note(change, writes, actor);
    for (const one of [...this.listening]) this.#tell(one, before);
  }

  #note(change: Change, writes: readonly Write[], actor: ActorRef): void {
    const named = this.#has('puts names in its history') && {name: JSON.stringify(change.writes)};
    const entry = auditEntryOf({...change, by: actor, writes}, 'client');
    this.#history.push({...entry, ...named});
  }

  #store(writes: readonly Write[]): void {
    const next = new Map(this.records.map((record) => [keyOf(record), record]));
    const kept = this.#has('keeps the version of what it changes');
    const version = `v${++this.#version}`;
    for (const {kind, id, body} of writes) {
      const old = next.get(keyOf({kind, id}));
      if (body === null) next.delete(keyOf({kind, id}));
      else
        next.set(keyOf({kind, id}), {
          ...{kind, id, body: this.#bodyOf(body)},
          version: kept && old ? old.version : version,
        });
    }
    this.records = [...next.values()];
    this.cursor = randomUUID();
    this.#pasts.set(this.cursor, this.records);
  }

  #bodyOf(body: object): object {
    const drops = this.#has('drops what it does not know');
    const trims = this.#has('trims texts');
    return Object.fromEntries(
      Object.entries(body)
        .filter(([name]) => !drops || !name.startsWith('x-'))
        .map(([name, value]) => [name, trims && typeof value === 'string' ? value.trim() : value]),
    );
  }

  #standing(writes: readonly Write[], actor: ActorRef): Told {
    const keys = new Set(writes.map(keyOf));
    const records = this.seenBy(actor).filter((record) => keys.has(keyOf(record)));
    const gone = writes.filter(({body}) => body === null);
    return {records, removed: gone.map(({kind, id}) => ({kind, id}))};
  }

  #tell(listening: Listening, before: readonly GroupRecord[]): void {
    if (this.#has('never tells by itself')) return;
    const {actor, tell} = listening;
    if (!this.#isIn(actor)) {
      if (this.#has('goes on telling whoever is out')) return;
      this.listening.delete(listening);
      tell('ended', this.cursor);
      return;
    }
    const eyes = this.#has('tells everybody everything') ? client : actor;
    const told = newsFor(before, this.records, eyes, now());
    if (told.records.length + told.removed.length === 0) return;
    const bent = this.#has('tells other versions than it stores')
      ? told.records.map((record) => ({...record, version: `${record.version}?`}))
      : told.records;
    const removed = this.#has('leaves on the stream what a loan showed') ? [] : told.removed;
    tell('changed', this.cursor, {records: bent, removed});
  }
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
