import {isolated} from '../isolated.js';
import type {Words} from '../slices.js';

export const ar: Words<'map-start'> = {
  first: 'من يخطر ببالك أولًا؟',
  firstHelp: 'يكفي الاسم. يمكن أن يكون أي أحد: حتى حيوان، أو شخص رحل عن الحياة.',
  near: 'من يسكن معك أو بالقرب منك؟',
  nearHelp: 'الجيران أو حيوان في البيت من ضمن ذلك أيضًا.',
  helped: 'ممن جاءتك مساعدة في الشهر الماضي؟',
  helpedHelp: 'قد تكون شيئًا صغيرًا: فنجان قهوة، أو توصيلة، أو حديثًا قصيرًا.',
  meant: 'لمن تكون منك مساعدة بين حين وآخر؟',
  meantHelp: 'بعض المشتريات، أو بطاقة، أو استماع قليل.',
  again: 'مع من يسرّك الحديث من جديد؟',
  againHelp: 'لا بأس بشخص من زمن بعيد. لا شيء مطلوب منك الآن.',
  care: 'من يساعدك بحكم العمل؟',
  careHelp: 'مثل طب العائلة أو الدعم أو العلاج. هؤلاء لهم القيمة نفسها.',
  firstOf: (client) => `من يخطر ببال ${client} أولًا؟`,
  nearOf: (client) => `من يسكن مع ${client} أو بالقرب؟`,
  helpedOf: (client) => `ممن جاءت مساعدة إلى ${client} في الشهر الماضي؟`,
  meantOf: (client) => `لمن تكون مساعدة من ${client} بين حين وآخر؟`,
  againOf: (client) => `مع من يسرّ ${client} الحديث من جديد؟`,
  againOfHelp: 'لا بأس بشخص من زمن بعيد. لا شيء مطلوب الآن.',
  careOf: (client) => `من يساعد ${client} بحكم العمل؟`,
  careOfHelp: 'مثل طب العائلة أو الدعم أو العلاج. هؤلاء لهم القيمة نفسها.',
  skip: 'تخطي الآن',
  nextQuestion: 'السؤال التالي',
  enough: 'يكفي الآن',
  questions: 'أسئلة تساعد',
  fromList: 'اختيار من قائمة',
  rosterTitle: 'من مكانه على خريطتك؟',
  rosterHelp: 'هؤلاء الأشخاص معروفون هنا. الاختيار لك في من يُضاف.',
  rosterOf: (client) => `من مكانه على خريطة ${client}؟`,
  rosterOfHelp: (client) => `هؤلاء الأشخاص معروفون هنا. يُختار منهم من يناسب رغبة ${client}.`,
  theyAreOn: 'هم الآن على الخريطة.',
  howClose: (name, client) =>
    client === undefined
      ? `ما مدى قرب ${name} في إحساسك؟`
      : `ما مدى قرب ${isolated(name)} في إحساس ${isolated(client)}؟`,
  anybody: 'يمكن أن يكون أي أحد: حتى حيوان، أو شخص رحل عن الحياة.',
};
