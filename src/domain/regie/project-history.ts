import type {ActorRef} from '../base.js';
import type {AuditEntry} from '../decision.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import {projectFor} from '../project.js';
import {collectionOf, type RecordRef} from '../records.js';
import type {ProjectOptions} from './eyes.js';
import {permissionFor} from './permission.js';

/** A line of the audit trail as somebody may read it: what they do not see now has no id there. */
export interface HistoryEntry extends Omit<AuditEntry, 'subjectId' | 'outcome'> {
  readonly subjectId?: string;
  /** Only of what one did oneself; not there either in lines of an older version. */
  readonly outcome?: string;
}

/**
 * What was done, as this actor may read it (`domain.md` §9, "See access log"): everything for the
 * client, for others what they did themselves, for who is no member nothing. Run it where the data
 * is kept. Projecting twice comes to the same.
 */
export function projectHistory(
  entries: readonly HistoryEntry[],
  group: ResourceGroup,
  actor: ActorRef,
  options: ProjectOptions,
): readonly HistoryEntry[] {
  if (actor.kind === 'client') return entries;
  const may = (own: boolean) =>
    permissionFor(group, actor, 'seeHistory', {...options, own}).kind === 'yes';
  if (!may(true)) return [];
  const seen = projectFor(group, actor, options);
  const all = may(false);
  return entries.flatMap((entry) => {
    const own = sameActor(entry.actorRef, actor);
    if (own) return withoutHidden(seen, entry);
    // That something was done to what is hidden would tell that it is there.
    if (!all || !knows(seen, entry)) return [];
    // Nor is what somebody answered for everybody (DR6).
    const {outcome: _, ...line} = withoutHidden(seen, entry);
    return [line];
  });
}

const knows = (seen: ResourceGroup, entry: HistoryEntry): boolean =>
  isThere(seen, entry) &&
  (entry.actorRef.kind !== 'member' ||
    isIn(seen, {kind: 'membership', id: entry.actorRef.membershipId}));

function withoutHidden(seen: ResourceGroup, entry: HistoryEntry): HistoryEntry {
  const {subjectId, delegationId, ...line} = entry;
  const lent = delegationId !== undefined && isIn(seen, {kind: 'delegation', id: delegationId});
  return {
    ...line,
    ...(isThere(seen, entry) && {subjectId}),
    ...(lent && {delegationId}),
  };
}

const isThere = (seen: ResourceGroup, {subjectType: kind, subjectId: id}: HistoryEntry): boolean =>
  id !== undefined && isIn(seen, {kind, id});

const isIn = (seen: ResourceGroup, {kind, id}: RecordRef): boolean =>
  kind === 'group' ? id === seen.id : seen[collectionOf[kind]].some((thing) => thing.id === id);
