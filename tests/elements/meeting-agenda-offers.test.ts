import {agendaOffers, agendaSights} from './offers/meeting-agenda.js';
import {offersWhatTheTableSays} from './offers/promises.js';
import {answers, proposed} from './offers/proposals.js';
import {endsLoan, lends} from './offers/reins.js';

describe('what <rg-meeting-agenda> offers, by the table of who may do what (§9)', () => {
  offersWhatTheTableSays(
    'rg-meeting-agenda',
    [...agendaOffers, ...answers(proposed.meeting), lends(), endsLoan('chair')],
    agendaSights,
  );
});
