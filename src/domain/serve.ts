import {assemble} from './assemble.js';
import type {ActorRef} from './base.js';
import {decide} from './decide.js';
import type {AuditEntry, Refusal} from './decision.js';
import {digestOf} from './digest.js';
import type {ResourceGroup} from './group.js';
import {sameActor} from './network/people.js';
import {projectFor, visible} from './project.js';
import {
  keyOf,
  recordsOf,
  writesBetween,
  type Change,
  type GroupRecord,
  type RecordRef,
  type Write,
} from './records.js';
import type {ProjectOptions} from './regie/eyes.js';
import {requireSound} from './regie/sound-policy.js';

/** What a server tells of its records to one user. */
export interface Told {
  readonly records: readonly GroupRecord[];
  readonly removed: readonly RecordRef[];
}

/** What becomes of a change on a server. */
export type Served =
  | {
      readonly outcome: 'applied' | 'proposed';
      /** To store all at once, each on the version in its `base`; none where nothing is different. */
      readonly writes: readonly Write[];
      /** For the log, with the writes: ids only. */
      readonly audit: AuditEntry;
    }
  /** It was made on something older: the page decides again on what stands there now. */
  | ({readonly outcome: 'conflict'} & Told)
  | {readonly outcome: 'refused'; readonly refusal: Refusal};

/**
 * The records as this user may have them: what goes over the line, see `projectFor`. For the client
 * they are as they are stored. Nobody else gets a version from the store: it would tell that
 * something changed that they do not see. None at all for who has no part in the group: answer as
 * for a group that does not exist.
 *
 * @throws {PolicyError} for a host's own table that conflicts with what no host can choose; so do
 *   `newsFor` and `decideChange`.
 */
export function projectRecords(
  records: readonly GroupRecord[],
  actor: ActorRef,
  options: ProjectOptions,
): readonly GroupRecord[] {
  requireSound(options.policy);
  if (actor.kind === 'client') return records;
  const group = wholeOf(records);
  if (group === undefined) return [];
  const seen = projectFor(group, actor, options);
  const asked = seen.memberships.length > 0;
  if (!asked && !visible(group, actor, {kind: 'group', id: group.id}, options)) return [];
  return recordsOf(seen).map((record) => ({...record, version: digestOf(record.body)}));
}

/**
 * What is other between two moments, for this user: the answer to their change, and the news for
 * everybody who listens. Nothing, when only what they do not see is other.
 */
export function newsFor(
  before: readonly GroupRecord[],
  after: readonly GroupRecord[],
  actor: ActorRef,
  options: ProjectOptions,
): Told {
  const old = byKey(projectRecords(before, actor, options));
  const now = byKey(projectRecords(after, actor, options));
  return {
    records: [...now.values()].filter((one) => old.get(keyOf(one))?.version !== one.version),
    removed: [...old.values()].filter((one) => !now.has(keyOf(one))).map(refOf),
  };
}

/**
 * Decides a change where the records are kept. `records` are all of the group, `by` and `options.at`
 * are the server's own: who is signed in, and its clock. Of the writes that came with it only their
 * bases count; what is to be written follows from the command. That the same `change.id` has one
 * effect is for who stores it: look it up first, in the same transaction.
 */
export function decideChange(
  records: readonly GroupRecord[],
  change: Change,
  by: ActorRef,
  options: ProjectOptions,
): Served {
  const {at, policy} = options;
  return receive(records, change, by, options, ({group, stored}) => {
    const decision = decide(group, change.command, by, at, {id: change.id, policy});
    if (decision.outcome === 'refused') return decision;
    const writes = writesBetween(group, decision.group, (ref) => versionIn(stored, ref));
    return {outcome: decision.outcome, writes, audit: decision.audit};
  });
}

type ByKey = ReadonlyMap<string, GroupRecord>;

/** A change that came: the group as it is kept, its records, and those that its author sees. */
export interface Received {
  readonly group: ResourceGroup;
  readonly stored: ByKey;
  readonly seen: ByKey;
}

/** Judges a change that was made, by who says so, on what stands there now. */
export function receive(
  records: readonly GroupRecord[],
  change: Change,
  by: ActorRef,
  options: ProjectOptions,
  judge: (received: Received) => Served,
): Served {
  const seen = byKey(projectRecords(records, by, options));
  const served = judgeOn(wholeOf(records), {stored: byKey(records), seen}, change, by, judge);
  // Who sees nothing learns nothing, not even why; but who left may come back (I4).
  return seen.size > 0 || served.outcome === 'applied' ? served : refused('notFound');
}

function judgeOn(
  group: ResourceGroup | undefined,
  {stored, seen}: Omit<Received, 'group'>,
  change: Change,
  by: ActorRef,
  judge: (received: Received) => Served,
): Served {
  if (group?.id !== change.groupId) return refused('notFound');
  // What somebody else typed on the same device is not said by who is signed in now.
  if (!sameActor(change.by, by)) return refused('notAllowed');
  const missed = change.writes.filter((write) => versionIn(seen, write) !== write.base);
  if (seen.size > 0 && missed.length > 0) return {outcome: 'conflict', ...standing(seen, missed)};
  return judge({group, stored, seen});
}

const refused = (reason: Refusal['reason']): Served => ({outcome: 'refused', refusal: {reason}});

function wholeOf(records: readonly GroupRecord[]): ResourceGroup | undefined {
  return records.some(({kind}) => kind === 'group') ? assemble(records) : undefined;
}

const byKey = (records: readonly GroupRecord[]): ByKey =>
  new Map(records.map((record) => [keyOf(record), record]));

const versionIn = (known: ByKey, ref: RecordRef): string | null =>
  known.get(keyOf(ref))?.version ?? null;

const refOf = ({kind, id}: RecordRef): RecordRef => ({kind, id});

/** These as they stand there now; of what is not there only the name. */
function standing(known: ByKey, refs: readonly RecordRef[]): Told {
  return {
    records: refs.flatMap((ref) => known.get(keyOf(ref)) ?? []),
    removed: refs.filter((ref) => !known.has(keyOf(ref))).map(refOf),
  };
}
