import type {Translation} from '../../../i18n/messages.js';
import type {FilesMessages} from './files.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<FilesMessages>> = {
  goesAlongHelp: 'De namen van wie meedoet gaan mee. De rest is privé: dat kiest u zelf.',
  notes: 'Uw notities',
  notesHelp: 'Wat u voor uzelf hebt opgeschreven.',
};
