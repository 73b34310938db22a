import type {Words} from '../slices.js';
import {of} from './grammar.js';

export const fr: Words<'goal-elsewhere'> = {
  elsewhereTitle: 'Des objectifs gardés ailleurs',
  elsewhereHelp:
    'Ces objectifs sont dans un autre système. Ici, tu peux les lire. Ils changent seulement là-bas.',
  keptIn: (system) => `Gardé dans : ${system}`,
  yourGoal: 'Un objectif à toi',
  goalOf: (name) => `Un objectif ${of(name)}`,
  from: (day) => `Depuis le ${day}`,
  howItGoes: 'Comment ça va',
  fits: (words) => `Ce qui correspond : « ${words} »`,
  whatLevelsMean: 'Ce que ces mots veulent dire pour cet objectif',
};
