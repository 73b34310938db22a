import type {Person} from '../../domain/network/schema.js';
import {sides} from '../../domain/network/rings.js';
import type {Proposal} from '../../domain/regie/schema.js';

/** Somebody new whom another person wishes in the group, as the client may write them down. */
export interface ProposedPerson {
  readonly proposalId: string;
  readonly membershipId: string;
  readonly roles?: readonly string[];
  readonly person: Person;
}

/** Only somebody new can be worded; a stored command is read field by field, not trusted. */
export function proposedPerson({id: proposalId, command}: Proposal): ProposedPerson | undefined {
  const {membershipId, roles, person} = command as Readonly<Record<string, unknown>>;
  if (command.type !== 'nominatePerson' || typeof membershipId !== 'string') return undefined;
  const {id, displayName, kind, ...rest} = fieldsOf(person);
  if (typeof id !== 'string' || typeof displayName !== 'string') return undefined;
  const side = sides.find((known) => known === kind) ?? 'informal';
  return {
    proposalId,
    membershipId,
    ...(Array.isArray(roles) && {roles: roles.map(String)}),
    person: {...textsIn(rest), id, displayName, kind: side},
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};

/** Words and lists of words: what the form can show. */
const textsIn = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  );
