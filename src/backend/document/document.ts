import type {Change} from '../../domain/records.js';
import {BackendError, type Backend, type FeedEvent} from '../backend.js';
import {isHidden, isOver, pause, spread} from '../pause.js';
import {changed, newsSince, savedOf, storedIn, type Stored} from './stored.js';

/** A document as it is kept, with a mark that is another after every write (an `ETag`). */
export interface KeptDocument {
  /** JSON, parsed. */
  readonly document: unknown;
  readonly etag: string;
}

export interface DocumentOptions {
  /**
   * Reads the document of a group; `undefined` where there is none. Where it still has the mark `etag`,
   * it may answer `'unchanged'` (`If-None-Match`). Rejects with a `BackendError`.
   */
  readonly read: (
    groupId: string,
    options: {readonly signal: AbortSignal; readonly etag?: string | undefined},
  ) => Promise<KeptDocument | typeof unchanged | undefined>;
  /**
   * Puts a document in the place of the one with the mark `etag` (`If-Match`), and resolves when that
   * is durable. Rejects with a `BackendError`: with `conflict` where another one stands there by now.
   */
  readonly write: (
    groupId: string,
    kept: KeptDocument,
    options: {readonly signal: AbortSignal},
  ) => Promise<unknown>;
  /** So often it is looked whether somebody else wrote; 20 if you do not say. */
  readonly pollSeconds?: number;
}

const unchanged = 'unchanged' as const;

/** A document that is kept from who asks is as good as gone; any other trouble is for later. */
const unlessShut = (error: unknown): typeof unchanged | undefined =>
  error instanceof BackendError && ['forbidden', 'not-found', 'gone'].includes(error.reason)
    ? undefined
    : unchanged;
type Tell = (event: FeedEvent) => void;

/** So often it is tried again, when others write at the same time. */
const mostTries = 50;

/**
 * For a portal that can only keep one document for a group. Whoever can read it has all of the group,
 * whoever they are: give it to nobody but the client, or choose `httpBackend`. It begins with a whole
 * group, as `newGroup()` makes it, that the portal puts there.
 */
export function documentBackend({read, write, pollSeconds = 20}: DocumentOptions): Backend {
  async function now(groupId: string, signal: AbortSignal) {
    signal.throwIfAborted();
    const kept = await read(groupId, {signal});
    signal.throwIfAborted();
    if (kept === undefined || kept === unchanged) throw new BackendError('not-found');
    return {stored: storedIn(kept.document), etag: kept.etag};
  }

  /** Writes on what was read, and reads again where somebody was first. */
  async function made(change: Change, signal: AbortSignal): Promise<Stored> {
    for (let tries = 0; tries < mostTries; tries++) {
      const {stored, etag} = await now(change.groupId, signal);
      const next = changed(stored, change);
      if (next === stored) return stored;
      try {
        await write(change.groupId, {document: next, etag}, {signal});
        return next;
      } catch (error) {
        if (!(error instanceof BackendError && error.reason === 'conflict')) throw error;
        await pause(spread(tries * 0.01), signal);
      }
    }
    throw new BackendError('unavailable', {hint: 'others write all the time'});
  }

  /** Tells what is new, each time that somebody wrote, until the signal aborts. Never rejects. */
  async function follow(
    groupId: string,
    cursor: string | undefined,
    tell: Tell,
    signal: AbortSignal,
  ) {
    let since = cursor;
    // Before the first look nothing is known, not even that it is there.
    let etag: string | undefined | null = null;
    while (!signal.aborted) {
      const known: string | undefined = etag ?? undefined;
      const kept: KeptDocument | typeof unchanged | undefined = isHidden()
        ? unchanged
        : await read(groupId, {signal, etag: known}).catch(unlessShut);
      if (kept !== unchanged && kept?.etag !== etag && !isOver(signal)) {
        const stored = kept && readable(kept.document);
        // What is gone, or cannot be read, is for the next load to say.
        const news: FeedEvent | undefined = stored ? newsSince(stored, since) : {type: 'stale'};
        if (news) tell(news);
        if (stored) since = String(stored.number);
        etag = kept?.etag;
      }
      await pause(spread(pollSeconds * (4 / 3)), signal);
    }
  }

  return {
    local: true,
    async load(groupId, {signal}) {
      const {stored} = await now(groupId, signal);
      return {records: stored.records, cursor: String(stored.number)};
    },
    async save(change, {signal}) {
      return savedOf(await made(change, signal), change);
    },
    subscribe(groupId, since, onEvent, {signal}) {
      void follow(groupId, since, onEvent, signal);
    },
    async history(groupId, {signal}) {
      const {stored} = await now(groupId, signal);
      return {entries: stored.changes.map(({entry}) => entry).reverse()};
    },
  };
}

function readable(document: unknown): Stored | undefined {
  try {
    return storedIn(document);
  } catch {
    return undefined;
  }
}
