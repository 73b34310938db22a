import type {Translation} from '../i18n/messages.js';
import type {EndedMessages} from './ended.messages.js';

/** What is said where access is over: neutral, whoever ended it and why. */
export const nlEnded: Translation<EndedMessages> = {
  endedTitle: 'Deze groep is voor jou niet meer open',
  endedBody: 'Je kunt deze groep niet meer zien. Deze pagina heeft er niets van bewaard.',
  endedOwn: 'Kopieer het als je het wilt houden. Als je deze pagina sluit, is het weg.',
  endedCopied: 'De tekst is gekopieerd.',
  endedUndo: 'Ongedaan maken',
  endedAgain: 'Opnieuw kijken',
};
