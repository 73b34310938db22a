import type {Translation} from '../../../i18n/messages.js';
import type {ElsewhereMessages} from './elsewhere.messages.js';

export const nl: Translation<ElsewhereMessages> = {
  elsewhereTitle: 'Doelen die ergens anders staan',
  elsewhereHelp:
    'Deze doelen staan in een ander systeem. Hier kun je ze lezen. Ze veranderen alleen daar.',
  keptIn: (system) => `Staat in: ${system}`,
  yourGoal: 'Een doel van jou',
  goalOf: (name) => `Een doel van ${name}`,
  from: (day) => `Vanaf ${day}`,
  howItGoes: 'Hoe het gaat',
  fits: (words) => `Daar hoort bij: “${words}”`,
  whatLevelsMean: 'Wat elk woord voor dit doel betekent',
};
