import type {Translation} from '../../../i18n/messages.js';
import type {ElsewhereMessages} from './elsewhere.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<ElsewhereMessages>> = {
  elsewhereHelp:
    'Deze doelen staan in een ander systeem. Hier kunt u ze lezen. Ze veranderen alleen daar.',
  yourGoal: 'Een doel van u',
};
