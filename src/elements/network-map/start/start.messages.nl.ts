import type {Translation} from '../../../i18n/messages.js';
import type {StartMessages} from './start.messages.js';

export const nl: Translation<StartMessages> = {
  first: 'Wie komt als eerste in je op?',
  firstHelp:
    'Een naam is genoeg. Het mag iedereen zijn: ook een dier, of iemand die er niet meer is.',
  near: 'Wie woont er bij je, of vlak bij je?',
  nearHelp: 'Een buur of een huisdier hoort er ook bij.',
  helped: 'Wie heeft je de laatste maand geholpen?',
  helpedHelp: 'Het mag iets kleins zijn: een kop koffie, een lift, een praatje.',
  meant: 'Voor wie doe jij wel eens iets?',
  meantHelp: 'Een boodschap, een kaartje, even luisteren.',
  again: 'Wie zou je weer eens willen spreken?',
  againHelp: 'Iemand van vroeger mag ook. Je hoeft er nu niets mee te doen.',
  care: 'Wie helpt je vanuit de zorg of het werk?',
  careHelp: 'Zoals je huisarts, je begeleider of je behandelaar. Zij tellen net zo goed mee.',
  skip: 'Nu overslaan',
  nextQuestion: 'Volgende vraag',
  enough: 'Genoeg voor nu',
  questions: 'Vragen die helpen',
  fromList: 'Kiezen uit een lijst',
  rosterTitle: 'Wie wil je op de kaart?',
  rosterHelp: 'Deze mensen zijn hier al bekend. Jij kiest wie erbij komt.',
  theyAreOn: 'Ze staan op de kaart.',
  howClose: (name) => `Hoe dichtbij voelt ${name}?`,
  anybody: 'Het mag iedereen zijn: ook een dier, of iemand die er niet meer is.',
};
