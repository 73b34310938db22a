import type {ResourceGroup} from '../group.js';
import {membersOf} from '../network/people.js';
import type {Invitee} from './schema.js';
import {notSeenThisYear} from './yearly.js';

/**
 * Everybody in the group is asked. The zorgverantwoordelijke need not come each time, but once a
 * year (DR23).
 */
export function askedAnew(group: ResourceGroup, at: string): readonly Invitee[] {
  const due = new Set(notSeenThisYear(group, at).map(({membership}) => membership.id));
  return membersOf(group).map(({membership: {id, roles}}) => ({
    membershipId: id,
    expected: !roles.includes('responsibleClinician') || due.has(id),
  }));
}
