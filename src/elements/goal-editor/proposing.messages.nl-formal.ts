import type {Translation} from '../../i18n/messages.js';
import type {ProposingMessages} from './proposing.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<ProposingMessages>> = {
  proposalTaken: 'U hebt het voorstel overgenomen.',
  messageAlone: 'Uw bericht gaat mee met een voorstel. Pas eerst iets aan.',
  proposalWithdrawn: 'Uw voorstel is teruggenomen.',
  youProposed: 'Wat u voorstelde',
  proposedBefore: 'Wat u eerder voorstelde',
  whatProposed: 'Wat stelt u voor?',
};
