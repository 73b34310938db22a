import {isolated} from '../isolated.js';
import type {Words} from '../slices.js';

export const ar: Words<'lend'> = {
  lendHelp: 'الاختيار لك: ما يتولاه شخص آخر نيابةً عنك، وإلى متى.',
  lendWhat: 'ما الذي يتولاه شخص آخر؟',
  lendWho: 'من يتولى هذا نيابةً عنك؟',
  lendFrom: 'من أي يوم؟',
  lendFromHelp: 'يمكن ترك هذا فارغًا. عندئذ يبدأ الآن.',
  lendUntil: 'حتى نهاية أي يوم؟',
  lendUntilHelp: 'يمكن ترك هذا فارغًا. عندئذ يستمر حتى استعادتك للأمر.',
  lendEndsFirst: 'هذا اليوم يسبق اليوم الأول.',
  lendIsPast: 'هذا اليوم مضى.',
  meansNetwork: (name) =>
    `عندئذ تظهر خريطتك كلها أمام ${name}، حتى من لم يقع عليه اختيارك. وبإمكان ${name} إضافة أشخاص وإزالتهم.`,
  meansInvite: (name) =>
    `عندئذ تصل الدعوة من ${name} إلى الأشخاص الذين وقع عليهم اختيارك، وتظهر الردود هناك أيضًا.`,
  meansPlan: (name) => `عندئذ يكون اختيار اليوم والمكان والحضور بيد ${name}.`,
  meansAgenda: (name) => `عندئذ يكون جدول اللقاء وترتيبه بيد ${name}.`,
  meansChair: (name) => `عندئذ تكون إدارة الحديث وإنهاء اللقاء بيد ${name}.`,
  meansRecord: (name) =>
    `عندئذ تكون كتابة ما تتفقون عليه بيد ${name}. القراءة أولًا لك، والمشاركة منك.`,
  meansSteps: (name) => `عندئذ بإمكان ${name} كتابة الخطوات وتعديلها. كلمات أهدافك تبقى كلماتك.`,
  meansPhase: (name) => `عندئذ بإمكان ${name} تحديد مرحلة مجموعتك، إلى الأمام أو إلى الخلف.`,
  meansMark: (name) =>
    `مع كل شيء يُكتب: «تم نيابةً عنك من قِبل ${isolated(name)}». يمكنك استعادة الأمر في أي وقت.`,
  meansNever: 'أهدافك تبقى لك. وكذلك اختيار الأشخاص، وقرارك في أي اقتراح.',
  lendYes: (name) => `نعم، هذا بيد ${name}`,
  lent: (name, what) => `هذا بيد ${name} نيابةً عنك: ${what}.`,
  lendPlanned: 'هذا يبدأ لاحقًا',
  lendBegins: (name, what, day) => `\u200f${isolated(name)}، ابتداءً من ${day}: ${what}`,
  lendNot: 'إلغاء هذا قبل أن يبدأ',
};
