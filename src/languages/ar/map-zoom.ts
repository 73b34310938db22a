import {isolated} from '../isolated.js';
import type {Words} from '../slices.js';

export const ar: Words<'map-zoom'> = {
  zoom: 'حجم الخريطة',
  zoomHelp: 'المفتاحان + و − يفعلان هذا على الخريطة أيضًا، والمفتاح 0 يُظهر الخريطة كلها.',
  larger: 'أكبر',
  smaller: 'أصغر',
  wholeMap: 'الخريطة كلها',
  isLarger: (size) => `أكبر: ${isolated(size)}.`,
  isSmaller: (size) => `أصغر: ${isolated(size)}.`,
  isWhole: 'هذه هي الخريطة كلها.',
  noLarger: 'هذا أكبر حجم ممكن.',
};
