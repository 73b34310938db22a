import type {Catalog, Catalogs, Translation} from '../i18n/messages.js';
import {nl, type FirstMessages, type LaterMessages} from './common.messages.nl.js';
import type {EndedMessages} from './ended.messages.js';
import {joinCatalogs} from './join-catalogs.js';
import type {LendMessages} from './lend/lend.messages.js';

/** What every element says when it comes to that: for the words that a page may replace. */
export type SharedText = Translation<LaterMessages & EndedMessages & LendMessages>;

/** The catalogs of an element together with the sentences that all elements may need at once. */
export const catalogs = <Source extends Catalog>(
  own: Catalogs<Source>,
): Catalogs<Source & FirstMessages> => joinCatalogs(nl, own);
