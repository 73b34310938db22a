import type {ResourceGroup} from '../../domain/group.js';
import {personOf} from '../../domain/network/people.js';

const about = /Meeting|Agenda|Agreement|Record|Dates?$|^set(Invitation|Attendance|Preparation)/;

/** Commands about meetings, their agenda and what was agreed. */
export const owns = (type: string): boolean => about.test(type);

/** What the agenda shows of a group: of people only names, of goals only their words. */
export function slices(group: ResourceGroup): readonly unknown[] {
  return [
    group.meetings,
    group.agendaItems,
    group.agreements,
    group.delegations,
    group.name,
    group.clientName,
    group.status,
    group.intervalMonths,
    group.channel,
    ...group.proposals.filter(({command}) => owns(command.type)),
    group.steps,
    group.phase,
    group.goals
      .map(({id, text, status, visibility}) => [id, text, status, visibility].join('\n'))
      .join('\n\n'),
    group.memberships.map(({id, state, roles}) => shownOf(group, id, state, roles)).join('\n\n'),
  ];
}

function shownOf(
  group: ResourceGroup,
  id: string,
  state: string,
  roles: readonly string[],
): string {
  const person = personOf(group, id);
  return [id, state, ...roles, person?.displayName, person?.kind, person?.emoji].join('\n');
}
