import type {ActorRef} from '../../src/domain/base.js';
import type {Command, CommandOf, CommandType} from '../../src/domain/command.js';
import {
  dimensionCodes,
  goalStatuses,
  ratingWords,
  scoreFields,
  stepStates,
} from '../../src/domain/goals/values.js';
import {
  agendaItemKinds,
  agendaItemStates,
  itemEndings,
  itemVisibilities,
  meetingKinds,
  meetingReplies,
  preparationParts,
} from '../../src/domain/meetings/values.js';
import {sides} from '../../src/domain/network/rings.js';
import {answers, askers, roleCodes, talkStates} from '../../src/domain/network/values.js';
import {
  careModels,
  groupStatuses,
  phaseCodes,
  reorientationOutcomes,
} from '../../src/domain/phases/values.js';
import {delegableTasks} from '../../src/domain/regie/values.js';
import type {Dice} from './random-values.js';

type Makers = {
  readonly [Type in CommandType]?: (dice: Dice, by: ActorRef) => Omit<CommandOf<Type>, 'type'>;
};

const person = (dice: Dice, id = dice.newId('person')) => ({
  id,
  displayName: `name-of-${id}`,
  kind: dice.pick(sides),
  ...dice.some('note', () => dice.text()),
  ...dice.some('closeness', () => dice.pick([1, 2, 3] as const)),
});

const owner = (dice: Dice, by: ActorRef) => {
  if (dice.chance(0.4)) return {kind: 'client'} as const;
  const self = by.kind === 'member' && dice.chance(0.4);
  const membershipId = self ? by.membershipId : dice.member();
  return {
    kind: 'member',
    membershipId,
    consent: dice.pick(['asked', 'yes', 'no'] as const),
  } as const;
};

const ownStep = (dice: Dice, by: ActorRef) =>
  dice.idOf(
    'step',
    ({who}: {who: ActorRef}) =>
      by.kind === 'member' && who.kind === 'member' && who.membershipId === by.membershipId,
  );

const ownAgreement = (dice: Dice, by: ActorRef) =>
  dice.idOf(
    'agreement',
    ({who}: {who?: ActorRef}) =>
      by.kind === 'member' && who?.kind === 'member' && who.membershipId === by.membershipId,
  );

const self = (dice: Dice, by: ActorRef) =>
  by.kind === 'member' && dice.chance(0.9) ? by.membershipId : dice.idOf('membership');

const inState =
  (...states: string[]) =>
  ({state}: {readonly state: string}) =>
    states.includes(state);

const coming = inState('planning', 'announced');
const running = ({state, runningSince}: {state: string; runningSince?: string}) =>
  coming({state}) && runningSince !== undefined;

/** A meeting with days to choose from. */
const offered = (dice: Dice) => {
  const some = dice.group.meetings.flatMap(({id, dateOptions = []}) =>
    dateOptions.length > 0 ? [{id, dateOptions}] : [],
  );
  return some.length > 0 ? dice.pick(some) : undefined;
};

const item = (dice: Dice, meetingId: string, kind = dice.pick(agendaItemKinds) as string) => ({
  id: dice.newId('agendaItem'),
  meetingId,
  kind,
  title: dice.text(),
  order: dice.order(),
  ...dice.some('goalIds', () => dice.idsOf('goal')),
  ...dice.some('membershipIds', () => dice.idsOf('membership'), 0.2),
  ...dice.some('visibility', () => dice.pick(itemVisibilities)),
  ...dice.some('state', () => dice.pick(agendaItemStates), 0.2),
});

const chair = (dice: Dice) =>
  dice.chance(0.5)
    ? ({kind: 'client'} as const)
    : ({kind: 'member', membershipId: dice.member()} as const);

/** What the writer saw, or thought they saw. */
const was = <T extends object>(dice: Dice, record: T | undefined, ...fields: (keyof T)[]) =>
  dice.some('was', () =>
    Object.fromEntries(
      fields.map((field) => [field, dice.chance(0.8) ? (record?.[field] ?? null) : 'other']),
    ),
  );

