import type {Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';
import {nlStates} from './states.messages.nl.js';

/** Where somebody is on their way into the group: all that is known, and what it is called. */
export const nlMembership = {
  considering: 'Misschien',
  nominated: 'Gekozen',
  onHold: 'Gekozen, nog niet vragen',
  asked: 'Gevraagd',
  member: 'Doet mee',
  declined: 'Doet nu niet mee',
  later: 'Later',
  left: 'Doet niet meer mee',
  ended: 'Doet niet meer mee',
} as const satisfies Partial<Translation<CommonMessages>>;

/** All roles that are known, and what they are called. */
export const nlRoles = {
  facilitator: 'Regieondersteuner',
  responsibleClinician: 'Zorgverantwoordelijke',
  informalMember: 'Naaste',
  peerExpert: 'Ervaringsdeskundige',
  familyPeerExpert: 'Familie-ervaringsdeskundige',
  formalMember: 'Hulpverlener',
  legalRepresentative: 'Wettelijk vertegenwoordiger',
} as const satisfies Partial<Translation<CommonMessages>>;

/** What an element may say in its first paint; all else is in `later.messages.nl.ts`. */
export const nl = {
  ...nlStates,
  unsavedFull: 'Er is geen plek meer. Je tekst staat er nog.',
  you: 'Jij',
  theClient: 'de cliënt',
  proposalSent: 'Je voorstel ligt klaar.',
  someone: 'Iemand',
  ...nlMembership,
  client: 'Cliënt',
  ...nlRoles,
} as const satisfies Partial<Translation<CommonMessages>>;

export type FirstMessages = Pick<CommonMessages, keyof typeof nl>;
export type LaterMessages = Omit<CommonMessages, keyof typeof nl>;
