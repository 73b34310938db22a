import {offersWhatTheTableSays} from './offers/promises.js';
import {proposalsOffers} from './offers/proposals.js';
import {reinsOffers} from './offers/reins.js';

describe('what <rg-reins> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays('rg-reins', reinsOffers);
});

describe('what <rg-proposals> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays('rg-proposals', proposalsOffers);
});