export const network: Makers = {
  addPerson: (dice) => ({person: person(dice)}),
  editPerson: (dice) => {
    const personId = dice.idOf('person');
    const record = dice.group.people.find(({id}) => id === personId);
    return {
      personId,
      change: {
        ...dice.some('note', () => dice.pick([dice.text(), null])),
        ...dice.some('organisation', () => dice.pick([dice.text(), null])),
        ...dice.some('displayName', () => `name-of-${personId}`, 0.2),
        ...dice.some('kind', () => dice.pick(sides), 0.2),
        ...dice.some('sector', () => dice.pick(['family', null]), 0.2),
      },
      ...was(dice, record, 'note', 'organisation'),
    };
  },
  placePerson: (dice) => ({
    personId: dice.idOf('person'),
    ...dice.some('closeness', () => dice.pick([1, 2, 3, null] as const)),
    ...dice.some('place', () => dice.pick([0, 0.5, 1, null])),
    ...dice.some('kind', () => dice.pick(sides), 0.1),
    ...dice.some('others', () => [{personId: dice.idOf('person'), place: 0.25}], 0.2),
  }),
  removePerson: (dice) => ({personId: dice.idOf('person')}),
  importPeople: (dice) => {
    const people = [person(dice), person(dice)];
    const [a, b] = people;
    return {people, ties: a && b ? [{id: dice.newId('tie'), from: a.id, to: b.id}] : []};
  },
  removePeople: (dice) => ({personIds: [dice.idOf('person'), dice.idOf('person')]}),
  addTie: (dice) => ({
    tie: {id: dice.newId('tie'), from: dice.idOf('person'), to: dice.idOf('person')},
  }),
  removeTie: (dice) => ({tieId: dice.idOf('tie')}),
  keepMapSnapshot: (dice) => ({
    snapshot: {
      id: dice.newId('mapSnapshot'),
      on: dice.at,
      people: dice.idsOf('person').map((personId) => ({
        personId,
        displayName: `name-of-${personId}`,
        kind: 'informal' as const,
      })),
    },
  }),
  removeMapSnapshot: (dice) => ({snapshotId: dice.idOf('mapSnapshot')}),
  considerPerson: (dice) => ({
    personId: dice.idOf('person'),
    membershipId: dice.newId('membership'),
  }),
  nominatePerson: (dice) => {
    const someone = dice.chance(0.2) ? person(dice) : undefined;
    return {
      personId: someone?.id ?? dice.idOf('person'),
      membershipId: dice.newId('membership'),
      ...dice.some('roles', () => [dice.pick(roleCodes)]),
      ...(someone && {person: someone}),
    };
  },
  withdrawNomination: (dice) => ({
    membershipId: dice.idOf('membership', inState('nominated', 'asked')),
  }),
  removeMembership: (dice) => ({membershipId: dice.idOf('membership')}),
  holdNomination: (dice) => ({
    membershipId: dice.idOf('membership', inState('nominated', 'asked')),
  }),
  askPerson: (dice) => ({
    membershipId: dice.idOf('membership', inState('nominated', 'onHold', 'later', 'declined')),
    asker: dice.pick(askers),
  }),
  withdrawInvitation: (dice) => ({membershipId: dice.idOf('membership', inState('asked'))}),
  answerInvitation: (dice, by) => ({
    membershipId: self(dice, by),
    answer: dice.pick(['yes', 'yes', 'yes', ...answers, null, 'perhaps'] as const),
  }),
  setTalk: (dice) => ({
    membershipId: dice.idOf('membership', inState('asked', 'nominated')),
    talk: dice.pick(talkStates),
    ...dice.some('on', () => dice.day()),
  }),
  setContribution: (dice, by) => ({
    membershipId: self(dice, by),
    ...dice.some('can', () => dice.pick([dice.text(), null])),
    ...dice.some('ratherNot', () => dice.pick([dice.text(), null])),
  }),
  setRoles: (dice) => ({
    membershipId: dice.idOf('membership'),
    roles: [dice.pick(roleCodes), dice.pick(roleCodes)].filter(
      (_, index) => index === 0 || dice.chance(0.3),
    ),
  }),
  handBackFacilitation: (dice, by) => ({membershipId: self(dice, by)}),
  setActingFor: (dice) => ({
    membershipId: dice.idOf('membership'),
    actingFor: dice.pick([dice.idOf('membership'), null]),
    ...dice.some('until', () => dice.instant()),
  }),
  leaveGroup: (dice, by) => ({membershipId: self(dice, by)}),
  endMembership: (dice) => ({membershipId: dice.member()}),
  resumeMembership: (dice) => ({
    membershipId: dice.idOf('membership', inState('left', 'ended')),
    ...dice.some('regain', () => ({
      goalIds: dice.idsOf('goal'),
      sharedMeetingIds: dice.idsOf('meeting'),
      chairOfIds: dice.idsOf('meeting'),
    })),
  }),
};

