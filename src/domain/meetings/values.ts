import type {Open} from '../base.js';

/** `careAlignment` is the zorg-afstemmings-gesprek (ZAG) of high intensive care. */
export const meetingKinds = [
  'first',
  'followUp',
  'reorientation',
  'extra',
  'careAlignment',
] as const;
export type MeetingKind = Open<(typeof meetingKinds)[number]>;

export const meetingStates = ['planning', 'announced', 'held', 'cancelled'] as const;
export type MeetingState = Open<(typeof meetingStates)[number]>;

export const placeKinds = ['home', 'practice', 'other', 'online'] as const;
export type PlaceKind = Open<(typeof placeKinds)[number]>;

export const meetingReplies = ['yes', 'no', 'maybe'] as const;
export type MeetingReply = Open<(typeof meetingReplies)[number]>;

/** More moments than anybody would choose from. */
export const mostDates = 20;

/** `domain.md` §3. */
export const agendaItemKinds = [
  'welcome',
  'confidentiality',
  'goals',
  'agreements',
  'crisisPlan',
  'roles',
  'newSteps',
  'composition',
  'nextMeeting',
  'custom',
] as const;
export type AgendaItemKind = Open<(typeof agendaItemKinds)[number]>;

export const agendaItemStates = ['proposed', 'accepted', 'parked', 'declined'] as const;
export type AgendaItemState = Open<(typeof agendaItemStates)[number]>;

/** What a meeting made of an item: nobody has to say why something was left for now. */
export const itemEndings = ['discussed', 'skipped', 'later'] as const;
export type ItemEnding = Open<(typeof itemEndings)[number]>;

/** The client's own preparation: what to say, what not, and who is there if it gets hard. */
export const preparationParts = ['say', 'not', 'support'] as const;
export type PreparationPart = (typeof preparationParts)[number];

/** The field of a meeting that holds each part. */
export const preparationFields = {
  say: 'preparation',
  not: 'preparationNot',
  support: 'preparationSupport',
} as const satisfies Readonly<Record<PreparationPart, string>>;

export const itemVisibilities = ['client', 'clientAndFacilitator', 'group'] as const;
export type ItemVisibility = (typeof itemVisibilities)[number];

export const recordStates = ['none', 'draft', 'approved'] as const;
export type RecordState = Open<(typeof recordStates)[number]>;
