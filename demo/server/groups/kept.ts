import type {ActorRef, GroupRecord, RecordRef, Write} from '../../../src/domain.js';

/** A group as it stands after the change with this number, whoever looks. */
export interface Kept {
  /** Its first number: another group may have had this id before. */
  readonly began: string;
  readonly number: string;
  readonly records: readonly GroupRecord[];
  /** Who takes part, by who is signed in. */
  readonly actors: ReadonlyMap<string, ActorRef>;
}

/** One record before and after a change: enough to walk both ways. */
export interface Image extends RecordRef {
  readonly before: Stored | null;
  readonly after: Stored | null;
}
type Stored = Pick<GroupRecord, 'version' | 'body'>;

export const keyOf = ({kind, id}: RecordRef): string => `${kind}/${id}`;

const byKey = (a: RecordRef, b: RecordRef): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** One step along the changes: `after` into the future, `before` into the past. */
export function walked(
  records: readonly GroupRecord[],
  images: readonly Image[],
  side: 'before' | 'after',
): readonly GroupRecord[] {
  const next = new Map(records.map((record) => [keyOf(record), record]));
  for (const {kind, id, [side]: stored} of images) {
    if (stored === null) next.delete(keyOf({kind, id}));
    else next.set(keyOf({kind, id}), {kind, id, ...stored});
  }
  return [...next.values()].sort(byKey);
}

/** What these writes come to, with one version for all that they write. */
export function imagesOf(
  records: readonly GroupRecord[],
  writes: readonly Write[],
  version: string,
): readonly Image[] {
  const known = new Map(records.map((record) => [keyOf(record), record]));
  return writes.map(({kind, id, body}) => {
    const old = known.get(keyOf({kind, id}));
    const before = old ? {version: old.version, body: old.body} : null;
    return {kind, id, before, after: body === null ? null : {version, body}};
  });
}