export const goals: Makers = {
  addGoal: (dice) => ({
    goal: {
      id: dice.newId('goal'),
      text: dice.text(),
      term: dice.pick(['long', 'short'] as const),
      order: dice.order(),
      ...dice.some('parentId', () => dice.idOf('goal'), 0.3),
      ...dice.some(
        'visibility',
        () => dice.pick(['client', 'clientAndFacilitator', 'group', 'group', 'chosen'] as const),
        0.9,
      ),
      ...dice.some('visibleTo', () => dice.idsOf('membership')),
    },
  }),
  editGoal: (dice) => {
    const goalId = dice.idOf('goal');
    const record = dice.group.goals.find(({id}) => id === goalId);
    return {
      goalId,
      change: {
        ...dice.some('text', () => dice.text(), 0.7),
        ...dice.some('term', () => dice.pick(['long', 'short'] as const), 0.2),
        ...dice.some('parentId', () => dice.pick([dice.idOf('goal'), null]), 0.3),
        ...dice.some('dimensions', () => [dice.pick(dimensionCodes), 'dailyLife'], 0.3),
        ...dice.some('why', () => dice.pick([dice.text(), null])),
        ...dice.some('proud', () => dice.pick([dice.text(), null]), 0.2),
        ...dice.some(dice.pick(scoreFields), () => dice.pick([dice.text(), null]), 0.2),
      },
      ...was(dice, record, 'text', 'why', 'proud'),
      ...dice.some(
        'was',
        () => ({dimensions: dice.pick([[], ['personal'], ['health', 'dailyLife']])}),
        0.2,
      ),
      ...dice.some('message', () => dice.text(), 0.2),
    } as Omit<CommandOf<'editGoal'>, 'type'>;
  },
  setGoalStatus: (dice) => ({
    goalId: dice.idOf('goal'),
    status: dice.pick([...goalStatuses, 'unknown']),
  }),
  setGoalVisibility: (dice) => ({
    goalId: dice.idOf('goal'),
    visibility: dice.pick(['client', 'clientAndFacilitator', 'group', 'chosen'] as const),
    ...dice.some('visibleTo', () => dice.idsOf('membership')),
  }),
  moveGoal: (dice) => ({goalId: dice.idOf('goal'), order: dice.order()}),
  removeGoal: (dice) => ({goalId: dice.idOf('goal')}),
  addStep: (dice, by) => ({
    step: {
      id: dice.newId('step'),
      goalId: dice.idOf('goal'),
      text: dice.text(),
      who: owner(dice, by),
      order: dice.order(),
    },
  }),
  editStep: (dice, by) => ({
    stepId: dice.idOf('step'),
    change: {
      ...dice.some('text', () => dice.text()),
      ...dice.some('due', () => dice.pick([dice.day(), null])),
      ...dice.some('who', () => owner(dice, by)),
      ...dice.some('support', () => dice.pick([['practical'], ['advice', 'company'], null]), 0.3),
    },
    ...dice.some(
      'was',
      () => ({support: dice.pick([null, 'practical', ['practical', 'advice']])}),
      0.3,
    ),
  }),
  moveStep: (dice) => ({stepId: dice.idOf('step'), order: dice.order()}),
  removeStep: (dice) => ({stepId: dice.idOf('step')}),
  setStepState: (dice, by) => ({
    stepId: dice.chance(0.5) ? ownStep(dice, by) : dice.idOf('step'),
    state: dice.pick([...stepStates, 'unknown']),
  }),
  answerStep: (dice, by) => ({
    stepId: ownStep(dice, by),
    consent: dice.pick(['asked', 'yes', 'yes', 'no'] as const),
    ...dice.some('reply', () => dice.pick([dice.text(), null])),
    ...dice.some('was', () => ({reply: dice.pick([dice.text(), null])}), 0.2),
  }),
  rateGoal: (dice) => ({
    rating: {
      id: dice.newId('rating'),
      goalId: dice.idOf('goal'),
      scale: dice.pick(['words4', 'words4', 'gas6', 'stars']),
      value: dice.pick([...ratingWords, 0, 7]),
    },
  }),
  removeRating: (dice) => ({ratingId: dice.idOf('rating')}),
};

