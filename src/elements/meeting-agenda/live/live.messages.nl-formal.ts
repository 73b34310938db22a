import type {Translation} from '../../../i18n/messages.js';
import type {LiveMessages} from './live.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<LiveMessages>> = {
  nothingNext: 'Hierna bent u klaar.',
  allHad: 'U hebt alles gehad',
  whoIsThereHelp: 'Tik op wie er is. U hoeft niet te zeggen waarom iemand er niet is.',
};
