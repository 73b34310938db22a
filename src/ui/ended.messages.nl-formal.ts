import type {Translation} from '../i18n/messages.js';
import type {EndedMessages} from './ended.messages.js';

/** What differs with "u"; all else is as in `nlEnded`. */
export const nlFormalEnded: Partial<Translation<EndedMessages>> = {
  endedTitle: 'Deze groep is voor u niet meer open',
  endedBody: 'U kunt deze groep niet meer zien. Deze pagina heeft er niets van bewaard.',
  endedOwn: 'Kopieer het als u het wilt houden. Als u deze pagina sluit, is het weg.',
};
