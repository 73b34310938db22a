import type {Words} from '../slices.js';
import {of, that} from './grammar.js';

export const fr: Words<'map-start'> = {
  first: 'À qui penses-tu en premier ?',
  firstHelp:
    'Un nom suffit. Cela peut être n’importe qui : un animal aussi, ou quelqu’un qui n’est plus en vie.',
  near: 'Qui habite avec toi, ou tout près ?',
  nearHelp: 'Les gens du voisinage et les animaux comptent aussi.',
  helped: 'Qui t’a apporté de l’aide le mois dernier ?',
  helpedHelp: 'Cela peut être petit : un café, un trajet en voiture, une conversation.',
  meant: 'Pour qui fais-tu parfois quelque chose ?',
  meantHelp: 'Une course, une carte, un moment d’écoute.',
  again: 'À qui aimerais-tu reparler ?',
  againHelp:
    'Quelqu’un d’autrefois, c’est bien aussi. Tu n’as rien besoin de faire pour l’instant.',
  care: 'Qui t’aide dans le cadre de son travail ?',
  careHelp:
    'Par exemple ton médecin, ton thérapeute ou une aide à domicile. Ces personnes comptent tout autant.',
  firstOf: (client) => `À qui pense ${client} en premier ?`,
  nearOf: (client) => `Qui habite avec ${client}, ou tout près ?`,
  helpedOf: (client) => `Qui a aidé ${client} le mois dernier ?`,
  meantOf: (client) => `Pour qui est-ce ${that(client)} fait parfois quelque chose ?`,
  againOf: (client) => `À qui est-ce ${that(client)} aimerait reparler ?`,
  againOfHelp: 'Quelqu’un d’autrefois, c’est bien aussi. Il n’y a rien à faire pour l’instant.',
  careOf: (client) => `Qui aide ${client} dans le cadre de son travail ?`,
  careOfHelp:
    'Par exemple un médecin, un thérapeute ou une aide à domicile. Ces personnes comptent tout autant.',
  skip: 'Passer pour l’instant',
  nextQuestion: 'Question suivante',
  enough: 'Assez pour l’instant',
  questions: 'Des questions qui aident',
  fromList: 'Choisir dans une liste',
  rosterTitle: 'Qui veux-tu sur la carte ?',
  rosterHelp: 'Ces personnes sont déjà connues ici. Tu choisis qui tu ajoutes.',
  rosterOf: (client) => `Qui est-ce ${that(client)} veut sur la carte ?`,
  rosterOfHelp: (client) =>
    `Ces personnes sont déjà connues ici. Choisis qui ${client} veut ajouter.`,
  theyAreOn: 'Ces personnes sont sur la carte.',
  howClose: (name, client) =>
    client === undefined
      ? `${name} : tout près de toi, ou plus loin ?`
      : `${name} : tout près ${of(client)}, ou plus loin ?`,
  anybody: 'Cela peut être n’importe qui : un animal aussi, ou quelqu’un qui n’est plus en vie.',
};
