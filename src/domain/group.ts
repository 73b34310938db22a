import * as v from 'valibot';
import {id, instant, mark, open, text, type Immutable} from './base.js';
import {goal, rating, step, type Goal, type Rating, type Step} from './goals/schema.js';
import {
  agendaItem,
  agreement,
  meeting,
  type AgendaItem,
  type Agreement,
  type Meeting,
} from './meetings/schema.js';
import {
  mapSnapshot,
  membership,
  person,
  tie,
  type MapSnapshot,
  type Membership,
  type Person,
  type Tie,
} from './network/schema.js';
import {roleCodes} from './network/values.js';
import {crisisPlan, phaseState} from './phases/schema.js';
import {careModels, groupStatuses} from './phases/values.js';
import {delegation, proposal, type Delegation, type Proposal} from './regie/schema.js';
import {schemaVersion} from './schema-version.js';

/** The group's own record: what is not a person, a goal, a meeting … */
export const groupBody = v.looseObject({
  schemaVersion: v.literal(schemaVersion),
  id,
  /** The portal's pseudonymous id of the client. */
  clientRef: id,
  /** What others call the client; a nickname is fine. */
  clientName: v.optional(text),
  /** The client names the group (DR26). */
  name: v.optional(text),
  status: open(groupStatuses),
  /** From when the group rests or has stopped. */
  statusSince: v.optional(instant),
  /** Required roles count only while this is true (I5). */
  inCare: v.boolean(),
  requiredRoles: v.array(open(roleCodes)),
  careModel: v.optional(open(careModels)),
  /** The client sets how often; about once in three months is usual [S2]. */
  intervalMonths: v.optional(v.number()),
  /** How the group keeps in touch between meetings, as the client decided [S6]. */
  channel: v.optional(text),
  phase: phaseState,
  crisisPlan: v.optional(crisisPlan),
  ...mark,
});
export interface GroupBody extends Immutable<v.InferOutput<typeof groupBody>> {}

/** One list per kind of record, each with the schema of its body. */
export const collections = {
  people: person,
  memberships: membership,
  ties: tie,
  goals: goal,
  steps: step,
  ratings: rating,
  meetings: meeting,
  agendaItems: agendaItem,
  agreements: agreement,
  proposals: proposal,
  delegations: delegation,
  mapSnapshots: mapSnapshot,
} as const;

/** A whole group, as a document: what files hold and what elements show. */
export const group = v.looseObject({
  ...groupBody.entries,
  people: v.array(person),
  memberships: v.array(membership),
  ties: v.array(tie),
  goals: v.array(goal),
  steps: v.array(step),
  ratings: v.array(rating),
  meetings: v.array(meeting),
  agendaItems: v.array(agendaItem),
  agreements: v.array(agreement),
  proposals: v.array(proposal),
  delegations: v.array(delegation),
  mapSnapshots: v.array(mapSnapshot),
});

/** Assembled from records; lists are in no meaningful order, `order` fields are. */
export interface ResourceGroup extends GroupBody {
  readonly people: readonly Person[];
  readonly memberships: readonly Membership[];
  readonly ties: readonly Tie[];
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
  readonly ratings: readonly Rating[];
  readonly meetings: readonly Meeting[];
  readonly agendaItems: readonly AgendaItem[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly Proposal[];
  readonly delegations: readonly Delegation[];
  readonly mapSnapshots: readonly MapSnapshot[];
}
