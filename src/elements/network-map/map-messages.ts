import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {catalogs} from '../../ui/catalogs.js';
import type {FirstMessages} from '../../ui/common.messages.nl.js';
import type {NetworkMapMessages} from './network-map.messages.js';
import {nl} from './network-map.messages.nl.js';

/** The words of the first paint, in the language of the element. */
export const mapMessages = (
  host: MessagesHost<NetworkMapMessages & FirstMessages>,
): Messages<NetworkMapMessages & FirstMessages> =>
  new Messages(
    host,
    catalogs({
      nl,
      slices: ['map'],
      load: {
        en: () => [import('./network-map.messages.js')],
        'nl-formal': () => [import('./network-map.messages.nl-formal.js')],
      },
    }),
  );
