import type {Access} from '../access.js';
import {discard} from '../asking.js';
import {
  BackendError,
  type Backend,
  type HistoryPage,
  type Saved,
  type Snapshot,
} from '../backend.js';
import {readAnswer} from './answers.js';
import {headerNames, received} from './contract.js';
import {usualTiming, type FeedTiming} from './feed-timing.js';
import {Feed} from './feed.js';
import {Requests} from './requests.js';

export interface HttpOptions extends Access {
  /** Where the contract's paths begin, as `https://portal.example/api`. */
  readonly base: string | URL;
  /** `false` where it is known that the server keeps no history: then it is not asked for it. */
  readonly history?: boolean | undefined;
  /** Other patience than usual with the stream and with looking again. */
  readonly timing?: Partial<FeedTiming> | undefined;
}

/**
 * A portal's own server, by the HTTP contract. It tries nothing again by itself but what was refused
 * for want of a valid token, once: the store does, ever later, with the same change under the same
 * key, and it knows when to. The stream is opened again here, for the store only listens.
 */
export function httpBackend(options: HttpOptions): Backend {
  const requests = new Requests(options.base, options);
  const timing = {...usualTiming, ...options.timing};
  /** What the last load was marked with, by group. */
  const marks = new Map<
    string,
    {readonly cursor: string | undefined; readonly etag: string | null}
  >();
  return {
    async load(groupId, {signal}) {
      const response = await requests.ask('group', groupId, {signal});
      const snapshot = await readAnswer(response, received.snapshot);
      marks.set(groupId, {cursor: snapshot.cursor, etag: response.headers.get('ETag')});
      // The store looks into each of these records, and so it does below.
      return snapshot as Snapshot;
    },
    async save(change, {signal, unloading = false}) {
      const body = JSON.stringify(change);
      const headers = {[headerNames.idempotencyKey]: change.id};
      const request = {signal, unloading, body, headers};
      const response = await requests.ask('changes', change.groupId, request);
      return (await readAnswer(response, received.saved)) as Saved;
    },
    subscribe(groupId, since, onEvent, {signal}) {
      const mark = marks.get(groupId);
      // Of a later load than the one that this goes on from it would pass over what came between.
      const etag = mark?.cursor === since ? (mark?.etag ?? undefined) : undefined;
      void new Feed({requests, groupId, since, etag, timing, onEvent, signal}).run();
    },
    ...(options.history !== false && {history: historyBy(requests)}),
  };
}

/** There is no such address: this server keeps no history to show, whoever says so. */
const notOffered = [404, 405, 501];

const historyBy =
  (requests: Requests): NonNullable<Backend['history']> =>
  async (groupId, {signal, before}) => {
    const response = await requests.ask('history', groupId, {signal, query: {before}});
    if (!notOffered.includes(response.status))
      return (await readAnswer(response, received.historyPage)) as HistoryPage;
    discard(response);
    throw new BackendError('not-found', {hint: `${response.status}: no history is offered`});
  };
