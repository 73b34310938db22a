import type {Open} from '../base.js';

/** What a client may lend out: never goal text, nomination, proposals or delegation itself (I18). */
export const delegableTasks = [
  'editNetwork',
  'inviteMembers',
  'planMeeting',
  'prepareAgenda',
  'chair',
  'recordAgreements',
  'editSteps',
  'setPhase',
] as const;
export type DelegableTask = (typeof delegableTasks)[number];

export const proposalStates = ['open', 'accepted', 'adapted', 'declined', 'withdrawn'] as const;
export type ProposalState = Open<(typeof proposalStates)[number]>;
