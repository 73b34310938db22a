import type {Catalog, Catalogs} from '../i18n/messages.js';
import {nl, type FirstMessages} from './common.messages.nl.js';
import {joinCatalogs} from './join-catalogs.js';

/** The catalogs of an element together with the sentences that all elements may need at once. */
export const catalogs = <Source extends Catalog>(
  own: Catalogs<Source>,
): Catalogs<Source & FirstMessages> => joinCatalogs(nl, own);
