import {goalOffers, goalSights} from './offers/goal-editor.js';
import {offersWhatTheTableSays} from './offers/promises.js';
import {answers, proposed} from './offers/proposals.js';
import {endsLoan, lends} from './offers/reins.js';

describe('what <rg-goal-editor> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays(
    'rg-goal-editor',
    [...goalOffers, ...answers(proposed.goal), lends(), endsLoan('editSteps')],
    goalSights,
  );
});
