import type {ResourceGroup} from '../domain/group.js';
import {newGroup} from '../domain/new-group.js';
import {daysFrom, sampleInstant} from './instants.js';
import {goals, ratings, steps} from './kitchen-table-goals.js';
import {agendaItems, agreements, meetings} from './kitchen-table-meetings.js';
import {memberships} from './kitchen-table-members.js';
import {mapSnapshots, people, ties} from './kitchen-table-people.js';
import {delegations, phase, proposals} from './kitchen-table-reins.js';

/**
 * De keukentafel: Samira and the twelve people around her, in the follow-up phase of their second
 * round. Everything the elements can show is in it once, and all of it is made up.
 */
export function theKitchenTable(at: string = sampleInstant): ResourceGroup {
  return {
    ...newGroup(
      {id: 'keukentafel', clientRef: 'client-1', clientName: 'Samira', name: 'De keukentafel'},
      daysFrom(at, -265),
    ),
    careModel: 'fact',
    intervalMonths: 3,
    channel: 'In onze groepsapp, en bellen als het snel moet.',
    phase: phase(at),
    crisisPlan: {status: 'agreed', updatedOn: daysFrom(at, -45).slice(0, 10)},
    people: people(),
    memberships: memberships(at),
    ties: ties(),
    mapSnapshots: mapSnapshots(at),
    goals: goals(at),
    steps: steps(at),
    ratings: ratings(at),
    meetings: meetings(at),
    agendaItems: agendaItems(),
    agreements: agreements(at),
    proposals: proposals(at),
    delegations: delegations(at),
  };
}
