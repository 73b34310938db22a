import type {ActorRef} from '../base.js';
import type {Command} from '../command.js';
import {add, plain, type Effect} from '../deciding.js';
import type {AuditEntry, Decision} from '../decision.js';
import type {ResourceGroup} from '../group.js';
import {numbered} from '../meetings/numbered.js';
import type {Policy} from './policy.js';
import {outcomeOf} from './audit-outcome.js';
import {subjectOf, type Subject} from './command-permission.js';
import {seenFor} from './read-proposal.js';
import {rules} from './rules.js';
import type {Delegation, Proposal} from './schema.js';
import {markOf, stamped} from './stamp.js';

/** Who acts, when, and with what right. */
export interface Actor {
  readonly by: ActorRef;
  readonly at: string;
  readonly policy?: Policy | undefined;
  /** Set where it is done in the client's name. */
  readonly delegation?: Delegation | undefined;
  /** Whose words the client takes over. */
  readonly proposer?: ActorRef | undefined;
}

type Applied = Extract<Decision, {readonly outcome: 'applied'}>;

export function applied(
  before: ResourceGroup,
  command: Command,
  [after, inverse]: Effect,
  actor: Actor,
): Applied {
  const {by, at, delegation} = actor;
  const onBehalf = markOf(by, at, delegation);
  return {
    outcome: 'applied',
    group: numbered(before, stamped(before, after, onBehalf)),
    audit: auditOf(before, command, subjectOf(before, command), actor),
    inverse: after === before ? undefined : inverse,
    ...(onBehalf && {onBehalf}),
  };
}

/**
 * The command waits, as it came, for the client (DR7), and beside it what was said with it and what
 * its proposer saw.
 */
export function proposed(
  before: ResourceGroup,
  seen: ResourceGroup,
  command: Command,
  actor: Actor,
  {id, saw}: {readonly id?: string | undefined; readonly saw?: Proposal['seen']},
): Decision {
  const {by, at} = actor;
  const {message, ...wish}: {readonly type: string; readonly message?: string | undefined} =
    command;
  const proposal = plain<Proposal>({
    ...{id: id ?? idOf(by, at), by, on: at, command: wish, state: 'open'},
    ...(message?.trim() && {message}),
    seen: saw ?? seenFor(seen, wish),
  });
  return {
    outcome: 'proposed',
    group: add(before, 'proposal', proposal),
    audit: auditOf(before, command, {kind: 'proposal', id: proposal.id}, actor),
    inverse: {type: 'withdrawProposal', proposalId: proposal.id},
    proposal,
  };
}

/** Ids come from who asks, so that nothing here is left to chance. */
const idOf = (by: ActorRef, at: string) =>
  ['proposal', by.kind === 'member' ? by.membershipId : by.kind, at].join(':');

/** The five things of NEN 7513 [S57]: ids and types, never a word that somebody typed (I21). */
function auditOf(
  group: ResourceGroup,
  command: Command,
  {kind, id}: Pick<Subject, 'kind' | 'id'>,
  {by, at, delegation}: Actor,
): AuditEntry {
  const inName = delegation !== undefined || by.kind === 'legalRepresentative';
  const waits = kind === 'proposal' && rules[command.type][0] !== 'proposal';
  return plain<AuditEntry>({
    action: command.type,
    outcome: waits ? 'proposed' : outcomeOf(command),
    subjectType: kind,
    subjectId: id,
    clientRef: group.clientRef,
    actorRef: by,
    ...(inName && {onBehalfOf: 'client'}),
    ...(delegation && {delegationId: delegation.id}),
    occurredAt: at,
  });
}
