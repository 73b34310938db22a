import type {Translation} from '../../../i18n/messages.js';
import type {EyesMessages} from './eyes.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<EyesMessages>> = {
  eyesHelp: 'Kies iemand. U ziet dan wat deze persoon van uw groep ziet.',
  looksAs: (name) => `U kijkt nu mee als ${name}.`,
  seesThis: (name) => `Zo ziet ${name} de groep. U kunt hier niets veranderen.`,
  ownAgain: 'U ziet weer uw eigen kaart.',
};
