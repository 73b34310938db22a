import type {Catalog} from '../../i18n/messages.js';

/** The words for proposals and for how a goal was worded; English, and the measure for the others. */
export const en = {
  history: 'How this goal was written down',
  wordingNow: 'This is how it stands now.',
  wantsGoal: 'A new goal:',
  wantsStep: 'A step to add:',
  wantsStatus: (status: string) => `To put this goal on “${status}”.`,
  wantsChange: 'A change in this goal.',
  aboutStep: (step: string) => `About the step “${step}”`,
  meanwhile: 'Meanwhile this has been written here:',
  fromTo: (from: string, to: string) => `from “${from}” to “${to}”`,
  propose: 'Propose',
  proposeStatus: 'Propose how things stand',
  proposalTaken: 'You took over the proposal.',
  proposalLeft: 'It stays as it was.',
  proposalWaits: 'Nothing has been changed. The proposal is still waiting.',
  messageAlone: 'Your message goes along with a proposal. Change something first.',
  proposalWithdrawn: 'Your proposal has been taken back.',
  youProposed: 'What you proposed',
  proposedBefore: 'What you proposed before',
  wasTaken: (name: string) => `Taken over by ${name}.`,
  wasChanged: (name: string) => `Taken over and changed by ${name}.`,
  wasLeft: 'It stayed as it was.',
  whatProposed: 'What do you propose?',
  whyProposed: (name: string) => `Why does it matter to ${name}?`,
  stepIsDone: 'It is done',
  placeInList: 'Place in the list',
} satisfies Catalog;
export type ProposingMessages = typeof en;
