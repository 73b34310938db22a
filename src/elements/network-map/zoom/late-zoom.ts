import {Messages} from '../../../i18n/messages.js';
import type {Loaded} from '../../../ui/late-part.js';
import {MapZoom} from './map-zoom.js';
import type {ZoomMessages} from './zoom.messages.js';
import {nl} from './zoom.messages.nl.js';
import {zoom} from './zoom.styles.js';
import type {ZoomHost} from './zooming.js';

/** The buttons and gestures of a crowded map, with their words and their look. */
export const lateZoom = (host: ZoomHost, letGo: () => void): Loaded<MapZoom, ZoomMessages> => ({
  part: new MapZoom(host, letGo),
  messages: new Messages<ZoomMessages>(host, {
    nl,
    slices: ['map-zoom'],
    load: {
      en: () => [import('./zoom.messages.js')],
      // None of these sentences says "je" or "u".
      'nl-formal': () => [],
    },
  }),
  styles: [zoom],
});
