import type {Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<CommonMessages>> = {
  you: 'U',
  loading: 'Een ogenblik, uw pagina gaat open.',
  failedOffline: 'Er is niets weg. Het ligt aan de verbinding, niet aan u.',
  failedSignedOut: 'U bent uitgelogd. Er is niets weg. Log opnieuw in.',
  failedNoAccess: 'U kunt deze pagina nu niet zien.',
  failedOther: 'Er is niets weg. Het ligt aan ons, niet aan u.',
  unsavedOther: 'Uw tekst staat er nog. Probeer het zo weer.',
  unsavedOffline:
    'U bent even niet verbonden. U kunt gewoon verder schrijven. We bewaren het zodra het kan.',
  unsavedFull: 'Er is geen plek meer. Uw tekst staat er nog.',
  unsavedNoStorage: 'Deze browser mag hier niets bewaren. Uw tekst staat er nog.',
  unsavedSignedOut: 'U bent uitgelogd. Uw tekst staat er nog. Log opnieuw in.',
  readonlyTitle: 'U kunt dit lezen.',
  proposeHint: (name) => `U kunt iets voorstellen. Daarna beslist ${name}.`,
  onBehalf: (name) => `Namens u gedaan door ${name}`,
  onBehalfYours: 'Dit deed u namens de cliënt',
  doesThis: (name, what, until) =>
    until
      ? `${name} doet dit voor u tot en met ${until}: ${what}.`
      : `${name} doet dit nu voor u: ${what}.`,
  youDoThis: (name, what, until) =>
    until
      ? `U doet dit namens ${name} tot en met ${until}: ${what}.`
      : `U doet dit nu namens ${name}: ${what}.`,
  takenBack: 'U doet dit weer zelf.',
  proposalSent: 'Uw voorstel ligt klaar.',
  returnedTitle: 'Dit kon niet bewaard worden. Uw tekst staat hier.',
  refusedNotAllowed: 'Dit mag u hier niet veranderen.',
  twoTextsBody: 'Intussen is hier iets anders opgeschreven. Welke wilt u houden?',
  twoTextsMine: 'Wat u hier schreef',
  ownTextStays: 'Uw eigen tekst blijft altijd bewaard.',
  onlyYou: 'Alleen voor u',
};
