/** `@resourcegroep/elements/exchange`: other people's formats, and files of our own, without a DOM. */
export {agendaText, type AgendaWords} from './exchange/agenda/agenda-text.js';
export {
  chosenAgenda,
  type AgendaOptions,
  type ChosenAgenda,
  type ChosenItem,
} from './exchange/agenda/chosen-agenda.js';
export {
  meetingCalendar,
  seriesCalendar,
  withdrawnCalendar,
  type CalendarOptions,
} from './exchange/calendar/calendar-file.js';
export {readEasynwk, type EasynwkResult} from './exchange/easynwk/easynwk.js';
export type {EasynwkNote, EasynwkProblem} from './exchange/easynwk/notes.js';
export {
  readGroupFile,
  writeGroupFile,
  type GroupFileProblem,
  type GroupFileResult,
} from './exchange/group-file/group-file.js';
export {chosenMap, mapParts, type ChosenMap, type MapPart} from './exchange/network/chosen-map.js';
export {networkText} from './exchange/network/network-text.js';
export type {NetworkTextWords} from './exchange/network/person-in-words.js';
export {
  networkProblems,
  sayNetworkNote,
  sayNetworkProblem,
  type NetworkNote,
  type NetworkProblem,
} from './exchange/network/notes.js';
export {
  importCommand,
  readNetworkFile,
  type NetworkFileResult,
} from './exchange/network/read-network.js';
export type {Alike} from './exchange/recognise.js';
export {writeNetworkFile} from './exchange/network/write-network.js';
export {
  chosenPlan,
  type ChosenPlan,
  type PlannedGoal,
  type PlanReader,
} from './exchange/plan/chosen-plan.js';
export {planText, type PlanTextWords} from './exchange/plan/plan-text.js';
