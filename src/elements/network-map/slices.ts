import type {ResourceGroup} from '../../domain/group.js';
import type {More} from './more.js';

/**
 * All that the map shows of a group, and nothing else: a goal that changes is no news. Proposals are
 * shown by the late part, which knows its own.
 */
export const slicesOf = (group: ResourceGroup, more: More | undefined): readonly unknown[] => [
  group.id,
  group.status,
  group.name,
  group.clientName,
  group.inCare,
  group.requiredRoles,
  group.people,
  group.memberships,
  group.ties,
  group.mapSnapshots,
  group.delegations,
  ...(more ? group.proposals.filter(more.aboutPeople) : []),
];
