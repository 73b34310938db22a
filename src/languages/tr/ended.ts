import type {Words} from '../slices.js';

export const tr: Words<'ended'> = {
  endedTitle: 'Bu grup artık sana açık değil',
  endedBody: 'Bu grubu artık göremezsin. Bu sayfa gruptan hiçbir şey saklamadı.',
  endedOwn: 'Saklamak istersen kopyala. Bu sayfayı kapatınca kaybolur.',
  endedCopied: 'Yazı kopyalandı.',
  endedUndo: 'Geri al',
  endedAgain: 'Yeniden bak',
};
