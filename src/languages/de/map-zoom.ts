import type {Words} from '../slices.js';

export const de: Words<'map-zoom'> = {
  zoom: 'Die Größe der Karte',
  zoomHelp: 'Die Tasten + und − machen das auch auf der Karte, und 0 zeigt die ganze Karte.',
  larger: 'Größer',
  smaller: 'Kleiner',
  wholeMap: 'Ganze Karte',
  isLarger: (size) => `Größer: ${size}.`,
  isSmaller: (size) => `Kleiner: ${size}.`,
  isWhole: 'Das ist die ganze Karte.',
  noLarger: 'Größer geht es nicht.',
};
