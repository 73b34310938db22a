import type {Words} from '../slices.js';

export const fr: Words<'lend'> = {
  lendHelp: 'Tu choisis ce que quelqu’un fait pour toi, et pendant combien de temps.',
  lendWhat: 'Que veux-tu confier ?',
  lendWho: 'Qui fait cela pour toi ?',
  lendFrom: 'À partir de quel jour ?',
  lendFromHelp: 'Tu peux laisser vide. Alors, cela commence maintenant.',
  lendUntil: 'Jusqu’à quel jour inclus ?',
  lendUntilHelp: 'Tu peux laisser vide. Alors, cela dure jusqu’à ce que tu t’en occupes à nouveau.',
  lendEndsFirst: 'Ce jour vient avant le premier jour.',
  lendIsPast: 'Ce jour est déjà passé.',
  meansNetwork: (name) =>
    `${name} voit alors toute ta carte, même les personnes que tu n’as pas choisies. ${name} peut mettre des personnes sur la carte et en enlever.`,
  meansInvite: (name) =>
    `${name} demande alors aux personnes que tu as choisies, et voit leurs réponses.`,
  meansPlan: (name) => `${name} choisit alors le jour et le lieu, et qui vient.`,
  meansAgenda: (name) => `${name} décide alors de ce qui est au programme, et dans quel ordre.`,
  meansChair: (name) => `${name} anime alors la discussion, et termine la réunion.`,
  meansRecord: (name) =>
    `${name} note alors ce que vous décidez ensemble. Tu le lis en premier, et c’est toi qui le partages.`,
  meansSteps: (name) =>
    `${name} peut alors noter et changer des étapes. Les mots de tes objectifs restent les tiens.`,
  meansPhase: (name) => `${name} peut alors dire où en est ton groupe, plus loin ou en arrière.`,
  meansMark: (name) =>
    `Partout, il sera écrit : « Fait en ton nom par ${name} ». Tu peux toujours t’en occuper à nouveau.`,
  meansNever:
    'Tes objectifs restent les tiens. C’est toujours toi qui choisis les personnes, et ce que tu fais d’une proposition.',
  lendYes: (name) => `Oui, ${name} peut faire cela`,
  lent: (name, what) => `${name} fait cela pour toi : ${what}.`,
  lendPlanned: 'Cela commence plus tard',
  lendBegins: (name, what, day) => `${name}, à partir du ${day} : ${what}`,
  lendNot: 'Ne pas laisser commencer',
};
