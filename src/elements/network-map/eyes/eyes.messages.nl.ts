import type {Translation} from '../../../i18n/messages.js';
import type {EyesMessages} from './eyes.messages.js';

export const nl: Translation<EyesMessages> = {
  eyesHelp: 'Kies iemand. Je ziet dan wat deze persoon van je groep ziet.',
  eyesNobody: 'Er doet nog niemand mee. Wie meedoet, ziet alleen wie er in de groep zitten.',
  looksAs: (name) => `Je kijkt nu mee als ${name}.`,
  seesThis: (name) => `Zo ziet ${name} de groep. Je kunt hier niets veranderen.`,
  stopLooking: 'Terug naar mijn kaart',
  ownAgain: 'Je ziet weer je eigen kaart.',
};
