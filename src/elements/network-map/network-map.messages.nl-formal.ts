import type {Translation} from '../../i18n/messages.js';
import type {NetworkMapMessages} from './network-map.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<NetworkMapMessages>> = {
  mapLabel: 'Kaart met de mensen om u heen',
  middle: 'U, in het midden',
};
