import type {Catalog, Catalogs} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';
import {nl} from './common.messages.nl.js';
import {joinCatalogs} from './join-catalogs.js';

/** The catalogs of an element together with the sentences that all elements share. */
export const catalogs = <Source extends Catalog>(
  own: Catalogs<Source>,
): Catalogs<Source & CommonMessages> => joinCatalogs(nl, own);
