import type {Open} from '../base.js';

/** `deceased`: there is no contact any more, and a place on the map all the same. */
export const contacts = ['often', 'sometimes', 'rarely', 'wished', 'deceased'] as const;
export type Contact = Open<(typeof contacts)[number]>;

export const initiatives = ['me', 'them', 'both', 'neither'] as const;
export type Initiative = Open<(typeof initiatives)[number]>;

/** The four kinds of support of the ecogram: P, G, A, E [S30]. */
export const supportKinds = ['practical', 'company', 'advice', 'emotional'] as const;
export type SupportKind = Open<(typeof supportKinds)[number]>;

export const careDomains = [
  'mentalHealth',
  'addiction',
  'social',
  'primaryCare',
  'work',
  'other',
] as const;
export type CareDomain = Open<(typeof careDomains)[number]>;

/** How somebody is known to the client; free words go in `relationLabel`. */
export const relationCodes = [
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'otherFamily',
  'friend',
  'neighbour',
  'acquaintance',
  'colleague',
  'peer',
  'animal',
  'facilitator',
  'clinician',
  'nurse',
  'generalPractitioner',
  'homeSupport',
  'jobCoach',
  'socialWorker',
  'volunteer',
  'other',
] as const;
export type RelationCode = Open<(typeof relationCodes)[number]>;

export const roleCodes = [
  'facilitator',
  'responsibleClinician',
  'informalMember',
  'peerExpert',
  'familyPeerExpert',
  'formalMember',
  'legalRepresentative',
] as const;
export type RoleCode = Open<(typeof roleCodes)[number]>;

/** `domain.md` §10. `ended` is decided by the client, `left` by the member. */
export const membershipStates = [
  'considering',
  'nominated',
  'onHold',
  'asked',
  'member',
  'declined',
  'later',
  'left',
  'ended',
] as const;
export type MembershipState = Open<(typeof membershipStates)[number]>;

/** Over: a new way into the group begins with a new membership, the old one is history. */
export const isOver = ({state}: {readonly state: MembershipState}): boolean =>
  state === 'left' || state === 'ended';

export const askers = ['client', 'facilitator', 'together'] as const;
export type Asker = Open<(typeof askers)[number]>;

export const answers = ['yes', 'no', 'later', 'talkFirst'] as const;
export type Answer = Open<(typeof answers)[number]>;

export const talkStates = ['notPlanned', 'planned', 'done', 'skipped'] as const;
export type TalkState = Open<(typeof talkStates)[number]>;
