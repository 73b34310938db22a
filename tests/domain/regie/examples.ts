import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {now, scene} from '../scene.js';

/** What somebody does, to others' things or to their own, and in which group. */
export interface Act {
  readonly command?: Command;
  readonly own?: (membershipId: string) => Command;
  /** Help that one offers oneself. */
  readonly offer?: (membershipId: string) => Command;
  readonly within?: (membershipId: string | undefined) => ResourceGroup;
  /** What is seen, where it is about seeing. */
  readonly sees?: (group: ResourceGroup, membershipId: string | undefined) => boolean;
}

const change = <Kind extends 'memberships' | 'meetings' | 'steps' | 'proposals'>(
  list: Kind,
  id: string | undefined,
  to: Partial<ResourceGroup[Kind][number]>,
  group: ResourceGroup = scene,
): ResourceGroup => ({
  ...group,
  [list]: group[list].map((one) => (one.id === id ? {...one, ...to} : one)),
});
const add = (list: 'steps' | 'proposals' | 'delegations', ...more: readonly object[]) =>
  ({...scene, [list]: [...scene[list], ...more]}) as ResourceGroup;

const ownStep = (consent: 'asked' | 'yes', state: string) => (membershipId: string | undefined) =>
  add('steps', {
    ...{id: 's-own', goalId: 'g-later', text: 'Own', order: 'W', state},
    who: {kind: 'member', membershipId: membershipId ?? 'm-mum', consent},
  });
const goal = {type: 'editGoal', goalId: 'g-later'} as const;
const step = (membershipId?: string) => ({
  ...{id: 'x', goalId: 'g-later', text: 'X', order: 'A'},
  who: membershipId
    ? ({kind: 'member', membershipId, consent: 'yes'} as const)
    : ({kind: 'client'} as const),
});
const proposal = (by: ActorRef) => ({
  ...{id: 'w', by, on: now, state: 'open'},
  command: {type: 'setPhase', phase: 'planning'},
});
const chaired = (id: string | undefined) =>
  change('meetings', 'e-next', {
    chair: id ? {kind: 'member', membershipId: id} : {kind: 'client'},
  });
const loan = (id: string | undefined) =>
  add('delegations', {
    ...{id: 'd-own', task: 'chair', toMembershipId: id ?? 'm-peer', grantedBy: 'client', from: now},
  });

