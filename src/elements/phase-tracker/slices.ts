import type {ResourceGroup} from '../../domain/group.js';

/** What the tracker draws on; of the people only the names, so that moving somebody is no news. */
export const slicesOf = (group: ResourceGroup): readonly unknown[] => [
  group.phase,
  group.status,
  group.clientName,
  group.inCare,
  group.intervalMonths,
  group.crisisPlan,
  group.memberships,
  group.goals,
  group.meetings,
  group.agendaItems,
  group.agreements,
  group.delegations,
  group.people.map(({displayName}) => displayName).join('\n'),
  group.proposals,
];
