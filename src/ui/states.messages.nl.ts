import type {Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';

/** What every element may have to say in its first paint, and before it shows a group. */
export const nlStates = {
  within: (word) => word.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  loading: 'Een ogenblik, je pagina gaat open.',
  tryAgain: 'Opnieuw proberen',
  failedTitle: 'Dit kan nu niet open',
  failedOffline: 'Er is niets weg. Het ligt aan de verbinding, niet aan jou.',
  failedSignedOut: 'Je bent uitgelogd. Er is niets weg. Log opnieuw in.',
  failedNoAccess: 'Je kunt deze pagina nu niet zien.',
  failedInvalid: 'Er klopt iets niet met wat bewaard is. Er is niets veranderd.',
  failedNoStorage:
    'Deze browser mag hier niets bewaren. Probeer een gewoon venster, of een andere browser.',
  failedOther: 'Er is niets weg. Het ligt aan ons, niet aan jou.',
  unsavedTitle: 'Dit is nog niet bewaard.',
  unsavedOther: 'Je tekst staat er nog. Probeer het zo weer.',
  unsavedOffline:
    'Je bent even niet verbonden. Je kunt gewoon verder schrijven. We bewaren het zodra het kan.',
  unsavedNoStorage: 'Deze browser mag hier niets bewaren. Je tekst staat er nog.',
  unsavedSignedOut: 'Je bent uitgelogd. Je tekst staat er nog. Log opnieuw in.',
  tryNow: 'Nu proberen',
  paired: (one, other) => `${one}, ${other}`,
  dotted: (one, other) => `${one} · ${other}`,
  sentence: (words) => words.replace(/[^.?!]$/, '$&.'),
  inTurn: (first, next) => `${first} ${next}`,
} as const satisfies Partial<Translation<CommonMessages>>;
