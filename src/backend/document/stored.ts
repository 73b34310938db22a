import * as v from 'valibot';
import {id, text} from '../../domain/base.js';
import type {AuditEntry} from '../../domain/decision.js';
import {check, parseGroup, parseRecords, type Parsed} from '../../domain/parse.js';
import {
  keyOf,
  recordsOf,
  type Change,
  type GroupRecord,
  type RecordRef,
} from '../../domain/records.js';
import {auditEntryOf} from '../../domain/regie/audit.js';
import {BackendError, type FeedEvent, type Saved} from '../backend.js';
import {requireBases, standing} from '../compare-and-set.js';

const format = 'resourcegroep-records-1';

/** A change that was made: for one effect per id, for who listens, and for the history. */
export interface Made {
  readonly id: string;
  /** The how-manieth of all it was: also the version of what it wrote. */
  readonly number: number;
  readonly refs: readonly RecordRef[];
  /** In ids only. */
  readonly entry: AuditEntry;
}

/** What the document holds. */
export interface Stored {
  readonly format: typeof format;
  /** How many changes were made. */
  readonly number: number;
  readonly records: readonly GroupRecord[];
  /** The last of them, oldest first. */
  readonly changes: readonly Made[];
}

/** So many changes are remembered: far more than a page keeps waiting, and little to send each time. */
const mostChanges = 500;

const outside = v.looseObject({
  format: v.literal(format),
  number: v.number(),
  records: v.array(v.unknown()),
  changes: v.array(
    v.looseObject({
      id,
      number: v.number(),
      refs: v.array(v.looseObject({kind: id, id})),
      entry: v.looseObject({action: text}),
    }),
  ),
});

/**
 * What was read, checked: a document of ours, or a whole group as it is kept in a file, to begin with.
 *
 * @throws {BackendError} `invalid`, with the path and what belongs there.
 */
export function storedIn(document: unknown): Stored {
  const isOurs = typeof document === 'object' && document !== null && 'format' in document;
  if (!isOurs) {
    const records = recordsOf(sound(parseGroup(document)));
    return {
      format,
      number: 0,
      records: records.map((one) => ({...one, version: '0'})),
      changes: [],
    };
  }
  const {records, ...rest} = sound(check(outside, document));
  // The entries of the history are only shown, and only by what they say.
  return {...(rest as unknown as Stored), records: sound(parseRecords(records), 'records.')};
}

function sound<T>(parsed: Parsed<T>, at = ''): T {
  if (parsed.ok) return parsed.value;
  const [problem] = parsed.problems;
  throw new BackendError('invalid', {hint: `${at}${problem?.path}: ${problem?.expected}`});
}

/**
 * The document after this change; the same one where it was made before.
 *
 * @throws {BackendError} `conflict`, with what stands there now.
 */
export function changed(stored: Stored, change: Change): Stored {
  if (stored.changes.some(({id}) => id === change.id)) return stored;
  const records = new Map(stored.records.map((record) => [keyOf(record), record]));
  requireBases(change.writes, (ref) => records.get(keyOf(ref)));
  const number = stored.number + 1;
  for (const {kind, id, body} of change.writes) {
    if (body === null) records.delete(keyOf({kind, id}));
    else records.set(keyOf({kind, id}), {kind, id, version: String(number), body});
  }
  const refs = change.writes.map(({kind, id}) => ({kind, id}));
  const entry = auditEntryOf(change, change.groupId);
  const changes = [...stored.changes, {id: change.id, number, refs, entry}].slice(-mostChanges);
  return {...stored, number, records: [...records.values()], changes};
}

/** What a change came to, as it stands now. */
export function savedOf(stored: Stored, {id, writes}: Change): Saved {
  const refs = stored.changes.find((made) => made.id === id)?.refs ?? writes;
  return {...standingIn(stored, refs), cursor: String(stored.number)};
}

/** What is new since a cursor; that all is to be loaded again, where that is too long ago. */
export function newsSince(stored: Stored, cursor: string | undefined): FeedEvent | undefined {
  const since = cursor === undefined ? stored.number : Number(cursor);
  if (since === stored.number) return undefined;
  const missed = stored.changes.filter(({number}) => number > since);
  if (missed.length !== stored.number - since) return {type: 'stale'};
  const refs = missed.flatMap((made) => made.refs);
  return {type: 'changed', ...standingIn(stored, refs), cursor: String(stored.number)};
}

const standingIn = ({records}: Stored, refs: readonly RecordRef[]) => {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return standing(refs, (ref) => byKey.get(keyOf(ref)));
};
