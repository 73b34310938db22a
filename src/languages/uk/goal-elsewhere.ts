import type {Words} from '../slices.js';

export const uk: Words<'goal-elsewhere'> = {
  elsewhereTitle: 'Цілі, які записані деінде',
  elsewhereHelp: 'Ці цілі є в іншій системі. Тут їх можна читати. Змінюються вони тільки там.',
  keptIn: (system) => `Записано тут: ${system}`,
  yourGoal: 'Твоя ціль',
  goalOf: (name) => `Ціль, яку має ${name}`,
  from: (day) => `З ${day}`,
  howItGoes: 'Як іде справа',
  fits: (words) => `До цього підходить: «${words}»`,
  whatLevelsMean: 'Що означають ці слова для цієї цілі',
};
