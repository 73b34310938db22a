import type {Translation} from '../../i18n/messages.js';
import type {MoreMessages} from './more.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<MoreMessages>> = {
  mapHelp: 'Met de pijltjes gaat u van de een naar de ander. Met Enter opent u iemand.',
  relation: 'Wie is dit voor u?',
  relationOwn: 'Of in uw eigen woorden',
  contact: 'Hoe vaak spreekt u elkaar?',
  askHint: 'Van hieruit wordt niets verstuurd. U vraagt het zelf, of laat het doen.',
  example: 'Een voorbeeld van wat u kunt zeggen',
  whatToSay: 'Wat u kunt zeggen',
  exampleHelp: 'U mag er alles aan veranderen.',
  copyYourself: 'Kopiëren lukte niet. De tekst is nu gekozen, zodat u het zelf kunt doen.',
  exampleClient: (name) =>
    `Dag ${name}. Ik maak een groep van mensen die ik graag om mij heen heb. Soms praten we samen over wat ik wil, en wie daarbij kan helpen. Wilt u meedoen? Het is vrijwillig, en u mag gerust nee zeggen. U mag ook later beslissen, of er eerst over praten.`,
  exampleFacilitator: (name, client) =>
    `Dag ${name}. Ik ben regieondersteuner van ${client}. Er komt een groep van mensen om ${client} heen, en u bent gekozen. Soms praten we samen over wat ${client} wil, en wie daarbij kan helpen. Wilt u meedoen? Het is vrijwillig, en u mag gerust nee zeggen. U mag ook later beslissen, of er eerst over praten.`,
  exampleTogether: (name, helper) =>
    `Dag ${name}. Ik vraag u dit samen met ${helper ? `${helper}, ` : ''}mijn regieondersteuner. Ik maak een groep van mensen die ik graag om mij heen heb. Soms praten we samen over wat ik wil, en wie daarbij kan helpen. Wilt u meedoen? Het is vrijwillig, en u mag gerust nee zeggen. U mag ook later beslissen, of er eerst over praten.`,
  usuallyToo: (roles) => `Meestal ook in de groep: ${roles}. U kiest.`,
  standInHelp: 'Zoals bij een opname of een vakantie. Uw groep blijft zoals die is.',
  standInFirst: 'Kies eerst voor uw groep wie er invalt.',
  ownPlace: 'Wat u in de groep kunt doen',
  ownPlaceHelp: 'Dit is van u. U mag het altijd veranderen, of leeg laten.',
  leaveHint: 'Meedoen is vrijwillig. U hoeft geen reden te geven.',
  hasLeft: 'U doet niet meer mee.',
  invited: 'Wilt u meedoen in deze groep?',
  invitedBy: (name) => `Wilt u meedoen in de groep van ${name}?`,
  invitedHint:
    'Meedoen is vrijwillig. U hoeft geen reden te geven, en u kunt later altijd stoppen.',
  answeredNo: 'U doet nu niet mee. U mag nog van gedachten veranderen.',
  answeredLater: 'U wilt later beslissen. Dat is goed.',
  answeredTalk: 'U wilt eerst praten. Dat is nu bekend.',
  answered: 'Uw antwoord is bekend.',
  tieHelp: 'Druk op iemand op de kaart of in de lijst. U kunt ook hier kiezen.',
  tieLabel: 'Wilt u er iets bij zetten?',
  withdrawn: 'Uw voorstel is teruggenomen.',
};
