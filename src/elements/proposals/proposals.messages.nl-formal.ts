import type {Translation} from '../../i18n/messages.js';
import type {ProposalsMessages} from './proposals.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<ProposalsMessages>> = {
  nothing: 'Er wacht niemand op uw antwoord.',
  nothingMine: 'Er ligt nu geen voorstel van u.',
  wasBack: 'U nam het terug.',
  taken: 'U hebt het voorstel overgenomen.',
  putOff: 'Het wacht tot u ernaar kijkt.',
  takenBack: 'Uw voorstel is teruggenomen.',
  yourWords: 'In uw eigen woorden',
  proud: 'Waar u trots op bent',
  channel: 'Hoe u contact houdt',
};
