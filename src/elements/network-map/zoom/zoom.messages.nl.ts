import type {Translation} from '../../../i18n/messages.js';
import type {ZoomMessages} from './zoom.messages.js';

export const nl: Translation<ZoomMessages> = {
  zoom: 'Hoe groot de kaart is',
  zoomHelp: 'Op de kaart kan dit ook met de toetsen + en −. Met 0 komt de hele kaart in beeld.',
  larger: 'Groter',
  smaller: 'Kleiner',
  wholeMap: 'Hele kaart',
  isLarger: (size) => `Groter: ${size}.`,
  isSmaller: (size) => `Kleiner: ${size}.`,
  isWhole: 'Dit is de hele kaart.',
  noLarger: 'Groter kan niet.',
};
