import type {Translation} from '../../../i18n/messages.js';
import type {OutMessages} from './out.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<OutMessages>> = {
  outTitle: 'Afdrukken, delen of in uw agenda',
  message: 'Dit komt in uw bericht',
  inCalendar: 'In uw agenda',
  noDayYet: 'Er is nog geen dag. Is die er wel, dan kan dit in uw agenda.',
  calendarTitle: 'Hoe heet het in uw agenda?',
  calendarTitleHelp: 'Anderen kunnen dit lezen, op uw werk bijvoorbeeld.',
  seriesHelp: (months) =>
    months === 1
      ? 'Wilt u de keren hierna ook vrij houden? Dat is elke maand.'
      : `Wilt u de keren hierna ook vrij houden? Dat is om de ${months} maanden.`,
  outOfCalendar: 'Uit uw agenda',
  outOfCalendarHelp: 'Het gaat niet door. Met dit bestand gaat het uit uw agenda.',
  takeOut: 'Iets uit uw agenda halen',
  dayOutHelp: 'Stond er al een dag in uw agenda? Met dit bestand gaat die eruit.',
  seriesOutHelp: 'Hield u de keren hierna ook vrij? Met dit bestand gaan ze uit uw agenda.',
  fileReady: (name) => `Het bestand “${name}” is klaar. Open het, dan komt het in uw agenda.`,
  fileReadyOut: (name) => `Het bestand “${name}” is klaar. Open het, dan gaat het uit uw agenda.`,
};
