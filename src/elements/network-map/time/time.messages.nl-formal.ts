import type {Translation} from '../../../i18n/messages.js';
import type {TimeMessages} from './time.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<TimeMessages>> = {
  whatFor: 'Bewaar hoe de kaart nu is. Dan kunt u later terugzien wat er anders is.',
  onlyYours: 'Bewaarde kaarten zijn alleen voor u. Niemand anders ziet dat ze er zijn.',
  labelHelp: 'Zoals “Voor de verhuizing”. U mag het leeg laten.',
  howToLook: 'Hoe wilt u kijken?',
};
