import {isolated, quoted} from '../isolated.js';
import {plural} from '../plural.js';
import type {Words} from '../slices.js';

const counted = plural('ar');

export const ar: Words<'agenda-live'> = {
  running: 'اللقاء جارٍ الآن',
  now: 'الآن',
  nowIs: (what) => `الآن: ${quoted(what)}.`,
  next: 'بعد ذلك',
  nothingNext: 'بعد هذا ينتهي الجدول.',
  further: 'متابعة',
  skip: 'تخطي هذا',
  goBack: 'العودة إلى السابق',
  used: (minutes, of) =>
    counted(of, {
      one: `مضى نحو ${minutes} من دقيقة واحدة`,
      two: `مضى نحو ${minutes} من دقيقتين`,
      few: `مضى نحو ${minutes} من ${of} دقائق`,
      other: `مضى نحو ${minutes} من ${of} دقيقة`,
    }),
  usedNone: (_minutes, of) =>
    counted(of, {
      one: 'الوقت لهذا دقيقة واحدة.',
      two: 'الوقت لهذا دقيقتان.',
      few: `الوقت لهذا ${of} دقائق.`,
      other: `الوقت لهذا ${of} دقيقة.`,
    }),
  usedMore: 'هذا أطول قليلًا من الوقت المحدد. لا بأس بذلك.',
  showTime: 'عرض الوقت',
  pause: 'استراحة',
  paused: 'استراحة قصيرة',
  pausedNow: 'استراحة قصيرة. لا داعي للعجلة.',
  pausedBody: 'لا داعي للعجلة. كل شيء يبقى كما هو.',
  resume: 'نتابع الآن',
  allHad: 'تم الحديث عن كل شيء',
  moreCame: 'ما زال هناك شيء في جدول اللقاء',
  allHadBody: 'هل بقي شيء للاتفاق عليه؟',
  finish: 'إنهاء اللقاء',
  notBegun: 'لم يبدأ اللقاء بعد',
  notBegunYet: 'لم يبدأ اللقاء بعد.',
  whoIsThere: 'من هنا الآن؟',
  whoIsThereHelp: 'باللمس على من هو هنا. لا حاجة إلى ذكر سبب غياب أحد.',
  isThere: (name) => `\u200f${isolated(name)} هنا.`,
  isNotThere: (name) => `\u200f${isolated(name)} بلا علامة حضور الآن.`,
  agreeNow: 'كتابة اتفاق',
  agreedNow: 'ما تم الاتفاق عليه هنا',
  ownPointsHelp: 'لا أحد غيرك يرى هذا.',
  ownPointsTold: 'لا أحد غيرك يرى هذا، إلا حيث يُذكر ذلك.',
  mindScreen: 'تنبيه: قد يكون هناك من ينظر إلى الشاشة.',
  toAgenda: 'عرض جدول اللقاء',
};
