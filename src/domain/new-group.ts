import type {ResourceGroup} from './group.js';

/** Nobody and nothing yet: every list of a group. */
export const emptyLists = {
  people: [],
  memberships: [],
  ties: [],
  goals: [],
  steps: [],
  ratings: [],
  meetings: [],
  agendaItems: [],
  agreements: [],
  proposals: [],
  delegations: [],
  mapSnapshots: [],
} as const satisfies Partial<ResourceGroup>;

/** A group in its first phase, with nobody in it yet. `at` is an ISO instant. */
export function newGroup(
  own: {id: string; clientRef: string; clientName?: string; name?: string},
  at: string,
): ResourceGroup {
  return {
    schemaVersion: 1,
    ...own,
    status: 'active',
    inCare: true,
    requiredRoles: ['facilitator', 'responsibleClinician'],
    phase: {
      current: 'preparation',
      round: 1,
      history: [{phase: 'preparation', round: 1, enteredOn: at, by: {kind: 'client'}}],
    },
    ...emptyLists,
  };
}
