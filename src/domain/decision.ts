import type {ActorRef, OnBehalf} from './base.js';
import type {Command, CommandType} from './command.js';
import type {ResourceGroup} from './group.js';
import type {RecordKind} from './records.js';
import type {Proposal} from './regie/schema.js';

/** Why a command was not carried out; each has a sentence in every catalog. */
export const refusalReasons = [
  /** Neither allowed nor open to a proposal. */
  'notAllowed',
  /** What it is about is not there, or not for this actor to know of. */
  'notFound',
  /** The id is taken. */
  'exists',
  /** A value that cannot be; `path` says where. */
  'invalid',
  /** A text of more than `atMost` characters; `path` says which. */
  'tooLong',
  /** There is so much in the group that it could not be read any more. */
  'full',
  /** Somebody else changed that very text meanwhile; `current` is what stands there now. */
  'changedMeanwhile',
  /** Not from this state: `path` names the state or the missing part. */
  'notPossible',
  /** It would drop confidentiality from a first meeting without an explicit choice (DR21). */
  'needsExplicitChoice',
  /** The group is closed; it can be read. */
  'groupClosed',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  readonly path?: string;
  readonly atMost?: number;
  readonly current?: string | undefined;
}

/**
 * The five things that NEN 7513 asks of a log [S57]; ids only, never a name or a text. What was only
 * proposed has the action that was wished for, and the proposal as its subject.
 */
export interface AuditEntry {
  readonly action: CommandType;
  /** What came of it, in a code word of `auditOutcomes`: as `applied`, `proposed`, `accepted`, `yes`. */
  readonly outcome: string;
  readonly subjectType: RecordKind;
  readonly subjectId: string;
  readonly clientRef: string;
  readonly actorRef: ActorRef;
  readonly onBehalfOf?: 'client';
  readonly delegationId?: string;
  readonly occurredAt: string;
}

export type Decision =
  | {
      readonly outcome: 'applied';
      readonly group: ResourceGroup;
      readonly audit: AuditEntry;
      /** Takes it back; `undefined` where nothing can. */
      readonly inverse: Command | undefined;
      /** Set where it was done in the client's name. */
      readonly onBehalf?: OnBehalf;
    }
  | {
      readonly outcome: 'proposed';
      readonly group: ResourceGroup;
      readonly audit: AuditEntry;
      readonly inverse: Command;
      readonly proposal: Proposal;
    }
  | {readonly outcome: 'refused'; readonly refusal: Refusal};
