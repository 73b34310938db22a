import {plain} from '../deciding.js';
import type {AuditEntry} from '../decision.js';
import type {Change} from '../records.js';
import {outcomeOf} from './audit-outcome.js';
import {subjectOf} from './command-permission.js';

/**
 * The audit entry of a change that a back end stores as it came: the same that `decide` gave. Who
 * acts and when are as the sender says; a server puts there what it knows itself.
 */
export function auditEntryOf(change: Change, clientRef: string): AuditEntry {
  const {id, groupId, command, by, at, onBehalfOf, delegationId, writes} = change;
  // A wish that waits for the client has the id of the change that brought it.
  const waits = writes.some((write) => write.kind === 'proposal' && write.id === id);
  const subject = waits ? {kind: 'proposal' as const, id} : subjectOf({id: groupId}, command);
  return plain<AuditEntry>({
    action: command.type,
    outcome: waits ? 'proposed' : outcomeOf(command),
    subjectType: subject.kind,
    subjectId: subject.id,
    clientRef,
    actorRef: by,
    ...(onBehalfOf && {onBehalfOf}),
    ...(delegationId !== undefined && {delegationId}),
    occurredAt: at,
  });
}
