import type {Translation} from '../../../i18n/messages.js';
import type {GroupMessages} from './group.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<GroupMessages>> = {
  crisisHelp: 'Het plan zelf staat ergens anders. Hier ziet u of het er is.',
  pauseMeans: 'Niets hoeft. Alles blijft staan. U gaat verder wanneer u wilt.',
  stopMeans: 'De groep stopt. Alles blijft te lezen. U kunt de groep ook weer openen.',
};
