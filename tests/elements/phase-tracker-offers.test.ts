import {pathOffers, pathSights} from './offers/phase-tracker.js';
import {offersWhatTheTableSays} from './offers/promises.js';
import {answers, proposed} from './offers/proposals.js';
import {endsLoan, lends} from './offers/reins.js';

describe('what <rg-phase-tracker> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays(
    'rg-phase-tracker',
    [...pathOffers, ...answers(proposed.phase), lends(), endsLoan('setPhase')],
    pathSights,
  );
});
