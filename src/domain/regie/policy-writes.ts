import {scoreFields} from '../goals/values.js';
import type {RecordKind} from '../records.js';
import type {Action} from './policy.js';

/**
 * The fields of a kind of record that an action changes; `+` makes such records, `-` takes them away,
 * `+by` and `-by` only those that say in this field that they are of who does it.
 */
export type Writes = Readonly<Partial<Record<RecordKind, readonly string[]>>>;

const fields = (names: string): readonly string[] => names.split(' ');

/** What goes, and comes back, with somebody who takes part no longer (I4). */
const goneWithMember: Writes = {
  step: fields('who state reply history'),
  goal: ['visibleTo'],
  meeting: fields('chair sharedWith'),
  delegation: ['revokedOn'],
  proposal: fields('state decidedOn decidedBy'),
};

/**
 * From which state to which an action brings a meeting: whoever leads it closes it and opens it again,
 * and neither announces nor calls off.
 */
export const meetingStates = {
  planMeeting: [
    ['planning', 'announced'],
    ['planning', 'cancelled'],
    ['announced', 'planning'],
    ['announced', 'cancelled'],
    ['cancelled', 'planning'],
    ['cancelled', 'announced'],
  ],
  chair: [
    ['planning', 'held'],
    ['announced', 'held'],
    ['held', 'planning'],
    ['held', 'announced'],
  ],
} as const satisfies Readonly<Partial<Record<Action, readonly (readonly [string, string])[]>>>;

/**
 * What each action comes to, as records: for a server that enforces the table without `decide`.
 * Beside these, whatever is done in the client's name carries `onBehalf`.
 */
export const policyWrites = {
  seeMap: {},
  editNetwork: {
    person: fields(
      '+ - displayName kind relation relationLabel emoji organisation domain closeness place ' +
        'sector contact initiative supportReceived supportGiven userRef addedOn removedOn',
    ),
    membership: fields('+ -'),
    tie: fields('+ -'),
    proposal: fields('+by -'),
  },
  keepToSelf: {person: fields('- note'), mapSnapshot: fields('+ - people')},
  nominate: {
    ...goneWithMember,
    person: fields('+ -'),
    membership: fields(
      '+ - state roles asker askedOn answer answeredOn byFunction actingFor since until',
    ),
  },
  invite: {membership: fields('state roles asker askedOn answer answeredOn')},
  answerInvitation: {...goneWithMember, membership: fields('state roles answer answeredOn since')},
  leave: {...goneWithMember, membership: fields('state roles until')},
  markTalk: {membership: fields('talk talkOn')},
  skipTalk: {membership: fields('talk talkOn')},
  seeTalks: {},
  seeMembers: {},
  contribute: {membership: fields('can ratherNot')},
  changeRoles: {membership: ['roles']},
  editGoals: {
    goal: [
      ...fields('+ text term parentId dimensions why proud targetDate status statusOn versions'),
      ...scoreFields,
    ],
  },
  arrangeGoals: {goal: fields('+ - order parentId'), step: fields('+ -'), rating: fields('+ -')},
  setGoalVisibility: {goal: fields('visibility visibleTo')},
  readSharedGoals: {},
  addStep: {step: ['+']},
  editStep: {
    step: fields('+ - text due support who state reply history order'),
    agreement: fields('text due who'),
  },
  agreeToStep: {step: fields('who state reply'), agreement: ['who']},
  markStep: {step: ['state']},
  rateGoal: {rating: fields('+by -by')},
  planMeeting: {
    group: fields('intervalMonths channel'),
    meeting: fields('+ - kind state placeKind placeText chair invited formerlyInvited sequence'),
    agendaItem: fields('+ -'),
  },
  setDate: {
    meeting: fields('start timeZone durationMinutes invited formerlyInvited dateOptions sequence'),
  },
  replyToMeeting: {meeting: fields('invited dateOptions')},
  proposeAgendaItem: {agendaItem: ['+proposedBy']},
  arrangeAgenda: {
    agendaItem: fields(
      '+ - title goalIds minutes broughtBy membershipIds visibility state order ending',
    ),
  },
  chair: {
    meeting: fields('state heldOn invited chair runningSince itemNowId itemSince pausedSince'),
    agendaItem: ['ending'],
  },
  recordAgreements: {
    meeting: ['record'],
    agendaItem: ['outcome'],
    agreement: fields('+ - text who due stepId order history'),
    step: fields('text due who state reply history'),
  },
  approveRecord: {meeting: fields('record approvedOn sharedWith sharedBefore')},
  prepare: {meeting: fields('preparation preparationNot preparationSupport')},
  seeCrisisPlan: {},
  setCrisisPlan: {group: ['crisisPlan']},
  setPhase: {group: ['phase']},
  delegate: {delegation: fields('+ from until revokedOn')},
  revokeDelegation: {delegation: ['revokedOn']},
  setGroupStatus: {group: fields('status statusSince inCare')},
  nameGroup: {group: ['name']},
  setCareSetting: {group: fields('inCare careModel requiredRoles')},
  /** And whatever the proposed command writes. */
  decideProposal: {proposal: fields('+ state postponedOn decidedOn decidedBy')},
  /** And one's own agenda item, as long as it waits. */
  seeHistory: {},
  withdrawProposal: {
    proposal: fields('state decidedOn decidedBy'),
    agendaItem: fields(
      '+proposedBy -proposedBy title goalIds minutes broughtBy membershipIds visibility',
    ),
  },
} as const satisfies Readonly<Record<Action, Writes>>;
