import type {ActorRef} from './base.js';
import {Refused, refuse} from './deciding.js';
import type {ResourceGroup} from './group.js';
import {sameJson} from './keep.js';
import {orderBehind} from './order.js';
import {parseCommand} from './parse.js';
import {permitted, requireWish, seenBy} from './permitted.js';
import {keyOf, writesBetween, type Change, type GroupRecord, type Write} from './records.js';
import {auditEntryOf} from './regie/audit.js';
import {permissionOf} from './regie/command-permission.js';
import {proposed} from './regie/outcome.js';
import type {Permission} from './regie/permission.js';
import type {PolicyDocument} from './regie/policy-document.js';
import {markOf} from './regie/stamp.js';
import {receive, type Received, type Served} from './serve.js';
import {innerOf, rightsOf, type TableRights} from './table-rights.js';
import {bodyFor} from './table-writes.js';
import {fieldsOf} from './with-changes.js';

export interface TableOptions {
  /** An ISO instant: the server's own clock. */
  readonly at: string;
  /** `policyDocument()`, or what the portal made of `policy.json`. */
  readonly document: PolicyDocument;
}

/**
 * What a change comes to on a server that stores by compare-and-set and keeps to `policy.json`,
 * without deciding anything itself: of the writes as they came, those that the table lets this author
 * write. What they do not see of a record stays as it is; a wish waits as the server writes it; what is
 * done in the client's name is marked by the server. For honest pages it comes to what `decideChange`
 * comes to, as far as they could see. `by` and `at` are the server's own, as there.
 *
 * A table knows fields and not stories: that a goal has no two parents, or that somebody was asked
 * before they say yes, only `decideChange` holds to.
 *
 * @throws {PolicyError} for a table that conflicts with what no host can choose.
 */
export function applyWrites(
  records: readonly GroupRecord[],
  change: Change,
  by: ActorRef,
  {at, document}: TableOptions,
): Served {
  const {policy} = document;
  return receive(records, change, by, {at, policy}, (received) => {
    try {
      return taken(received, change, {by, at, policy}, document);
    } catch (error) {
      if (error instanceof Refused) return {outcome: 'refused', refusal: error.refusal};
      throw error;
    }
  });
}

interface Acting {
  readonly by: ActorRef;
  readonly at: string;
  readonly policy: PolicyDocument['policy'];
}

function taken(
  received: Received,
  change: Change,
  acting: Acting,
  document: PolicyDocument,
): Served {
  const {group} = received;
  const {command} = change;
  if (received.seen.size === 0) refuse('notFound');
  const seen = seenBy(group, command, acting);
  const permission = permitted(group, seen, command, acting);
  if (permission.kind === 'propose' && command.type !== 'addAgendaItem') {
    return waits(received, change, seen, acting);
  }
  requireInner(group, change, acting);
  const mark = markOf(acting.by, acting.at, delegationOf(permission));
  const rights = rightsOf(group, change, acting.by, {at: acting.at, document});
  const writes = change.writes.flatMap((write): Write[] => {
    const key = keyOf(write);
    const stored = received.stored.get(key);
    const mayPlace = command.type === 'acceptProposal' && !command.adapted ? no : rights.may;
    const given = placedLast(write, received, mayPlace, document);
    const body = bodyFor(given, {stored, seen: received.seen.get(key)}, rights, document);
    if (body !== null && sameJson(body, stored?.body)) return [];
    const marked = body && (mark ? {...body, onBehalf: mark} : unmarked(body, stored));
    return [{kind: write.kind, id: write.id, base: stored?.version ?? null, body: marked}];
  });
  const audit = auditOf(group, change, acting, permission);
  return {outcome: 'applied', writes, audit};
}

const delegationOf = (permission: Permission) =>
  permission.kind === 'yes' ? permission.delegation : undefined;

/** Nobody says for themselves in whose name something was done. */
function unmarked(body: object, stored: GroupRecord | undefined): object {
  const said = fieldsOf(body);
  const before = fieldsOf(stored?.body).get('onBehalf');
  if (said.has('onBehalf') && !sameJson(said.get('onBehalf'), before))
    refuse('notAllowed', 'onBehalf');
  return body;
}

/** The command waits, as it came, and as the server puts it; not where the page saw nothing to wish for. */
function waits(
  {group, stored}: Received,
  change: Change,
  seen: ResourceGroup,
  acting: Acting,
): Served {
  const {command, id, writes} = change;
  requireWish(group, command);
  if (writes.length === 0) {
    return {outcome: 'applied', writes, audit: auditOf(group, change, acting, {kind: 'propose'})};
  }
  const decision = proposed(group, seen, command, acting, {id});
  if (decision.outcome === 'refused') return decision;
  const versionOf = (ref: Pick<Write, 'kind' | 'id'>) => stored.get(keyOf(ref))?.version ?? null;
  return {
    outcome: 'proposed',
    writes: writesBetween(group, decision.group, versionOf),
    audit: decision.audit,
  };
}

/** Who decides on a proposal takes over no more than they may do themselves. */
function requireInner(group: ResourceGroup, {command}: Change, {by, at, policy}: Acting): void {
  const inner = innerOf(group, command);
  if (inner === undefined) return;
  const known = parseCommand(inner);
  if (!known.ok) return refuse('invalid', known.problems[0]?.path);
  if (permissionOf(group, known.value, by, at, policy).kind !== 'yes') refuse('notAllowed');
}

const no = () => false;

/** Whoever does not see all places puts something new at the end, and so does who takes it over. */
function placedLast(
  write: Write,
  {stored}: Received,
  may: TableRights['may'],
  {beginnings}: PolicyDocument,
): Write {
  const {kind, base, body} = write;
  const {within} = beginnings[kind] ?? {};
  if (base !== null || body === null || !within?.last || may(within.moves)) return write;
  const whole = fieldsOf(body).get(within.field);
  const others = [...stored.values()].filter(
    (record) => record.kind === kind && fieldsOf(record.body).get(within.field) === whole,
  );
  if (others.length === 0) return write;
  const orders = others.map((record) => ({order: String(fieldsOf(record.body).get('order'))}));
  return {...write, body: {...body, order: orderBehind(orders)}};
}

/** As `decide` says it: who it was and when are the server's own. */
function auditOf(group: ResourceGroup, change: Change, {by, at}: Acting, permission: Permission) {
  const {onBehalfOf: _, delegationId: __, ...rest} = change;
  const delegation = delegationOf(permission);
  const inName = delegation !== undefined || by.kind === 'legalRepresentative';
  return auditEntryOf(
    {
      ...{...rest, by, at, writes: []},
      ...(inName && {onBehalfOf: 'client' as const}),
      ...(delegation && {delegationId: delegation.id}),
    },
    group.clientRef,
  );
}
