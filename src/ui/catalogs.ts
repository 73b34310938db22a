import type {Catalog, Catalogs} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';
import {nl as common} from './common.messages.nl.js';

/** The catalogs of an element together with the sentences that all elements share. */
export function catalogs<Source extends Catalog>(
  own: Catalogs<Source>,
): Catalogs<Source & CommonMessages> {
  const joined = {
    nl: {...common, ...own.nl},
    load: {
      en: async () => {
        const [{en}, mine] = await Promise.all([import('./common.messages.js'), own.load.en()]);
        return {...en, ...mine};
      },
      'nl-formal': async () => {
        const [{nlFormal}, mine] = await Promise.all([
          import('./common.messages.nl-formal.js'),
          own.load['nl-formal'](),
        ]);
        return {...nlFormal, ...mine};
      },
    },
  };
  // A spread of two generic records is not seen to be their intersection.
  return joined as unknown as Catalogs<Source & CommonMessages>;
}
