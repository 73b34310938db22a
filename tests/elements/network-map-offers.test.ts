import {mapOffers, mapSights} from './offers/network-map.js';
import {offersWhatTheTableSays} from './offers/promises.js';
import {answers, proposed} from './offers/proposals.js';
import {endsLoan, lends} from './offers/reins.js';

describe('what <rg-network-map> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays(
    'rg-network-map',
    [...mapOffers, ...answers(proposed.person), lends('Meer'), endsLoan('editNetwork')],
    mapSights,
  );
});
