import type {Translation} from '../../i18n/messages.js';
import type {PathMessages} from './phase-tracker.messages.js';

/** What the first paint shows; the sentences of the sheet come with the sheet. */
export const nl: Translation<PathMessages> = {
  title: 'Waar zijn we?',
  preparation: 'Voorbereiding',
  investment: 'Kennismaken',
  planning: 'Planning',
  firstMeeting: 'Eerste bijeenkomst',
  followUp: 'Vervolg\u00adbijeenkomsten',
  reorientation: 'Hoe nu verder?',
  preparationYou: 'Wie en wat is belangrijk voor jou?',
  investmentYou: 'Je begeleider praat met de mensen die je kiest',
  planningYou: 'De eerste bijeenkomst plannen',
  firstMeetingYou: 'De eerste keer samen',
  followUpYou: 'Kijken hoe het gaat, en verder',
  reorientationYou: 'Samen kijken wat nu past',
  youAreHere: 'Je bent hier',
  groupIsHere: 'Hier is de groep',
  been: 'Geweest',
  notYet: 'Nog niet geweest',
  round: (round) => `Ronde ${round}`,
};