/** An example of each row. */
export const acts: Readonly<Record<string, Act>> = {
  'See whole network map': {
    sees: ({people, ties}) => people.some(({id}) => id === 'stranger') && ties.length > 0,
  },
  'Add person on map': {
    command: {type: 'addPerson', person: {id: 'x', displayName: 'X', kind: 'informal'}},
  },
  'Remove person from map': {command: {type: 'removePerson', personId: 'stranger'}},
  Nominate: {
    command: {
      ...{type: 'nominatePerson', personId: 'x', membershipId: 'm-x'},
      person: {id: 'x', displayName: 'X', kind: 'informal'},
    },
  },
  'End a membership': {command: {type: 'endMembership', membershipId: 'm-coach'}},
  Ask: {command: {type: 'askPerson', membershipId: 'm-neighbour', asker: 'facilitator'}},
  'Answer invitation': {
    command: {type: 'answerInvitation', membershipId: 'm-cousin', answer: 'yes'},
    own: (membershipId) => ({type: 'answerInvitation', membershipId, answer: 'no'}),
    within: (id) => change('memberships', id, {state: 'asked'}),
  },
  Leave: {
    command: {type: 'leaveGroup', membershipId: 'm-cousin'},
    own: (membershipId) => ({type: 'leaveGroup', membershipId}),
  },
  'Mark talk done': {command: {type: 'setTalk', membershipId: 'm-coach', talk: 'done'}},
  'See that a talk took place': {
    within: () =>
      change(
        'memberships',
        'm-cousin',
        {talk: 'done', state: 'member'},
        {
          ...scene,
          memberships: scene.memberships.map((one) => ({...one, talk: 'done'})),
        },
      ),
    sees: ({memberships}) => memberships.some(({id, talk}) => id === 'm-cousin' && talk === 'done'),
  },
  'See member list': {
    sees: ({memberships, people}) =>
      memberships.filter(({id}) => id === 'm-mum' || id === 'm-coach').length === 2 &&
      people.some(({id}) => id === 'coach'),
  },
  'State own contribution': {
    command: {type: 'setContribution', membershipId: 'm-cousin', can: 'Walk'},
    own: (membershipId) => ({type: 'setContribution', membershipId, can: 'Walk'}),
  },
  'Edit goal text': {command: {...goal, change: {text: 'Other'}}},
  'Add goal': {
    command: {type: 'addGoal', goal: {id: 'x', text: 'X', term: 'short', order: 'A'}},
  },
  'Choose dimension': {command: {...goal, change: {dimensions: ['personal']}}},
  'Set goal status': {command: {type: 'setGoalStatus', goalId: 'g-later', status: 'paused'}},
  'Decide who sees a goal': {
    command: {type: 'setGoalVisibility', goalId: 'g-later', visibility: 'client'},
  },
  'Read shared goals': {sees: ({goals}) => goals.some(({id}) => id === 'g-later')},
  'Add step': {
    command: {type: 'addStep', step: step()},
    offer: (membershipId) => ({type: 'addStep', step: step(membershipId)}),
  },
  'Edit step': {command: {type: 'editStep', stepId: 's-mine', change: {text: 'X'}}},
  'Agree to own step': {
    command: {type: 'answerStep', stepId: 's-own', consent: 'yes'},
    own: () => ({type: 'answerStep', stepId: 's-own', consent: 'yes'}),
    within: ownStep('asked', 'requested'),
  },
  'Mark step done': {
    command: {type: 'setStepState', stepId: 's-mine', state: 'done'},
    own: () => ({type: 'setStepState', stepId: 's-own', state: 'done'}),
    within: ownStep('yes', 'agreed'),
  },
  'Rate progress': {
    command: {
      type: 'rateGoal',
      rating: {id: 'x', goalId: 'g-later', scale: 'words4', value: 'same'},
    },
  },
  'Set meeting place': {
    command: {type: 'editMeeting', meetingId: 'e-next', change: {placeText: 'X'}},
  },
  'Set frequency and channel': {
    command: {type: 'setMeetingPolicy', intervalMonths: 2, channel: 'Phone'},
  },
  'Set date': {command: {type: 'editMeeting', meetingId: 'e-next', change: {start: now}}},
  'Draft agenda': {
    command: {
      type: 'addAgendaItem',
      item: {id: 'x', meetingId: 'e-next', kind: 'custom', title: 'X', order: 'A'},
    },
  },
  'Order agenda': {command: {type: 'moveAgendaItem', itemId: 'i-next', order: 'A'}},
  'Accept agenda item': {
    command: {type: 'setAgendaItemState', itemId: 'i-wish', state: 'accepted'},
  },
  'Remove agenda item': {command: {type: 'removeAgendaItem', itemId: 'i-next'}},
  Chair: {
    command: {type: 'holdMeeting', meetingId: 'e-next', attended: []},
    own: () => ({type: 'holdMeeting', meetingId: 'e-next', attended: []}),
    within: chaired,
  },
  'Record agreements': {
    command: {
      type: 'addAgreement',
      agreement: {id: 'x', meetingId: 'e-past', text: 'X', order: 'A'},
    },
  },
  'Approve and share record': {
    command: {type: 'approveRecord', meetingId: 'e-past', sharedWith: []},
  },
  'Read shared record': {
    within: (id) => change('meetings', 'e-done', {sharedWith: id ? [id] : []}),
    sees: ({agreements}) => agreements.some(({id}) => id === 'a-done'),
  },
  'See crisis plan': {
    within: () => ({...scene, crisisPlan: {status: 'agreed'}}),
    sees: ({crisisPlan}) => crisisPlan !== undefined,
  },
  'Set phase': {command: {type: 'setPhase', phase: 'planning'}},
  'Reorientation outcome': {command: {type: 'decideReorientation', outcome: 'continue'}},
  'Grant delegation': {
    command: {
      ...{type: 'grantDelegation', delegationId: 'x'},
      ...{task: 'recordAgreements', toMembershipId: 'm-coach'},
    } as Command,
  },
  'Revoke delegation': {
    command: {type: 'revokeDelegation', delegationId: 'd-own'},
    own: () => ({type: 'revokeDelegation', delegationId: 'd-own'}),
    within: loan,
  },
  'Change facilitator': {
    command: {type: 'setRoles', membershipId: 'm-coach', roles: ['facilitator']},
  },
  'Hand back facilitation': {
    own: (membershipId) => ({type: 'handBackFacilitation', membershipId}),
  },
  'Pause group': {command: {type: 'setGroupStatus', status: 'paused'}},
  'Close group': {command: {type: 'setGroupStatus', status: 'closed'}},

  'Keep notes about people': {
    command: {type: 'editPerson', personId: 'mum', change: {note: 'Other'}},
  },
  'Prepare a meeting': {command: {type: 'setPreparation', meetingId: 'e-soon', text: 'X'}},
  'Arrange goals': {command: {type: 'moveGoal', goalId: 'g-later', order: 'A'}},
  'Skip a talk': {command: {type: 'setTalk', membershipId: 'm-coach', talk: 'skipped'}},
  'Name the group': {command: {type: 'nameGroup', name: 'X'}},
  'Set care setting': {command: {type: 'setCareSetting', careModel: 'fact'}},
  'Set crisis plan': {command: {type: 'setCrisisPlan', plan: {status: 'agreed'}}},
  'Decide a proposal': {
    command: {type: 'declineProposal', proposalId: 'w'},
    within: () => add('proposals', proposal({kind: 'client'})),
  },
  'Withdraw a proposal': {
    own: () => ({type: 'withdrawProposal', proposalId: 'w'}),
    within: (id) => add('proposals', proposal({kind: 'member', membershipId: id ?? 'm-mum'})),
  },
  'Reply to a meeting': {
    command: {type: 'replyToMeeting', meetingId: 'e-soon', membershipId: 'm-cousin', reply: 'yes'},
    own: (membershipId) => ({
      type: 'replyToMeeting',
      meetingId: 'e-soon',
      membershipId,
      reply: 'yes',
    }),
  },
};
