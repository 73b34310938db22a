import type {Words} from '../slices.js';

export const uk: Words<'map-eyes'> = {
  eyesHelp: 'Вибери когось. Тоді ти бачиш те, що ця людина бачить у твоїй групі.',
  eyesNobody: 'Ще ніхто не бере участі. Хто бере участь, бачить тільки те, хто є у групі.',
  looksAs: (name) => `Зараз ти дивишся так, як бачить ${name}.`,
  seesThis: (name) => `Так групу бачить ${name}. Тут нічого не можна змінити.`,
  stopLooking: 'Назад до моєї карти',
  ownAgain: 'Ти знову бачиш свою карту.',
};
