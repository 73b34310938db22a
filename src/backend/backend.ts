import type {ActorRef} from '../domain/base.js';
import type {Change, GroupRecord, RecordRef} from '../domain/records.js';
import type {HistoryEntry} from '../domain/regie/project-history.js';

/** What a portal's back end has to do for a group: an afternoon's work, in any language. */
export interface Backend {
  /**
   * All of the group is in this browser, whoever looks. The provider then shows each actor only
   * their own part: for the eyes, it protects nothing. Only a server can do that.
   */
  readonly local?: boolean;
  /** All records that this user may see. Rejects with a `BackendError`. */
  load(groupId: string, options: {readonly signal: AbortSignal}): Promise<Snapshot>;
  /** Resolves only when the change is durable. The same `change.id` twice has one effect. */
  save(
    change: Change,
    options: {readonly signal: AbortSignal; readonly unloading?: boolean},
  ): Promise<Saved>;
  /** Tells what others changed, until `signal` aborts. Without it nothing is live. */
  subscribe?(
    groupId: string,
    since: string | undefined,
    onEvent: (event: FeedEvent) => void,
    options: {readonly signal: AbortSignal},
  ): void;
  /**
   * What was done in the group, the newest first, a page at a time: `before` is where an earlier page
   * ended. Only what this user may read of it: see `projectHistory`. Without it, and where it rejects with
   * `not-found`, the elements say that it is not kept.
   */
  history?(groupId: string, options: HistoryOptions): Promise<HistoryPage>;
  /**
   * Takes away all that it keeps of this group on this device: asked for when this user's access is
   * over. Without it nothing is kept there.
   */
  erase?(groupId: string): Promise<void>;
}

export interface HistoryOptions {
  readonly signal: AbortSignal;
  readonly before?: string | undefined;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Where the next page begins, with what is older; not there on the last one. */
  readonly before?: string;
}

export interface Snapshot {
  readonly records: readonly GroupRecord[];
  /** Who the back end says I am; the provider's `actor` wins where both are given. */
  readonly me?: ActorRef;
  /** Where the feed continues. */
  readonly cursor?: string;
}

export interface Saved {
  /** The new versions of the records that were written. */
  readonly records: readonly GroupRecord[];
  readonly removed: readonly RecordRef[];
  readonly cursor?: string;
}

export type FeedEvent =
  | {
      readonly type: 'changed';
      readonly records: readonly GroupRecord[];
      readonly removed: readonly RecordRef[];
      readonly cursor?: string;
    }
  /** Something changed; load again. */
  | {readonly type: 'stale'}
  /** This user has no access any more: nothing of the group may stay with them. */
  | {readonly type: 'ended'}
  | {readonly type: 'status'; readonly live: boolean};

export const backendErrorReasons = [
  'offline',
  'unauthenticated',
  'forbidden',
  'conflict',
  'invalid',
  'not-found',
  'gone',
  'rate-limited',
  'unavailable',
  /** There is no room left where it is kept. */
  'full',
  /** This browser does not let the page keep anything. */
  'no-storage',
  'unknown',
] as const;
export type BackendErrorReason = (typeof backendErrorReasons)[number];

/** The one error of every adapter. It never repeats what was typed. */
export class BackendError extends Error {
  /** Of another copy of this library too: a portal's own, beside the bundle for a CDN. */
  static override [Symbol.hasInstance](error: unknown): error is BackendError {
    return error instanceof Error && error.name === 'BackendError' && 'reason' in error;
  }

  override readonly name = 'BackendError';
  readonly reason: BackendErrorReason;
  readonly details: BackendErrorDetails;

  constructor(reason: BackendErrorReason, details: BackendErrorDetails = {}) {
    super(details.hint === undefined ? reason : `${reason}: ${details.hint}`, {
      cause: details.cause,
    });
    this.reason = reason;
    this.details = details;
  }
}

export interface BackendErrorDetails {
  /** With `conflict`: the records as they stand now. */
  readonly current?: readonly GroupRecord[];
  readonly removed?: readonly RecordRef[];
  /** With `rate-limited` and `unavailable`. */
  readonly retryAfterSeconds?: number;
  /** For the developer; no personal data. */
  readonly hint?: string;
  readonly cause?: unknown;
}
