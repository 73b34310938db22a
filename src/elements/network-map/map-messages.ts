import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {catalogs} from '../../ui/catalogs.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {NetworkMapMessages} from './network-map.messages.js';
import {nl} from './network-map.messages.nl.js';

/** The words of the first paint, in the language of the element. */
export const mapMessages = (
  host: MessagesHost<NetworkMapMessages & CommonMessages>,
): Messages<NetworkMapMessages & CommonMessages> =>
  new Messages(
    host,
    catalogs({
      nl,
      load: {
        en: () => import('./network-map.messages.js').then(({en}) => en),
        'nl-formal': () =>
          import('./network-map.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
      },
    }),
  );
