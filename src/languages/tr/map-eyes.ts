import type {Words} from '../slices.js';

export const tr: Words<'map-eyes'> = {
  eyesHelp: 'Birini seç. O zaman bu kişinin grubundan ne gördüğünü görürsün.',
  eyesNobody: 'Henüz kimse katılmıyor. Katılan kişi yalnızca grupta kimler olduğunu görür.',
  looksAs: (name) => `Şimdi şu kişinin gözünden bakıyorsun: ${name}.`,
  seesThis: (name) => `Grubu ${name} böyle görüyor. Burada hiçbir şey değiştirilemez.`,
  stopLooking: 'Kendi haritama dön',
  ownAgain: 'Yeniden kendi haritanı görüyorsun.',
};