export const meetings: Makers = {
  planMeeting: (dice) => {
    const id = dice.newId('meeting');
    const kinds = dice.chance(0.8) ? ['confidentiality', 'goals'] : ['goals'];
    return {
      meeting: {
        id,
        kind: dice.pick(meetingKinds),
        ...dice.some('start', () => dice.instant(), 0.8),
        ...dice.some('placeText', () => dice.text(), 0.8),
        ...dice.some('chair', () => chair(dice), 0.8),
      },
      items: kinds.map((kind) => item(dice, id, kind)),
      ...dice.some('knowingly', () => true, 0.1),
    };
  },
  removeMeeting: (dice) => ({meetingId: dice.idOf('meeting', inState('planning'))}),
  editMeeting: (dice) => {
    const meetingId = dice.idOf('meeting', coming);
    const record = dice.group.meetings.find(({id}) => id === meetingId);
    return {
      meetingId,
      change: {
        ...dice.some('start', () => dice.pick([dice.instant(), dice.instant(), null])),
        ...dice.some('placeText', () => dice.pick([dice.text(), dice.text(), null]), 0.3),
        ...dice.some('chair', () => dice.pick([chair(dice), null]), 0.3),
        ...dice.some('kind', () => dice.pick(meetingKinds), 0.1),
      },
      ...was(dice, record, 'placeText'),
    } as Omit<CommandOf<'editMeeting'>, 'type'>;
  },
  setInvitation: (dice) => ({
    meetingId: dice.idOf('meeting', coming),
    membershipId: dice.member(),
    invited: dice.chance(0.6),
    ...dice.some('expected', () => dice.chance(0.5)),
  }),
  replyToMeeting: (dice, by) => ({
    meetingId: dice.idOf('meeting', coming),
    membershipId: self(dice, by),
    reply: dice.pick([...meetingReplies, null, 'unknown']),
    ...dice.some('start', () => dice.instant()),
  }),
  offerDates: (dice) => ({
    meetingId: dice.idOf('meeting', coming),
    starts: Array.from({length: dice.whole(0, 3)}, () => dice.instant()),
    ...dice.some('withdrawn', () => (offered(dice)?.dateOptions ?? []).map(({start}) => start)),
  }),
  replyToDate: (dice, by) => {
    const meeting = offered(dice);
    return {
      meetingId: meeting?.id ?? dice.idOf('meeting', coming),
      membershipId: self(dice, by),
      start: meeting ? dice.pick(meeting.dateOptions).start : dice.instant(),
      reply: dice.pick([...meetingReplies, null, 'unknown']),
    };
  },
  chooseDate: (dice) => {
    const meeting = offered(dice);
    return {
      meetingId: meeting?.id ?? dice.idOf('meeting', coming),
      start: meeting ? dice.pick(meeting.dateOptions).start : dice.instant(),
    };
  },
  announceMeeting: (dice) => ({meetingId: dice.idOf('meeting', inState('planning', 'cancelled'))}),
  replanMeeting: (dice) => ({meetingId: dice.idOf('meeting', inState('announced', 'cancelled'))}),
  cancelMeeting: (dice) => ({meetingId: dice.idOf('meeting', coming)}),
  startMeeting: (dice) => ({
    meetingId: dice.idOf('meeting', coming),
    ...dice.some('itemId', () => dice.idOf('agendaItem')),
  }),
  stopMeeting: (dice) => {
    const meetingId = dice.idOf('meeting', running);
    const meeting = dice.group.meetings.find(({id}) => id === meetingId);
    return {
      meetingId,
      ...dice.some('fromId', () => dice.pick([meeting?.itemNowId ?? null, 'elsewhere'])),
    };
  },
  showAgendaItem: (dice) => {
    const meetingId = dice.idOf('meeting', running);
    const meeting = dice.group.meetings.find(({id}) => id === meetingId);
    const mine = (one: {readonly meetingId: string}) => one.meetingId === meetingId;
    return {
      meetingId,
      itemId: dice.pick([dice.idOf('agendaItem', mine), null]),
      ...dice.some('fromId', () => dice.pick([meeting?.itemNowId ?? null, 'elsewhere', null])),
      ...dice.some('ended', () => ({
        itemId: dice.idOf('agendaItem', mine),
        ending: dice.pick([...itemEndings, null, 'unknown']),
      })),
      ...dice.some('knowingly', () => true, 0.2),
    };
  },
  pauseMeeting: (dice) => ({meetingId: dice.idOf('meeting', running), paused: dice.chance(0.5)}),
  setAttendance: (dice) => ({
    meetingId: dice.idOf('meeting', coming),
    attendeeId: dice.member(),
    there: dice.chance(0.7),
  }),
  holdMeeting: (dice) => ({
    meetingId: dice.idOf('meeting', coming),
    attended: dice.idsOf('membership'),
    ...dice.some('was', () => dice.idsOf('membership')),
  }),
  unholdMeeting: (dice) => ({
    meetingId: dice.idOf('meeting', inState('held')),
    ...dice.some('to', () => dice.pick(['planning', 'announced'] as const)),
  }),
  setPreparation: (dice) => ({
    meetingId: dice.idOf('meeting'),
    text: dice.pick([dice.text(), '']),
    ...dice.some('part', () => dice.pick(preparationParts)),
  }),
  setMeetingPolicy: (dice) => ({
    ...dice.some('intervalMonths', () => dice.pick([1, 3, null])),
    ...dice.some('channel', () => dice.pick([dice.text(), null])),
  }),
  addAgendaItem: (dice) => ({item: item(dice, dice.idOf('meeting', coming))}),
  editAgendaItem: (dice) => ({
    itemId: dice.idOf('agendaItem'),
    change: {
      ...dice.some('title', () => dice.text()),
      ...dice.some('goalIds', () => dice.idsOf('goal'), 0.2),
      ...dice.some('membershipIds', () => dice.idsOf('membership'), 0.2),
      ...dice.some('minutes', () => dice.pick([5, 10, null])),
      ...dice.some('outcome', () => dice.pick([dice.text(), null]), 0.3),
    },
  }),
  moveAgendaItem: (dice) => ({itemId: dice.idOf('agendaItem'), order: dice.order()}),
  setAgendaItemState: (dice) => ({
    itemId: dice.idOf('agendaItem'),
    state: dice.pick([...agendaItemStates, 'unknown']),
    ...dice.some('ending', () => dice.pick([...itemEndings, null, 'unknown']), 0.3),
    ...dice.some('knowingly', () => true, 0.2),
  }),
  removeAgendaItem: (dice) => ({
    itemId: dice.idOf('agendaItem'),
    ...dice.some('knowingly', () => true, 0.2),
  }),
  addAgreement: (dice, by) => ({
    agreement: {
      id: dice.newId('agreement'),
      meetingId: dice.idOf('meeting'),
      text: dice.text(),
      order: dice.order(),
      ...dice.some('who', () => owner(dice, by)),
    },
    ...dice.some('step', () => ({
      ...{id: dice.newId('step'), goalId: dice.idOf('goal'), order: dice.order()},
    })),
  }),
  editAgreement: (dice, by) => ({
    agreementId: dice.idOf('agreement'),
    change: {
      ...dice.some('text', () => dice.text()),
      ...dice.some('who', () => dice.pick([owner(dice, by), null])),
      ...dice.some('due', () => dice.pick([dice.day(), null])),
    },
  }),
  answerAgreement: (dice, by) => ({
    agreementId: ownAgreement(dice, by),
    consent: dice.pick(['asked', 'yes', 'yes', 'no'] as const),
    ...dice.some('was', () => ({text: dice.text()}), 0.1),
  }),
  moveAgreement: (dice) => ({agreementId: dice.idOf('agreement'), order: dice.order()}),
  removeAgreement: (dice) => ({agreementId: dice.idOf('agreement')}),
  approveRecord: (dice) => ({
    meetingId: dice.idOf('meeting', inState('held')),
    sharedWith: dice.idsOf('membership'),
    ...dice.some('sharedWas', () => dice.idsOf('membership')),
  }),
  shareRecord: (dice) => ({
    meetingId: dice.idOf('meeting', ({record}: {record: string}) => record === 'approved'),
    sharedWith: dice.idsOf('membership'),
    ...dice.some('was', () => dice.idsOf('membership')),
  }),
  reopenRecord: (dice) => ({
    meetingId: dice.idOf('meeting', ({record}: {record: string}) => record === 'approved'),
  }),
};

