import type {Catalogs} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import {nl as common} from '../../ui/common.messages.nl.js';
import {joinCatalogs} from '../../ui/join-catalogs.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {nl as nlDeeds} from './deeds.messages.nl.js';
import {nl} from './reins.messages.nl.js';
import type {OwnMessages} from './scene.js';

/** The words of the element, of what was done, and those that all elements share. */
export const catalogs = (): Catalogs<OwnMessages & CommonMessages> =>
  joinCatalogs<OwnMessages>(
    {...common, ...nlLater},
    {
      nl: {...nlDeeds, ...nl},
      slices: ['deeds', 'reins'],
      load: {
        en: () => [import('./deeds.messages.js'), import('./reins.messages.js')],
        // What was done is in the past tense, which is the same with "u".
        'nl-formal': () => [import('./reins.messages.nl-formal.js')],
      },
    },
  );
