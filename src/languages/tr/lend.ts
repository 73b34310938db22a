import type {Words} from '../slices.js';

export const tr: Words<'lend'> = {
  lendHelp: 'Birinin senin için ne yapacağını ve ne kadar süreyle yapacağını sen seçersin.',
  lendWhat: 'Hangi işi bırakıyorsun?',
  lendWho: 'Bunu senin için kim yapacak?',
  lendFrom: 'Hangi günden başlayarak?',
  lendFromHelp: 'Bunu boş bırakabilirsin. O zaman şimdi başlar.',
  lendUntil: 'Hangi güne kadar (o gün dahil)?',
  lendUntilHelp: 'Bunu boş bırakabilirsin. O zaman sen geri alana kadar sürer.',
  lendEndsFirst: 'Bu gün, ilk günden önce.',
  lendIsPast: 'Bu gün geçti.',
  meansNetwork: (name) =>
    `O zaman ${name} haritanın tamamını görür, seçmediğin kişileri de. ${name} haritaya kişi koyabilir ve haritadan kişi kaldırabilir.`,
  meansInvite: (name) =>
    `O zaman seçtiğin kişilere ${name} sorar ve onların ne yanıt verdiğini görür.`,
  meansPlan: (name) => `O zaman günü, yeri ve kimlerin geleceğini ${name} seçer.`,
  meansAgenda: (name) => `O zaman hangi konuların konuşulacağına ve sırasına ${name} karar verir.`,
  meansChair: (name) => `O zaman konuşmayı ${name} yönetir ve buluşmayı bitirir.`,
  meansRecord: (name) =>
    `O zaman ortak kararlarınızı ${name} yazar. Önce sen okursun, sen paylaşırsın.`,
  meansSteps: (name) =>
    `O zaman ${name} adım yazabilir ve değiştirebilir. Hedeflerinin sözleri senin kalır.`,
  meansPhase: (name) =>
    `O zaman ${name} grubunun şimdi nerede olduğunu söyleyebilir, ileride ya da geride.`,
  meansMark: (name) =>
    `Hepsinin yanında şu yazar: “Bunu senin adına ${name} yaptı”. İstediğin zaman geri alabilirsin.`,
  meansNever: 'Hedeflerin senin kalır. Kimi seçtiğin ve bir öneriyle ne yaptığın da.',
  lendYes: (name) => `Evet, bunu ${name} yapabilir`,
  lent: (name, what) => `Bunu senin için ${name} yapıyor: ${what}.`,
  lendPlanned: 'Bu sonra başlayacak',
  lendBegins: (name, what, day) => `${name}, ${day} tarihinden başlayarak: ${what}`,
  lendNot: 'Bu hiç başlamasın',
};