const open = inState('open');

export const phases: Makers = {
  setPhase: (dice) => ({
    phase: dice.pick(phaseCodes),
    ...dice.some('round', () => dice.group.phase.round + dice.whole(-1, 2), 0.3),
    ...dice.some('note', () => dice.text(), 0.3),
    ...dice.some('on', () => dice.instant().slice(0, 10), 0.2),
  }),
  takeBackPhase: (dice) => ({enteredOn: dice.group.phase.history.at(-1)?.enteredOn ?? ''}),
  decideReorientation: (dice) => ({
    outcome: dice.pick([...reorientationOutcomes, null, 'unknown']),
  }),
  setGroupStatus: (dice) => ({
    status: dice.pick([...groupStatuses, 'active', 'active', 'active', 'unknown']),
    ...dice.some('since', () => dice.instant(), 0.2),
  }),
  nameGroup: (dice) => ({
    name: dice.pick([dice.text(), null]),
    ...dice.some('was', () => dice.pick([dice.group.name ?? null, 'other'])),
  }),
  setCareSetting: (dice) => ({
    ...dice.some('inCare', () => dice.chance(0.6)),
    ...dice.some('careModel', () => dice.pick([...careModels, null])),
    ...dice.some('requiredRoles', () => ['facilitator'], 0.2),
  }),
  setCrisisPlan: (dice) => ({plan: dice.pick([null, {status: 'draft'}, {status: 'agreed'}])}),
  grantDelegation: (dice) => ({
    delegationId: dice.newId('delegation'),
    task: dice.pick(delegableTasks),
    toMembershipId: dice.member(),
    ...dice.some('from', () => dice.instant(), 0.2),
    ...dice.some('until', () => dice.instant(), 0.3),
  }),
  revokeDelegation: (dice) => ({delegationId: dice.idOf('delegation')}),
  acceptProposal: (dice) => ({proposalId: dice.idOf('proposal', open)}),
  declineProposal: (dice) => ({proposalId: dice.idOf('proposal', open)}),
  postponeProposal: (dice) => ({
    proposalId: dice.idOf('proposal', open),
    ...dice.some('postponed', () => dice.chance(0.5), 0.4),
  }),
  withdrawProposal: (dice, by) => ({
    proposalId: dice.idOf(
      'proposal',
      (proposal: {by: ActorRef}) => JSON.stringify(proposal.by) === JSON.stringify(by),
    ),
  }),
  reopenProposal: (dice) => ({proposalId: dice.idOf('proposal')}),
};

