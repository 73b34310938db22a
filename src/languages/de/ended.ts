import type {Words} from '../slices.js';

export const de: Words<'ended'> = {
  endedTitle: 'Diese Gruppe ist für dich nicht mehr offen',
  endedBody: 'Du kannst diese Gruppe nicht mehr sehen. Diese Seite hat nichts davon behalten.',
  endedOwn: 'Kopiere es, wenn du es behalten willst. Wenn du die Seite schließt, ist es weg.',
  endedCopied: 'Der Text ist kopiert.',
  endedUndo: 'Rückgängig machen',
  endedAgain: 'Noch einmal nachsehen',
};
