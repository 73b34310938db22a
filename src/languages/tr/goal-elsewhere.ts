import type {Words} from '../slices.js';

export const tr: Words<'goal-elsewhere'> = {
  elsewhereTitle: 'Başka yerde duran hedefler',
  elsewhereHelp: 'Bu hedefler başka bir sistemde. Burada okuyabilirsin. Yalnızca orada değişirler.',
  keptIn: (system) => `Durduğu yer: ${system}`,
  yourGoal: 'Senin bir hedefin',
  goalOf: (name) => `${name} için bir hedef`,
  from: (day) => `${day} tarihinden beri`,
  howItGoes: 'Nasıl gidiyor',
  fits: (words) => `Buna uyan söz: “${words}”`,
  whatLevelsMean: 'Bu sözler bu hedef için ne demek',
};
