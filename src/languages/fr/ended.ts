import type {Words} from '../slices.js';

export const fr: Words<'ended'> = {
  endedTitle: 'Ce groupe n’est plus ouvert pour toi',
  endedBody: 'Tu ne peux plus voir ce groupe. Cette page n’en a rien gardé.',
  endedOwn: 'Copie-le si tu veux le garder. Si tu fermes cette page, il disparaît.',
  endedCopied: 'Le texte est copié.',
  endedUndo: 'Annuler',
  endedAgain: 'Regarder à nouveau',
};
