import type {Translation} from '../../../i18n/messages.js';
import type {OutMessages} from './out.messages.js';

export const nl: Translation<OutMessages> = {
  outTitle: 'Afdrukken, delen of in je agenda',
  outHelp: 'Alleen wat de hele groep mag zien, gaat mee.',
  agreementsStay: 'De afspraken gaan niet mee: niet iedereen heeft ze gekregen.',
  onPaper: 'Op papier',
  print: 'Afdrukken',
  printing: 'Het blad voor de printer is klaar.',
  printingMore: (pages) => `Dit past niet op één blad. Het worden er ${pages}.`,
  asMessage: 'Als bericht',
  message: 'Dit komt in je bericht',
  copy: 'Tekst kopiëren',
  copyFailed: 'Kopiëren lukte niet. De tekst is gekozen: kopieer die zelf.',
  inCalendar: 'In je agenda',
  noDayYet: 'Er is nog geen dag. Is die er wel, dan kan dit in je agenda.',
  calendarTitle: 'Hoe heet het in je agenda?',
  calendarTitleHelp: 'Anderen kunnen dit lezen, op je werk bijvoorbeeld.',
  appointment: 'Afspraak',
  alsoPlace: 'De plek mag erbij',
  toCalendar: 'Bewaren voor mijn agenda',
  seriesHelp: (months) =>
    months === 1
      ? 'Wil je de keren hierna ook vrij houden? Dat is elke maand.'
      : `Wil je de keren hierna ook vrij houden? Dat is om de ${months} maanden.`,
  toSeries: 'Ook de keren hierna bewaren',
  outOfCalendar: 'Uit je agenda',
  outOfCalendarHelp: 'Het gaat niet door. Met dit bestand gaat het uit je agenda.',
  removeFromCalendar: 'Bestand bewaren',
  fileReady: (name) => `Het bestand “${name}” is klaar. Open het, dan komt het in je agenda.`,
  fileReadyOut: (name) => `Het bestand “${name}” is klaar. Open het, dan gaat het uit je agenda.`,
  calendarFailed: 'Het bestand lukt nu niet. Probeer het zo weer.',
  fileName: 'afspraak',
  seriesName: 'hierna',
  leads: (name) => `${name} leidt het gesprek`,
  comes: 'Wie zijn gevraagd:',
  wereThere: 'Wie waren erbij:',
  agreed: 'Wat spraken we af:',
  dueBy: (day) => `voor ${day}`,
  emptyAgenda: 'Er staat nog niets op de agenda.',
  notes: 'Om op te schrijven',
};
