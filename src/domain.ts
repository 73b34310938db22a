/* `@resourcegroep/elements/domain`: the rules of a resource group, without a DOM. */
export {applyWrites, type TableOptions} from './domain/apply-writes.js';
export {assemble} from './domain/assemble.js';
export type {ActorRef, OnBehalf, Open} from './domain/base.js';
export type {Command, CommandOf, CommandType} from './domain/command.js';
export {decide, type DecideOptions} from './domain/decide.js';
export {
  refusalReasons,
  type AuditEntry,
  type Decision,
  type Refusal,
  type RefusalReason,
} from './domain/decision.js';
export type {Goal, GoalVersion, Rating, Step, StepOwner} from './domain/goals/schema.js';
export {
  dimensionCodes,
  goalStatuses,
  goalTerms,
  ratingScales,
  ratingScores,
  ratingWords,
  stepStates,
  visibilities,
  type DimensionCode,
  type GoalStatus,
  type GoalTerm,
  type RatingScale,
  type RatingWord,
  type StepState,
  type Visibility,
} from './domain/goals/values.js';
export type {GroupBody, ResourceGroup} from './domain/group.js';
export {
  agendaTimes,
  defaultDurationMinutes,
  type AgendaTime,
  type AgendaTimes,
} from './domain/meetings/agenda-times.js';
export {agendaTemplate, type TemplateItem} from './domain/meetings/agenda-template.js';
export type {AgendaItem, Agreement, Chair, Invitee, Meeting} from './domain/meetings/schema.js';
export {
  defaultTimeZone,
  instantOf,
  wallClockOf,
  type WallClock,
  type ZonedInstant,
} from './domain/meetings/time.js';
export {lastHeld, nextMeeting} from './domain/meetings/timeline.js';
export {
  agendaItemKinds,
  agendaItemStates,
  itemVisibilities,
  meetingKinds,
  meetingReplies,
  meetingStates,
  placeKinds,
  recordStates,
  type AgendaItemKind,
  type AgendaItemState,
  type ItemVisibility,
  type MeetingKind,
  type MeetingReply,
  type MeetingState,
  type PlaceKind,
  type RecordState,
} from './domain/meetings/values.js';
export {
  compareMaps,
  mapDifferences,
  type MapChange,
  type MapDifference,
} from './domain/network/compare-maps.js';
export {mapNow, mapSnapshotOf, type MapEntry} from './domain/network/map-moment.js';
export {membersOf, membershipOf, nameOf, personOf, type Member} from './domain/network/people.js';
export {
  byName,
  groupings,
  search,
  sections,
  type Grouping,
  type Listed,
  type ListSection,
} from './domain/network/people-list.js';
export type {MapSnapshot, Membership, Person, Tie} from './domain/network/schema.js';
export {closenesses, sides, type Closeness, type Side} from './domain/network/rings.js';
export {
  answers,
  askers,
  careDomains,
  contacts,
  initiatives,
  membershipStates,
  relationCodes,
  roleCodes,
  supportKinds,
  talkStates,
  type Answer,
  type Asker,
  type CareDomain,
  type Contact,
  type Initiative,
  type MembershipState,
  type RelationCode,
  type RoleCode,
  type SupportKind,
  type TalkState,
} from './domain/network/values.js';
export {newGroup} from './domain/new-group.js';
export {byOrder} from './domain/by-order.js';
export {orderBetween, ordersAfter} from './domain/order.js';
export {
  parseCommand,
  parseGroup,
  parseRecord,
  parseRecords,
  type Parsed,
  type ParseProblem,
} from './domain/parse.js';
export {parseChange} from './domain/parse-change.js';
export type {ParseNote} from './domain/parse-notes.js';
export {
  phaseHintCodes,
  phaseHints,
  type PhaseFact,
  type PhaseHint,
  type PhaseHintCode,
} from './domain/phases/hints.js';
export {phasePath, type PhasePath, type PhaseRound, type PhaseStop} from './domain/phases/path.js';
export type {CrisisPlan, PhaseState, PhaseVisit} from './domain/phases/schema.js';
export {
  phaseActCodes,
  phaseActs,
  placeOf,
  type PhaseActCode,
  type PhasePlace,
} from './domain/phases/acts.js';
export {careModelRoles} from './domain/phases/care-models.js';
export {
  careModels,
  crisisPlanStatuses,
  groupStatuses,
  phaseCodes,
  reorientationOutcomes,
  type CareModel,
  type CrisisPlanStatus,
  type GroupStatus,
  type PhaseCode,
  type ReorientationOutcome,
} from './domain/phases/values.js';
export {projectFor, visible} from './domain/project.js';
export {
  recordsOf,
  writesBetween,
  type Change,
  type EntityKind,
  type GroupRecord,
  type NewRecord,
  type RecordKind,
  type RecordRef,
  type Write,
} from './domain/records.js';
export {auditEntryOf} from './domain/regie/audit.js';
export {auditOutcomes} from './domain/regie/audit-outcome.js';
export type {ProjectOptions} from './domain/regie/eyes.js';
export {checkPolicy, type PolicyConflict} from './domain/regie/check-policy.js';
export {canBorrow, lendable, type Lendable} from './domain/regie/lending.js';
export {
  isLive,
  liveDelegation,
  permissionFor,
  rolesOf,
  type Permission,
  type PermissionContext,
} from './domain/regie/permission.js';
export {PolicyError} from './domain/regie/sound-policy.js';
export {policyDocument, type PolicyDocument} from './domain/regie/policy-document.js';
export {
  grants,
  policy,
  policyRoles,
  taskFor,
  type Action,
  type Grant,
  type Policy,
  type PolicyRole,
} from './domain/regie/policy.js';
export {projectHistory, type HistoryEntry} from './domain/regie/project-history.js';
export {
  proposalStandings,
  readProposal,
  type ProposalReading,
  type ProposalStanding,
  type ProposedChange,
} from './domain/regie/read-proposal.js';
export type {Delegation, Proposal} from './domain/regie/schema.js';
export {
  delegableTasks,
  proposalStates,
  type DelegableTask,
  type ProposalState,
} from './domain/regie/values.js';
export {whoSees, type Sight} from './domain/regie/who-sees.js';
export {schemaVersion} from './domain/schema-version.js';
export {schemas} from './domain/schemas.js';
export {decideChange, newsFor, projectRecords, type Served, type Told} from './domain/serve.js';
