import type {Words} from '../slices.js';

export const fr: Words<'map-eyes'> = {
  eyesHelp: 'Choisis quelqu’un. Tu vois alors ce que cette personne voit de ton groupe.',
  eyesNobody: 'Personne ne participe encore. Qui participe voit seulement qui est dans le groupe.',
  looksAs: (name) => `Tu regardes maintenant comme ${name}.`,
  seesThis: (name) => `Voici comment ${name} voit le groupe. Ici, tu ne peux rien changer.`,
  stopLooking: 'Retour à ma carte',
  ownAgain: 'Tu vois à nouveau ta propre carte.',
};
