import * as v from 'valibot';
import {actorRef, id, instant, text} from '../../domain/base.js';
import {entityKinds} from '../../domain/records.js';
import {schemas} from '../../domain/schemas.js';

/** The HTTP contract, version 1: what a portal's server and a page say to each other. */

/** Of every answer about a group, and of a change. A server takes `application/json` as well. */
export const mediaType = 'application/vnd.resourcegroep.v1+json';
export const plainJsonType = 'application/json';
export const eventStreamType = 'text/event-stream';

/** Where everything is, below the portal's own base address. Ids are percent-encoded. */
export const paths = {
  group: '/groups/{groupId}',
  changes: '/groups/{groupId}/changes',
  events: '/groups/{groupId}/events',
  history: '/groups/{groupId}/history',
} as const;
export type PathName = keyof typeof paths;

/**
 * Below the base address. No address can say every id: of a group that is called `.` or `..`, or is no
 * whole text, there is none (`undefined`).
 */
export function pathOf(name: PathName, groupId: string): string | undefined {
  if (groupId === '' || groupId === '.' || groupId === '..' || !isWhole(groupId)) return undefined;
  return paths[name].replace('{groupId}', () => encodeURIComponent(groupId));
}

/** Half of a character, as no encoding has it. */
const isWhole = (id: string): boolean => !/\p{Surrogate}/u.test(id);

export const headerNames = {
  /** Of a change: its own id. One user, one group, one key: one effect. */
  idempotencyKey: 'Idempotency-Key',
  /** Of the stream: the last `id` that was heard. */
  lastEventId: 'Last-Event-ID',
  /** Of 429 and 503: in seconds, or an HTTP date. */
  retryAfter: 'Retry-After',
} as const;

/** On every answer about a group: it is nobody else's, and it is not to be guessed what it is. */
export const answerHeaders = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

export const limits = {
  /** Of the body of a request, in bytes. */
  body: 1_000_000,
  /** Of an id, the group's and the user's too, in UTF-16 code units: a server need keep none that is longer. */
  idCharacters: 200,
  /** So long a server knows the key of a change, at least. */
  keyHours: 24,
  /** So often the stream says at least that it is there. */
  heartbeatSeconds: 15,
  /** So long a page waits before it opens the stream again. */
  streamRetryMilliseconds: 3000,
} as const;

/** What the stream tells, by the name of the event; its `id` is the cursor. */
export const eventNames = ['changed', 'stale', 'ended'] as const;
export type EventName = (typeof eventNames)[number];

const recordRef = v.looseObject({kind: v.picklist(['group', ...entityKinds]), id});

/** What was done, in ids only; the newest first. */
const historyEntry = v.looseObject({
  action: id,
  subjectType: id,
  /** Not there where who asks does not see now what it was about. */
  subjectId: v.optional(id),
  clientRef: id,
  actorRef,
  onBehalfOf: v.optional(v.literal('client')),
  delegationId: v.optional(id),
  occurredAt: instant,
});

/** Every message with these for a record and for the name of one. */
const messagesOf = <Record extends v.GenericSchema, Ref extends v.GenericSchema>(
  record: Record,
  ref: Ref,
) => ({
  /** The answer to a load: all that this user may see. */
  snapshot: v.looseObject({
    records: v.array(record),
    me: v.optional(actorRef),
    cursor: v.optional(text),
  }),
  /** The answer to a change: what is new by it for its author. */
  saved: v.looseObject({
    records: v.array(record),
    removed: v.array(ref),
    cursor: v.optional(text),
  }),
  /** The data of the event `changed`. */
  news: v.looseObject({records: v.array(record), removed: v.array(ref)}),
  historyPage: v.looseObject({entries: v.array(historyEntry), before: v.optional(text)}),
});

/** What a server of version 1 says and hears. */
export const messages = {...messagesOf(schemas.record, recordRef), change: schemas.change} as const;

const anyRecord = v.looseObject({kind: id, id, version: text, body: v.looseObject({})});
const anyRef = v.looseObject({kind: id, id});

/**
 * What a page takes: of a record only its outside is looked at, for a later server may know kinds
 * that this page does not; the store looks into each of those that it knows.
 */
export const received = {
  ...messagesOf(anyRecord, anyRef),
  /** In a conflict. */
  standing: v.looseObject({current: v.array(anyRecord), removed: v.array(anyRef)}),
} as const;

/** What a conflict says: what stands there now, as this user may see it. */
export const standingEntries = {
  current: v.array(schemas.record),
  removed: v.array(recordRef),
} as const;
