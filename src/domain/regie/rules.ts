import type {ActorRef} from '../base.js';
import type {CommandOf, CommandType} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {stepOf} from '../meetings/as-agreed.js';
import {isChosen} from '../network/decide-removal.js';
import {membershipOf, sameActor} from '../network/people.js';
import type {RecordKind} from '../records.js';
import {drawing, is, ofOwnItem, recording, restoring, wayTo} from './needs.js';
import type {Action} from './policy.js';

export type Needs<Type extends CommandType> =
  | Action
  | ((command: CommandOf<Type>, group: ResourceGroup, by: ActorRef) => Action | readonly Action[]);

/** What a command is about, and what one has to be allowed to do for it. */
export type Rules = {readonly [Type in CommandType]: readonly [RecordKind, Needs<Type>]};

export const rules: Rules = {
  addPerson: ['person', 'editNetwork'],
  editPerson: ['person', ({change: {note}}) => drawing(note !== undefined)],
  placePerson: ['person', 'editNetwork'],
  removePerson: ['person', ({personId}, group) => drawing(false, isChosen(group, personId))],
  restorePerson: [
    'person',
    ({memberships}) =>
      drawing(
        false,
        memberships.some(({state}) => state !== 'considering'),
      ),
  ],
  importPeople: ['group', ({mapSnapshots = []}) => drawing(mapSnapshots.length > 0)],
  removePeople: [
    'group',
    ({personIds, snapshotIds = []}, group) =>
      drawing(
        snapshotIds.length > 0,
        personIds.some((id) => isChosen(group, id)),
      ),
  ],
  restorePeople: [
    'group',
    ({people, mapSnapshots = []}) =>
      drawing(
        mapSnapshots.length > 0,
        people.some(({memberships}) => memberships.some(({state}) => state !== 'considering')),
      ),
  ],
  addTie: ['tie', 'editNetwork'],
  removeTie: ['tie', 'editNetwork'],
  keepMapSnapshot: ['mapSnapshot', 'keepToSelf'],
  removeMapSnapshot: ['mapSnapshot', 'keepToSelf'],

  considerPerson: [
    'person',
    ({personId}, group) =>
      is(membershipOf(group, personId)?.state, undefined, 'considering', 'left', 'ended')
        ? 'editNetwork'
        : 'nominate',
  ],
  nominatePerson: ['person', 'nominate'],
  withdrawNomination: ['membership', 'nominate'],
  removeMembership: [
    'membership',
    ({membershipId, also}, group) => restoring(wayTo(group, membershipId), undefined, also),
  ],
  restoreMembership: [
    'membership',
    ({membership, also}, group) => restoring(wayTo(group, membership.id), membership, also),
  ],
  holdNomination: ['membership', 'nominate'],
  askPerson: ['membership', 'invite'],
  withdrawInvitation: ['membership', 'invite'],
  answerInvitation: ['membership', 'answerInvitation'],
  setTalk: [
    'membership',
    ({membershipId, talk}, group) =>
      talk === 'skipped' ||
      (talk === 'notPlanned' && wayTo(group, membershipId)?.talk === 'skipped')
        ? 'skipTalk'
        : 'markTalk',
  ],
  setContribution: ['membership', 'contribute'],
  /** One's own roles are one's own to give back, not to choose. */
  setRoles: ['membership', () => ['nominate', 'changeRoles']],
  handBackFacilitation: ['membership', 'changeRoles'],
  setActingFor: ['membership', 'nominate'],
  leaveGroup: ['membership', 'leave'],
  endMembership: ['membership', 'nominate'],
  resumeMembership: [
    'membership',
    ({membershipId}, group) =>
      wayTo(group, membershipId)?.state === 'left' ? 'leave' : 'nominate',
  ],

  addGoal: ['goal', 'editGoals'],
  editGoal: ['goal', 'editGoals'],
  setGoalStatus: ['goal', 'editGoals'],
  setGoalVisibility: ['goal', 'setGoalVisibility'],
  moveGoal: ['goal', 'arrangeGoals'],
  removeGoal: ['goal', 'arrangeGoals'],
  restoreGoal: ['goal', 'arrangeGoals'],
  addStep: ['step', 'addStep'],
  editStep: ['step', 'editStep'],
  moveStep: ['step', 'editStep'],
  removeStep: ['step', 'editStep'],
  restoreStep: ['step', 'editStep'],
  setStepState: ['step', 'markStep'],
  answerStep: ['step', 'agreeToStep'],
  rateGoal: ['rating', 'rateGoal'],
  removeRating: ['rating', 'rateGoal'],

  planMeeting: ['meeting', 'planMeeting'],
  removeMeeting: ['meeting', 'planMeeting'],
  restoreMeeting: ['meeting', 'planMeeting'],
  editMeeting: [
    'meeting',
    ({change}) => {
      const fields = Object.entries(change).filter(([, value]) => value !== undefined);
      const dates = fields.filter(([key]) => is(key, 'start', 'timeZone', 'durationMinutes'));
      if (dates.length === fields.length) return 'setDate';
      return dates.length > 0 ? ['planMeeting', 'setDate'] : 'planMeeting';
    },
  ],
  setInvitation: ['meeting', 'planMeeting'],
  replyToMeeting: ['meeting', 'replyToMeeting'],
  offerDates: ['meeting', 'setDate'],
  replyToDate: ['meeting', 'replyToMeeting'],
  chooseDate: ['meeting', 'setDate'],
  announceMeeting: ['meeting', 'planMeeting'],
  replanMeeting: ['meeting', 'planMeeting'],
  cancelMeeting: ['meeting', 'planMeeting'],
  startMeeting: ['meeting', 'chair'],
  stopMeeting: ['meeting', 'chair'],
  showAgendaItem: ['meeting', 'chair'],
  pauseMeeting: ['meeting', 'chair'],
  setAttendance: ['meeting', 'chair'],
  holdMeeting: ['meeting', 'chair'],
  unholdMeeting: ['meeting', 'chair'],
  setPreparation: ['meeting', 'prepare'],
  setMeetingPolicy: ['group', 'planMeeting'],
  addAgendaItem: ['agendaItem', 'proposeAgendaItem'],
  editAgendaItem: [
    'agendaItem',
    ({itemId, change: {outcome, ...words}}, group, by) => {
      const word = Object.values(words).some((value) => value !== undefined);
      if (ofOwnItem(group, itemId, by) && outcome === undefined) return 'withdrawProposal';
      if (outcome === undefined) return 'arrangeAgenda';
      return word ? ['arrangeAgenda', 'recordAgreements'] : 'recordAgreements';
    },
  ],
  moveAgendaItem: ['agendaItem', 'arrangeAgenda'],
  setAgendaItemState: ['agendaItem', 'arrangeAgenda'],
  removeAgendaItem: [
    'agendaItem',
    ({itemId}, group, by) => (ofOwnItem(group, itemId, by) ? 'withdrawProposal' : 'arrangeAgenda'),
  ],
  restoreAgendaItem: [
    'agendaItem',
    ({item}, _group, by) => {
      const own = by.kind === 'member' && sameActor(item.proposedBy, by);
      // Nobody brings along what others recorded, or did in the client's name.
      const asProposed = item.state === 'proposed' && !item.outcome && !item.onBehalf;
      return own && asProposed ? 'withdrawProposal' : 'arrangeAgenda';
    },
  ],
  addAgreement: [
    'agreement',
    ({step}) => (step ? ['recordAgreements', 'addStep'] : 'recordAgreements'),
  ],
  editAgreement: ['agreement', 'recordAgreements'],
  moveAgreement: ['agreement', 'recordAgreements'],
  removeAgreement: [
    'agreement',
    ({agreementId}, group) => {
      const agreement = group.agreements.find(({id}) => id === agreementId);
      return recording(agreement && stepOf(group, agreement));
    },
  ],
  restoreAgreement: ['agreement', ({step}) => recording(step)],
  answerAgreement: ['agreement', 'agreeToStep'],
  approveRecord: ['meeting', 'approveRecord'],
  shareRecord: ['meeting', 'approveRecord'],
  reopenRecord: ['meeting', 'approveRecord'],

  setPhase: ['group', 'setPhase'],
  takeBackPhase: ['group', 'setPhase'],
  /** Stopping, the end of care and its return are the client's own word. */
  decideReorientation: [
    'group',
    ({outcome, inCare, status}, {phase}) =>
      is(outcome, 'stop', 'informalOnly') ||
      phase.reorientation === 'informalOnly' ||
      inCare !== undefined ||
      status !== undefined
        ? ['setPhase', 'setGroupStatus']
        : 'setPhase',
  ],
  setGroupStatus: ['group', 'setGroupStatus'],
  nameGroup: ['group', 'nameGroup'],
  setCareSetting: ['group', 'setCareSetting'],
  setCrisisPlan: ['group', 'setCrisisPlan'],

  grantDelegation: ['delegation', 'delegate'],
  revokeDelegation: ['delegation', 'revokeDelegation'],
  acceptProposal: ['proposal', 'decideProposal'],
  declineProposal: ['proposal', 'decideProposal'],
  postponeProposal: ['proposal', 'decideProposal'],
  withdrawProposal: ['proposal', 'withdrawProposal'],
  reopenProposal: [
    'proposal',
    ({proposalId}, group) =>
      group.proposals.find(({id}) => id === proposalId)?.state === 'withdrawn'
        ? 'withdrawProposal'
        : 'decideProposal',
  ],
};
