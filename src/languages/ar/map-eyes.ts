import type {Words} from '../slices.js';

export const ar: Words<'map-eyes'> = {
  eyesHelp: 'بعد اختيار شخص يظهر لك ما يراه هذا الشخص من مجموعتك.',
  eyesNobody: 'لا أحد في المجموعة بعد. من يشارك يرى فقط من هم في المجموعة.',
  looksAs: (name) => `هذا هو المشهد الآن بعيون ${name}.`,
  seesThis: (name) => `هكذا تظهر المجموعة أمام ${name}. لا يمكن تغيير شيء هنا.`,
  stopLooking: 'العودة إلى خريطتي',
  ownAgain: 'خريطتك أمامك من جديد.',
};
