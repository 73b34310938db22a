import type {CommandType} from '../command.js';
import type {RecordKind} from '../records.js';
import {limits} from '../parse-size.js';
import {schemaVersion} from '../schema-version.js';
import {textLimits} from '../text-limits.js';
import {
  grants,
  policy,
  policyRoles,
  taskFor,
  type Action,
  type Grant,
  type Policy,
  type PolicyRole,
} from './policy.js';
import {policyBeginnings, type Beginning} from './policy-beginnings.js';
import {meetingStates, policyWrites, type Writes} from './policy-writes.js';
import {rules} from './rules.js';
import {requireSound} from './sound-policy.js';
import {delegableTasks} from './values.js';

/** Fields that reach nobody but the client (I19, DR4), or only who is named beside them. */
const privateFields = {
  /** The map is also seen by whom the client lent `editNetwork`. */
  person: {
    seeMap: [
      ...['relationLabel', 'emoji', 'closeness', 'place', 'sector', 'contact', 'initiative'],
      ...['addedOn'],
      ...['supportReceived', 'supportGiven', 'userRef', 'removedOn'],
    ],
    client: ['note'],
  },
  tie: {seeMap: ['*']},
  mapSnapshot: {client: ['*']},
  membership: {
    own: ['can', 'ratherNot'],
    seeTalks: ['talk', 'talkOn'],
    ownOrFacilitator: ['asker', 'askedOn', 'answer', 'answeredOn'],
  },
  goal: {client: ['versions before the last one'], own: ['visibleTo']},
  step: {ownOrEditStep: ['reply', 'who without a yes']},
  rating: {own: ['comment']},
  meeting: {
    client: ['preparation', 'preparationNot', 'preparationSupport', 'sharedBefore'],
    own: ['sharedWith'],
    ownOrPlanMeeting: [
      'invited.reply',
      'invited.earlier',
      'formerlyInvited',
      'dateOptions.replies',
    ],
    ownOrPlanMeetingOrChair: ['invited.attended', 'invited.uninvited'],
    seesRecord: ['record', 'approvedOn'],
    seesItem: ['itemNowId'],
  },
  agendaItem: {seesRecord: ['outcome']},
  proposal: {decideProposal: ['postponedOn'], seesSubject: ['seen']},
  group: {seeCrisisPlan: ['crisisPlan'], client: ['phase.history.note']},
} as const;

/** Which records somebody other than the client sees, in words that a table cannot hold. */
const visibility = {
  group: 'Members. Whoever was asked sees their own membership and nothing else (I3).',
  person: 'seeMap: all. seeMembers: those behind a membership that is seen.',
  membership:
    'seeMembers: state member; own. The facilitator also asked, declined, later; invite also nominated.',
  tie: 'seeMap.',
  mapSnapshot: 'Nobody.',
  goal: 'readSharedGoals, by visibility: group, clientAndFacilitator, chosen and in visibleTo.',
  step: 'With its goal; from a meeting: whoever sees that and its agreements; who is to do it, unless these are a draft that they did not answer.',
  rating: 'With its goal, by those who are seen.',
  meeting:
    'Whom it names, or everybody where it names nobody, once announced or held; who helps with it. From before one joined, or called off without a day: whom it names; in sharedWith, but for chair, invited, formerlyInvited, dateOptions, itemNowId.',
  agendaItem:
    'With its meeting and its visibility: accepted ones; own ones; arrangeAgenda all. From before one joined, only by sharedWith: visibility group, and named by its agreements.',
  agreement: 'Approved and in sharedWith (I15); recordAgreements until then; approveRecord.',
  proposal: 'Own; decideProposal all. An open one of a member who left counts as withdrawn.',
  delegation: 'Live ones; one’s own.',
} as const satisfies Readonly<Record<RecordKind, string>>;

const onMap: readonly Action[] = ['editNetwork', 'nominate', 'keepToSelf'];
const described: readonly Action[] = ['editNetwork', 'keepToSelf'];

