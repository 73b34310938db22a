import {isolated, quoted} from '../isolated.js';
import type {Words} from '../slices.js';

export const ar: Words<'goal-elsewhere'> = {
  elsewhereTitle: 'أهداف محفوظة في مكان آخر',
  elsewhereHelp: 'هذه الأهداف في نظام آخر. هنا يمكنك قراءتها. تعديلها هناك فقط.',
  keptIn: (system) => `محفوظ في: ${isolated(system)}`,
  yourGoal: 'هدف من أهدافك',
  goalOf: (name) => `هدف من أهداف ${name}`,
  from: (day) => `منذ ${day}`,
  howItGoes: 'كيف تسير الأمور',
  fits: (words) => `هذا يناسب: ${quoted(words)}`,
  whatLevelsMean: 'معنى هذه الكلمات لهذا الهدف',
};
