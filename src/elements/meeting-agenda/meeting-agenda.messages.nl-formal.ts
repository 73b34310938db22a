import type {Translation} from '../../i18n/messages.js';
import type {SheetMessages} from './meeting-agenda.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<SheetMessages>> = {
  noMeetingBody: 'U kiest waar, wanneer en waarover.',
  homeYours: 'Bij u thuis',
  whoHelp: 'Kies wie u erbij wilt hebben.',
};
