import type {Catalog, Catalogs, Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';

/**
 * The catalogs of an element together with the sentences that all elements share, of which the
 * Dutch ones may still be partial where an element loads some later.
 */
export function joinCatalogs<Source extends Catalog>(
  common: Partial<Translation<CommonMessages>>,
  own: Catalogs<Source>,
): Catalogs<Source & CommonMessages> {
  const joined = {
    nl: {...common, ...own.nl},
    slices: ['common', ...own.slices],
    load: {
      en: () => [import('./common.messages.js'), ...own.load.en()],
      'nl-formal': () => [import('./common.messages.nl-formal.js'), ...own.load['nl-formal']()],
    },
  };
  // A spread of two generic records is not seen to be their intersection.
  return joined as unknown as Catalogs<Source & CommonMessages>;
}
