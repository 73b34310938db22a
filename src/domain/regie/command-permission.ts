import type {ActorRef} from '../base.js';
import type {Command} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import {collectionOf, type EntityKind, type RecordKind} from '../records.js';
import {permissionFor, type Permission} from './permission.js';
import type {Policy} from './policy.js';
import {rules, type Needs} from './rules.js';

export interface Subject {
  readonly kind: RecordKind;
  readonly id: string;
  /** The command makes it; otherwise it has to be there. */
  readonly made: boolean;
}

/** The one record that a command is about, as the audit trail names it. */
export function subjectOf(group: Pick<ResourceGroup, 'id'>, command: Command): Subject {
  const [kind] = rules[command.type];
  if (kind === 'group') return {kind, id: group.id, made: false};
  const fields = new Map<string, unknown>(Object.entries(command));
  const short = shortNames[kind] ?? kind;
  const id = fields.get(`${short}Id`);
  if (typeof id === 'string') {
    const made = command.type === 'grantDelegation' || 'person' in command;
    return {kind, id, made};
  }
  // A command that makes something holds it whole, under the name of its kind.
  return {kind, id: (fields.get(short) as {readonly id: string}).id, made: true};
}

const shortNames: Readonly<Partial<Record<RecordKind, string>>> = {
  agendaItem: 'item',
  mapSnapshot: 'snapshot',
};

/** Is it about the actor: their own membership, step, rating, proposal or delegation? */
export function isOwn(
  group: ResourceGroup,
  command: Command,
  by: ActorRef,
  subject: Subject,
): boolean {
  if (by.kind !== 'member') return false;
  if ('membershipId' in command) return command.membershipId === by.membershipId;
  const {kind, id} = subject;
  if (kind === 'group') return false;
  const record = byId(group, kind, id);
  if (record === undefined) return subject.made;
  if ('who' in record) return record.who !== undefined && sameActor(record.who, by);
  if ('toMembershipId' in record) return record.toMembershipId === by.membershipId;
  if ('chair' in record) return record.chair !== undefined && sameActor(record.chair, by);
  if ('proposedBy' in record) return sameActor(record.proposedBy, by);
  return 'by' in record && sameActor(record.by, by);
}

const byId = (group: ResourceGroup, kind: EntityKind, id: string) =>
  [...group[collectionOf[kind]]].find((record) => record.id === id);

/** Does the actor offer their own help? */
export const isOffer = (command: Command, by: ActorRef) =>
  command.type === 'addStep' &&
  command.step.who.kind === 'member' &&
  sameActor(command.step.who, by);

/** May this actor do all of this command now, or at least propose it? */
export function permissionOf(
  group: ResourceGroup,
  command: Command,
  by: ActorRef,
  at: string,
  policy?: Policy,
): Permission {
  // The rule of this very type of command.
  const [, needs] = rules[command.type] as readonly [RecordKind, Needs<never>];
  const actions = typeof needs === 'function' ? needs(command as never, group, by) : needs;
  const own = isOwn(group, command, by, subjectOf(group, command));
  const context = {at, own, offer: isOffer(command, by), ...(policy && {policy})};
  const found = (typeof actions === 'string' ? [actions] : actions).map((action) =>
    permissionFor(group, by, action, context),
  );
  return (
    found.find(({kind}) => kind === 'no') ??
    found.find(({kind}) => kind === 'propose') ??
    found.find((permission) => permission.kind === 'yes' && permission.delegation) ??
    found[0] ?? {kind: 'no'}
  );
}
