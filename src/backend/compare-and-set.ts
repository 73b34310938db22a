import {keyOf, type GroupRecord, type RecordRef, type Write} from '../domain/records.js';
import {BackendError} from './backend.js';

/** Looks a stored record up. */
export type Stored = (ref: RecordRef) => GroupRecord | undefined;

export interface Standing {
  readonly records: readonly GroupRecord[];
  readonly removed: readonly RecordRef[];
}

/** These records as they stand now, each once; of what is gone only the name. */
export function standing(refs: readonly RecordRef[], stored: Stored): Standing {
  const unique = [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
  return {
    records: unique.flatMap((ref) => stored(ref) ?? []),
    removed: unique.filter((ref) => !stored(ref)).map(({kind, id}) => ({kind, id})),
  };
}

/**
 * All or nothing: each write finds the version that it looked at.
 *
 * @throws {BackendError} `conflict`, with the records that stand there now.
 */
export function requireBases(writes: readonly Write[], stored: Stored): void {
  const missed = writes.filter((write) => (stored(write)?.version ?? null) !== write.base);
  if (missed.length === 0) return;
  const {records: current, removed} = standing(missed, stored);
  throw new BackendError('conflict', {current, removed});
}
