import type {Words} from '../slices.js';

export const ar: Words<'ended'> = {
  endedTitle: 'هذه المجموعة لم تعد مفتوحة لك',
  endedBody: 'لم يعد بإمكانك رؤية هذه المجموعة. لم تحتفظ هذه الصفحة بشيء منها.',
  endedOwn: 'يمكنك نسخ هذا للاحتفاظ به. يزول عند إغلاق هذه الصفحة.',
  endedCopied: 'تم نسخ النص.',
  endedUndo: 'تراجع',
  endedAgain: 'إلقاء نظرة من جديد',
};
