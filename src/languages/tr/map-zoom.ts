import type {Words} from '../slices.js';

export const tr: Words<'map-zoom'> = {
  zoom: 'Haritanın boyu',
  zoomHelp: 'Haritada bunu + ve − tuşları da yapar. 0 tuşu haritanın tamamını gösterir.',
  larger: 'Büyüt',
  smaller: 'Küçült',
  wholeMap: 'Haritanın tamamı',
  isLarger: (size) => `Büyüdü: ${size}.`,
  isSmaller: (size) => `Küçüldü: ${size}.`,
  isWhole: 'Bu, haritanın tamamı.',
  noLarger: 'Daha büyük olmuyor.',
};