const makers: Makers = {...network, ...goals, ...meetings, ...phases};

/** Every type for which there is a maker; what only takes back comes from the inverses. */
export const madeTypes = Object.keys(makers) as readonly CommandType[];

/** What a client does most; drawn more often, so that groups come to life. */
const often: readonly CommandType[] = [
  'addPerson',
  'nominatePerson',
  'askPerson',
  'answerInvitation',
  'answerInvitation',
  'addGoal',
  'addStep',
  'planMeeting',
  'announceMeeting',
  'holdMeeting',
  'addAgreement',
  'grantDelegation',
  'acceptProposal',
];

/** What destroys; drawn less often, so that groups stay alive. */
const seldom: readonly CommandType[] = [
  'removePerson',
  'removePeople',
  'removeGoal',
  'removeMeeting',
  'endMembership',
  'decideReorientation',
  'setGroupStatus',
];

/** A word about oneself; mostly from somebody who can say it. */
const saidBy: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  answerInvitation: ['asked', 'asked', 'later', 'declined', 'member'],
  leaveGroup: ['member'],
  setContribution: ['member'],
  handBackFacilitation: ['member'],
  answerStep: ['member'],
  answerAgreement: ['member'],
  replyToMeeting: ['member'],
  withdrawProposal: ['member'],
  resumeMembership: ['left'],
};

/** Somebody, and a command of any type that fits this group more or less. */
export function randomWish(dice: Dice): {readonly by: ActorRef; readonly command: Command} {
  const drawn = dice.pick(dice.chance(0.3) ? often : madeTypes);
  const type = seldom.includes(drawn) && dice.chance(0.7) ? dice.pick(madeTypes) : drawn;
  const by = someActor(dice, dice.chance(0.8) ? saidBy[type] : undefined);
  const make = makers[type] as (dice: Dice, by: ActorRef) => object;
  return {by, command: {type, ...make(dice, by)} as Command};
}

export function someActor(dice: Dice, states?: readonly string[]): ActorRef {
  if (dice.group.memberships.length === 0 || (!states && dice.chance(0.5))) return {kind: 'client'};
  if (dice.chance(0.05)) return {kind: 'legalRepresentative', ref: 'legal'};
  const state = dice.pick(states ?? ['member', 'member', 'member', 'asked', 'left']);
  return {kind: 'member', membershipId: dice.idOf('membership', inState(state))};
}
