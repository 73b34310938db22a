import type {DelegableTask} from './values.js';

/**
 * What a role may do, as in `domain.md` §9:
 * `own` only where it is about oneself; `delegated` only with a live delegation by the client;
 * `ownOrDelegated` with either;
 * `offerOrPropose` yes for help one offers oneself; `host` no, unless the host's policy says so.
 */
export const grants = [
  'yes',
  'own',
  'propose',
  'delegated',
  'ownOrDelegated',
  'delegatedOrPropose',
  'offerOrPropose',
  'host',
  'no',
] as const;
export type Grant = (typeof grants)[number];

/** The columns of the table. A member with several roles has the best of them. */
export const policyRoles = [
  'client',
  'facilitator',
  'responsibleClinician',
  'informalMember',
  'peerExpert',
  'formalMember',
  'legalRepresentative',
] as const;
export type PolicyRole = (typeof policyRoles)[number];

type Row = Readonly<Record<PolicyRole, Grant>>;

function row(
  client: Grant,
  facilitator: Grant,
  clinician: Grant,
  others: Grant,
  legal: Grant,
): Row {
  return {
    client,
    facilitator,
    responsibleClinician: clinician,
    informalMember: others,
    peerExpert: others,
    formalMember: others,
    legalRepresentative: legal,
  };
}

/** Who may do what [S2, S3, S4, S6, S10a, S12b; the rest is our choice]: `domain.md` §9. */
export const policy = {
  seeMap: row('yes', 'delegated', 'no', 'no', 'host'),
  editNetwork: row('yes', 'delegated', 'no', 'no', 'host'),
  /** Notes about people, and kept maps: nobody else sees that there are any (I19). */
  keepToSelf: row('yes', 'no', 'no', 'no', 'no'),
  /** Also ends a membership, and says who stands in for whom. */
  nominate: row('yes', 'propose', 'propose', 'propose', 'host'),
  invite: row('yes', 'delegated', 'no', 'no', 'host'),
  answerInvitation: row('no', 'own', 'own', 'own', 'no'),
  leave: row('no', 'own', 'own', 'own', 'no'),
  markTalk: row('no', 'yes', 'no', 'no', 'no'),
  skipTalk: row('yes', 'yes', 'no', 'no', 'no'),
  /** That somebody was talked with, and when; what was said is not kept. */
  seeTalks: row('yes', 'yes', 'no', 'own', 'host'),
  seeMembers: row('yes', 'yes', 'yes', 'yes', 'host'),
  contribute: row('no', 'own', 'own', 'own', 'no'),
  changeRoles: row('yes', 'own', 'no', 'no', 'host'),
  editGoals: row('yes', 'propose', 'propose', 'propose', 'host'),
  arrangeGoals: row('yes', 'no', 'no', 'no', 'host'),
  setGoalVisibility: row('yes', 'no', 'no', 'no', 'host'),
  readSharedGoals: row('yes', 'yes', 'yes', 'yes', 'host'),
  addStep: {
    ...row('yes', 'delegatedOrPropose', 'propose', 'propose', 'host'),
    informalMember: 'offerOrPropose',
  },
  editStep: row('yes', 'delegatedOrPropose', 'propose', 'propose', 'host'),
  agreeToStep: row('no', 'own', 'own', 'own', 'no'),
  markStep: row('yes', 'own', 'own', 'own', 'host'),
  /** Off for informal members unless the host asks for it: burden, relation. */
  rateGoal: {...row('yes', 'yes', 'yes', 'yes', 'no'), informalMember: 'host'},
  planMeeting: row('yes', 'delegated', 'propose', 'propose', 'host'),
  setDate: row('yes', 'delegated', 'propose', 'propose', 'host'),
  replyToMeeting: row('no', 'own', 'own', 'own', 'no'),
  proposeAgendaItem: row('yes', 'delegatedOrPropose', 'propose', 'propose', 'host'),
  arrangeAgenda: row('yes', 'delegated', 'no', 'no', 'host'),
  /** Own: whom the client named to lead this meeting. */
  chair: row('yes', 'ownOrDelegated', 'ownOrDelegated', 'ownOrDelegated', 'host'),
  recordAgreements: row('yes', 'delegated', 'delegated', 'delegated', 'host'),
  approveRecord: row('yes', 'no', 'no', 'no', 'host'),
  prepare: row('yes', 'no', 'no', 'no', 'no'),
  seeCrisisPlan: row('yes', 'yes', 'yes', 'host', 'host'),
  setCrisisPlan: row('yes', 'no', 'no', 'no', 'host'),
  setPhase: row('yes', 'delegated', 'propose', 'propose', 'host'),
  delegate: row('yes', 'no', 'no', 'no', 'host'),
  revokeDelegation: row('yes', 'own', 'own', 'own', 'host'),
  setGroupStatus: row('yes', 'propose', 'propose', 'propose', 'host'),
  nameGroup: row('yes', 'no', 'no', 'no', 'host'),
  setCareSetting: row('yes', 'no', 'no', 'no', 'host'),
  decideProposal: row('yes', 'no', 'no', 'no', 'host'),
  withdrawProposal: row('no', 'own', 'own', 'own', 'no'),
  /** What was done, by whom and when: own is what one did oneself. */
  seeHistory: row('yes', 'no', 'no', 'own', 'host'),
} as const satisfies Readonly<Record<string, Row>>;

export type Action = keyof typeof policy;
/** A host's own table: where it says nothing, the usual one counts. */
export type Policy = Readonly<Partial<Record<Action, Partial<Row>>>>;

/** The task that has to be lent for a delegated action. */
export const taskFor: Readonly<Partial<Record<Action, DelegableTask>>> = {
  seeMap: 'editNetwork',
  editNetwork: 'editNetwork',
  invite: 'inviteMembers',
  addStep: 'editSteps',
  editStep: 'editSteps',
  planMeeting: 'planMeeting',
  setDate: 'planMeeting',
  proposeAgendaItem: 'prepareAgenda',
  arrangeAgenda: 'prepareAgenda',
  chair: 'chair',
  recordAgreements: 'recordAgreements',
  setPhase: 'setPhase',
};
