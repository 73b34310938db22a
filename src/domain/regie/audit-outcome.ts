import type {Command, CommandOf, CommandType} from '../command.js';
import {goalStatuses, stepStates} from '../goals/values.js';
import {agendaItemStates, meetingReplies} from '../meetings/values.js';
import {answers, talkStates} from '../network/values.js';
import {groupStatuses, phaseCodes, reorientationOutcomes} from '../phases/values.js';

/** What came of it, in one code word: all that there are, so that nothing else comes into a log. */
export const auditOutcomes: readonly string[] = [
  ...new Set([
    /** As its action says. */
    'applied',
    /** It waits for the client. */
    'proposed',
    ...['accepted', 'adapted', 'declined', 'withdrawn', 'postponed', 'waiting'],
    ...[...answers, ...meetingReplies, ...talkStates, ...goalStatuses, ...stepStates],
    ...[...agendaItemStates, ...groupStatuses, ...phaseCodes, ...reorientationOutcomes],
  ]),
];

type Came = {readonly [Type in CommandType]?: (command: CommandOf<Type>) => string | null};

const yesOrNo = ({consent}: {readonly consent: string}) => (consent === 'asked' ? null : consent);

/** Where the action alone does not say it; `null` for an answer that is taken back. */
const came: Came = {
  answerInvitation: ({answer}) => answer,
  setTalk: ({talk}) => talk,
  setGoalStatus: ({status}) => status,
  setStepState: ({state}) => state,
  answerStep: yesOrNo,
  answerAgreement: yesOrNo,
  replyToMeeting: ({reply}) => reply,
  replyToDate: ({reply}) => reply,
  pauseMeeting: ({paused}) => (paused ? 'paused' : 'active'),
  setAgendaItemState: ({state}) => state,
  setPhase: ({phase}) => phase,
  decideReorientation: ({outcome}) => outcome,
  setGroupStatus: ({status}) => status,
  acceptProposal: ({adapted}) => (adapted ? 'adapted' : 'accepted'),
  declineProposal: () => 'declined',
  withdrawProposal: () => 'withdrawn',
  postponeProposal: ({postponed}) => (postponed === false ? 'waiting' : 'postponed'),
  reopenProposal: () => 'waiting',
};

/** What came of a command that was carried out; a word that is not known here says nothing. */
export function outcomeOf(command: Command): string {
  // The table gives every type of command its own.
  const say = came[command.type] as ((command: Command) => string | null) | undefined;
  const word = say ? (say(command) ?? 'withdrawn') : 'applied';
  return auditOutcomes.includes(word) ? word : 'applied';
}
