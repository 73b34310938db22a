import type {DelegableTask} from '../../domain/regie/values.js';
import type {FullText} from '../states.js';

const words = {
  editNetwork: 'doNetwork',
  inviteMembers: 'doInvite',
  planMeeting: 'doPlan',
  prepareAgenda: 'doAgenda',
  chair: 'doChair',
  recordAgreements: 'doRecord',
  editSteps: 'doSteps',
  setPhase: 'doPhase',
} as const satisfies Readonly<Record<DelegableTask, keyof FullText>>;

/** What is lent, as it stands in a sentence: "de agenda maken". */
export const taskWord = (
  text: Pick<FullText, (typeof words)[DelegableTask]>,
  task: DelegableTask,
): string => text[words[task]];
