import {quoted} from '../isolated.js';
import {plural} from '../plural.js';
import type {Words} from '../slices.js';

const counted = plural('ar');

export const ar: Words<'agenda-out'> = {
  outTitle: 'طباعة أو مشاركة أو وضع في التقويم',
  outHelp: 'يُضم فقط ما هو ظاهر لكل من في المجموعة.',
  agreementsStay: 'الاتفاقات لا تُضم: لم تصل إلى الجميع.',
  onPaper: 'على الورق',
  print: 'طباعة',
  printing: 'صفحة الطباعة جاهزة.',
  printingMore: (pages) =>
    counted(pages, {
      one: 'هذا يحتاج إلى صفحة واحدة.',
      two: 'هذا لا تكفيه صفحة واحدة. يحتاج إلى صفحتين.',
      few: `هذا لا تكفيه صفحة واحدة. يحتاج إلى ${pages} صفحات.`,
      other: `هذا لا تكفيه صفحة واحدة. يحتاج إلى ${pages} صفحة.`,
    }),
  asMessage: 'كرسالة',
  message: 'هذا ما يكون في رسالتك',
  copy: 'نسخ النص',
  copyFailed: 'لم ينجح النسخ. النص محدد الآن: يمكنك نسخه بنفسك.',
  inCalendar: 'في التقويم',
  noDayYet: 'لا يوم محدد بعد. حين يُحدد يمكن وضعه في تقويمك.',
  calendarTitle: 'بأي اسم يظهر في تقويمك؟',
  calendarTitleHelp: 'قد يقرأه آخرون، في العمل مثلًا.',
  appointment: 'موعد',
  alsoPlace: 'ذكر المكان أيضًا',
  toCalendar: 'حفظ من أجل تقويمي',
  seriesHelp: (months) => {
    const every = counted(months, {
      one: 'كل شهر',
      two: 'كل شهرين',
      few: `كل ${months} أشهر`,
      many: `كل ${months} شهرًا`,
      other: `كل ${months} شهر`,
    });
    return `هل يُحجز وقت المرات التالية أيضًا؟ ذلك ${every}.`;
  },
  toSeries: 'حفظ المرات التالية أيضًا',
  outOfCalendar: 'إزالة من التقويم',
  outOfCalendarHelp: 'تم إلغاء اللقاء. بهذا الملف يُزال من تقويمك.',
  removeFromCalendar: 'حفظ ملف الإزالة',
  takeOut: 'إزالة شيء من تقويمك',
  dayOutHelp: 'هل كان في تقويمك يوم من قبل؟ بهذا الملف يُزال.',
  dayOut: 'إزالة اليوم القديم',
  seriesOutHelp: 'هل كانت المرات التالية محجوزة أيضًا؟ بهذا الملف تُزال.',
  seriesOut: 'إزالة المرات التالية',
  fileReady: (name) => `الملف ${quoted(name)} جاهز. عند فتحه يوضع الموعد في تقويمك.`,
  fileReadyOut: (name) => `الملف ${quoted(name)} جاهز. عند فتحه يُزال الموعد من تقويمك.`,
  calendarFailed: 'لم يمكن إنشاء الملف الآن. يمكنك المحاولة بعد قليل.',
  fileName: 'موعد',
  seriesName: 'المرات-التالية',
  leads: (name) => `إدارة الحديث: ${name}`,
  comes: 'لمن الدعوة:',
  wereThere: 'من كان حاضرًا:',
  agreed: 'على ماذا اتفقنا:',
  dueBy: (day) => `قبل ${day}`,
  emptyAgenda: 'لا شيء في جدول اللقاء بعد.',
  notes: 'ملاحظات',
};
