import type {Translation} from '../../i18n/messages.js';
import type {FormMessages} from './forms.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<FormMessages>> = {
  stuck: 'Dat ligt niet aan u. Wat wilt u met dit doel?',
  whatDoYouWant: 'Wat wilt u?',
  ownWords: 'In uw eigen woorden. Het hoeft niet mooi of precies.',
  proposedWords: (name) => `Zeg het zoals u het bedoelt. Daarna beslist ${name}.`,
  blank: 'Schrijf op wat u wilt. Eén zin is genoeg.',
  moreFields: 'Meer vertellen (mag u overslaan)',
  whyHelp: 'Waarom is het belangrijk voor u?',
  ownPlace: 'Wat u wel en liever niet doet',
  ownPlaceHelp: 'Dit is van u. U mag het altijd veranderen, of leeg laten.',
  smallerHint: (goal) =>
    `U wilt: “${goal}” Wat kan een eerste kleine stap zijn? Uw doel blijft zoals het is.`,
  smallSteps: 'Welke kleine stappen ziet u?',
  largerHint: (goal) => `U wilt: “${goal}” Waar hoort dat bij, voor later?`,
  askYou: 'Wilt u dit doen?',
  reply: 'Wilt u er iets bij zeggen?',
  comment: 'Wilt u er iets over zeggen?',
  ratingsGo: 'Gooit u het weg? Wat anderen erover zeiden, komt dan niet meer terug.',
  helperUnseen: (name) =>
    `${name} ziet dit doel niet, en krijgt de vraag dus niet. Bij het doel kiest u wie het ziet.`,
  goalRemoved: 'Het doel is weg. U kunt dat ongedaan maken.',
  seenChanged: 'U hebt aangepast wie dit doel ziet.',
  rateYours: 'Hoe ziet u het gaan?',
  seenByYou: 'Alleen u ziet dit doel.',
  seenSoon: 'Alleen u ziet dit doel nu. Wie straks meedoet in uw groep, ziet het ook.',
  seenSoonFacilitator:
    'Alleen u ziet dit doel nu. Uw regieondersteuner ziet het ook, zodra die er is.',
  seenByLegal: 'Hebt u een wettelijk vertegenwoordiger? Die ziet het ook.',
  sharedWithFacilitator: (name) => `Alleen ${name} en u zien dit doel.`,
  sharedWithChosen: (name) => `Dit doel deelt ${name} met u, niet met iedereen.`,
  seenByGroup: 'U en iedereen in uw groep zien dit doel.',
};
