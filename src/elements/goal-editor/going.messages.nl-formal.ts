import type {Translation} from '../../i18n/messages.js';
import type {GoingMessages} from './going.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<GoingMessages>> = {
  pausedHint: 'Dit doel rust. Het mag terug wanneer u wilt.',
  releasedHint: 'U liet dit doel los. Het mag altijd terug.',
  proudOf: 'Waar bent u trots op?',
  writeProud: 'Opschrijven waar u trots op bent',
  editProud: 'Aanpassen waar u trots op bent',
  proudTitle: 'Waar u trots op bent',
};
