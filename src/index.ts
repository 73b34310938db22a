/* `@resourcegroep/elements`: the classes, the events and the port. Nothing happens on import. */
export type {Access} from './backend/access.js';
export {
  BackendError,
  backendErrorReasons,
  type Backend,
  type BackendErrorDetails,
  type BackendErrorReason,
  type FeedEvent,
  type HistoryOptions,
  type HistoryPage,
  type Saved,
  type Snapshot,
} from './backend/backend.js';
export {groupContext} from './context/group-context.js';
export {GoalEditor} from './elements/goal-editor/goal-editor.js';
export {MeetingAgenda} from './elements/meeting-agenda/meeting-agenda.js';
export type {MapPhotos, MapPrompt, MapSuggestion} from './elements/network-map/given.js';
export {NetworkMap} from './elements/network-map/network-map.js';
export {PhaseTracker} from './elements/phase-tracker/phase-tracker.js';
export {Proposals} from './elements/proposals/proposals.js';
export {Provider} from './elements/provider/provider.js';
export {Reins} from './elements/reins/reins.js';
export type {OtherGoal, OtherRating} from './exchange/other-goal.js';
export {RgAskEvent, type AskDetails} from './events/rg-ask.js';
export {RgCalendarFileEvent} from './events/rg-calendar-file.js';
export {RgChangeEvent} from './events/rg-change.js';
export {RgCommandEvent} from './events/rg-command.js';
export {RgDraftEvent, type KeptDrafts} from './events/rg-draft.js';
export {RgFileEvent} from './events/rg-file.js';
export {RgGoalFocusEvent} from './events/rg-goal-focus.js';
export {RgMeetingSelectedEvent} from './events/rg-meeting-selected.js';
export {RgPersonSelectedEvent} from './events/rg-person-selected.js';
export {RgPhaseActEvent} from './events/rg-phase-act.js';
export {RgPolicyEvent} from './events/rg-policy.js';
export {RgRequestEvent, type HistoryRequest} from './events/rg-request.js';
export {RgStateEvent} from './events/rg-state.js';
export {RgViewEvent} from './events/rg-view.js';
export type {
  GroupSource,
  GroupState,
  LoadState,
  ReadHistory,
  ReturnedCommand,
  SaveState,
} from './state/group-state.js';