/** Which action a command needs can depend on what it says, on how things stand, and on who does it. */
const choices: Readonly<Partial<Record<CommandType, readonly Action[]>>> = {
  // Whatever the client draws clears what waited there for a day (I22).
  addPerson: described,
  placePerson: described,
  editPerson: described,
  importPeople: described,
  removePerson: onMap,
  restorePerson: onMap,
  removePeople: onMap,
  restorePeople: onMap,
  considerPerson: onMap,
  removeMembership: onMap,
  restoreMembership: ['editNetwork', 'invite', 'nominate'],
  setTalk: ['markTalk', 'skipTalk'],
  setRoles: ['nominate', 'changeRoles'],
  resumeMembership: ['leave', 'nominate'],
  editMeeting: ['planMeeting', 'setDate'],
  editAgendaItem: ['arrangeAgenda', 'recordAgreements', 'withdrawProposal'],
  removeAgendaItem: ['arrangeAgenda', 'withdrawProposal'],
  addAgreement: ['recordAgreements', 'addStep'],
  removeAgreement: ['recordAgreements', 'editStep'],
  restoreAgreement: ['recordAgreements', 'editStep'],
  restoreAgendaItem: ['arrangeAgenda', 'withdrawProposal'],
  decideReorientation: ['setPhase', 'setGroupStatus'],
  reopenProposal: ['decideProposal', 'withdrawProposal'],
};

function actionsOf(type: CommandType): readonly Action[] {
  const [, needs] = rules[type];
  return choices[type] ?? (typeof needs === 'string' ? [needs] : []);
}

export interface PolicyDocument {
  readonly schemaVersion: number;
  readonly roles: typeof policyRoles;
  readonly grants: typeof grants;
  /** The table of `domain.md` §9: action × role → grant. */
  readonly policy: Readonly<Record<Action, Readonly<Record<PolicyRole, Grant>>>>;
  /** What can be lent, and the task that a delegated action needs. */
  readonly tasks: typeof delegableTasks;
  readonly delegableAs: typeof taskFor;
  /** What a command is about, and the actions of which it needs one or more. */
  readonly commands: Readonly<
    Record<string, {readonly about: RecordKind; readonly actions: readonly Action[]}>
  >;
  /**
   * What an action writes, as fields of records; `+` and `-` are whole records, `+by` and `-by` only
   * those that say in this field that they are of who does it.
   */
  readonly writes: Readonly<Record<Action, Writes>>;
  /** What a new record of a kind holds beside what its action writes. */
  readonly beginnings: Readonly<Partial<Record<RecordKind, Beginning>>>;
  /** From which state to which an action that writes `meeting.state` brings a meeting. */
  readonly meetingStates: typeof meetingStates;
  readonly privateFields: typeof privateFields;
  readonly visibility: typeof visibility;
  /** How long a text in a command may be, by its kind, and how much a reader takes of a group. */
  readonly limits: {readonly text: typeof textLimits; readonly group: typeof limits};
}

/**
 * Everything that a server in any language needs to enforce the rules by table: `policy.json`.
 *
 * @throws {PolicyError} for a host's own table that conflicts with what no host can choose.
 */
export function policyDocument(own: Policy = {}): PolicyDocument {
  requireSound(own);
  const actions = Object.keys(policy) as Action[];
  const rows = actions.map((action) => [action, {...policy[action], ...own[action]}]);
  // The keys of the table are the types of commands.
  const types = Object.keys(rules) as CommandType[];
  const commands = Object.fromEntries(
    types.map((type) => [type, {about: rules[type][0], actions: actionsOf(type)}]),
  );
  return {
    ...{schemaVersion, roles: policyRoles, grants},
    // A row for each action, as the list of actions says.
    policy: Object.fromEntries(rows) as PolicyDocument['policy'],
    ...{tasks: delegableTasks, delegableAs: taskFor, commands},
    ...{writes: policyWrites, beginnings: policyBeginnings, meetingStates},
    ...{privateFields, visibility},
    limits: {text: textLimits, group: limits},
  };
}
