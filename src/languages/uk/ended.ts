import type {Words} from '../slices.js';

export const uk: Words<'ended'> = {
  endedTitle: 'Ця група для тебе більше не відкрита',
  endedBody: 'Ти більше не можеш бачити цю групу. На цій сторінці нічого з неї не збережено.',
  endedOwn: 'Скопіюй це, якщо хочеш залишити собі. Коли закриєш сторінку, воно зникне.',
  endedCopied: 'Текст скопійовано.',
  endedUndo: 'Скасувати',
  endedAgain: 'Подивитися ще раз',
};
