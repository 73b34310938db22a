import type {Translation} from '../../../i18n/messages.js';
import type {StartMessages} from './start.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<StartMessages>> = {
  first: 'Wie komt als eerste in u op?',
  near: 'Wie woont er bij u, of vlak bij u?',
  helped: 'Wie heeft u de laatste maand geholpen?',
  meant: 'Voor wie doet u wel eens iets?',
  again: 'Wie zou u weer eens willen spreken?',
  againHelp: 'Iemand van vroeger mag ook. U hoeft er nu niets mee te doen.',
  care: 'Wie helpt u vanuit de zorg of het werk?',
  careHelp: 'Zoals uw huisarts, uw begeleider of uw behandelaar. Zij tellen net zo goed mee.',
  rosterTitle: 'Wie wilt u op de kaart?',
  rosterHelp: 'Deze mensen zijn hier al bekend. U kiest wie erbij komt.',
};
