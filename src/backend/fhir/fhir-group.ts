import type {Change} from '../../domain/records.js';
import {keyIn, identifierOf} from '../../exchange/fhir/names.js';
import {textAt, type Resource} from '../../exchange/fhir/resource.js';
import {BackendError, type Saved} from '../backend.js';
import {requireBases} from '../compare-and-set.js';
import {pause, spread} from '../pause.js';
import type {Entry} from './bundles.js';
import {allMarked, loadGroup, tokenOf} from './load-group.js';
import {groupCode, groupSystem, wasMadeBy} from './marks.js';
import type {FhirServer, Query, Sending} from './server.js';
import type {StoredGroup} from './stored-group.js';
import {Writes, type Writing} from './writes.js';

/** So often it is tried again, when others write next to it at the same time. */
const mostTries = 20;

/** Clocks of one server may differ by so much, and what was begun first may be done last. */
const overlapMilliseconds = 10_000;

export type Options = Omit<Writing, 'at'>;

/** One group on a server: what this page knows of it, and how it is changed. */
export class FhirGroup {
  readonly #server: FhirServer;
  readonly #id: string;
  readonly #options: Options;
  readonly #listeners = new Set<(stored: StoredGroup) => void>();
  /** When it was first read: what follows from the clock stays the same while the page is open. */
  readonly #at = new Date().toISOString();
  #stored: StoredGroup | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #heeded = new Map<'update' | 'transaction', Promise<void>>();

  constructor(server: FhirServer, id: string, options: Options) {
    this.#server = server;
    this.#id = id;
    this.#options = options;
  }

  load(sending: Sending): Promise<StoredGroup> {
    return this.#inTurn(() => this.#load(sending));
  }

  save(change: Change, sending: Sending): Promise<Saved> {
    // Who goes away has no time to wait for others.
    if (sending.unloading === true) return this.#save(change, sending);
    return this.#inTurn(() => this.#save(change, sending));
  }

  /** Loads again, where something is not as it was. */
  look(sending: Sending, whole: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.#stored;
      if (known === undefined || whole || (await this.#hasNews(known, sending))) {
        await this.#load(sending);
      }
    });
  }

  /** Hears what stands there, each time that it is another than before. */
  follow(listener: (stored: StoredGroup) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), {once: true});
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #load(sending: Sending): Promise<StoredGroup> {
    sending.signal.throwIfAborted();
    const {patient} = this.#options;
    const stored = await loadGroup(this.#server, this.#id, {...sending, patient, at: this.#at});
    return this.#keep(stored);
  }

  #keep(stored: StoredGroup): StoredGroup {
    this.#stored = stored;
    for (const listener of this.#listeners) listener(stored);
    return stored;
  }

  async #hasNews(known: StoredGroup, sending: Sending): Promise<boolean> {
    const latest = known.resources.map((one) =>
      Date.parse(textAt(one, 'meta', 'lastUpdated') ?? ''),
    );
    const from = Math.max(0, ...latest.filter((one) => !Number.isNaN(one))) - overlapMilliseconds;
    const more = {_lastUpdated: `ge${new Date(Math.max(0, from)).toISOString()}`};
    const written = await allMarked(this.#server, known.groupId, more, sending);
    return written.some((one) => known.isNews(one));
  }

  async #save(change: Change, sending: Sending): Promise<Saved> {
    for (let tries = 0; tries < mostTries; tries++) {
      sending.signal.throwIfAborted();
      const known = this.#stored;
      const stored = known ?? (await this.#load(sending));
      if (stored.wasMade(change.id)) return stored.savedOf(change.writes);
      try {
        requireBases(change.writes, stored.stored);
        const written = await this.#write(stored, change, sending);
        return this.#keep((this.#stored ?? stored).with(written)).savedOf(change.writes);
      } catch (error) {
        // Whatever became of it: what stands there now is not known any more.
        this.#stored = undefined;
        const isConflict = error instanceof BackendError && error.reason === 'conflict';
        const isSettled = known === undefined && isConflict && error.details.current !== undefined;
        if (!isConflict || isSettled || sending.unloading === true) throw error;
      }
      await pause(spread(tries * 0.05), sending.signal, []);
    }
    throw new BackendError('unavailable', {hint: 'others write all the time'});
  }

  async #write(
    stored: StoredGroup,
    change: Change,
    sending: Sending,
  ): Promise<readonly Resource[]> {
    const writing = {...this.#options, at: change.at};
    const entries = new Writes(stored, change, writing).entries();
    const [first] = entries;
    if (first === undefined) return [];
    if (entries.length > 1) {
      await this.#heeds('transaction', stored, sending);
      return this.#server.transaction(entries, sending);
    }
    if (first.version === undefined) return [await this.#create(first, change, stored, sending)];
    await this.#heeds('update', stored, sending);
    return [await this.#server.update(first.resource, first.version, sending)];
  }

  /** Finds out once, before it counts: with a server that ignores versions, nobody's work is safe. */
  async #heeds(
    way: 'update' | 'transaction',
    stored: StoredGroup,
    sending: Sending,
  ): Promise<void> {
    const resource = stored.get(`plan/${stored.groupId}`) ?? stored.get(`group/${stored.groupId}`);
    if (sending.unloading === true || resource === undefined) return;
    const asked = this.#heeded.get(way) ?? this.#server.heeds(resource, way, sending);
    this.#heeded.set(way, asked);
    await asked.catch((error: unknown) => {
      this.#heeded.delete(way);
      throw error;
    });
  }

  async #create(
    {resource}: Entry,
    change: Change,
    stored: StoredGroup,
    sending: Sending,
  ): Promise<Resource> {
    const key = keyIn(resource);
    const condition = key && conditionFor(identifierOf(key), stored.groupId);
    const made = await this.#server.create(resource, condition, sending);
    if (made.isNew || wasMadeBy(made.resource, change.id)) return made.resource;
    const there = keyIn(made.resource);
    if (there?.kind === key?.kind && there?.id === key?.id) throw new BackendError('conflict');
    // It took another id for the same one.
    return (await this.#server.create(resource, undefined, sending)).resource;
  }
}

const conditionFor = (identifier: Readonly<Record<string, unknown>>, groupId: string): Query => ({
  identifier: tokenOf(identifier),
  _tag: tokenOf({system: groupSystem, value: groupCode(groupId)}),
});
