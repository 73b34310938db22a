import type {Words} from '../slices.js';
import {many} from './grammar.js';

export const fr: Words<'agenda-live'> = {
  running: 'La réunion est en cours',
  now: 'Maintenant',
  nowIs: (what) => `Maintenant : « ${what} ».`,
  next: 'Ensuite',
  nothingNext: 'Après cela, c’est fini.',
  further: 'Continuer',
  skip: 'Passer ce sujet',
  goBack: 'Retour au sujet d’avant',
  used: (minutes, of) =>
    many(minutes, {
      one: `Environ ${minutes} minute sur ${of}`,
      other: `Environ ${minutes} minutes sur ${of}`,
    }),
  usedNone: (_minutes, of) =>
    many(of, {one: `Il y a ${of} minute pour cela.`, other: `Il y a ${of} minutes pour cela.`}),
  usedMore: 'Cela dure un peu plus longtemps que prévu. Ce n’est pas grave.',
  showTime: 'Montrer le temps',
  pause: 'Faire une pause',
  paused: 'Une petite pause',
  pausedNow: 'Une petite pause. Prenez le temps.',
  pausedBody: 'Prenez le temps. Tout reste en place.',
  resume: 'On continue',
  allHad: 'Vous avez tout vu',
  moreCame: 'Il y a encore quelque chose au programme',
  allHadBody: 'Y a-t-il encore quelque chose à décider ensemble ?',
  finish: 'Terminer la réunion',
  notBegun: 'Finalement, pas encore commencée',
  notBegunYet: 'La réunion n’a pas encore commencé.',
  whoIsThere: 'Qui est là ?',
  whoIsThereHelp:
    'Touche les noms des personnes présentes. Tu n’as pas besoin de dire pourquoi quelqu’un n’est pas là.',
  isThere: (name) => `${name} est là.`,
  isNotThere: (name) => `${name} n’est plus sur la liste.`,
  agreeNow: 'Noter un accord',
  agreedNow: 'Décidé ensemble',
  ownPointsHelp: 'Personne d’autre ne voit cela.',
  ownPointsTold: 'Personne d’autre ne voit cela, sauf là où c’est écrit.',
  mindScreen: 'Fais attention à qui regarde l’écran.',
  toAgenda: 'Voir le programme',
};
