import type {Translation} from '../../i18n/messages.js';
import type {NetworkMapMessages} from './network-map.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<NetworkMapMessages>> = {
  mapLabel: 'Kaart met de mensen om u heen',
  mapHelp: 'Met de pijltjes gaat u van de een naar de ander. Met Enter opent u iemand.',
  middle: 'U, in het midden',
};
