import type {RecordKind} from '../records.js';
import type {Action} from './policy.js';

const fields = (names: string): readonly string[] => names.split(' ');

export interface Beginning {
  /** What such a record says beside the fields that the action writes. */
  readonly says: readonly string[];
  /** What it may say of these is only this, where the action does not write them. */
  readonly begins?: Readonly<Record<string, readonly unknown[]>>;
  /**
   * What it is part of, and the field that says of which. It may begin in any way where that is new too,
   * or where its maker may do what moves it; else it may have to come last.
   */
  readonly within?: {
    readonly kind: RecordKind;
    readonly field: string;
    readonly moves: Action;
    readonly last?: boolean;
  };
}

/** How a new record begins: what else it holds is an act of its own. The client may bring back any. */
export const policyBeginnings: Readonly<Partial<Record<RecordKind, Beginning>>> = {
  person: {
    says: fields('displayName kind relation relationLabel emoji organisation domain addedOn'),
  },
  membership: {says: ['personId'], begins: {state: ['considering'], roles: [[]]}},
  tie: {says: fields('from to label')},
  mapSnapshot: {says: fields('on label people')},
  goal: {says: fields('order visibility expressedBy')},
  step: {
    says: fields('goalId text who state due support order fromMeetingId'),
    within: {kind: 'goal', field: 'goalId', moves: 'editStep', last: true},
  },
  rating: {says: fields('goalId by on meetingId scale value comment')},
  meeting: {
    says: fields('start timeZone durationMinutes fromMeetingId'),
    begins: {record: ['none'], sharedWith: [[]]},
  },
  agendaItem: {
    says: fields(
      'meetingId kind title goalIds minutes order proposedBy broughtBy fromItemId membershipIds visibility',
    ),
    begins: {state: ['proposed']},
    within: {kind: 'meeting', field: 'meetingId', moves: 'arrangeAgenda'},
  },
  agreement: {says: fields('meetingId itemId')},
  proposal: {says: fields('by on command message seen'), begins: {state: ['open']}},
  delegation: {says: fields('task toMembershipId grantedBy')},
};
