import type {ResourceGroup} from '../../domain/group.js';

/** What a proposal can be about, and who makes it; where people lie on the map is no news. */
export const slicesOf = (group: ResourceGroup): readonly unknown[] => [
  group.proposals,
  group.agendaItems,
  group.meetings,
  group.goals,
  group.steps,
  group.memberships,
  group.phase,
  group.status,
  group.clientName,
  group.name,
  group.intervalMonths,
  group.channel,
  group.people.map(({displayName}) => displayName).join('\n'),
];
