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
  firstOf: (client) => `Aan wie denkt ${client} als eerste?`,
  nearOf: (client) => `Wie woont er bij ${client}, of vlakbij?`,
  helpedOf: (client) => `Van wie kreeg ${client} de laatste maand hulp?`,
  meantOf: (client) => `Voor wie doet ${client} wel eens iets?`,
  againOf: (client) => `Met wie zou ${client} weer eens willen praten?`,
  againOfHelp: 'Iemand van vroeger mag ook. Er hoeft nu niets mee te gebeuren.',
  careOf: (client) => `Van wie krijgt ${client} hulp vanuit de zorg of het werk?`,
  careOfHelp: 'Zoals een huisarts, een begeleider of een behandelaar. Zij tellen net zo goed mee.',
  skip: 'Nu overslaan',
  nextQuestion: 'Volgende vraag',
  enough: 'Genoeg voor nu',
  questions: 'Vragen die helpen',
  fromList: 'Kiezen uit een lijst',
  rosterTitle: 'Wie wil je op de kaart?',
  rosterHelp: 'Deze mensen zijn hier al bekend. Jij kiest wie erbij komt.',
  rosterOf: (client) => `Wie wil ${client} op de kaart?`,
  rosterOfHelp: (client) => `Deze mensen zijn hier al bekend. Kies wie ${client} erbij wil.`,
  theyAreOn: 'Ze staan op de kaart.',
  howClose: (name, client) =>
    client === undefined
      ? `Hoe dichtbij voelt ${name}?`
      : `Hoe dichtbij voelt ${name} voor ${client}?`,
  anybody: 'Het mag iedereen zijn: ook een dier, of iemand die er niet meer is.',
};
