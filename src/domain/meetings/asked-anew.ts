import type {ResourceGroup} from '../group.js';
import {membersOf} from '../network/people.js';
import type {Invitee, Meeting} from './schema.js';
import {notSeenThisYear} from './yearly.js';

/**
 * Who is asked for a meeting: everybody in the group; after another one who was asked then, and who
 * joined since. The zorgverantwoordelijke need not come each time, but once a year (DR23).
 */
export function askedAnew(group: ResourceGroup, at: string, last?: Meeting): readonly Invitee[] {
  const due = new Set(notSeenThisYear(group, at).map(({membership}) => membership.id));
  const then = (last?.invited ?? []).filter(({uninvited}) => !uninvited);
  const on = Date.parse(last?.heldOn ?? last?.start ?? '');
  return membersOf(group).flatMap(({membership: {id, roles, since}}) => {
    const was = then.find(({membershipId}) => membershipId === id);
    const asked = then.length === 0 || was || due.has(id) || Date.parse(since ?? '') > on;
    if (!asked) return [];
    const comes = roles.includes('responsibleClinician') ? due.has(id) : (was?.expected ?? true);
    return [{membershipId: id, expected: comes}];
  });
}

/** Somebody who is there without having been asked. */
export const cameAlong = (membershipId: string): Invitee => ({
  membershipId,
  expected: false,
  attended: true,
  uninvited: true,
});
